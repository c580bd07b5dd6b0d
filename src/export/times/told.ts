// What a reader of a file with times must know: which session it is, which clock the times are on, and what is left out.

import { oneLine } from "../../markup/clean.ts";
import type { Language } from "../../model/language.ts";
import { peopleIn } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { read } from "../lines/shared-words.ts";
import type { AudioClock } from "./clock.ts";
import { theRecording } from "./titles.ts";

/** A sentence or two each; the last only where something is left out. `outside`: how many lines. */
export function toldOf(
  { id, session }: Exported,
  { recording }: AudioClock,
  outside: number,
  language: Language,
  text: Texts,
): readonly string[] {
  const { line, participants } = text.exports;
  const { told } = text.audio;
  return [
    line.begins(read(session.guide.title, language), id, participants(peopleIn(session))),
    recording ? told.inFile(theRecording(session, recording, text), recording.points.length) : told.inSession,
    ...(outside > 0 ? [told.outside(outside)] : []),
  ].map(oneLine);
}
