// Whatever Node the machine has, the program runs on the one that came along. Where there is none, and the machine's is too
// old, that is told in one sentence, and not in a page of code.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { NODE_PACKAGES, nodeToHandOverTo } from "../../src/commands/program/brought-node.ts";
import { refusalOfNode } from "../../src/commands/program/old-node.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { COMPILED, PROGRAM } from "../terminal/harness/opening.ts";

const PLATFORM = `${process.platform}-${process.arch}`;

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
  ["nb_NO.UTF-8", /^Samtale trenger Node 22\.12 eller nyere, og dette er 20\.1\.0\. Utgaven som følger med.*$/u],
  ["no_NO", /^Samtale trenger/u],
  ["nn_NO", /^Samtale treng /u],
  ["en_GB.UTF-8", /^Samtale needs Node 22\.12 or later, and this is 20\.1\.0\. The one that comes along .*$/u],
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

describe.runIf(older)("run by an older Node", () => {
  const data = mkdtempSync(path.join(tmpdir(), "samtale-older-"));
  afterAll(() => rmSync(data, { recursive: true }));
  const env = { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "", SAMTALE_DATA: data, NODE_COMPILE_CACHE: COMPILED };
  const start = (program: string, words: readonly string[], input = "", more = {}) =>
    spawnSync(older ?? "", [program, ...words], { env: { ...env, ...more }, encoding: "utf8", input });

  test("it goes over to the one that came along, with its arguments, its input and its exit code", () => {
    const doctor = start(PROGRAM, ["doctor"]);
    expect(doctor.stdout).toMatch(/^✓ Samtale \S+ on Node 24\./u);
    const talk = start(
      PROGRAM,
      ["run", "example", "--plain", "--participants", "3"],
      "@3 hello there\n/nothing-such\n",
    );
    expect([talk.status, talk.stdout.includes("hello there")]).toEqual([2, true]);
  });

  test("a signal reaches the program, which keeps what there is", async () => {
    const child = spawn(older ?? "", [PROGRAM, "run", "example", "--plain", "--participants", "3"], { env });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
      if (said.includes("first words")) child.kill("SIGTERM");
    });
    child.stdin.write("@3 first words\n");
    expect(await once(child, "exit")).toEqual([143, null]);
    expect(start(PROGRAM, ["show", "last"]).stdout).toContain("first words");
  });

  test("where none came along it ends with one sentence and 2", () => {
    const alone = temporaryFolder();
    cpSync("dist", path.join(alone, "dist"), { recursive: true });
    cpSync("package.json", path.join(alone, "package.json"));
    const { status, stdout, stderr } = start(path.join(alone, "dist/main.js"), ["--help"]);
    expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 2]);
    expect(stderr).toMatch(/^Samtale needs Node 22\.12 or later/u);
  });

  test("where the one that came along can't be started, the same is said", () => {
    const alone = temporaryFolder();
    const [brought = ""] = Object.entries(NODE_PACKAGES).flatMap(([platform, { name }]) =>
      platform === PLATFORM ? [name] : [],
    );
    cpSync("dist", path.join(alone, "dist"), { recursive: true });
    cpSync("package.json", path.join(alone, "package.json"));
    const folder = path.join(alone, "node_modules", brought);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{ "version": "24.0.1" }');
    const { status, stderr } = start(path.join(alone, "dist/main.js"), ["--help"]);
    expect([status, stderr.split("\n").length]).toEqual([2, 2]);
  });
});

test("a Node is handed over to only where it is another one, and only once", () => {
  const from = pathToFileURL(PROGRAM).href;
  const running = { platform: PLATFORM, version: "99.0.0", env: {} };
  expect(nodeToHandOverTo(from, running)).toMatch(/bin.node(\.exe)?$/u);
  expect(nodeToHandOverTo(from, { ...running, version: process.versions.node })).toBeUndefined();
  expect(nodeToHandOverTo(from, { ...running, env: { SAMTALE_NODE: "there" } })).toBeUndefined();
  expect(nodeToHandOverTo(from, { ...running, platform: "sunos-x64" })).toBeUndefined();
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
