// Says where in a recorder's file a moment can be heard.
import { firstHeard, recordingsOf } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import { longTime } from "../lines/shared-words.ts";
import { recordingTitle } from "../times/titles.ts";

/**
 * `00:31:08`, with the name of the file if it is labelled or one of several, of the first of `instants` that a file holds;
 * undefined if none does.
 */
export function placeInAudio(session: Session, instants: readonly number[], text: Texts): string | undefined {
  const heard = firstHeard(session, instants);
  if (!heard) return undefined;
  const time = longTime(heard.ms);
  if (recordingsOf(session).length === 1 && heard.recording.label === undefined) return time;
  return `${time}, ${recordingTitle(session, heard.recording, text)}`;
}
