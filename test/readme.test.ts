// The README is true: its commands run, its key table is the program's, its journal lines are what a session writes, its picture is fresh.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ACTION_IDS, KEYS } from "../src/conversation/keymap.ts";
import { CAPTURE_COMMANDS } from "../src/model/capture-keys.ts";
import { parseLine, serialize } from "../src/store/journal/line.ts";
import { STANDARD_CUES } from "../src/text/cues.ts";
import { textsIn } from "../src/text/languages.ts";
import { PICTURES, pictureIsFresh } from "./picture/takePicture.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = (language: string): readonly string[] =>
  Array.from(readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "gu")), ([, body = ""]) => body);

function keyTable(): string {
  const { keys } = textsIn("en");
  const rows = ACTION_IDS.filter((action) => !KEYS[action].quiet).map(
    (action) => `| ${KEYS[action].shown} | ${keys[action]} |`,
  );
  return ["| key | does |", "|---|---|", ...rows].join("\n");
}

/** The keys of capture mode, as they are in English before anyone changes them. */
function captureTable(): string {
  const { secretary } = textsIn("en");
  const commands = CAPTURE_COMMANDS.map(({ id, key, also = [] }) => {
    const shown = [key, ...also].map((one) => (one === " " ? secretary.space : `\`${one}\``)).join(" ");
    return `| ${shown} | ${secretary.help.commands[id]} |`;
  });
  const cues = (room: boolean): string =>
    STANDARD_CUES.filter((cue) => (cue.room === true) === room)
      .map(({ key, name }) => `\`${key?.en}\` ${name.en}`)
      .join(", ");
  return [
    "| key | does |",
    "|---|---|",
    `| \`1\`–\`9\` | ${secretary.help.digits}; ${secretary.help.twoDigits} |`,
    ...commands,
    `| ${cues(false)} | ${secretary.help.cues} |`,
    `| ${cues(true)} | ${secretary.help.room} |`,
  ].join("\n");
}

test("the two commands are the first thing", () => {
  expect(blocks("sh")[0]).toBe("npm ci && npm start\nnpm cit\n");
  expect(readme.indexOf("npm ci && npm start")).toBeLessThan(600);
});

test.each([
  ["keys", keyTable],
  ["capture", captureTable],
] as const)("the table of %s is made from the program's own", (name, table) => {
  const now = readFileSync("README.md", "utf8");
  const marked = new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`, "u").exec(now);
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync("README.md", now.replace(marked?.[0] ?? "", `<!-- ${name} -->\n${table()}\n<!-- /${name} -->`));
    return;
  }
  expect(marked?.[1]?.trim()).toBe(table());
});

test("every command in it runs", { timeout: 600_000 }, () => {
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

test.each(PICTURES)("the picture %s is what the program shows today", { timeout: 300_000 }, async (name) => {
  expect(await pictureIsFresh(name), "run `npm run picture` and look at it").toBe(true);
});
