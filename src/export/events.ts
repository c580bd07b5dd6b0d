// What happened in the room and to the recording, in a few words each; what was said and done is not among it.
import type { Entry } from "../model/entry.ts";
import { labelOf } from "../model/labels.ts";
import type { Session } from "../model/session.ts";
import type { Texts } from "../text/index.ts";

/** Undefined for entries that tell nothing of the room. */
export function eventOf(session: Session, entry: Entry, { exports: { line } }: Texts): string | undefined {
  switch (entry.kind) {
    case "recorder":
      return entry.label ? `${line.recorder[entry.action]} (${entry.label})` : line.recorder[entry.action];
    case "recording":
      return entry.mode === "notes-only" ? line.notesOnly : undefined;
    case "arrive":
      return line.arrived(entry.participant);
    case "depart":
      return line.departed(entry.participant);
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
    default:
      return undefined;
  }
}
