// The course of a session: what was on the table from when to when, in the order in which it really came, and its pauses.

import { isQuestion } from "../../../model/item-kinds.ts";
import { activeBetween } from "../../../model/session/coverage.ts";
import { labelOf } from "../../../model/session/labels.ts";
import type { Stretch } from "../../../model/session/session.ts";
import { itemInFull } from "../../lines/shared-words.ts";
import type { Subject } from "../subject.ts";

export type Band = Required<Stretch> & {
  readonly name: string;
  /** The number of a question; missing where something else was on the table. */
  readonly label?: string;
  /** Milliseconds without pauses. */
  readonly used: number;
};

/** What was only leafed past is left out. */
export function bandsOf({ session, until, language, text }: Subject): readonly Band[] {
  const { route } = session;
  return route.flatMap(({ item: id, t: from, passed }, index) => {
    const to = Math.max(from, route[index + 1]?.t ?? until);
    if (passed) return [];
    const item = session.items.get(id);
    const label = item && isQuestion(item) ? labelOf(session, id) : "";
    const band = { from, to, name: itemInFull(session, id, language, text), used: activeBetween(session, from, to) };
    return [label === "" ? band : { ...band, label }];
  });
}

/** Pauses and closed time; what lasts when the session is over is its end, and no pause. */
export function pausesOf({ session: { idle, state }, until }: Subject): readonly Required<Stretch>[] {
  return idle.flatMap(({ from, to }) => {
    if (to !== undefined) return [{ from, to }];
    return state === "ended" || until <= from ? [] : [{ from, to: until }];
  });
}
