// How a session is opened again: taken up where it lay closed, or joined where another program has it open.

import { joining } from "../../conversation/others/lines-shown.ts";
import type { SeatLink } from "../../link/seat-link.ts";
import { type Clock, instantOf, setSince } from "../../model/clock.ts";
import type { Draft, WriterId } from "../../model/entry.ts";
import type { Session } from "../../model/session/session.ts";
import { afterAll } from "../../model/session/writers.ts";
import { runningBeside, type Writer } from "./seats.ts";

/** The other writers whose program has the session open. One that has its lock and no line yet is only just opening it. */
export function othersInside(folder: string, session: Session, { id }: Writer, link?: SeatLink): readonly WriterId[] {
  return runningBeside(folder, id, link).filter((other) => session.inside.has(other));
}

type Opening = {
  readonly session: Session;
  readonly writer: Writer;
  readonly besides: readonly WriterId[];
  /** Initials of whoever writes now, where they were given. */
  readonly by?: string | undefined;
  /** How far this computer's wall clock is ahead of the host's, in milliseconds, where it was measured. */
  readonly ahead?: number | undefined;
};

/** Where someone else has it open, that this writer is here, and no more: it was never closed. Otherwise that it goes on. */
export function openingOf(
  { session, writer, besides, by, ahead }: Opening,
  clock: Clock,
  program: string,
): readonly Draft[] {
  const now = afterAll(session.entries, instantOf(clock));
  const setBack = setSince(session.entries, clock.reading);
  const joins = joining(session.entries, writer, program, now);
  const joined: Draft =
    joins.kind === "join"
      ? { ...joins, ...(by !== undefined && { by }), ...(ahead !== undefined && { ahead }) }
      : joins;
  const goesOn: readonly Draft[] = session.writers.has(writer.id) && by === undefined ? [] : [joined];
  return [
    ...(setBack ? [{ ...now, kind: "clock", ...setBack } as const] : []),
    ...(besides.length > 0 ? [joined] : [{ ...now, kind: "resume", program } as const, ...goesOn]),
  ];
}
