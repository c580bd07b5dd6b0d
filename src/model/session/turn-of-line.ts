// The logged turn that a line was said in. Whoever types is behind: the words lie before the typing, and may end before it.
import type { EntryId, Speakers } from "../entry.ts";
import type { Session, Turn } from "./session.ts";

export type Line = {
  readonly kind: string;
  /** When typing began, in milliseconds on the session clock. */
  readonly t: number;
  readonly speakers?: Speakers;
  /** The turn whose first words they are. */
  readonly turn?: EntryId;
};

/** A line that is begun so long after the end of its speaker's turn, in milliseconds, is still of that turn. */
const LATE_AT_MOST = 15_000;

/** Undefined where no turn of the line's speaker was logged there. */
export function makeTurnFinder({ turns }: Pick<Session, "turns">): (line: Line) => Turn | undefined {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  return ({ kind, t, speakers, turn }) => {
    const own = turn === undefined ? undefined : byId.get(turn);
    if (own) return own;
    if (!speakers || (kind !== "note" && kind !== "summary")) return undefined;
    for (let index = countBegun(turns, t) - 1; index >= 0; index -= 1) {
      const before = turns[index];
      if (!before || (before.to ?? t + 1) <= t - LATE_AT_MOST) return undefined;
      if (isOneOf(before.speakers, speakers)) return before;
    }
    return undefined;
  };
}

/** How many turns began at `t` or before. They follow one another. */
function countBegun(turns: readonly Turn[], t: number): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.from ?? 0) <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOneOf({ who: turn }: Speakers, { who }: Speakers): boolean {
  if (typeof turn === "string" || typeof who === "string") return turn === who;
  return who.some((number) => turn.includes(number));
}
