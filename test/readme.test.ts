// The README is true: its commands run, its key table is the program's, its journal lines are what a session writes, its picture is fresh.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BINDINGS } from "../src/runner/keymap.ts";
import { parseLine, serialize } from "../src/store/line.ts";
import { textsIn } from "../src/text/index.ts";
import { pictureIsFresh } from "./picture/takePicture.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = (language: string): readonly string[] =>
  Array.from(readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "gu")), ([, body = ""]) => body);

function keyTable(): string {
  const { keys } = textsIn("en").session;
  const rows = BINDINGS.filter(({ quiet }) => !quiet).map(
    ({ shown, action }) => `| ${shown} | ${keys[action as keyof typeof keys]} |`,
  );
  return ["| key | does |", "|---|---|", ...rows].join("\n");
}

test("the two commands are the first thing", () => {
  expect(blocks("sh")[0]).toBe("npm ci && npm start\nnpm cit\n");
  expect(readme.indexOf("npm ci && npm start")).toBeLessThan(600);
});

test("the key table is made from the key table", () => {
  const marked = /<!-- keys -->\n([\s\S]*?)<!-- \/keys -->/u.exec(readme);
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync("README.md", readme.replace(marked?.[0] ?? "", `<!-- keys -->\n${keyTable()}\n<!-- /keys -->`));
    return;
  }
  expect(marked?.[1]?.trim()).toBe(keyTable());
});

test("every command in it runs", { timeout: 120_000 }, () => {
  const data = mkdtempSync(path.join(tmpdir(), "samtale-readme-"));
  onTestFinished(() => rmSync(data, { recursive: true }));
  // Whoever reads this has run `npm ci` already: it is what the tests themselves stand on.
  const lines = blocks("sh")
    .flatMap((block) => block.trim().split("\n"))
    .map((line) => line.replace("npm ci && npm start", "npm start"));
  const run = lines.filter((line) => line !== "npm cit");
  expect(run.length).toBeGreaterThan(6);
  for (const line of run) {
    const env = {
      ...process.env,
      SAMTALE_DATA: data,
      PATH: `${path.resolve("node_modules/.bin")}:${process.env.PATH}`,
    };
    // The program is built already; starting it must not build it under the other tests.
    const command = line.replace("npm start", "node dist/main.js");
    const printed = execFileSync("sh", ["-c", command], { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    expect(printed, line).not.toBe("");
  }
});

test("its journal lines are lines of a journal", () => {
  const lines = blocks("json").join("").trim().split("\n");
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const entry = parseLine(line);
    expect(entry?.kind).toMatch(/note|cue/u);
    if (entry) expect(serialize(entry)).toBe(line);
  }
});

test("what it links to is there, and so are the scripts and folders it names", () => {
  const links = Array.from(readme.matchAll(/\]\(([^)]+)\)/gu), ([, target = ""]) => target);
  expect(links.filter((target) => !existsSync(target))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = Array.from(readme.matchAll(/npm run (\w+)/gu), ([, script = ""]) => script);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
  const folders = Array.from(readme.matchAll(/^ {2}(\w+)\/ /gmu), ([, folder = ""]) => `src/${folder}`);
  expect(folders.length).toBeGreaterThan(7);
  expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
});

test("the picture is what the program shows today", { timeout: 60_000 }, async () => {
  expect(await pictureIsFresh(), "run `npm run picture` and look at it").toBe(true);
});
