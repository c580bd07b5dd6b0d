// A group that talks, made of a few entries: who speaks from which minute on, who comes and goes, when there is a pause.
import type { Draft, Entry } from "../../src/model/entry.ts";
import type { Guide } from "../../src/model/guide.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { CHOIR } from "../choir.ts";

export const MINUTE = 60_000;
const AT = "2026-11-22T10:00:00.000+01:00";

export type Happening = Draft extends infer One ? (One extends Draft ? Omit<One, "at"> : never) : never;

/** A session of `participants` people, in which the talk begins after one minute. */
export function sessionOf(participants: number, ...happenings: readonly Happening[]): Session {
  return sessionOn(CHOIR, participants, ...happenings);
}

/** The same on another guide, which has an item `everyday`. */
export function sessionOn(guide: Guide, participants: number, ...happenings: readonly Happening[]): Session {
  const first: readonly Happening[] = [
    {
      t: 0,
      kind: "start",
      format: 1,
      session: "20261122-1000-choir",
      guide: { id: "choir-evening", version: "2", sha256: "0".repeat(64) },
      participants,
      language: "nb",
    },
    { t: 0, kind: "join", writer: "sec", role: "secretary", program: "0.1.0" },
    { t: MINUTE, kind: "reach", item: "everyday" },
  ];
  const entries = [...first, ...happenings].map((one, index) => ({ ...one, at: AT, id: `sec:${index + 1}` }) as Entry);
  return fold(guide, entries);
}

export const turn = (minute: number, ...who: readonly number[]): Happening => ({
  t: minute * MINUTE,
  kind: "turn",
  speakers: { who, ...(who.length > 1 ? { together: true } : {}) },
});
export const happens = <Kind extends "pause" | "continue" | "turn-end">(minute: number, kind: Kind): Happening => ({
  t: minute * MINUTE,
  kind,
});
export const moves = (minute: number, kind: "arrive" | "depart", participant: number): Happening => ({
  t: minute * MINUTE,
  kind,
  participant,
});
