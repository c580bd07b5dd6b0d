// Where something is missing, the first screen says what to do: a small window, a terminal without UTF-8 or colours, no terminal
// at all, a screen reader; and a data folder that is copied to the net.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { terminalLacks } from "../../src/commands/program/terminal-lacks.ts";
import { machine } from "../commands/samtale.ts";
import { terminalInTest } from "./harness/inTest.ts";
import type { Terminal } from "./harness/terminal.ts";
import { CLI } from "./moderator.ts";

const { lacks: SAYS } = CLI.home;
const LISTED = "Et år i parsellhagen";

/** The words of the screen, wherever its rows end. */
const reads = (sentence: string) => (text: string) =>
  text.replace(/\s+/gu, " ").includes(sentence.replace(/\s+/gu, " ").trim());

async function opensAtHome(env: Readonly<Record<string, string | undefined>>): Promise<Terminal> {
  const terminal = terminalInTest({ env });
  await terminal.listens();
  await terminal.sees(LISTED);
  return terminal;
}

test.each([
  ["utf8", { LANG: "nb_NO.ISO-8859-1" }],
  ["colours", { TERM: "adm3a", COLORTERM: undefined }],
  ["screenReader", { ACCESSIBILITY_ENABLED: "1" }],
] as const)("%s: a sentence above the list, which stands all the same", async (lack, env) => {
  const terminal = await opensAtHome(env);
  await terminal.sees(reads(SAYS[lack]));
});

test("nothing is said where nothing is missing, or where colours are not wanted", async () => {
  for (const env of [{}, { NO_COLOR: "1", TERM: "adm3a", COLORTERM: undefined }]) {
    const terminal = await opensAtHome(env);
    await terminal.untilQuiet();
    expect(Object.values(SAYS).filter((say) => typeof say === "string" && reads(say)(terminal.text()))).toEqual([]);
  }
});

test("a window under 40 × 10 is told to be made larger, and no more once it is", async () => {
  const terminal = terminalInTest({ columns: 30, rows: 8 });
  await terminal.listens();
  await terminal.sees("Gjør vinduet større");
  await terminal.resize(36, 24);
  await terminal.sees(reads(SAYS.room(36, 24)), LISTED.slice(0, 10));
  await terminal.resize(40, 10);
  await terminal.sees((text) => !text.includes("Gjør vinduet") && text.includes("Guider"));
});

test("a data folder that is copied to the net is told of at home and when a session begins", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-synced-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = path.join(folder, "OneDrive - Universitetet", "samtale");
  const terminal = await opensAtHome({ SAMTALE_DATA: data });
  await terminal.sees(reads(CLI.doctor.synced("OneDrive")));
  const { samtale } = machine();
  const { out } = await samtale(["run", "example", "--plain", "--participants", "3", "--data", data]);
  expect(reads(CLI.doctor.synced("OneDrive"))(out)).toBe(true);
});

describe("with no terminal", () => {
  test("all comes as a list, and it is said how one gets the screen", async () => {
    const { samtale } = machine();
    expect((await samtale("")).out).toContain(SAYS.screen);
  });

  test("whoever asked for that is not told", async () => {
    const { samtale } = machine();
    const { out } = await samtale("--plain");
    expect(out).toContain(LISTED);
    expect(out).not.toContain(SAYS.screen);
  });
});

test.each([
  [{ LANG: "nb_NO.UTF-8" }, "linux", 24, []],
  [{ LANG: "nb_NO.utf8" }, "linux", 8, []],
  [{ LC_ALL: "C", LANG: "nb_NO.UTF-8" }, "linux", 24, ["utf8"]],
  [{}, "linux", 4, ["utf8"]],
  [{}, "darwin", 8, []],
  [{ LANG: "nb_NO.ISO8859-1" }, "darwin", 8, ["utf8"]],
  [{}, "win32", 24, []],
  [{}, "win32", 1, ["colours"]],
  [{ INK_SCREEN_READER: "true", LANG: "en_GB.UTF-8" }, "linux", 1, ["screenReader", "colours"]],
  [{ NO_COLOR: "1", LANG: "en_GB.UTF-8" }, "linux", 1, []],
])("%j on %s with %i bits of colour lacks %j", (env, platform, colourDepth, lacks) => {
  expect(terminalLacks({ env, platform, colourDepth })).toEqual(lacks);
});
