// Holds a conversation: its journal open, on a screen or line by line, until it is left, ended, or the program is told to stop.
import { createInterface } from "node:readline";
import { begin } from "../../conversation/begin.ts";
import { type Conversation, converse } from "../../conversation/loop.ts";
import type { SeatLink } from "../../link/seat-link.ts";
import { advance, type Clock, instantOf, resumeClock } from "../../model/clock.ts";
import type { Draft } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import type { Opened } from "../../store/session/open.ts";
import { type Settings, saveSettings } from "../../store/settings.ts";
import type { Stage } from "../../ui/terminal/stage.tsx";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { pipedLines } from "../program/piped-lines.ts";
import { keyOddities } from "./key-oddities.ts";
import { linkedClock, readingAs } from "./linked-clock.ts";
import { type Seats, seatsIn, type Writer } from "./seats.ts";
import { type FirstSession, watchingFirst } from "./second.ts";

export type Held = {
  readonly id: string;
  readonly opened: Opened;
  readonly guide: Guide;
  readonly writer: Writer;
  readonly language: Language;
  readonly fill: Readonly<Record<string, string>>;
  readonly settings: Settings;
  /** Said before anything else. */
  readonly says: readonly string[];
  /** What the group said before that it is asked about now. */
  readonly first: FirstSession;
  /** What the opening itself keeps: that the writer is here, that the session goes on. */
  readonly opening: (clock: Clock) => readonly Draft[];
  /** Undefined: line by line. */
  readonly stage: Stage | undefined;
  /** To another machine, where there is one. */
  readonly link?: SeatLink | undefined;
};

/**
 * Signals that ask the program to stop, and the exit code that tells of each: 128 and the signal's number. On Windows a window
 * that is closed is SIGHUP, and leaves a few seconds; Ctrl+Break is SIGBREAK.
 */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGBREAK: 149 } as const;

/** How it was let go of. */
export type Over = {
  readonly code: ExitCode;
  /** It was ended at a screen, which still stands: the next one takes its place. */
  readonly endedOnStage: boolean;
};

export async function hold(held: Held, io: Io): Promise<Over> {
  const { link } = held;
  const readClocks = link ? readingAs(link, systemClocks(io.env)) : systemClocks(io.env);
  const { entries } = held.opened.session;
  const clock = linkedClock(link, readClocks()) ?? resumeClock(entries, readClocks());
  let shown = clock;
  link?.giveClock(() => {
    shown = advance(shown, readClocks()).clock;
    return shown.t;
  });
  const opening = held.opened.journal.append(held.opening(clock));
  const beginning = begin({
    ...held,
    ...ofSettings(held.settings),
    says: [...keyOddities(held.guide, held.language, held.settings.keys ?? {}, io.text), ...held.says],
    entries: [...entries, ...opening],
    traces: held.first.traces,
    now: instantOf(clock),
    unsent: held.opened.unsent,
    screen: held.stage !== undefined,
    asks: held.stage !== undefined || io.stdin.isTTY === true,
  });
  const seats = seatsIn(held.opened, io, link);
  const save = (change: Settings): void => void saveSettings(io.data, change, io.text.store).catch(() => {});
  let suspend = (): void => {};
  const conversation = converse(beginning, clock, {
    ...seats,
    readClocks,
    saveLanguage: (language) => save({ language }),
    savePalette: (palette) => save({ palette }),
    suspend: () => suspend(),
  });
  const holding: Holding = { id: held.id, conversation, seats, io };
  link?.watch(conversation.look);
  const looking = setInterval(conversation.look, LOOK);
  // Lines from a pipe end when they end.
  const readFirst = watchingFirst(held.first);
  const watching = setInterval(() => {
    const traces = readFirst();
    if (traces) conversation.send({ is: "traces", traces });
  }, LOOK_AT_FIRST);
  watching.unref();
  if (!held.stage) looking.unref();
  const { how, refused } = held.stage
    ? {
        how: await onScreen(holding, held.stage, (suspending) => {
          // Windows has no background to go to.
          if (process.platform !== "win32") suspend = suspending;
        }),
        refused: 0,
      }
    : await plainly(holding);
  clearInterval(looking);
  clearInterval(watching);
  seats.close();
  if (held.stage && how === "ended") return { code: 0, endedOnStage: true };
  io.out(`${lastWords(holding, how)}\n`);
  if (refused > 0) io.err(`${io.text.cli.run.refused(refused)}\n`);
  return { code: refused > 0 ? 2 : 0, endedOnStage: false };
}

/** How often other programs' lines are looked for, in milliseconds. */
const LOOK = 200;

/** How often it is looked whether the first session has changed, in milliseconds: what was struck there goes from here too. */
const LOOK_AT_FIRST = 2000;

type Holding = {
  readonly id: string;
  readonly conversation: Conversation;
  readonly seats: Seats;
  readonly io: Io;
};

function ofSettings({ keys, palette, hints }: Settings) {
  return {
    ...(keys ? { chosenKeys: keys } : {}),
    ...(palette === undefined ? {} : { palette }),
    ...(hints ? { hintLimits: hints } : {}),
  };
}

/** That it was kept, and how it goes on. What could not be kept is said instead, and given back. */
function lastWords({ id, conversation }: Holding, how: "left" | "ended"): string {
  const { session, writer, lines, field, text } = conversation.state();
  const last = lines.findLast((line) => line.is === "said");
  if (session.inside.has(writer.id) && how === "left" && last?.tone === "refusal")
    return [last.text[0], field.text].filter((part) => part !== "").join("\n");
  if (how === "ended" || session.state === "ended") return endedWords(id, session.guide.kind, text);
  return text.cli.run.stopped(writer.role === "secretary" ? `${id} --as secretary` : id);
}

/** Where it is, and what comes next; of a group that meets again, also its traces. */
export function endedWords(id: string, kind: Guide["kind"], { cli, traces }: Io["text"]): string {
  return kind === "multistage-focus-group" ? `${cli.run.ended(id)}\n${traces.ended(id)}` : cli.run.ended(id);
}

async function plainly(holding: Holding): Promise<{ readonly how: "left" | "ended"; readonly refused: number }> {
  const { conversation, io } = holding;
  const { talkPlainly } = await import("../../plain/plain.ts");
  const isTyped = io.stdin.isTTY === true;
  const lines = isTyped
    ? createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    : pipedLines(io.stdin);
  // Lines that still come are kept, also when nobody reads the answers any more.
  const { off } = onSignals(holding, () => lines.close());
  const every = (milliseconds: number, work: () => void): (() => void) => {
    const timer = setInterval(work, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  };
  const { how, refused } = await talkPlainly(conversation, { lines, out: io.out, every });
  off();
  lines.close();
  // Whoever types has read each refusal; whoever sent a file may have read none.
  return { how, refused: isTyped ? 0 : refused };
}

async function onScreen(
  holding: Holding,
  stage: Stage,
  suspender: (suspend: () => void) => void,
): Promise<"left" | "ended"> {
  const { conversation, seats, io } = holding;
  const { mount } = await import("../../ui/mount.tsx");
  const screen = mount(conversation, stage, (error) => fail(error));
  suspender(screen.suspend);
  const { stop, off } = onSignals(holding, screen.unmount);
  const windowIsGone = (): void => stop(SIGNALS.SIGHUP);
  io.stdout.on("error", windowIsGone);
  // Something that should not be able to happen: what was typed is kept, the terminal is given back, one sentence is said.
  function fail(error: unknown): void {
    screen.unmount();
    conversation.leave();
    seats.close();
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
  if (how === "ended") screen.handOver();
  else screen.unmount();
  return how;
}

type Stopping = {
  /** What stands in the field is kept, and the session can go on later. */
  readonly stop: (code: number) => void;
  readonly off: () => void;
};

function onSignals(holding: Holding, tidy: () => void): Stopping {
  const stop = (code: number): void => {
    holding.conversation.leave();
    holding.seats.close();
    tidy();
    holding.io.err(`${lastWords(holding, "left")}\n`);
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
