// The conversation line by line, through a pipe: kept, left open, taken up again, closed.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { textsIn } from "../../src/text/languages.ts";
import { machine } from "../commands/samtale.ts";
import { golden } from "../golden.ts";
import { terminalInTest } from "../terminal/harness/inTest.ts";
import { PROGRAM, REPOSITORY } from "../terminal/harness/opening.ts";
import { CLI, journal, noteTexts, SAYS } from "../terminal/moderator.ts";

const RUN = ["run", "guides/staff-recovery.yaml", "--plain", "--participants", "4"];

test("end of input leaves the session open; it is taken up again, and closed", async () => {
  const { samtale, data } = machine("2026-11-22T10:00:00+01:00");
  const begun = await samtale([...RUN, "--data", data], { input: "/neste\n@3 «Det traff meg»\nuten linjeslutt" });
  expect(begun).toMatchObject({ code: 0, err: "" });
  expect(begun.out).toContain("10:00 ✓ nr. 3: «Det traff meg»  [sitat]\n10:00 ✓ uten linjeslutt\n");
  expect(begun.out.endsWith(`${CLI.run.stopped("20261122-1000-staff-recovery")}\n`)).toBe(true);
  expect(CLI.run.stopped("x")).toMatch(/^Du gikk ut av samtalen\. Den er lagret\.\n/u);
  expect(journal(data).at(-1)).toMatchObject({ kind: "leave" });

  const again = await samtale(["resume", "last", "--plain", "--data", data], {
    input: "@1 hei igjen\r\n/slutt\r\nikke med\r\n",
  });
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(again.out).toContain(SAYS.end.uncovered);
  expect(again.out).toContain("npx samtale export 20261122-1000-staff-recovery --format md --out .");
  expect(noteTexts(data)).toEqual(["Det traff meg", "uten linjeslutt", "hei igjen"]);
  expect(journal(data).at(-1)).toMatchObject({ kind: "end" });
});

test("without --plain, a pipe is a pipe: no colour, no cursor, no screen", async () => {
  const { samtale } = machine();
  const { out } = await samtale("run staff-recovery", { input: "/neset\n! latter\n", env: { FORCE_COLOR: "1" } });
  expect(out).toContain("! Kjenner ikke /neset. Mente du /neste?");
  expect(out).not.toContain("\x1b");
  const forced = await samtale("run staff-recovery", { input: "hei\n", env: { CI: "1" } });
  expect(forced.out).toContain("✓ hei");
});

test("nothing is asked: open names stand in brackets and are told, participants are as the guide has it", async () => {
  const { samtale, data } = machine();
  const { out } = await samtale("run ips-focus-group", { input: "/gå presentere\n" });
  expect(out).toContain(CLI.run.unfilled("moderator, secretary"));
  expect(out).toContain("[moderator] og [secretary]");
  expect(journal(data)[0]).toMatchObject({ participants: 5 });
});

test("names given once are remembered", async () => {
  const { samtale } = machine();
  await samtale(["run", "ips-focus-group", "--fill", "moderator=Zølvi", "--fill", "secretary=Ømund"]);
  const { out } = await samtale("run ips-focus-group", { input: "/gå presentere\n" });
  expect(out).toContain("Zølvi og Ømund");
  expect(out).not.toContain(CLI.run.unfilled("moderator, secretary"));
});

test("a rehearsal says so, and is kept as one", async () => {
  const { samtale, data } = machine();
  const { out } = await samtale("run staff-recovery --rehearse", { input: "hei\n" });
  expect(out).toContain(SAYS.line.rehearsal);
  expect(journal(data)[0]).toMatchObject({ rehearsal: true });
});

test("struck: the words are in no file, and what was said before is not said again", async () => {
  const { samtale, data } = machine();
  const { out } = await samtale("run staff-recovery", { input: "første\nÅse fra Utvik\n? tid igjen\n/stryk\nsiste\n" });
  expect(out.match(/✓ første/g)).toHaveLength(1);
  expect(out).toContain(`${SAYS.line.struck}\n`);
  expect(out).toMatch(/✓ siste\n/);
  expect(noteTexts(data)).toEqual(["første", "siste"]);
  const files = readdirSync(data, { recursive: true, encoding: "utf8" });
  const found = spawnSync("grep", ["-rl", "Utvik", data], { encoding: "utf8" });
  expect(files.length).toBeGreaterThan(2);
  expect(found.stdout).toBe("");
});

test("what disturbs a terminal goes neither to the output nor into the journal", async () => {
  const { samtale, data } = machine();
  const { out } = await samtale("run staff-recovery", { input: "før \x1b]0;EIET\x07\x1b[31m\u009b2J\u202eetter\n" });
  expect(out).toContain("✓ før etter");
  expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/u);
  expect(noteTexts(data)).toEqual(["før etter"]);
});

test("whoever reads may stop (head -1): every line that comes is kept all the same", async () => {
  const { home, data } = machine();
  const lines = Array.from({ length: 2000 }, (_, n) => `notat ${n}`);
  const piped = spawnSync(
    "bash",
    ["-c", `"$0" "$@" | head -1; echo "\${PIPESTATUS[0]}"`, process.execPath, PROGRAM, ...RUN, "--data", data],
    {
      cwd: REPOSITORY,
      input: `${lines.join("\n")}\n`,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: home, LANG: "nb_NO.UTF-8" },
    },
  );
  expect(piped.stdout).toMatch(/^sjekk {2}Ha navneskilt.*\n0\n$/);
  expect(piped.stderr).toBe("");
  expect(noteTexts(data)).toEqual(lines);
});

describe("a person at a terminal, who asked for lines", () => {
  test("is told how to begin; Ctrl+C keeps what was sent", async () => {
    const terminal = terminalInTest({
      args: ["run", "staff-recovery", "--plain", "--participants", "3"],
      columns: 140,
    });
    await terminal.sees(SAYS.introductionPlain.slice(0, 100), "Ha navneskilt med numre klare");
    terminal.type("/gå 1\r");
    await terminal.sees("1  Når dere hører");
    terminal.type("@3 hei\r");
    await terminal.sees("✓ nr. 3: hei");
    terminal.press("ctrl+c");
    expect(await terminal.exited).toEqual({ code: 130, signal: undefined });
    expect(terminal.text()).toContain("samtale resume");
    expect(noteTexts(terminal.data)).toEqual(["hei"]);
    expect(terminal.raw()).not.toContain("\x1b[");
  });

  test("Ctrl+D on an empty line is the end of input: the session stays open", async () => {
    const terminal = terminalInTest({ args: ["run", "staff-recovery", "--plain", "--participants", "3"] });
    await terminal.sees("Ha navneskilt med numre klare");
    terminal.type("hei\r");
    await terminal.sees("✓ hei");
    terminal.press("ctrl+d");
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
    expect(journal(terminal.data).at(-1)).toMatchObject({ kind: "leave" });
    expect(path.basename(terminal.data)).toBe("data");
  });
});

/** A short interview, as someone with a screen reader holds it. */
const INTERVIEW = {
  nb: [
    "/hjel",
    "/neste",
    "/neste",
    "/neste",
    "/bare-notater",
    "/gå 1",
    "@1 «Jeg tror det handler om håp»",
    "@2,3 er enige #håp",
    "!latter @2",
    "/obs stemning lettere nå",
    "/dekket 2",
    "/gå mestringsgruppa",
    "/oppfølging 1",
    '@4 "Vi gjør det sammen med',
    "/angre",
    "@4 vi gjør det sammen",
    "? hva mangler",
    "? hvem er stille",
    "/hopp ikke tid",
    "/spør Hva med de pårørende?",
    "@3 de får for lite",
    "/rett de får for lite hjelp",
    "/pause",
    "/fortsett",
    "@9 hvem er det",
    "/tull",
    "/oversikt",
    "/slutt",
  ],
  en: [
    "/hel",
    "/next",
    "/next",
    "/next",
    "/notes-only",
    "/go 1",
    "@1 “I think it is about hope”",
    "@2,3 agree #hope",
    "!laughter @2",
    "/obs mood lighter now",
    "/covered 2",
    "/go coping group",
    "/probe 1",
    '@4 "We do it together with',
    "/undo",
    "@4 we do it together",
    "? what is missing",
    "? who is quiet",
    "/skip no time",
    "/ask What about the families?",
    "@3 they get too little",
    "/amend they get too little help",
    "/pause",
    "/resume",
    "@9 who is that",
    "/nonsense",
    "/overview",
    "/end",
  ],
} as const;

test.each(["nb", "en"] as const)("a whole short interview, as a screen reader reads it (%s)", async (language) => {
  const { samtale } = machine("2026-11-22T10:00:00+01:00");
  const { code, out, err } = await samtale([...RUN, "--lang", language], {
    input: `${INTERVIEW[language].join("\n")}\n`,
  });
  // One of its lines is not understood, as it happens to people.
  expect({ code, err }).toEqual({ code: 2, err: `${textsIn(language).cli.run.refused(1)}\n` });
  golden(`plain-interview.${language}.txt`, out);
});
