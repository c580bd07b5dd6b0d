// A start without a link loads nothing of it: what carries the lines comes with `host` and `join` alone.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROGRAM } from "../terminal/harness/opening.ts";

const DIST = path.dirname(PROGRAM);
const built = new Map(
  readdirSync(DIST)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, readFileSync(path.join(DIST, name), "utf8")] as const),
);

/** What is loaded with a file, and with what it loads, before any of it runs. */
function loadedWith(name: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const [, other = ""] of built.get(name)?.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/gu) ?? [])
    loadedWith(other, loaded);
  return loaded;
}

test("the engine of the link, and its sockets, are loaded with host and join, and with no other part", () => {
  const carries = [...built].filter(([, text]) => /Yjs was already imported|perMessageDeflate/u.test(text));
  const parts = [...built.keys()].filter((name) => !name.startsWith("chunk-"));
  const loading = parts.filter((part) => carries.some(([name]) => loadedWith(part).has(name)));
  expect(loading.map((name) => name.replace(/-[A-Z\d]+\.js$/u, "")).sort()).toEqual(["host-session", "join-session"]);
});
