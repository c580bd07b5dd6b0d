// Which stretch of the session a line is to be heard in. A logged turn tells; without one it is a guess that never runs into
// the next line of the same speaker.
import type { EntryId, Speakers } from "../../model/entry.ts";
import type { Session } from "../../model/session/session.ts";
import { makeTurnFinder } from "../../model/session/turn-of-line.ts";
import { endOf } from "../lines/shared-words.ts";
import { timeToRead } from "./reading-time.ts";

export type Moment = {
  readonly id: EntryId;
  readonly kind: string;
  /** When it was begun to be written, in milliseconds on the session clock. */
  readonly t: number;
  readonly tiers: readonly (string | number)[];
  readonly words: string;
  readonly speakers?: Speakers;
  /** The turn whose first words they are. */
  readonly turn?: EntryId;
  /** Only the beginning of what was said: the rest is on the recording. */
  readonly open?: true;
};

/** What was only begun to be written lasts so long where no turn tells, in milliseconds. */
const WORTH_FETCHING = 15_000;

/** In milliseconds on the session clock. */
export type Stretch = {
  readonly from: number;
  /** Its words were said between `from` and this instant; of a turn, it is its last. */
  readonly by: number;
  /** After `from`. */
  readonly until: number;
};

export type Stretched<One extends Moment> = { readonly moment: One; readonly stretch: Stretch };

/**
 * `moments` come by their time. What was said in a logged turn of its speaker begins where the turn does, since the words
 * lie before the typing; anything else where the typing began. It lasts until the next on one of its tiers is written: in a
 * turn no longer than the turn, else as long as its words take. Those of one instant last equally long. A quote to fetch
 * lasts as long as its turn.
 */
export function stretched<One extends Moment>(session: Session, moments: readonly One[]): readonly Stretched<One>[] {
  const turns = new Map(session.turns.map((turn) => [turn.id, turn]));
  const turnOf = makeTurnFinder(session);
  const next = nextOnTier(moments.filter(({ kind }) => kind !== "turn"));
  const end = endOf(session);
  return moments.map((moment) => {
    const { id, kind, t, words, open } = moment;
    const own = kind === "turn" ? turns.get(id) : undefined;
    const turn = own ?? turnOf(moment);
    if (!turn) {
      const until = Math.min(t + (open ? WORTH_FETCHING : timeToRead(words)), next.get(id) ?? Number.POSITIVE_INFINITY);
      return { moment, stretch: { from: t, by: t, until } };
    }
    const over = turn.to ?? Math.max(turn.from, t, end);
    const last = own || open ? over : Math.min(over, next.get(id) ?? over);
    const until = Math.max(turn.from + 1, last);
    return { moment, stretch: { from: turn.from, by: own ? until - 1 : lastWord(t, turn.from, until), until } };
  });
}

/** Of a line that was begun after its turn had ended, the last word was the turn's. */
function lastWord(t: number, from: number, until: number): number {
  return Math.max(from, Math.min(t, until - 1));
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
