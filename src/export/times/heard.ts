// Where something is to be heard, in words: the time in the audio file, for whoever fetches a quote.
import { firstHeard, recordingsOf } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { QuoteAt } from "../../telling/stubs.ts";
import type { Texts } from "../../text/languages.ts";
import { longTime } from "../lines/shared-words.ts";
import { recordingTitle } from "./titles.ts";

/**
 * What is heard at the first of `instants` that a file holds, in milliseconds on the session clock. Only of files that have
 * been aligned: how far another and its mark are apart, nobody can tell yet.
 */
export function heardAt(session: Session, instants: readonly number[], text: Texts): readonly string[] {
  const heard = firstHeard(session, instants);
  if (!heard || heard.recording.points.length === 0) return [];
  return [`[${tell(session, heard, text)}]`];
}

/** The same of any file: of one that was only marked, about where. */
export function fetchedAt(session: Session, instants: readonly number[], text: Texts): readonly string[] {
  const heard = firstHeard(session, instants);
  return heard ? [tell(session, heard, text)] : [];
}

/** Where a quote is to be listened for: from the beginning of its turn, or from when it was written where no file holds that. */
export function whereToListen(session: Session, { from, note }: QuoteAt, text: Texts): string | undefined {
  return fetchedAt(session, [from, note.t], text)[0];
}

type Heard = NonNullable<ReturnType<typeof firstHeard>>;

function tell(session: Session, { recording, ms }: Heard, text: Texts): string {
  const name = recordingsOf(session).length > 1 ? recordingTitle(session, recording, text) : undefined;
  return text.audio.heard(name, longTime(ms), recording.points.length === 0);
}
