// Which clock an export that is lined up with audio goes by: that of one recorder's file, or the session's.
import { type Recording, recordingsOf, timeIn } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { AudioFile, Exported } from "../exporter.ts";
import { matchAudio } from "./audio-files.ts";
import type { Stretch } from "./stretches.ts";

/** Whole milliseconds on a clock, the end after the start. */
export type Place = { readonly start: number; readonly end: number };

export type AudioClock = {
  /** `outside`: the session's, of what no recording holds; `several`: the session's, since a file goes by one recording. */
  readonly of: "recording" | "session" | "several" | "outside";
  /** Undefined: the session's own clock. */
  readonly recording: Recording | undefined;
  /** The audio file itself, where it was given. */
  readonly audio: AudioFile | undefined;
  /** Where a stretch is on this clock; undefined of what is not in the recording. */
  readonly placeOf: (stretch: Stretch) => Place | undefined;
};

/**
 * The clock of the file that `part` names. A session that is not cut into parts goes by its only recording; where there is
 * none, or where several would each hold a part, by its own clock.
 */
export function clockFor(
  { session, part }: Pick<Exported, "session" | "part">,
  given: readonly AudioFile[],
): AudioClock {
  const all = recordingsOf(session);
  const recording = part === undefined && all.length === 1 ? all[0] : all.find(({ number }) => number === part);
  if (recording) {
    const audio = matchAudio(given, all).find(([, matched]) => matched === recording)?.[0];
    return { of: "recording", recording, audio, placeOf: (stretch) => placeIn(recording, stretch) };
  }
  if (part === "outside") {
    const placeOf = (stretch: Stretch) => (isInAny(session, stretch) ? undefined : placeInSession(stretch));
    return { of: "outside", recording, audio: undefined, placeOf };
  }
  if (all.length > 0) return { of: "several", recording, audio: undefined, placeOf: placeInSession };
  return { of: "session", recording, audio: given[0], placeOf: placeInSession };
}

/** The parts of several files may overlap: two recorders may have run, and a turn may go on in the next file. */
export function placeIn(recording: Recording, { from, by, until }: Stretch): Place | undefined {
  const { zero, to = Number.POSITIVE_INFINITY } = recording;
  if (from >= to || by < Math.ceil(zero)) return undefined;
  const start = Math.max(0, timeIn(recording, from));
  return { start, end: Math.max(start + 1, timeIn(recording, Math.min(until, to))) };
}

export function isInAny(session: Session, stretch: Stretch): boolean {
  return recordingsOf(session).some((recording) => placeIn(recording, stretch) !== undefined);
}

/** What was put before the beginning afterwards stands at the beginning. */
function placeInSession({ from, until }: Stretch): Place {
  const start = Math.max(0, Math.round(from));
  return { start, end: Math.max(start + 1, Math.round(until)) };
}
