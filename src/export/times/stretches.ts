// How long what was noted at an instant lasted. A logged turn tells; without one it is a guess that never runs into the next.
import type { EntryId, Speakers } from "../../model/entry.ts";
import type { Session, Turn } from "../../model/session/session.ts";
import { endOf } from "../lines/shared-words.ts";

export type Moment = {
  readonly id: EntryId;
  readonly kind: string;
  /** Milliseconds on the session clock. */
  readonly t: number;
  readonly tiers: readonly (string | number)[];
  readonly speakers?: Speakers;
};

/** What no turn tells the end of lasts so long at the most, in milliseconds. */
const A_MOMENT = 5000;

export type Stretched<One extends Moment> = { readonly moment: One; readonly until: number };

/**
 * `moments` come by their time. A turn lasts until it ended. Anything else lasts until the next on one of its tiers begins:
 * within a turn of its speaker no longer than the turn, else five seconds at the most. Those of one instant last equally long.
 */
export function stretched<One extends Moment>(session: Session, moments: readonly One[]): readonly Stretched<One>[] {
  const turns = new Map(session.turns.map((turn) => [turn.id, turn]));
  const next = nextOnTier(moments.filter(({ kind }) => kind !== "turn"));
  const end = endOf(session);
  return moments.map((moment) => {
    const own = moment.kind === "turn" ? turns.get(moment.id) : undefined;
    if (own) return { moment, until: own.to ?? Math.max(own.from, end) };
    const turn = turnAround(session.turns, moment);
    const longest = turn ? (turn.to ?? Math.max(moment.t, end)) : moment.t + A_MOMENT;
    return { moment, until: Math.min(longest, next.get(moment.id) ?? longest) };
  });
}

/** When on any of its tiers the next of a later instant begins, by id; nothing of the last ones. */
function nextOnTier(moments: readonly Moment[]): ReadonlyMap<EntryId, number> {
  const next = new Map<EntryId, number>();
  const ahead = new Map<string | number, { readonly t: number; readonly later: number | undefined }>();
  for (const { id, t, tiers } of moments.toReversed()) {
    for (const tier of tiers) {
      const seen = ahead.get(tier);
      if (seen?.t !== t) ahead.set(tier, { t, later: seen?.t });
      const later = ahead.get(tier)?.later;
      if (later !== undefined) next.set(id, Math.min(later, next.get(id) ?? later));
    }
  }
  return next;
}

/** The turn within which one of its own speakers said it. Turns follow one another, so that only one can be. */
function turnAround(turns: readonly Turn[], { t, speakers, kind }: Moment): Turn | undefined {
  if (!speakers || (kind !== "note" && kind !== "summary")) return undefined;
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.from ?? 0) <= t) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn && t < (turn.to ?? t + 1) && isOneOf(turn.speakers, speakers) ? turn : undefined;
}

function isOneOf({ who: turn }: Speakers, { who }: Speakers): boolean {
  if (typeof turn === "string" || typeof who === "string") return turn === who;
  return who.some((number) => turn.includes(number));
}
