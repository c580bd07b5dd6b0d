// Ranks the questions of several sessions for one table: in the guide's order, own questions where they were asked.
import { isOwn } from "../../model/session/labels.ts";
import type { Session } from "../../model/session/session.ts";

/** The rank of an item of the `index`-th session. Lines without a question come last. */
export type Rank = (index: number, item: string | undefined) => number;

export function rankQuestions(sessions: readonly Session[]): Rank {
  const keys: string[] = [];
  sessions.forEach((session, index) => {
    const own = session.order.map((item) => keyOf(session, index, item));
    // A new guide comes after those that are ranked already.
    let place = own.some((key) => keys.includes(key)) ? -1 : keys.length - 1;
    for (const key of own) {
      const known = keys.indexOf(key);
      if (known < 0) keys.splice(place + 1, 0, key);
      place = known < 0 ? place + 1 : known;
    }
  });
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  return (index, item) => {
    const session = sessions[index];
    if (!session || item === undefined) return keys.length;
    return ranks.get(keyOf(session, index, item)) ?? keys.length;
  };
}

/** An item is the same in all sessions of a guide; an own question belongs to its session alone, even if ids are equal. */
function keyOf({ guide }: Session, index: number, item: string): string {
  return JSON.stringify([isOwn(item) ? index : guide.id, item]);
}
