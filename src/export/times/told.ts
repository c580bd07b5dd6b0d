// What a reader of a file with times must know: which session it is, which clock the times are on, and what is left out.

import { oneLine } from "../../markup/clean.ts";
import type { Language } from "../../model/language.ts";
import { peopleIn, type Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { read } from "../lines/shared-words.ts";
import type { AudioClock } from "./clock.ts";
import type { Segments } from "./segments.ts";
import { theRecording } from "./titles.ts";

/** A sentence or two each; the last only where something is left out. `left`: how many lines. */
export function toldOf(
  { id, session }: Exported,
  clock: AudioClock,
  left: Pick<Segments, "elsewhere" | "nowhere">,
  language: Language,
  text: Texts,
): readonly string[] {
  const { line, participants } = text.exports;
  const { told } = text.audio;
  const leftOut = told.leftOut(left.elsewhere, left.nowhere);
  return [
    line.begins(read(session.guide.title, language), id, participants(peopleIn(session))),
    tellClock(session, clock, text),
    ...(clock.of === "recording" && leftOut !== "" ? [leftOut] : []),
  ].map(oneLine);
}

function tellClock(session: Session, { of, recording }: AudioClock, text: Texts): string {
  const { told } = text.audio;
  if (recording) return told.inFile(theRecording(session, recording, text), recording.points.length);
  return of === "outside" ? told.inNone : of === "several" ? told.inSeveral : told.inSession;
}
