// Typing faster than the screens change: what is typed for the next one waits for it, and reaches it in order.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { SOAK } from "../soak.ts";
import { shellInTest, terminalInTest } from "./harness/inTest.ts";
import type { Opening } from "./harness/opening.ts";
import { commandLine, PROMPT, type Shell } from "./harness/shell.ts";
import type { Terminal } from "./harness/terminal.ts";
import { CLI, journal, noteTexts, saved } from "./moderator.ts";

const NOTE = "det aller første som ble sagt";

/** At the only question before a session with this guide. */
async function isAsked(opening: Opening = {}): Promise<Terminal> {
  const terminal = terminalInTest({ ...opening, args: ["run", "staff-recovery"] });
  await terminal.listens();
  await terminal.sees(CLI.setup.participants, "› 12");
  return terminal;
}

async function isHome(opening: Opening = {}): Promise<Terminal> {
  const terminal = terminalInTest(opening);
  await terminal.listens();
  await terminal.sees(CLI.home.guides, "›");
  return terminal;
}

/** Leaves, and gives every row that the terminal has shown. */
async function rowsAfterLeaving(terminal: Terminal): Promise<readonly string[]> {
  terminal.press("ctrl+c");
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
  return [...terminal.scrollback(), ...terminal.screen()];
}

const times = (rows: readonly string[], words: string): number => rows.filter((row) => row.includes(words)).length;

describe("from the last question before a session", () => {
  test("the answer and the first note in one go: the note is kept, and nothing of it stands anywhere else", async () => {
    const terminal = await isAsked();
    terminal.type(`5\r${NOTE}\r`);
    await terminal.sees(saved(NOTE));
    expect(journal(terminal.data)[0]).toMatchObject({ kind: "start", participants: 5 });
    expect(noteTexts(terminal.data)).toEqual([NOTE]);
    expect(times(await rowsAfterLeaving(terminal), NOTE)).toBe(1);
  });

  test.each(SOAK ? [0, 2, 5, 10, 20, 40, 80] : [0, 10, 40])("the note %i ms after the answer", async (milliseconds) => {
    const terminal = await isAsked();
    terminal.type("5\r");
    if (milliseconds > 0) await pass(milliseconds);
    terminal.type(`${NOTE}\r`);
    await terminal.sees(saved(NOTE));
    expect(noteTexts(terminal.data)).toEqual([NOTE]);
    expect(times(await rowsAfterLeaving(terminal), NOTE)).toBe(1);
  });

  test("key by key, a key every other millisecond: none is missing", async () => {
    const terminal = await isAsked();
    for (const key of `5\r${NOTE}\rog det neste\r`) {
      terminal.type(key);
      await pass(2);
    }
    await terminal.sees(saved("og det neste"));
    expect(noteTexts(terminal.data)).toEqual([NOTE, "og det neste"]);
  });

  test("a line that is not sent yet stands in the field, to be written on", async () => {
    const terminal = await isAsked();
    terminal.type("5\r@3 halv");
    await terminal.sees(/^› @3 halv$/m);
    terminal.type("veis\r");
    await terminal.sees(saved("nr. 3: halvveis"));
  });

  test("keys are keys: commands and arrows work, and Ctrl+C leaves with what was typed kept", async () => {
    const terminal = await isAsked();
    terminal.type("5\r/gå 1\ren kort\x1b[D\x1b[D\x1b[D\x1b[Dikke så \x03");
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
    expect(noteTexts(terminal.data)).toEqual(["en ikke så kort"]);
    expect(journal(terminal.data).at(-1)).toMatchObject({ kind: "leave" });
    expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false });
  });

  test("a letter whose bytes come in two parts arrives whole", async () => {
    const terminal = await isAsked();
    const bytes = Buffer.from("5\rblå\r");
    const half = bytes.indexOf("å") + 1;
    terminal.send(bytes.subarray(0, half));
    terminal.send(bytes.subarray(half));
    await terminal.sees(saved("blå"));
    expect(noteTexts(terminal.data)).toEqual(["blå"]);
  });

  test("an arrow whose bytes come in two parts arrives whole", async () => {
    const terminal = await isAsked();
    terminal.type("5\r");
    // A part that comes late, on a busy machine, is an Esc and text: it is tried until one comes in time.
    for (let time = 0; time < 50 && !/^› agb/mu.test(terminal.text()); time += 1) {
      terminal.press("ctrl+u");
      terminal.type("ab");
      terminal.send(Buffer.from("\x1b"));
      terminal.send(Buffer.from("[Dg"));
      await terminal.sees(/^› a(?:gb|b\[Dg)/mu);
    }
    expect(terminal.text()).toMatch(/^› agb/mu);
  });

  test("several lines pasted are one note", async () => {
    const terminal = await isAsked();
    terminal.type("5\r");
    terminal.paste("første linje\nandre linje");
    terminal.press("enter");
    await terminal.sees(saved("første linje"));
    expect(noteTexts(terminal.data)).toEqual(["første linje\nandre linje"]);
  });
});

test.each(SOAK ? [5, 15, 20, 25, 30, 35, 40, 50, 70] : [5, 20, 35, 70])(
  "told to stop %i ms after the answer: nothing was begun, or the note is kept; the terminal is whole",
  async (milliseconds) => {
    const terminal = await isAsked();
    terminal.type(`5\r${NOTE}\r`);
    await pass(milliseconds);
    terminal.kill("SIGTERM");
    await terminal.exited;
    expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false });
    expect(terminal.cursor().visible).toBe(true);
    if (existsSync(path.join(terminal.data, "sessions"))) expect(noteTexts(terminal.data)).toEqual([NOTE]);
    // On a busy machine the kernel may hand the keys over only when the program has ended, and echo them itself.
    else expect(terminal.text()).not.toMatch(new RegExp(`[›✓].*${NOTE}`, "u"));
  },
);

describe("from home", () => {
  test("a guide, the answer and the first note in one go", async () => {
    const terminal = await isHome();
    terminal.type(`slik ansatte\r7\r${NOTE}\r`);
    await terminal.sees(saved(NOTE));
    expect(journal(terminal.data)[0]).toMatchObject({ kind: "start", participants: 7 });
    expect(noteTexts(terminal.data)).toEqual([NOTE]);
    expect(times(await rowsAfterLeaving(terminal), NOTE)).toBe(1);
  });

  test("a guide chosen, and the rest split where the screens change", async () => {
    const terminal = await isHome();
    terminal.type("slik ansatte");
    await terminal.sees("▸ Recovery slik ansatte");
    for (const part of ["\r", "7", "\r", "det aller ", "første\r"]) {
      terminal.type(part);
      await pass(3);
    }
    await terminal.sees(saved("det aller første"));
    expect(journal(terminal.data)[0]).toMatchObject({ participants: 7 });
  });

  test("a session taken up, and a note in one go", async () => {
    const first = await isAsked();
    first.type("5\r@1 før\r");
    await first.sees(saved("nr. 1: før"));
    await rowsAfterLeaving(first);
    const terminal = await isHome({ env: { SAMTALE_DATA: first.data } });
    terminal.type(`\r${NOTE}\r`);
    await terminal.sees(saved(NOTE), saved("nr. 1: før"));
    expect(noteTexts(terminal.data)).toEqual(["før", NOTE]);
  });

  test("back from a question, and on: each screen gets its own keys", async () => {
    const terminal = await isHome();
    terminal.type("slik ansatte\r");
    await terminal.sees(CLI.setup.participants);
    // Ctrl+C goes back here; Esc and a letter after it would be Alt.
    terminal.type("\x03oppfølging");
    await terminal.sees("› oppfølging");
    expect(terminal.text()).toContain(CLI.home.hint.search.slice(0, 10));
  });

  test("the program listens from its first screen to its last, without a break", async () => {
    const terminal = await isHome();
    terminal.type(`slik ansatte\r7\r${NOTE}\r`);
    await terminal.sees(saved(NOTE));
    expect(terminal.raw().split("\x1b[?2004h")).toHaveLength(2);
    expect(terminal.raw()).not.toContain("\x1b[?2004l");
  });
});

describe("in a shell", () => {
  async function shell(opening: Opening = {}): Promise<Shell> {
    const opened = shellInTest(opening);
    await opened.sees(PROMPT);
    return opened;
  }

  /** The shell reads lines again, echoes them, and has nothing else on its line. */
  async function hasItsTerminal(terminal: Shell): Promise<void> {
    await terminal.until((text) => text.split("\n").at(-1) === PROMPT);
    await terminal.untilQuiet();
    expect(terminal.text().split("\n").at(-1)).toBe(PROMPT);
    terminal.run("stty -a | grep -ow -e icanon -e echo; echo $((6*7))");
    await terminal.sees(/^icanon$/m, /^echo$/m, /^42$/m);
    expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false });
    expect(terminal.cursor().visible).toBe(true);
  }

  test("after a session that was begun in one go, the terminal is as it was found", async () => {
    const terminal = await shell();
    terminal.run(commandLine(["run", "staff-recovery"]));
    await terminal.sees(CLI.setup.participants, "› 12");
    await terminal.listens();
    terminal.type(`5\r${NOTE}\r`);
    await terminal.sees(saved(NOTE));
    terminal.press("ctrl+c");
    await terminal.sees("samtale resume", new RegExp(`^${PROMPT.replace("$", "\\$")}$`, "mu"));
    await hasItsTerminal(terminal);
    expect(times([...terminal.scrollback(), ...terminal.screen()], NOTE)).toBe(1);
  });

  test("a session that can't be begun: what was typed ahead is neither shown nor run", async () => {
    const terminal = await shell();
    mkdirSync(terminal.data, { recursive: true });
    writeFileSync(path.join(terminal.data, "sessions"), "");
    terminal.run(commandLine(["run", "staff-recovery"]));
    await terminal.sees(CLI.setup.participants, "› 12");
    await terminal.listens();
    terminal.type("5\recho hemmelig");
    terminal.type("\recho hemmelig\r");
    await terminal.seesNo(CLI.setup.participants);
    await terminal.sees(new RegExp(`^${PROMPT.replace("$", "\\$")}$`, "mu"));
    await hasItsTerminal(terminal);
    expect(times([...terminal.scrollback(), ...terminal.screen()], "hemmelig")).toBe(0);
  });

  test("a guide with errors, chosen before the list knows, or not to be chosen since it knows: the reason, and a clean terminal", async () => {
    const terminal = await shell();
    const guides = path.join(terminal.data, "guides");
    mkdirSync(guides, { recursive: true });
    writeFileSync(path.join(guides, "brukket.yaml"), "id: brukket\ntitle: Brukket\nkind: focus-group\nsections: 3\n");
    terminal.run(commandLine([]));
    await terminal.listens();
    terminal.type("brukket\r5\recho hemmelig\r");
    // Where the list knew first, it can't be chosen there, and what follows is searched for.
    await terminal.sees(/har én feil|› brukket5echo hemmelig/);
    if (terminal.text().includes("› brukket5")) {
      terminal.press("ctrl+c");
      await terminal.sees(new RegExp(`^${PROMPT.replace("$", "\\$")}$`, "mu"));
    }
    await hasItsTerminal(terminal);
  });
});
