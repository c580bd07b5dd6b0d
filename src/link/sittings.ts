// Who sits at the table, as a device is told by the host.
import { isRecord } from "../model/checks.ts";
import type { WriterId } from "../model/entry.ts";
import { EVERY_SEAT, type Sitting } from "../model/seats/seats.ts";

/** What the host sent. A seat that this version doesn't know is left out. */
export function sittingsIn(value: unknown): readonly Sitting[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): readonly Sitting[] => {
    const seat = isRecord(one) ? EVERY_SEAT.find(({ id }) => id === one.id) : undefined;
    if (!seat || !isRecord(one)) return [];
    if (one.is === "here" || one.is === "linked") return [{ ...seat, is: one.is }];
    return [{ ...seat, is: "alone", ...(typeof one.since === "string" ? { since: one.since } : {}) }];
  });
}

/** The writers at other machines whose program is in. */
export function othersIn(sittings: readonly Sitting[], own: WriterId): readonly WriterId[] {
  return sittings.flatMap(({ id, is }) => (is !== "alone" && id !== own ? [id] : []));
}

/** The same table from another chair. While the link is down nobody else is known to be in. */
export function seenFrom(
  sittings: readonly Sitting[],
  own: WriterId,
  host: WriterId,
  isLinked: boolean,
): readonly Sitting[] {
  return sittings.map(({ id, role, ...sitting }): Sitting => {
    if (id === own) return { id, role, is: "here" };
    if (!isLinked) return { id, role, is: "alone" };
    return id === host ? { id, role, is: "linked" } : { id, role, ...sitting };
  });
}
