// Who may sit in a session: each role has its seats, and each seat one writer with a file of its own.
import type { Role, WriterId } from "../entry.ts";

/** A seat is a writer. Its role follows from the writer's name. */
export type Seat = { readonly id: WriterId; readonly role: Role };

/** A seat as the table shows it. `here`: the program's own. `since` is a time with offset, unknown where it was never seen. */
export type Sitting = Seat & { readonly is: "here" | "linked" | "alone"; readonly since?: string };

type SeatsOfRole = {
  /** What its writers are called: `sec`, `sec2`. */
  readonly stem: string;
  readonly most: number;
};

const SEATS: Readonly<Record<Role, SeatsOfRole>> = {
  moderator: { stem: "mod", most: 1 },
  secretary: { stem: "sec", most: 2 },
  observer: { stem: "obs", most: 8 },
};

export const ROLES = Object.keys(SEATS) as readonly Role[];

/** The seats of a role, in the order in which they are given. */
export function seatsOf(role: Role): readonly Seat[] {
  const { stem, most } = SEATS[role];
  return Array.from({ length: most }, (_, place) => ({ id: place === 0 ? stem : `${stem}${place + 1}`, role }));
}

/** All seats that there can be: the moderator's first. */
export const EVERY_SEAT: readonly Seat[] = ROLES.flatMap(seatsOf);

/** The first seat of a role: where one machine serves alone. */
export function firstSeat(role: Role): Seat {
  return { id: SEATS[role].stem, role };
}

/** `2` for the second secretary; undefined where the role alone tells who it is. */
export function placeOfSeat(id: WriterId): number | undefined {
  const place = Number(/\d+$/u.exec(id)?.[0]);
  return Number.isNaN(place) ? undefined : place;
}

/** Whether a whisper of `from`'s is for whoever sits in this role: the moderator's are the secretaries', all others' hers or his. */
export function hearsWhisper(role: Role, from: Role): boolean {
  return role === "moderator" || (role === "secretary" && from === "moderator");
}
