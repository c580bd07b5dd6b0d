// Somebody who has never done this before: finds the guide at home, types with slips, says it in other words, and is led out.

import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";
import { SOAK } from "../soak.ts";
import { terminalInTest } from "./harness/inTest.ts";
import type { Terminal } from "./harness/terminal.ts";
import { BEGINS, folderOf, journal, saved } from "./moderator.ts";

/** Each guide as one looks for it, who takes part, and how many names to read aloud it asks for. */
const GUIDES = {
  "restart-follow-up": { nb: "etter rest", en: "after the rest", participants: undefined, names: 2 },
  "ips-focus-group": { nb: "ips", en: "ips", participants: "5", names: 2 },
  "staff-recovery": { nb: "slik ansatte", en: "as staff", participants: "7", names: 0 },
  example: { nb: "parsell", en: "allotment", participants: "6", names: 2 },
} as const;

/** What is typed, slips and all, in each language; and what of it is meant to stay. */
const WORDS = {
  nb: {
    help: "hjelp",
    wrong: ["/nesste", "Mente du /neste?"],
    delete: ["/slett", "/stryk"],
    go: "/ga 1",
    cue: ["!lattr", "Mente du !latter?", "!latter"],
    left: "? hva gjenstår",
    quote: '1: "Det var godt å komme hit',
    late: "egentlig var det ikke lett",
    debrief: "de var varmere enn ventet",
    end: "/slutt",
  },
  en: {
    help: "help",
    wrong: ["/nexxt", "Did you mean /next?"],
    delete: ["/delete", "/strike"],
    go: "/go to question 1",
    cue: ["!laughtr", "Did you mean !laughter?", "!laughter"],
    left: "? what's left",
    quote: '1: "It was good to come here',
    late: "it wasn't easy really",
    debrief: "they were warmer than expected",
    end: "/end",
  },
} as const;

/** Each guide in one of the languages, at one of the sizes; in both at both with time to spare. */
const CASES = (Object.keys(GUIDES) as (keyof typeof GUIDES)[]).flatMap((guide, index) =>
  (["nb", "en"] as const).flatMap((language, place) =>
    (
      [
        [80, 24],
        [100, 30],
      ] as const
    )
      .filter((_, size) => SOAK || (index + 2 * place + size) % 4 === 0)
      .map(([columns, rows]) => [guide, language, columns, rows] as const),
  ),
);

test.each(CASES)("%s in %s at %i × %i: nothing kept that wasn't meant, nothing lost, and led out", async (...given) => {
  const [guide, language, columns, rows] = given;
  const words = WORDS[language];
  const { cli, session: says } = textsIn(language);
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-first-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const terminal = terminalInTest({ columns, rows, clock: BEGINS, args: ["--lang", language], cwd: folder });
  const looksLike = async (screen: string): Promise<void> => {
    await terminal.untilQuiet();
    const shown = terminal.text().replaceAll(folder, "…");
    golden(`screens/first-timer/${guide}-${screen}.${language}.${columns}x${rows}.txt`, `${shown}\n`);
  };
  // So long on the question: in a narrow window there may be no room for it.
  const timeHere = (time: string) => (shown: string) =>
    shown.includes(says.screen.here(time)) || !/ {3}her?e? \d+:\d\d/u.test(shown);
  const asks = asking(terminal);
  await terminal.listens();
  await terminal.sees(cli.home.guides);

  // Home: the guide by a word of its title, and a number that is none.
  terminal.type(GUIDES[guide][language]);
  await terminal.sees(`› ${GUIDES[guide][language]}`, "▸");
  terminal.press("enter");
  if (GUIDES[guide].participants) {
    await terminal.sees(cli.setup.participants);
    terminal.type("noen\r");
    await terminal.sees(cli.setup.participantsWrong);
    terminal.press("ctrl+u");
    terminal.type(`${GUIDES[guide].participants}\r`);
  }
  for (let name = 0; name < GUIDES[guide].names; name += 1) {
    await terminal.sees(cli.setup.stays.slice(0, 40));
    terminal.type(`Navn${name}\r`);
    await terminal.seesNo(`› Navn${name}`);
  }
  await terminal.sees(says.preparation.before);

  // Enter through what is to be done first; then a question, gone to in one's own way.
  terminal.press("enter", "enter");
  await terminal.untilQuiet();
  terminal.type(`${words.go}\r`);
  await terminal.sees(/^ 1 {2}\S/mu);

  // Commands that are none, and a word for help that was sent as a note and is taken back.
  await asks(words.wrong[0], words.wrong[1]);
  terminal.press("ctrl+u");
  await asks(words.delete[0], words.delete[1]);
  terminal.press("ctrl+u");
  await asks(words.help, says.reply.wasItACommand("x").slice(0, 14));
  await terminal.sees(saved(words.help));
  terminal.press("ctrl+x");
  await terminal.sees(says.line.undone(words.help).slice(0, 5));
  await asks(words.left, "│");

  // What is meant: a quote without its end, a cue with a slip, and Enter twice on nothing.
  terminal.at("2026-11-22T10:12:00+01:00");
  terminal.type(`${words.quote}\r`);
  await terminal.sees(/✓.*[«“]/u);
  await asks(words.cue[0], words.cue[1]);
  terminal.press("ctrl+u");
  terminal.type(`${words.cue[2]}\r`);
  await terminal.until(() => kept(terminal).some(({ kind }) => kind === "cue"));
  terminal.press("enter", "enter");
  terminal.type(`${words.late}\r`);
  await terminal.sees(words.late, "0:12:00", timeHere("12:00"));
  await looksLike("talk");

  // Out: by Enter alone, with a word on the way.
  terminal.at("2026-11-22T10:50:00+01:00");
  // What the program says of the time that is left comes with its clock, not with the next key.
  await terminal.sees("0:50:00");
  await terminal.untilQuiet();
  terminal.type(`${words.end}\r`);
  await terminal.sees(says.views.end, "0:50:00", timeHere("50:00"));
  await looksLike("end");
  await toTheDebrief(terminal);
  terminal.type(`${words.debrief}\r`);
  await terminal.sees(words.debrief);
  await looksLike("debrief");
  await toTheEnd(terminal);

  // Not left with nothing in hand: a file to read, made by two keys, and then the way back to the shell.
  await terminal.sees(cli.finished.whatNow);
  await looksLike("ended");
  terminal.press("enter");
  await terminal.sees(cli.finished.formats.docx);
  terminal.press("enter");
  await terminal.sees(cli.finished.outside.slice(0, 30));
  terminal.press("esc");
  await terminal.exited;
  const made = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  expect(made).toHaveLength(1);
  expect(statSync(path.join(folder, made[0] ?? "")).size).toBeGreaterThan(1000);

  const meant = kept(terminal);
  expect(meant.flatMap((entry) => (entry.kind === "note" ? [[entry.said, entry.text]] : []))).toEqual([
    ["stub", words.quote.slice(4)],
    ["paraphrase", words.late],
  ]);
  expect(meant.flatMap((entry) => (entry.kind === "cue" ? [entry.cue] : []))).toEqual(["laughter"]);
  expect(meant.flatMap((entry) => (entry.kind === "debrief" ? [entry.text] : []))).toEqual([words.debrief]);
  expect(meant.at(-1)?.kind).toBe("end");
  expect(existsSync(path.join(folderOf(terminal.data), "guide.yaml"))).toBe(true);
});

/** Sends a line that is no note, and reads what is said to it. */
function asking(terminal: Terminal) {
  return async (line: string, answer: string): Promise<void> => {
    terminal.type(`${line}\r`);
    await terminal.sees(answer);
    await terminal.untilQuiet();
  };
}

/** The journal without what was taken back. */
function kept(terminal: Terminal): readonly Entry[] {
  const all = journal(terminal.data);
  const undone = new Set(all.flatMap((entry) => (entry.kind === "undo" ? [entry.target] : [])));
  return all.filter(({ id, kind }) => !undone.has(id) && kind !== "undo");
}

function reached(terminal: Terminal): string | undefined {
  return journal(terminal.data).findLast((entry) => entry.kind === "reach")?.item;
}

async function toTheDebrief(terminal: Terminal): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    const before = reached(terminal);
    if (/after\.(?:debrief|guide)/u.test(before ?? "") && (await isDebrief(terminal))) return;
    terminal.press("enter");
    await terminal.until(() => reached(terminal) !== before);
  }
  throw new Error(`no debrief:\n${terminal.text()}`);
}

async function isDebrief(terminal: Terminal): Promise<boolean> {
  await terminal.untilQuiet();
  return /inntrykk|impression/iu.test(terminal.text().split("─".repeat(20)).at(-1) ?? "");
}

async function toTheEnd(terminal: Terminal): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    await terminal.untilQuiet();
    if (journal(terminal.data).at(-1)?.kind === "end") return;
    const before = terminal.raw().length;
    terminal.press("enter");
    await terminal.until(() => terminal.raw().length > before || journal(terminal.data).at(-1)?.kind === "end");
  }
  throw new Error(`no end:\n${terminal.text()}`);
}
