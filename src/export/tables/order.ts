// The order of questions in a table over several sessions: as in the guide, own questions where they were asked.
import { isOwn } from "../../model/session/labels.ts";
import type { Session } from "../../model/session/session.ts";

/** Where an item of the `index`-th session stands; what belongs to no question stands last. */
export type Rank = (index: number, item: string | undefined) => number;

export function questionRank(sessions: readonly Session[]): Rank {
  const keys: string[] = [];
  sessions.forEach((session, index) => {
    const own = session.order.map((item) => keyOf(session, index, item));
    // A guide that was not met before follows those that were.
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

/** The same item of the same guide is one question; an own question is its session's alone, whatever its id. */
function keyOf({ guide }: Session, index: number, item: string): string {
  return JSON.stringify([isOwn(item) ? index : guide.id, item]);
}
