// Writes dates as REFI-QDA wants them: `YYYY-MM-DDThh:mm:ssZ`, in universal time.
import type { Session } from "../../model/session/session.ts";

/** Stands in for a date that is missing or can't be read: every element must have one. */
export const UNDATED = "1970-01-01T00:00:00Z";

/** `at` is a wall-clock time with its offset. */
export function dateTime(at: string | undefined): string {
  const time = Date.parse(at ?? "");
  return Number.isFinite(time) ? `${new Date(time).toISOString().slice(0, 19)}Z` : UNDATED;
}

/** The times of the first and the last line of a session. */
export function spanOf({ entries }: Session): { readonly created: string; readonly modified: string } {
  return { created: dateTime(entries[0]?.at), modified: dateTime(entries.at(-1)?.at) };
}

/** The attributes that say who made an element and when. Nearly every element of a project has them. */
export function madeBy(user: string, created: string, modified = created) {
  return { creatingUser: user, creationDateTime: created, modifyingUser: user, modifiedDateTime: modified };
}
