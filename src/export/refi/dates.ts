// Dates as REFI-QDA has them: `YYYY-MM-DDThh:mm:ssZ`, in universal time.
import type { Session } from "../../model/session/session.ts";

/** Where a journal has no date that can be read. */
const NEVER = "1970-01-01T00:00:00Z";

/** `at` is a time on the wall with its offset. */
export function dateTime(at: string | undefined): string {
  const time = Date.parse(at ?? "");
  return Number.isFinite(time) ? `${new Date(time).toISOString().slice(0, 19)}Z` : NEVER;
}

/** When the first and the last line of a session were written. */
export function spanOf({ entries }: Session): { readonly created: string; readonly modified: string } {
  return { created: dateTime(entries[0]?.at), modified: dateTime(entries.at(-1)?.at) };
}

/** Who made a thing, and when, as everything in a project has it. */
export function madeBy(user: string, created: string, modified = created) {
  return { creatingUser: user, creationDateTime: created, modifyingUser: user, modifiedDateTime: modified };
}
