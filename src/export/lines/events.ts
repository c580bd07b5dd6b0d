// What happened in the room and to the recording, in a few words each; what was said and done is not among it.
import { type Entry, type EntryId, partsOf } from "../../model/entry.ts";
import { labelOf } from "../../model/session/labels.ts";
import { contentOf, type Session, stands } from "../../model/session/session.ts";
import type { Texts } from "../../text/index.ts";

export type Event = { readonly t: number; readonly words: string };

export function eventsOf(session: Session, text: Texts): readonly Event[] {
  const layingAside = leftByAll(session);
  return session.entries.flatMap((entry) => {
    const told = stands(session, entry) && (entry.kind !== "leave" || layingAside.has(entry.id));
    const words = told ? eventOf(session, entry, text) : undefined;
    return words === undefined ? [] : [{ t: entry.t, words }];
  });
}

/** Undefined for entries that tell nothing of the room. */
function eventOf(session: Session, entry: Entry, { exports: { line } }: Texts): string | undefined {
  switch (entry.kind) {
    case "recorder":
      return entry.label ? `${line.recorder[entry.action]} (${entry.label})` : line.recorder[entry.action];
    case "recording":
      return entry.mode === "notes-only" ? line.notesOnly : undefined;
    case "arrive":
      return line.arrived(entry.participant);
    case "depart":
      return (entry.never ? line.neverCame : line.departed)(entry.participant);
    case "pause":
      return line.paused;
    case "continue":
      return line.continued;
    case "leave":
      return line.left;
    case "resume":
      return line.resumed;
    case "end":
      return line.ended;
    case "covered":
      return line.covered(labelOf(session, entry.item) || entry.item);
    case "taken-up": {
      const parked = session.entries.find(({ id }) => id === entry.target);
      const now = parked && stands(session, parked) ? contentOf(session, parked) : undefined;
      return now?.kind === "park" ? line.takenUp(now.text) : undefined;
    }
    default:
      return undefined;
  }
}

/** The leavings after which nobody had the session open; one that had ended by then was not laid aside. */
function leftByAll(session: Session): ReadonlySet<EntryId> {
  const inside = new Set<string>();
  const leavings = new Set<EntryId>();
  let ended = false;
  for (const entry of session.entries) {
    if (!stands(session, entry)) continue;
    const writer = partsOf(entry.id)?.writer ?? "";
    if (entry.kind === "resume") inside.clear();
    if (entry.kind === "join" || entry.kind === "resume") inside.add(writer);
    if (entry.kind === "end" || entry.kind === "resume") ended = entry.kind === "end";
    if (entry.kind !== "leave") continue;
    inside.delete(writer);
    if (inside.size === 0 && !ended) leavings.add(entry.id);
  }
  return leavings;
}
