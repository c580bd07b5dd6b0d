// A session as a person holds it, without a terminal: the moderator types and presses keys, the clock is the test's.
import { expect } from "vitest";
import { begin } from "../src/conversation/begin.ts";
import { actionOf, numberOf } from "../src/conversation/keymap.ts";
import { type Conversation, converse } from "../src/conversation/loop.ts";
import type { Message, State } from "../src/conversation/state.ts";
import { graphemesOf } from "../src/input/field/field.ts";
import { keysIn } from "../src/input/keys.ts";
import { type Clock, clockTime, instantOf, type Reading, resumeClock, startClock } from "../src/model/clock.ts";
import type { Draft, Entry, EntryKind, EntryOf, Role, WriterId } from "../src/model/entry.ts";
import type { Guide } from "../src/model/guide.ts";
import type { Language } from "../src/model/language.ts";
import { firstSeat } from "../src/model/seats/seats.ts";
import type { Session } from "../src/model/session/session.ts";
import type { Unsent } from "../src/model/unsent.ts";
import { currentItem, statusOf } from "../src/telling/current.ts";
import { isShown, shownLine } from "../src/telling/shown-line.ts";
import { memoryKeeper, type TestKeeper } from "./keeper.ts";

/** When every scenario begins: a Sunday morning in November, in Norway. */
export const BEGINS = Date.parse("2026-11-22T10:00:00+01:00");

export type Options = {
  readonly participants?: number;
  readonly language?: Language;
  /** False: the lines come from a pipe, whole, and nobody is asked anything. */
  readonly screen?: boolean;
  readonly fill?: Readonly<Record<string, string>>;
  readonly keeper?: TestKeeper;
  readonly rehearsal?: true;
  /** Those of the guide's audiences who are there. */
  readonly audience?: readonly string[];
  /** Whose seat the program sits in. */
  readonly seat?: Role;
};

export type Moderator = {
  /** Types the text, one character after the other, and does not send it. */
  readonly types: (text: string) => Moderator;
  /** Types the line and sends it. */
  readonly says: (...lines: readonly string[]) => Moderator;
  readonly presses: (...keys: readonly string[]) => Moderator;
  readonly pastes: (text: string) => Moderator;
  /** `/go`, by number or words. */
  readonly goes: (words: string) => Moderator;
};

export type Computer = {
  /** Closed for a while: its uptime and the wall go on, what runs stands still. */
  readonly sleeps: (span: string) => void;
  /** Someone sets its clock, forward or (with a minus) back. */
  readonly isSet: (span: string) => void;
  /** Minutes east of Greenwich change, as when summer time begins. */
  readonly movesTo: (offset: number) => void;
};

export type Scenario = {
  readonly moderator: Moderator;
  /** The same hands, in the other seat. */
  readonly secretary: Moderator;
  readonly computer: Computer;
  readonly keeper: TestKeeper;
  /** Goes on to this time on the session clock. The program looks at the clock, as it does every second. */
  readonly at: (time: string) => Scenario;
  /** That much later. */
  readonly after: (span: string) => Scenario;
  /** What stands on the screen, top to bottom: the conversation, the question, the state, the field. */
  readonly screen: () => string;
  readonly sees: (text: string | RegExp) => Scenario;
  readonly seesNot: (text: string | RegExp) => Scenario;
  /** The last thing that the program said, its lines joined. */
  readonly said: () => string;
  readonly entries: () => readonly Entry[];
  readonly entriesOf: <Kind extends EntryKind>(kind: Kind) => readonly EntryOf<Kind>[];
  readonly last: () => Entry;
  readonly state: () => State;
  readonly session: () => Session;
  readonly conversation: Conversation;
  /** What the program would lose of the field if it were killed now. */
  readonly unsent: () => Unsent | undefined;
  /**
   * The program is gone, killed or closed; after this long it takes the session up again from what was kept, in the seat
   * it had or in another.
   */
  readonly resumes: (away: string, more?: { readonly screen?: boolean; readonly seat?: Role }) => Scenario;
};

/** A new session on `guide`, with its first two lines kept. */
export function scenario(guide: Guide, options: Options = {}): Scenario {
  const keeper = options.keeper ?? memoryKeeper(writerOf(options));
  const clocks = clocksAt(BEGINS);
  if (keeper.entries().length === 0) keeper.append(firstLines(guide, options, clocks.read()));
  return scene(guide, options, keeper, clocks, startClock(clocks.read()));
}

/** The two lines that every session begins with. */
export function firstLines(guide: Guide, options: Options, reading: Reading): readonly Draft[] {
  const stamp = instantOf(startClock(reading));
  return [
    {
      ...stamp,
      kind: "start",
      format: 1,
      session: `20261122-1000-${guide.id}`,
      guide: { id: guide.id, version: guide.version, sha256: "0".repeat(64) },
      participants: options.participants ?? 5,
      language: options.language ?? "nb",
      ...(options.rehearsal ? { rehearsal: true } : {}),
      ...(options.audience ? { audience: options.audience } : {}),
    },
    joins(options, startClock(reading)),
  ];
}

function joins(options: Options, clock: Clock): Draft {
  const role = options.seat ?? "moderator";
  return { ...instantOf(clock), kind: "join", writer: writerOf(options), role, program: "0.1.0" };
}

function writerOf({ seat = "moderator" }: Options): WriterId {
  return firstSeat(seat).id;
}

function scene(
  guide: Guide,
  options: Options,
  keeper: TestKeeper,
  clocks: Clocks,
  clock: Clock,
  left?: Unsent | undefined,
): Scenario {
  let unsent = left;
  const { language = "nb", screen = true, fill = {} } = options;
  const beginning = begin({
    guide,
    entries: keeper.entries(),
    writer: { id: writerOf(options), role: options.seat ?? "moderator" },
    language,
    fill,
    now: instantOf(clock),
    unsent: left,
    screen,
    says: [],
  });
  const conversation = converse(beginning, clock, {
    keeper,
    readClocks: clocks.read,
    saveLanguage: () => {},
    savePalette: () => {},
    noteUnsent: (is) => {
      unsent = is;
    },
    suspend: () => {},
  });
  const { send, state } = conversation;
  const moderator = moderatorOf(send, screen);

  const here: Scenario = {
    moderator,
    secretary: moderator,
    keeper,
    conversation,
    state,
    computer: {
      sleeps: (span) => clocks.sleep(milliseconds(span)),
      isSet: (span) => clocks.set(milliseconds(span)),
      movesTo: (offset) => clocks.moveTo(offset),
    },
    at: (time) => {
      send({ is: "tick" });
      const ahead = milliseconds(time) - state().now.t;
      if (ahead < 0) throw new Error(`the session clock is past ${time}: it is ${clockTime(state().now.t)}`);
      return here.after(String(ahead / 1000));
    },
    after: (span) => {
      clocks.pass(milliseconds(span));
      send({ is: "tick" });
      return here;
    },
    screen: () => drawn(state()),
    sees: (text) => {
      if (typeof text === "string") expect(drawn(state())).toContain(text);
      else expect(drawn(state())).toMatch(text);
      return here;
    },
    seesNot: (text) => {
      if (typeof text === "string") expect(drawn(state())).not.toContain(text);
      else expect(drawn(state())).not.toMatch(text);
      return here;
    },
    said: () => {
      const line = state().lines.findLast(({ is }) => is === "said");
      return line?.is === "said" ? line.text.join("\n") : "";
    },
    entries: keeper.entries,
    entriesOf: (kind) => keeper.entries().filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind),
    last: () => {
      const entry = keeper.entries().at(-1);
      if (!entry) throw new Error("nothing is kept");
      return entry;
    },
    session: () => state().session,
    unsent: () => unsent,
    resumes: (away, more = {}) => {
      clocks.restart(milliseconds(away));
      const next = { ...options, ...more };
      const resumed = resumeClock(keeper.entries(), clocks.read());
      const moves = writerOf(next) !== writerOf(options);
      const own = moves ? memoryKeeper(writerOf(next), keeper.entries()) : keeper;
      if (moves) own.append([joins(next, resumed)]);
      own.append([{ ...instantOf(resumed), kind: "resume", program: "0.1.0" }]);
      return scene(guide, next, own, clocks, resumed, moves ? undefined : unsent);
    },
  };
  return here;
}

function moderatorOf(send: (message: Message) => void, screen: boolean): Moderator {
  const presses = (key: string): void => {
    const action = actionOf(key);
    if (action === undefined) throw new Error(`no key is called ${key}`);
    if (action === "save") send({ is: "enter" });
    else {
      const number = numberOf(action, key);
      send({ is: "action", action, ...(number === undefined ? {} : { number }) });
    }
  };
  const moderator: Moderator = {
    types: (text) => {
      for (const character of graphemesOf(text)) {
        for (const typed of keysIn(character)) {
          if ("key" in typed) presses(typed.key);
          else send({ is: "edit", edit: { do: "insert", text: typed.text } });
        }
      }
      return moderator;
    },
    says: (...lines) => {
      for (const line of lines) {
        if (screen) moderator.types(line).presses("enter");
        else send({ is: "line", line });
      }
      return moderator;
    },
    presses: (...keys) => {
      for (const key of keys) presses(key);
      return moderator;
    },
    pastes: (text) => {
      send({ is: "paste", text });
      return moderator;
    },
    goes: (words) => moderator.says(`/go ${words}`),
  };
  return moderator;
}

function drawn(state: State): string {
  const above = state.lines.filter(isShown).map((line) => {
    const { time, text, mark } = shownLine(state, line);
    return [time, text.join("\n"), mark].filter((part) => part !== "").join("  ");
  });
  const item = currentItem(state);
  const question = item
    ? [
        `${item.label}  ${item.text}`,
        item.about,
        item.steps,
        item.listen,
        ...item.trace,
        ...item.asides,
        ...item.probes,
        ...item.checklist,
        ...item.options,
      ]
    : [];
  return [...above, ...question, statusOf(state).pieces.join("  "), `› ${state.field.text}`].join("\n");
}

type Clocks = ReturnType<typeof clocksAt>;

/** The computer's clocks, moved by hand. */
function clocksAt(wall: number) {
  let now: Reading = { wall, offset: 60, running: 5_000, uptime: 9_000 };
  return {
    read: (): Reading => now,
    pass: (ms: number): void => {
      now = { ...now, wall: now.wall + ms, running: now.running + ms, uptime: now.uptime + ms };
    },
    sleep: (ms: number): void => {
      now = { ...now, wall: now.wall + ms, uptime: now.uptime + ms };
    },
    set: (ms: number): void => {
      now = { ...now, wall: now.wall + ms };
    },
    moveTo: (offset: number): void => {
      now = { ...now, offset };
    },
    /** Another process: what runs begins anew. */
    restart: (ms: number): void => {
      now = { ...now, wall: now.wall + ms, running: 100, uptime: now.uptime + ms };
    },
  };
}

/** `0:12:30`, `12:30` or `45` (seconds, with decimals) as milliseconds; a minus in front goes back. */
export function milliseconds(time: string): number {
  const parts = time.replace("-", "").split(":").map(Number);
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return Math.round(seconds * 1000) * (time.startsWith("-") ? -1 : 1);
}
