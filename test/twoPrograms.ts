// Two programs on one session without their screens: each in its own seat, on a real folder, by one clock.

import { openingOf, othersInside } from "../src/commands/session/opening.ts";
import { openSeat, seatsIn } from "../src/commands/session/seats.ts";
import { begin } from "../src/conversation/begin.ts";
import { type Conversation, converse } from "../src/conversation/loop.ts";
import { instantOf, type Reading, resumeClock } from "../src/model/clock.ts";
import type { Role } from "../src/model/entry.ts";
import { firstSeat } from "../src/model/seats/seats.ts";
import { fold } from "../src/model/session/fold.ts";
import { nb } from "../src/text/nb/index.ts";
import { CHOIR } from "./choir.ts";

/** What of the world a seat needs. */
const io = { text: nb, env: {}, version: "0.1.0" };
const BEGINS = Date.parse("2026-11-22T10:15:03.120+01:00");

export type Program = {
  readonly conversation: Conversation;
  /** As when the program is gone without a word. */
  readonly close: () => void;
};

export type Clocks = {
  readonly read: () => Reading;
  readonly pass: (ms: number) => void;
  /** The computer sleeps: what runs stands still. */
  readonly sleep: (ms: number) => void;
};

export function clocks(): Clocks {
  let [ms, slept] = [0, 0];
  const read = (): Reading => ({ wall: BEGINS + ms, offset: 60, running: ms - slept, uptime: ms });
  return {
    read,
    pass: (more) => {
      ms += more;
    },
    sleep: (more) => {
      ms += more;
      slept += more;
    },
  };
}

/** Opens the session as `resume` does, in the seat of the role. */
export function sitsDown(folder: string, role: Role, { read }: Clocks): Program {
  const opened = openSeat(folder, firstSeat(role), io);
  const { entries } = opened.session;
  const writer = firstSeat(role);
  const session = fold(CHOIR, entries);
  const clock = resumeClock(entries, read());
  const besides = othersInside(folder, session, writer);
  const opening = opened.journal.append(openingOf({ session, writer, besides }, clock, io.version));
  const beginning = begin({
    guide: CHOIR,
    entries: [...entries, ...opening],
    writer,
    language: "nb",
    fill: {},
    now: instantOf(clock),
    unsent: opened.unsent,
    screen: true,
    says: [],
  });
  const seats = seatsIn(opened, io);
  const conversation = converse(beginning, clock, {
    ...seats,
    readClocks: read,
    saveLanguage: () => {},
    savePalette: () => {},
    suspend: () => {},
  });
  return { conversation, close: seats.close };
}

/** Types a line and sends it; `meanwhile` between the two, as others write. */
export function says({ conversation: { send, state } }: Program, line: string, meanwhile: () => void = () => {}): void {
  if (state().capture.on) send({ is: "action", action: "complete" });
  send({ is: "edit", edit: { do: "insert", text: line } });
  meanwhile();
  send({ is: "enter" });
}

/** Keys of capture mode, each on its own. */
export function keys({ conversation: { send, state } }: Program, typed: string): void {
  if (state().writer.role === "secretary" && !state().capture.on) send({ is: "enter" });
  if (!state().capture.on) return;
  for (const key of typed) send({ is: "edit", edit: { do: "insert", text: key } });
}
