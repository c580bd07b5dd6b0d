// What a recording is called where people read it: by its label, and by its number where the label isn't its own.

import { oneLine } from "../../markup/clean.ts";
import { type Recording, recordingsOf, sharesLabel } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";

export function recordingTitle(
  session: Session,
  recording: Pick<Recording, "number" | "label">,
  { audio }: Texts,
): string {
  const { number, label } = recording;
  const shown = label === undefined ? undefined : oneLine(label);
  return audio.recording(number, shown, sharesLabel(session, recording));
}

/** The same in a sentence. */
export function theRecording(session: Session, recording: Recording, text: Texts): string {
  const isAlone = recordingsOf(session).length === 1 && recording.label === undefined;
  return text.audio.theFile(isAlone ? undefined : recordingTitle(session, recording, text));
}
