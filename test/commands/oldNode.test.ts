// A Node that is too old for the program is told so in one sentence, and not in a page of code.
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { refusalOfNode } from "../../src/commands/program/old-node.ts";
import { PROGRAM } from "../terminal/harness/opening.ts";

test.each([
  ["20.20.2", true],
  ["22.11.0", true],
  ["22.12.0", false],
  ["24.0.0", false],
  ["18.19.0", true],
])("Node %s: too old is %s", (found, refused) => {
  expect(refusalOfNode(found, ">=22.12", {}) !== undefined).toBe(refused);
});

test.each([
  ["nb_NO.UTF-8", /^Samtale trenger Node 22\.12 eller nyere, og dette er 20\.1\.0\. Skriv npm start .*$/u],
  ["no_NO", /^Samtale trenger/u],
  ["nn_NO", /^Samtale treng /u],
  ["en_GB.UTF-8", /^Samtale needs Node 22\.12 or later, and this is 20\.1\.0\. Write npm start .*$/u],
  ["C.UTF-8", /^Samtale trenger.*\nSamtale needs/u],
])("in the language of a system that speaks %s", (LANG, sentence) => {
  expect(refusalOfNode("20.1.0", ">=22.12", { LANG })).toMatch(sentence);
});

test("the file that is run first imports nothing by name that an older Node lacks, and loads nothing else", () => {
  const entry = readFileSync(PROGRAM, "utf8");
  const named = Array.from(entry.matchAll(/import\s*\{([^}]*)\}\s*from\s*"([^"]+)"/gu), ([, names, from]) => [
    from,
    names,
  ]);
  // These were in Node before any version that people still have.
  const old = new Map([
    ["node:fs", ["readFileSync"]],
    ["node:url", ["fileURLToPath"]],
    ["node:module", ["createRequire"]],
  ]);
  const newer = named.flatMap(([from = "", names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().split(/\s+as\s+/u)[0] ?? "")
      .filter((name) => name !== "" && !old.get(from)?.includes(name)),
  );
  expect(newer).toEqual([]);
  expect(entry).not.toMatch(/import\s*"\.\//u);
});

/** An older Node on this machine, if there is one. */
const older = (process.env.PATH ?? "")
  .split(path.delimiter)
  .map((folder) => path.join(folder, "node"))
  .find((node) => {
    try {
      return Number(/^v(\d+)/u.exec(execFileSync(node, ["--version"], { encoding: "utf8" }))?.[1]) < 22;
    } catch {
      return false;
    }
  });

test.runIf(older)("run by an older Node it ends with that sentence and 2", () => {
  const env = { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" };
  const { status, stdout, stderr } = spawnSync(older ?? "", [PROGRAM, "--help"], { env, encoding: "utf8" });
  expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 2]);
  expect(stderr).toMatch(/^Samtale needs Node 22\.12 or later/u);
});

test("the Node that comes along is as new on every kind of machine", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { version?: string; optional?: boolean }>;
  };
  const nodes = Object.entries(packages).filter(([name]) =>
    /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)/u.test(name),
  );
  expect(nodes.length).toBe(5);
  expect(readdirSync("node_modules").some((name) => /^node-(?:bin-)?(?:darwin|linux|win)/u.test(name))).toBe(true);
  for (const [name, { version = "", optional }] of nodes) {
    expect(refusalOfNode(version, ">=22.12", {}), name).toBeUndefined();
    expect(version.split(".")[0], name).toBe("24");
    expect(optional, name).toBe(true);
  }
});
