// The README is true: its commands run, its key table is the program's, its picture is fresh; so is the code map, with the journal lines that a session writes.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ACTION_IDS, KEYS } from "../src/conversation/keymap.ts";
import { CAPTURE_COMMANDS } from "../src/model/capture-keys.ts";
import { type CueSource, sourceOf } from "../src/model/cue.ts";
import { parseLine, serialize } from "../src/store/journal/line.ts";
import { STANDARD_CUES } from "../src/text/cues.ts";
import { textsIn } from "../src/text/languages.ts";
import { PICTURES, pictureIsFresh } from "./picture/takePicture.ts";
import { COMPILED } from "./terminal/harness/opening.ts";

const readme = readFileSync("README.md", "utf8");
const codeMap = readFileSync("src/README.md", "utf8");
const blocks = (language: string, page = readme): readonly string[] =>
  Array.from(page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "gu")), ([, body = ""]) => body);

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
  const cues = (source: CueSource): string =>
    STANDARD_CUES.filter((cue) => sourceOf(cue) === source)
      .map(({ key, name }) => `\`${key?.en}\` ${name.en}`)
      .join(", ");
  return [
    "| key | does |",
    "|---|---|",
    `| \`1\`–\`9\` | ${secretary.help.digits}; ${secretary.help.twoDigits} |`,
    ...commands,
    `| ${cues("speaker")} | ${secretary.help.cues} |`,
    `| ${cues("listeners")} | ${secretary.help.listeners} |`,
    `| ${cues("room")} | ${secretary.help.room} |`,
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
  for (const [index, line] of run.entries()) {
    const env = {
      ...process.env,
      SAMTALE_DATA: data,
      NODE_COMPILE_CACHE: COMPILED,
      PATH: `${path.resolve("node_modules/.bin")}:${process.env.PATH}`,
    };
    // The program is built already; starting it must not build it under the other tests.
    const built = line.replace("npm start", "node dist/main.js");
    // npx takes a second to find the program, every time: once shows that it does.
    const command = index === run.length - 1 ? built : built.replace("npx samtale", "node dist/main.js");
    const printed = execFileSync("sh", ["-c", command], { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    expect(printed, line).not.toBe("");
  }
});

test("it can be read in one go: fewer than 1,620 words beside the tables of keys, and no JSON on the first screen", () => {
  // In the tables one looks things up.
  const read = readme.replace(/<!-- (keys|capture) -->[\s\S]*?<!-- \/\1 -->/gu, "").replace(/<!--.*?-->/gu, "");
  const words = read.split(/\s+/u);
  expect(words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThan(1620);
  expect(readme.split("\n").slice(0, 50).join("\n")).not.toContain('{"');
});

test("the code map's journal lines are lines of a journal", () => {
  const lines = blocks("json", codeMap).join("").trim().split("\n");
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const entry = parseLine(line);
    expect(entry?.kind).toMatch(/note|cue/u);
    if (entry) expect(serialize(entry)).toBe(line);
  }
});

test.each(["README.md", "src/README.md", "CONTRIBUTING.md"])("what %s links to and names is there", (page) => {
  const text = readFileSync(page, "utf8");
  const here = path.dirname(page);
  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/gu), ([, target = ""]) => target);
  expect(links.filter((target) => !existsSync(path.join(here, target)))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = Array.from(text.matchAll(/npm run (\w+)/gu), ([, script = ""]) => script);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test("the code map names every folder, and only files that are there", () => {
  const folders = Array.from(codeMap.matchAll(/^ {2}(\w+)\/ /gmu), ([, folder = ""]) => folder);
  const there = readdirSync("src", { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.toSorted()).toEqual(there.map(({ name }) => name).toSorted());
  const files = Array.from(codeMap.matchAll(/`([a-z]+\/[\w/*-]+(?:\.tsx?|\.md|\/))`/gu), ([, file = ""]) =>
    file.replace("*", "nb"),
  );
  expect(files.length).toBeGreaterThan(15);
  const missing = files.filter((file) => ![`src/${file}`, file].some((name) => existsSync(name)));
  expect(missing).toEqual([]);
});

test.each(PICTURES)("the picture %s is what the program shows today", { timeout: 300_000 }, async (name) => {
  expect(await pictureIsFresh(name), "run `npm run picture` and look at it").toBe(true);
});
