// Killed at any moment, over and over: what was shown as saved is there, and every line can be read.

import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { readSession } from "../../src/store/session/read.ts";
import { rounds } from "../soak.ts";
import { NODE, newSession, opened, text } from "./helpers.ts";

const ROUNDS = rounds(6, 300);
const APPENDER = path.join(import.meta.dirname, "children/appender.ts");

/** Lets the program write for `milliseconds` after its first note, kills it, and returns what it said was saved. */
async function killed(folder: string, milliseconds: number): Promise<readonly string[]> {
  const child = spawn(NODE, [APPENDER, folder], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    if (said === "") setTimeout(() => child.kill("SIGKILL"), milliseconds);
    said += chunk;
  });
  await once(child, "close");
  return said.split("\n").slice(0, -1);
}

function saved(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => (entry.kind === "note" ? [`${entry.id} ${entry.text}`] : [])));
}

test(
  `${ROUNDS} times killed while writing: no note lost, no line unreadable, the session goes on each time`,
  async () => {
    const folder = newSession();
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) acknowledged.push(...(await killed(folder, Math.random() * 30)));
    opened(folder).journal.close();
    const { entries, issues } = readSession(folder, text);
    const there = saved(entries);
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    expect(acknowledged.filter((note) => !there.has(note))).toEqual([]);
    expect(issues).toEqual([]);
  },
  120_000 + ROUNDS * 5_000,
);

test("in another program the same writer is turned away until the first is killed, and not a moment longer", async () => {
  const folder = newSession();
  const { journal } = opened(folder);
  const child = spawn(NODE, [APPENDER, folder], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    complaint += chunk;
  });
  await once(child, "close");
  expect(complaint).toContain(text.problems.locked(folder));
  journal.close();
  expect((await killed(folder, 0)).length).toBeGreaterThan(0);
  opened(folder);
});
