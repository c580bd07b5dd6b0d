// A person at a terminal: starts the real program in a pseudo-terminal, types, reads the screen, closes the window.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";
import { type Cell, type Cursor, createEmulator } from "./emulator.ts";
import { bytesOf } from "./keys.ts";
import { environment, type Opening, PROGRAM, REPOSITORY } from "./opening.ts";
import { openPty } from "./pty.ts";
import { createSilence, createWaiting, type Expected, holdsOf, nameOf } from "./waiting.ts";

const PATIENCE = 60_000;

/** How the program ended: by itself with a code, or by a signal (`"SIGTERM"`). */
export type Ending = { readonly code: number | undefined; readonly signal: string | undefined };

export type Terminal = {
  readonly pid: number;
  /** The data folder, its own for each terminal unless `env.SAMTALE_DATA` names one. */
  readonly data: string;
  /** The bytes of `text` in one go, as fast fingers send them. Enter is `press("enter")`. */
  readonly type: (text: string) => void;
  /** The same, byte by byte: where a character or a key comes in two parts. */
  readonly send: (bytes: Buffer) => void;
  /** Keys in turn: `"enter"`, `"ctrl+n"`, `"alt+2"`, `"shift+tab"`. Nothing may follow `"esc"` at once: it would be Alt. */
  readonly press: (...keys: readonly string[]) => void;
  /** As the terminal pastes: between marks if the program asked for them, line ends as carriage returns. */
  readonly paste: (text: string) => void;
  /** Resizes the window after all that was written so far has been drawn. */
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** The visible rows, without the blanks at their ends. */
  readonly screen: () => readonly string[];
  /** The same as one text, without the empty rows at the end. */
  readonly text: () => string;
  /** The rows that have gone out at the top, oldest first. */
  readonly scrollback: () => readonly string[];
  readonly cells: () => readonly (readonly Cell[])[];
  readonly cursor: () => Cursor;
  /** What the program has asked of the terminal: to be looked at when it has ended, or was suspended. */
  readonly modes: () => { readonly alternate: boolean; readonly bracketedPaste: boolean };
  /** Everything the program has written, control sequences and all. */
  readonly raw: () => string;
  /** Resolves as soon as it holds of a whole frame. Throws with the screen after `timeout` ms, or when the program ends without. */
  readonly until: (expected: Expected, options?: { readonly timeout?: number }) => Promise<void>;
  /** All of these stand on the screen at once. */
  readonly sees: (...expected: readonly Expected[]) => Promise<void>;
  /** The program reads keys one by one, and pastes whole. A first frame may be there before that: keys sent then are echoed by the kernel. */
  readonly listens: () => Promise<void>;
  /** None of these stands on the screen (any more). */
  readonly seesNo: (...expected: readonly Expected[]) => Promise<void>;
  /** Nothing was written for `milliseconds` (60). Await what should be there first: silence alone proves nothing. */
  readonly untilQuiet: (milliseconds?: number) => Promise<void>;
  /** Moves all the program's clocks to this time. Only for a terminal that was opened with a `clock`. */
  readonly at: (time: string) => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The window hangs: nothing that the program writes is taken. Keys still reach it. */
  readonly stall: (isStalled: boolean) => void;
  /** After the last of its output has been drawn. */
  readonly exited: Promise<Ending>;
  /** As when the window is closed: the terminal is gone, and the kernel says so with SIGHUP. */
  readonly closeWindow: () => void;
  /** Ends the program if it still runs, and removes the data folder if it was made here. */
  readonly dispose: () => Promise<void>;
};

export function openTerminal(opening: Opening = {}): Terminal {
  const { args = [], columns = 80, rows = 24, cwd = REPOSITORY } = opening;
  const [file, ...first] = opening.command ?? [process.execPath, PROGRAM];
  const home = mkdtempSync(path.join(tmpdir(), "samtale-terminal-"));
  const clock = opening.clock === undefined ? undefined : createClock(home, opening.clock);
  const env = environment(home, { ...(clock && { SAMTALE_CLOCK: clock.file }), ...opening.env });
  const pty = openPty(file, [...first, ...args], { name: env.TERM, cols: columns, rows, cwd, env });
  let running = true;
  const emulator = createEmulator(columns, rows, (bytes) => {
    if (running) pty.send(bytes);
  });
  const send = (bytes: string | Buffer): void => {
    if (!running) throw new Error(`The program has ended: nobody reads the keys.\n${framed(emulator.screen())}`);
    pty.send(bytes);
  };

  const written: string[] = [];
  const text = (): string => emulator.screen().join("\n").trimEnd();
  const waiting = createWaiting(
    () => (emulator.midFrame() && running ? undefined : text()),
    () => framed(emulator.screen()),
  );
  const drawn = (): Promise<void> => new Promise((resolve) => emulator.write("", resolve));
  const silence = createSilence();
  pty.onData((output) => {
    written.push(output);
    silence.broken();
    emulator.write(output, waiting.changed);
  });

  const exited = new Promise<Ending>((resolve) => {
    pty.onExit(async ({ exitCode, signal }) => {
      running = false;
      await drawn();
      const ending = signal ? { code: undefined, signal: signalName(signal) } : { code: exitCode, signal: undefined };
      waiting.over(`the program ended (${ending.signal ?? ending.code})`);
      resolve(ending);
    });
  });

  const until: Terminal["until"] = (expected, { timeout = PATIENCE } = {}) =>
    waiting.until(holdsOf(expected), nameOf(expected), timeout);

  return {
    pid: pty.pid,
    data: env.SAMTALE_DATA ?? "",
    type: send,
    send,
    press: (...keys) => {
      if (keys.slice(0, -1).includes("esc")) throw new Error("Await what esc does before the next key.");
      send(keys.map(bytesOf).join(""));
    },
    paste: (pasted) => {
      const lines = pasted.replace(/\r?\n/g, "\r");
      send(emulator.bracketedPaste() ? `\x1b[200~${lines}\x1b[201~` : lines);
    },
    resize: async (toColumns, toRows) => {
      await drawn();
      emulator.resize(toColumns, toRows);
      pty.resize(toColumns, toRows);
    },
    screen: emulator.screen,
    text,
    scrollback: emulator.scrollback,
    cells: emulator.cells,
    cursor: emulator.cursor,
    modes: () => ({ alternate: emulator.alternate(), bracketedPaste: emulator.bracketedPaste() }),
    raw: () => written.join(""),
    until,
    sees: (...expected) =>
      waiting.until(
        (shown) => expected.every((one) => holdsOf(one)(shown)),
        expected.map(nameOf).join(" and "),
        PATIENCE,
      ),
    listens: () => waiting.until(emulator.bracketedPaste, "the program to listen", PATIENCE),
    seesNo: (...expected) =>
      waiting.until(
        (shown) => !expected.some((one) => holdsOf(one)(shown)),
        `${expected.map(nameOf).join(" and ")} to go`,
        PATIENCE,
      ),
    untilQuiet: async (milliseconds = 60) => {
      await silence.of(milliseconds);
      await drawn();
    },
    at: (time) => {
      if (!clock) throw new Error("The terminal was opened without a clock.");
      clock.set(time);
    },
    stall: pty.stall,
    kill: (signal) => process.kill(pty.pid, signal),
    exited,
    closeWindow: pty.destroy,
    dispose: async () => {
      if (running) {
        pty.kill("SIGKILL");
        await exited;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The file that the program reads the time from. It is replaced whole: the program may read it at any moment. */
function createClock(folder: string, time: string): { readonly file: string; readonly set: (time: string) => void } {
  const file = path.join(folder, "clock");
  const set = (to: string): void => {
    writeFileSync(`${file}.new`, to);
    renameSync(`${file}.new`, file);
  };
  set(time);
  return { file, set };
}

function signalName(number: number): string {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
}

/** The screen with a rule above and below, so that an error shows its empty rows too. */
function framed(screen: readonly string[]): string {
  const rule = "─".repeat(80);
  return [rule, ...screen, rule].join("\n");
}
