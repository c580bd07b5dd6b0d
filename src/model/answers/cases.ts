// The answers of several sessions as cases: one a participant, whoever was there.
import type { EntryOf, ParticipantNumber } from "../entry.ts";
import type { Guide, Item } from "../guide.ts";
import type { Session } from "../session/session.ts";

export type Case = {
  /** The session, by its place among those named, from 1; and its participant. */
  readonly session: number;
  readonly participant: ParticipantNumber;
  /** What stands, by item. */
  readonly answers: ReadonlyMap<string, EntryOf<"answer">>;
};

/** Whoever was counted and never came is no case. */
export function casesOf(sessions: readonly Session[]): readonly Case[] {
  return sessions.flatMap((session, index) =>
    [...session.presence].flatMap(([participant, stretches]) => {
      if (stretches.length === 0) return [];
      const answers = new Map(
        [...session.answers].flatMap(([item, ofItem]) => {
          const answer = ofItem.get(participant);
          return answer ? [[item, answer] as const] : [];
        }),
      );
      return [{ session: index + 1, participant, answers }];
    }),
  );
}

/** The items with fixed answers that may leave, each once: as the first guide that has it puts it. */
export function answeredItems(guides: readonly Pick<Guide, "sections">[]): readonly Item[] {
  const items = new Map<string, Item>();
  for (const { sections } of guides)
    for (const section of sections)
      for (const item of section.export ? section.items : [])
        if ((item.kind === "scale" || item.kind === "choose") && !items.has(item.id)) items.set(item.id, item);
  return [...items.values()];
}
