// Holds a conversation: its journal open, on a screen or line by line, until it is left, ended, or the program is told to stop.
import { createInterface } from "node:readline";
import { type Clock, instantOf, resumeClock } from "../model/clock.ts";
import type { Draft, Entry, Role, WriterId } from "../model/entry.ts";
import type { Guide } from "../model/guide.ts";
import { sentenceOf } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import { begin } from "../runner/begin.ts";
import { type Conversation, converse, type Keeper } from "../runner/loop.ts";
import type { Journal } from "../store/journal.ts";
import { saveSettings } from "../store/settings.ts";
import { systemClocks } from "./clocks.ts";
import type { ExitCode, Io } from "./io.ts";

export type Held = {
  readonly id: string;
  readonly journal: Journal;
  readonly guide: Guide;
  readonly entries: readonly Entry[];
  readonly writer: { readonly id: WriterId; readonly role: Role };
  readonly language: Language;
  readonly fill: Readonly<Record<string, string>>;
  /** Said before anything else. */
  readonly says: readonly string[];
  /** What the opening itself keeps: that the writer is here, that the session goes on. */
  readonly opening: (clock: Clock) => readonly Draft[];
  readonly plain: boolean;
};

/** Signals that ask the program to stop, and the exit code that tells of each: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export async function hold(held: Held, io: Io): Promise<ExitCode> {
  const readClocks = systemClocks(io.env);
  const clock = resumeClock(held.entries, readClocks());
  const now = instantOf(clock);
  const opened = held.journal.append(held.opening(clock));
  const beginning = begin({ ...held, entries: [...held.entries, ...opened], now, screen: !held.plain });
  let suspend = (): void => {};
  const conversation = converse(beginning, clock, {
    keeper: keeperOf(held.journal),
    readClocks,
    saveLanguage: (language) => void saveSettings(io.data, { language }, io.text.store).catch(() => {}),
    suspend: () => suspend(),
  });
  const how = held.plain
    ? await plainly(conversation, held, io)
    : await onScreen(conversation, held, io, (suspending) => {
        suspend = suspending;
      });
  held.journal.close();
  io.out(`${how === "ended" ? conversation.state().text.cli.run.ended(held.id) : lastWords(conversation, held)}\n`);
  return 0;
}

/** That it was kept, and how it goes on. What could not be kept is said instead, and given back. */
function lastWords(conversation: Conversation, { id }: Held): string {
  const { session, lines, field, text } = conversation.state();
  const last = lines.findLast((line) => line.is === "said");
  if (session.state === "left" || last?.tone !== "refusal") return text.cli.run.stopped(id);
  return [last.text[0], field.text].filter((part) => part !== "").join("\n");
}

function keeperOf(journal: Journal): Keeper {
  return {
    append: journal.append,
    strike: (target, stamp) => {
      const { entry, erased, issues } = journal.strike(target, stamp);
      return {
        entry,
        erased,
        warnings: issues.map(sentenceOf),
      };
    },
  };
}

async function plainly(conversation: Conversation, held: Held, io: Io): Promise<"left" | "ended"> {
  const { talkPlainly } = await import("../plain/plain.ts");
  const lines = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  // Lines that still come are kept, also when nobody reads the answers any more.
  const { off } = onSignals(conversation, held, io, () => lines.close());
  const every = (milliseconds: number, work: () => void): (() => void) => {
    const timer = setInterval(work, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  };
  const how = await talkPlainly(conversation, { lines, out: io.out, every });
  off();
  lines.close();
  return how;
}

async function onScreen(
  conversation: Conversation,
  held: Held,
  io: Io,
  suspender: (suspend: () => void) => void,
): Promise<"left" | "ended"> {
  const { mount } = await import("../ui/mount.tsx");
  const screen = mount(conversation, io, (error) => fail(error));
  suspender(screen.suspend);
  const { stop, off } = onSignals(conversation, held, io, screen.unmount);
  const windowIsGone = (): void => stop(SIGNALS.SIGHUP);
  io.stdout.on("error", windowIsGone);
  // Something that should not be able to happen: what was typed is kept, the terminal is given back, one sentence is said.
  function fail(error: unknown): void {
    screen.unmount();
    conversation.leave();
    held.journal.close();
    io.err(`${io.text.cli.errors.unexpected(error instanceof Error ? error.message : String(error))}\n`);
    process.exit(2);
  }
  process.on("uncaughtException", fail);
  const ticking = setInterval(() => conversation.send({ is: "tick" }), 1000);
  const how = await conversation.over;
  clearInterval(ticking);
  process.off("uncaughtException", fail);
  io.stdout.off("error", windowIsGone);
  off();
  screen.unmount();
  return how;
}

type Stopping = {
  /** What stands in the field is kept, and the session can go on later. */
  readonly stop: (code: number) => void;
  readonly off: () => void;
};

function onSignals(conversation: Conversation, held: Held, io: Io, tidy: () => void): Stopping {
  const stop = (code: number): void => {
    conversation.leave();
    held.journal.close();
    tidy();
    io.err(`${lastWords(conversation, held)}\n`);
    process.exit(code);
  };
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => [signal, () => stop(code)] as const);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  return {
    stop,
    off: () => {
      for (const [signal, listener] of listeners) process.off(signal, listener);
    },
  };
}
