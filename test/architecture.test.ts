// The folders keep to their places: who may import whom, and who may touch the machine.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const SRC = path.resolve("src");

/** Each folder, and the folders it may import from beside its own. `commands` holds the parts together; `main` only calls it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  guide: ["model", "text"],
  store: ["model", "text"],
  export: ["model", "text"],
  runner: ["model", "text"],
  ui: ["runner", "model", "text"],
  plain: ["runner", "model", "text"],
  commands: ["model", "text", "guide", "store", "export", "runner", "ui", "plain"],
  main: ["commands"],
};

/** Where Node's own modules may be used. `ui` has types of them only. */
const MAY_TOUCH_THE_MACHINE = ["guide", "store", "commands", "main", "export/write", "export/refi/guid"];

type Import = { readonly from: string; readonly what: string; readonly typeOnly: boolean };

const imports: readonly Import[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .flatMap((file) => {
    const source = readFileSync(path.join(SRC, file), "utf8");
    const found = source.matchAll(
      /(?:^|\n)\s*(import|export)(\s+type)?\b[^;"']*?from\s+"([^"]+)"|import\("([^"]+)"\)/gu,
    );
    return Array.from(found, ([, , type, what, lazy]) => ({
      from: file,
      what: what ?? lazy ?? "",
      typeOnly: type !== undefined,
    }));
  });

function folderOf(file: string): string {
  const [first = ""] = file.split(path.sep);
  return first.replace(/\.tsx?$/u, "");
}

describe("who may import whom", () => {
  test("every folder is in the table", () => {
    const folders = new Set(readdirSync(SRC).map((name) => folderOf(name)));
    expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    expect(imports.length).toBeGreaterThan(200);
  });

  test("no folder imports from one that it may not", () => {
    const broken = imports.filter(({ from, what }) => {
      if (!what.startsWith(".")) return false;
      const target = path.relative(SRC, path.resolve(SRC, path.dirname(from), what));
      const [own, other] = [folderOf(from), folderOf(target)];
      return own !== other && !MAY_IMPORT[own]?.includes(other);
    });
    expect(broken).toEqual([]);
  });

  test("only the outer folders touch the machine", () => {
    const broken = imports.filter(
      ({ from, what, typeOnly }) =>
        what.startsWith("node:") &&
        !typeOnly &&
        !MAY_TOUCH_THE_MACHINE.some((place) => from === place || from.startsWith(place)),
    );
    expect(broken).toEqual([]);
  });

  test("React and Ink stay in the screens", () => {
    const broken = imports.filter(({ from, what }) => /^(react|ink)(\/|$)/u.test(what) && folderOf(from) !== "ui");
    expect(broken).toEqual([]);
  });

  test("the command line loads what a command needs only when it is called", () => {
    const eager = imports.filter(
      ({ from, what }) => from === path.join("commands", "cli.ts") && what.startsWith("./") && !what.includes("io.ts"),
    );
    const source = readFileSync(path.join(SRC, "commands", "cli.ts"), "utf8");
    expect(eager.map(({ what }) => what).filter((what) => !source.includes(`import("${what}")`))).toEqual([]);
  });
});
