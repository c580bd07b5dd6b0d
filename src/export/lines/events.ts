// What happened in the room and to the recording, in a few words each; what was said and done is not among it.
import type { Entry } from "../../model/entry.ts";
import { labelOf } from "../../model/session/labels.ts";
import { contentOf, type Session, stands } from "../../model/session/session.ts";
import { leavingsThatLayAside } from "../../model/session/writers.ts";
import type { Texts } from "../../text/languages.ts";

export type Event = { readonly t: number; readonly words: string };

export function eventsOf(session: Session, text: Texts): readonly Event[] {
  const entries = session.entries.filter((entry) => stands(session, entry));
  const aside = leavingsThatLayAside(entries);
  return entries.flatMap((entry) => {
    const words = entry.kind !== "leave" || aside.has(entry.id) ? eventOf(session, entry, text) : undefined;
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
    case "seating":
      return line.seating(entry.order);
    case "pause":
      return line.paused;
    case "activity":
      return line.activity[entry.action];
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
