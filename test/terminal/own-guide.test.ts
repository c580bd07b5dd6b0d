// A guide with all that guides can have, from its first question to its exports, as the moderator sees it.
import { describe, expect, test } from "vitest";
import { golden } from "../golden.ts";
import { terminalInTest } from "./harness/inTest.ts";
import { BEGINS } from "./moderator.ts";

const GUIDE = "test/terminal/fixture/breakfast.yaml";
const WINDOWS = [
  [80, 24],
  [100, 30],
] as const;

const WORDS = {
  nb: {
    often: "Hvor ofte",
    away: "gjelder ikke",
    write: "tre ord",
    day: "Hva betyr",
    gone: "Hva ville skje",
    dishes: "Hvilke?",
    named: "grøt, brød",
    good: "godt med grøt",
    last: "timen etterpå",
    weekends: "helgene",
    begins: "aktivitet 1:00",
    waits: "Enter starter",
    noted: "Nevnt: grøt",
    all: "4: 1",
  },
  en: {
    often: "How often",
    away: "does not apply",
    write: "three words",
    day: "What does the breakfast",
    gone: "What would happen",
    dishes: "Which ones?",
    named: "porridge, bread",
    good: "good about porridge",
    last: "lesson afterwards",
    weekends: "weekends",
    begins: "activity 1:00",
    waits: "Enter starts",
    noted: "Named: porridge",
    all: "4: 1",
  },
} as const;

describe.each(["nb", "en"] as const)("in %s", (language) => {
  test.each(WINDOWS)(
    "%i × %i: an answer, what it rules out, a timer, a long question whole, one instead, one for each",
    async (columns, rows) => {
      const words = WORDS[language];
      const terminal = terminalInTest({
        columns,
        rows,
        clock: BEGINS,
        args: [
          "run",
          GUIDE,
          "--participants",
          "4",
          "--audience",
          "pupils",
          "--audience",
          "helpers",
          "--lang",
          language,
        ],
      });
      const looksLike = async (screen: string): Promise<void> => {
        await terminal.untilQuiet();
        expect(terminal.screen()).toHaveLength(rows);
        golden(`screens/own-guide/${screen}.${language}.${columns}x${rows}.txt`, `${terminal.text()}\n`);
      };
      await terminal.listens();
      terminal.type("/go 1\r");
      await terminal.sees(words.often);
      terminal.type("@1,2,3,4 1\r");
      await terminal.sees(words.all);
      await looksLike("answered");
      // Nobody comes now and then: what keeps those away is passed over, and still there to be asked.
      terminal.press("ctrl+n");
      await terminal.sees(words.write, words.waits);
      terminal.press("enter");
      await terminal.seesNo(words.waits);
      terminal.at("2026-11-22T10:02:00+01:00");
      await terminal.sees(words.begins);
      await looksLike("timer");
      terminal.type("/go 3\r");
      await terminal.sees(words.day);
      await looksLike("long");
      terminal.press("alt+1", "alt+1");
      await terminal.sees("1a✓");
      await looksLike("under-a-probe");
      terminal.press("alt+0");
      // One key, and all of it can be read.
      await terminal.sees(words.last, words.weekends);
      await looksLike("whole");
      terminal.press("esc");
      await terminal.untilQuiet();
      terminal.type("/go 4\r");
      await terminal.sees(words.gone);
      await looksLike("instead");
      terminal.type("/go 2a\r");
      await terminal.sees(words.away);
      await looksLike("does-not-apply");
      terminal.type("/go 4\r");
      await terminal.sees(words.gone);
      terminal.press("ctrl+n");
      await terminal.sees(words.dishes);
      terminal.type(`${words.named}\r`);
      await terminal.sees(words.noted);
      await looksLike("named");
      terminal.press("ctrl+n");
      await terminal.sees(words.good);
      await looksLike("for-each");
      terminal.press("ctrl+c");
      await terminal.exited;
    },
  );
});
