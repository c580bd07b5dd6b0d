// The answers of several sessions as cases: one a participant of a session, whoever was there.
import type { EntryOf, ParticipantNumber } from "../entry.ts";
import type { Guide, Item } from "../guide.ts";
import type { Session } from "../session/session.ts";

/** A session, and whose numbers its participants' are: the same people's in all sessions of a group. */
export type SessionOfPeople = { readonly session: Session; readonly people: string };

export type Case = {
  /** The session, by its place among those named, from 1; and its participant. */
  readonly session: number;
  readonly participant: ParticipantNumber;
  /** Who it is: the same in all sessions of a group. */
  readonly person: string;
  /** What the guide of that session asks about: an item that was not in it could not be answered. */
  readonly asked: Pick<ReadonlyMap<string, unknown>, "has">;
  /** What stands, by item. */
  readonly answers: ReadonlyMap<string, EntryOf<"answer">>;
};

/** Whoever was counted and never came is no case. */
export function casesOf(sessions: readonly SessionOfPeople[]): readonly Case[] {
  return sessions.flatMap(({ session, people }, index) =>
    [...session.presence].flatMap(([participant, stretches]) => {
      if (stretches.length === 0) return [];
      const answers = new Map(
        [...session.answers].flatMap(([item, ofItem]) => {
          const answer = ofItem.get(participant);
          return answer ? [[item, answer] as const] : [];
        }),
      );
      const person = JSON.stringify([people, participant]);
      return [{ session: index + 1, participant, person, asked: session.items, answers }];
    }),
  );
}

/** How many people they are, and how many of the cases are one person's at most. */
export function peopleIn(cases: readonly Case[]): { readonly persons: number; readonly most: number } {
  const counts = [...Map.groupBy(cases, ({ person }) => person).values()].map(({ length }) => length);
  return { persons: counts.length, most: Math.max(1, ...counts) };
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
