// Where what was said is to be heard, for whoever fetches a quote: the time in the audio file.
import { fileTimeOf, recordingNamed, recordingsOf } from "../../model/alignment.ts";
import { recordingTitle } from "../audio/titles.ts";
import type { Utterance } from "../utterance.ts";
import { longTime } from "../wording.ts";
import type { Subject } from "./subject.ts";

/** Of files that have been aligned: how far another and its mark are apart, nobody can tell yet. */
export function heardAt({ session, text }: Subject, { kind, t }: Utterance): readonly string[] {
  if (kind !== "note" && kind !== "summary") return [];
  const heard = fileTimeOf(session, t);
  const recording = heard && recordingNamed(session, heard.file);
  if (!heard || !recording || recording.points.length === 0) return [];
  const name = recordingsOf(session).length > 1 ? recordingTitle(session, recording, text) : undefined;
  return [text.audio.heard(name, longTime(heard.ms))];
}
