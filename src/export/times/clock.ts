// Which clock an export that is lined up with audio goes by: one recording's, or the session's where none was marked.
import { holds, type Recording, recordingsOf, timeIn } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { AudioFile } from "../exporter.ts";
import { endOf } from "../lines/shared-words.ts";

export type AudioClock = {
  /** Undefined: the session's own clock. */
  readonly recording: Recording | undefined;
  /** The audio file itself, where it was given. */
  readonly audio: AudioFile | undefined;
  /** Milliseconds on this clock; undefined of what is not in the recording. */
  readonly timeOf: (t: number) => number | undefined;
  /** The same for where something ends: no later than the recording does. */
  readonly endOf: (t: number) => number;
};

/**
 * One file holds the times of one recording: of the one whose label an audio file was given with, else of the longest,
 * and of the first where several are as long. A recorder that nobody marked as stopped ran until the session ended.
 */
export function clockFor(session: Session, given: readonly AudioFile[]): AudioClock {
  const all = recordingsOf(session);
  const labelled = given.find(({ label }) => label !== undefined && all.some((one) => one.label === label));
  const audio = labelled ?? given[0];
  const among = labelled ? all.filter(({ label }) => label === labelled.label) : all;
  const length = ({ from, to = Math.max(from, endOf(session)) }: Recording): number => to - from;
  const [recording] = [...among].sort((one, other) => length(other) - length(one));
  if (!recording) {
    // What was put before the beginning afterwards stands at the beginning.
    const timeOf = (t: number): number => Math.max(0, Math.round(t));
    return { recording, audio, timeOf, endOf: timeOf };
  }
  return {
    recording,
    audio,
    timeOf: (t) => (holds(recording, t) ? timeIn(recording, t) : undefined),
    endOf: (t) => Math.max(0, timeIn(recording, Math.min(t, recording.to ?? t))),
  };
}
