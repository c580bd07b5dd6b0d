// Says where in a recorder's file a moment can be heard.
import { holds, recordingsOf, timeIn } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { QuoteAt } from "../../telling/stubs.ts";
import type { Texts } from "../../text/languages.ts";
import { longTime } from "../lines/shared-words.ts";

/** `00:31:08`, with the name of the file if it is labelled or one of several; undefined if no file holds the moment. */
export function placeInAudio(session: Session, t: number, { audio }: Texts): string | undefined {
  const all = recordingsOf(session);
  const heard = all.find((recording) => holds(recording, t));
  if (!heard) return undefined;
  const time = longTime(timeIn(heard, t));
  if (all.length === 1 && heard.label === undefined) return time;
  const shared = all.filter(({ label }) => label === heard.label).length > 1;
  return `${time}, ${audio.recording(heard.number, heard.label, shared)}`;
}

/** Where a quote is to be listened for: from the beginning of its turn, or from when it was written where no file holds that. */
export function whereToListen(session: Session, { from, note }: QuoteAt, text: Texts): string | undefined {
  return placeInAudio(session, from, text) ?? placeInAudio(session, note.t, text);
}
