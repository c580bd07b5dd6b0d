// The screens as a person sees them, in three windows and two languages: each was looked at once, and is held to that.
import { describe, expect, test } from "vitest";
import { golden } from "../golden.ts";
import { terminalInTest } from "./harness/inTest.ts";
import type { Terminal } from "./harness/terminal.ts";
import { BEGINS, notes } from "./moderator.ts";

const WINDOWS = [
  [80, 24],
  [100, 30],
  [140, 40],
] as const;

/** What is typed and looked for in each language. */
const WORDS = {
  nb: {
    unsure: "Mange var usikre i starten",
    struck: "@3 «Det traff meg»",
    hope: "@4,1,5 synes gruppa ga håp #håp",
    stub: '@2 "Jeg så at det',
    cue: ["!latter @2", "latter, nr. 2"],
    mood: ["/obs stemning lettere nå", "stemning: lettere nå"],
    typing: "3 synes at",
    query: "håp",
    far: "utfordr",
    probe: "oppfølging: Kan dere gi eksempler",
    end: ["/slutt", "Før du avslutter"],
    help: "Slik skriver du",
    home: "Kan fortsette",
  },
  en: {
    unsure: "Many were unsure at first",
    struck: "@3 “That struck me”",
    hope: "@4,1,5 feel the group gave hope #hope",
    stub: '@2 "I saw that it',
    cue: ["!laughter @2", "laughter, no. 2"],
    mood: ["/obs mood lighter now", "mood: lighter now"],
    typing: "3 feels that",
    query: "hope",
    far: "challeng",
    probe: "probe: Can you give examples",
    end: ["/end", "Before you end"],
    help: "How to write",
    home: "Ready to resume",
  },
} as const;

describe.each(["nb", "en"] as const)("in %s", (language) => {
  test.each(WINDOWS)("%i × %i: question, probe chosen, search, help, end, home", async (columns, rows) => {
    const words = WORDS[language];
    const looksLike = async (terminal: Terminal, screen: string): Promise<void> => {
      await terminal.untilQuiet();
      expect(terminal.screen()).toHaveLength(rows);
      golden(`screens/${screen}.${language}.${columns}x${rows}.txt`, `${terminal.text()}\n`);
    };
    const terminal = terminalInTest({
      columns,
      rows,
      clock: BEGINS,
      args: `run ips-focus-group --participants 5 --lang ${language} --fill moderator=Kari --fill secretary=Ola`.split(
        " ",
      ),
    });
    await terminal.listens();
    const types = async (time: string, line: string, shown: string): Promise<void> => {
      terminal.at(`2026-11-22T${time}+01:00`);
      await notes(terminal, line, shown);
    };
    terminal.at("2026-11-22T10:04:00+01:00");
    terminal.press("ctrl+r");
    terminal.type("/go 1\r");
    await terminal.sees(/^ 1 {2}\S/m);
    await types("10:05:20", words.unsure, words.unsure);
    await types("10:07:00", words.struck, words.struck.slice(4, -1));
    await types("10:07:30", words.hope, words.query);
    await types("10:09:00", words.cue[0], words.cue[1]);
    await types("10:12:00", words.mood[0], words.mood[1]);
    await types("10:14:10", words.stub, words.stub.slice(4));
    terminal.type("@");
    await terminal.sees("▸@1");
    terminal.type(words.typing);
    await terminal.sees(words.typing, "F1");
    await looksLike(terminal, "question");

    terminal.press("ctrl+u", "alt+1");
    await terminal.sees(words.probe);
    await looksLike(terminal, "probe");

    terminal.press("ctrl+f");
    terminal.type(words.query);
    await terminal.sees(`› ${words.query}`);
    await looksLike(terminal, "search");
    terminal.press("esc");
    await terminal.sees(words.probe);

    terminal.press("ctrl+g");
    terminal.type(words.far);
    await terminal.sees(`› ${words.far}`);
    await looksLike(terminal, "go-to");
    terminal.press("esc");
    await terminal.sees(words.probe);

    terminal.press("f1");
    await terminal.sees(words.help);
    await looksLike(terminal, "help");
    terminal.press("esc");
    await terminal.sees(words.probe);

    terminal.type(`${words.end[0]}\r`);
    await terminal.sees(words.end[1]);
    await looksLike(terminal, "end");
    terminal.press("ctrl+c");
    await terminal.exited;

    const home = terminalInTest({ columns, rows, args: ["--lang", language], env: { SAMTALE_DATA: terminal.data } });
    await home.listens();
    await home.sees(words.home);
    await looksLike(home, "home");
  });
});

test("in nynorsk: a question, the help, and the secretary's seat", async () => {
  const looksLike = async (terminal: Terminal, screen: string): Promise<void> => {
    await terminal.untilQuiet();
    golden(`screens/${screen}.nn.80x24.txt`, `${terminal.text()}\n`);
  };
  const terminal = terminalInTest({
    columns: 80,
    rows: 24,
    clock: BEGINS,
    args: ["run", "staff-recovery", "--participants", "5", "--lang", "nn"],
  });
  await terminal.sees("Ha navneskilt");
  await terminal.listens();
  terminal.type("/gå 1");
  terminal.press("enter");
  await terminal.sees(/^ 1 {2}\S/mu);
  terminal.type('@3 "Det trefte meg"');
  terminal.press("enter");
  await terminal.sees("«Det trefte meg»");
  await looksLike(terminal, "question");
  terminal.press("f1");
  await terminal.sees("Slik skriv du");
  await looksLike(terminal, "help");
  terminal.press("esc");
  await terminal.sees("«Det trefte meg»");
  terminal.type("/sete");
  terminal.press("enter");
  await terminal.sees("FANGST");
  await looksLike(terminal, "secretary");
});
