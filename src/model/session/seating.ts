// Who sits where: the order round the table, as it was said last.
import type { ParticipantNumber } from "../entry.ts";
import type { Session } from "./session.ts";

/** Puts rows about participants in the order round the table. Those it doesn't name came later: they sit last, by number. */
export function roundTheTable<Row extends { readonly participant: ParticipantNumber }>(
  { seating }: Pick<Session, "seating">,
  rows: readonly Row[],
): readonly Row[] {
  if (seating.length === 0) return rows;
  const place = new Map(seating.map((participant, index) => [participant, index]));
  const placeOf = ({ participant }: Row): number => place.get(participant) ?? seating.length + participant;
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Which place in that order a participant has, from 1; undefined for one it doesn't name. */
export function placeAtTable(
  { seating }: Pick<Session, "seating">,
  participant: ParticipantNumber,
): number | undefined {
  const place = seating.indexOf(participant);
  return place === -1 ? undefined : place + 1;
}
