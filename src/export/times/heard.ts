// Where something is to be heard, in words: the time in the audio file, for whoever fetches a quote.
import { fileTimeOf, recordingNamed, recordingsOf } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import { longTime } from "../lines/shared-words.ts";
import { recordingTitle } from "./titles.ts";

/**
 * What is heard at `t`, in milliseconds on the session clock. Only of files that have been aligned: how far another and
 * its mark are apart, nobody can tell yet.
 */
export function heardAt(session: Session, t: number, text: Texts): readonly string[] {
  const heard = fileTimeOf(session, t);
  const recording = heard && recordingNamed(session, heard.file);
  if (!heard || !recording || recording.points.length === 0) return [];
  const name = recordingsOf(session).length > 1 ? recordingTitle(session, recording, text) : undefined;
  return [text.audio.heard(name, longTime(heard.ms))];
}
