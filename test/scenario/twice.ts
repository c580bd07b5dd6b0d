// A group that meets twice, moderator and secretary each at their own machine: both meetings lie in one data folder.

import path from "node:path";
import { onTestFinished } from "vitest";
import { earlierTraces } from "../../src/commands/read/earlier-traces.ts";
import { openingOf, othersInside } from "../../src/commands/session/opening.ts";
import { openSeat, seatsIn } from "../../src/commands/session/seats.ts";
import { watchingFirst } from "../../src/commands/session/second.ts";
import { begin } from "../../src/conversation/begin.ts";
import { actionOf, numberOf } from "../../src/conversation/keymap.ts";
import { converse } from "../../src/conversation/loop.ts";
import type { State } from "../../src/conversation/state.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import { instantOf, isoWithOffset, type Reading, resumeClock } from "../../src/model/clock.ts";
import type { Draft, Role } from "../../src/model/entry.ts";
import { firstSeat } from "../../src/model/seats/seats.ts";
import { fold } from "../../src/model/session/fold.ts";
import { createSession } from "../../src/store/session/create.ts";
import { currentItem } from "../../src/telling/current.ts";
import { isShown, shownLine } from "../../src/telling/shown-line.ts";
import { textsIn } from "../../src/text/languages.ts";

const nb = textsIn("nb");
const io = { text: nb, env: {}, version: "0.1.0" };

export type Seat = {
  /** Types each line and sends it. */
  readonly says: (...lines: readonly string[]) => Seat;
  /** Keys by name, as `f3`, or single characters that the secretary catches with. */
  readonly presses: (...keys: readonly string[]) => Seat;
  readonly state: () => State;
  /** The program sees whether the first meeting was changed, as it does every few seconds. */
  readonly looksAtFirst: () => Seat;
  /** The conversation and the question under it. */
  readonly screen: () => string;
};

export type Meeting = {
  readonly id: string;
  readonly folder: string;
  readonly sits: (role: Role) => Seat;
  /** So many seconds later. */
  readonly after: (seconds: number) => void;
  /** Both have left their seats. */
  readonly over: () => void;
};

/** A meeting on the guide, which begins at `begins` on the wall. */
export function meeting(data: string, source: string | Buffer, begins: string, participants = 5): Meeting {
  const { guide } = loadGuide(source, nb);
  if (!guide) throw new Error("the guide does not load");
  const start = Date.parse(begins);
  const at = isoWithOffset(start, 60);
  let ms = 0;
  const read = (): Reading => ({ wall: start + ms, offset: 60, running: ms, uptime: ms });
  const firstLines = (session: string, sha256: string): readonly Draft[] => [
    {
      ...{ at, t: 0, kind: "start", format: 2, session, participants, language: "nb" },
      guide: { id: guide.id, version: guide.version, sha256 },
    },
    { at, t: 0, kind: "join", writer: "mod", role: "moderator", by: "AB", program: "0.1.0" },
  ];
  const { id, folder } = createSession(
    data,
    { guideId: guide.id, guideSource: Buffer.from(source), at, writer: "mod", first: firstLines },
    nb.store,
  );
  const whole = withPreparation(guide);
  const seated: (() => void)[] = [];
  const over = (): void => {
    for (const leave of seated.splice(0)) leave();
  };
  onTestFinished(over);

  const sits = (role: Role): Seat => {
    const opened = openSeat(folder, firstSeat(role), io);
    const writer = firstSeat(role);
    const { entries } = opened.session;
    const clock = resumeClock(entries, read());
    const session = fold(whole, entries);
    const besides = othersInside(folder, session, writer);
    const opening = opened.journal.append(openingOf({ session, writer, besides, by: undefined }, clock, io.version));
    const first = earlierTraces(whole, { data, text: nb });
    const readFirst = watchingFirst({ ...first, again: () => earlierTraces(whole, { data, text: nb }).traces });
    const beginning = begin({
      guide: whole,
      entries: [...entries, ...opening],
      writer,
      language: "nb",
      fill: {},
      traces: first.traces,
      now: instantOf(clock),
      screen: true,
      says: [],
    });
    const seats = seatsIn(opened, io);
    seated.push(seats.close);
    const { send, state, look } = converse(beginning, clock, {
      ...seats,
      readClocks: read,
      saveLanguage: () => {},
      savePalette: () => {},
      suspend: () => {},
    });
    const seat: Seat = {
      state,
      says: (...lines) => {
        look();
        for (const line of lines) {
          if (state().capture.on) send({ is: "action", action: "complete" });
          send({ is: "edit", edit: { do: "insert", text: line } });
          send({ is: "enter" });
          if (role === "secretary" && !state().capture.on) send({ is: "enter" });
        }
        return seat;
      },
      presses: (...keys) => {
        look();
        for (const key of keys) {
          const action = actionOf(key);
          const number = action && numberOf(action, key);
          if (action === "save") send({ is: "enter" });
          else if (action) send({ is: "action", action, ...(number === undefined ? {} : { number }) });
          else for (const text of key) send({ is: "edit", edit: { do: "insert", text } });
        }
        return seat;
      },
      looksAtFirst: () => {
        const traces = readFirst();
        if (traces) send({ is: "traces", traces });
        return seat;
      },
      screen: () => {
        look();
        const now = state();
        const item = currentItem(now);
        const above = now.lines.filter(isShown).map((line) => shownLine(now, line).text.join("\n"));
        return [...above, item ? `${item.label}  ${item.text}` : "", ...(item?.trace ?? [])].join("\n");
      },
    };
    return seat;
  };
  return {
    id,
    folder: path.resolve(folder),
    sits,
    after: (seconds) => {
      ms += seconds * 1000;
    },
    over,
  };
}
