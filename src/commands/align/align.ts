// `samtale align SESSION [POINT…]`: the session's times and the audio's brought together, afterwards, by known instants.
import path from "node:path";
import { endOf } from "../../export/lines/wording.ts";
import { tenths } from "../../export/times/times.ts";
import { recordingTitle } from "../../export/times/titles.ts";
import { clockTime, instantOf, startClock } from "../../model/clock.ts";
import { type KnownInstant, writtenAt } from "../../model/entry.ts";
import {
  nameOf,
  type Recording,
  type RecordingName,
  recordingNamed,
  recordingsOf,
} from "../../model/recording/alignment.ts";
import { slipIn } from "../../model/recording/known-instants.ts";
import { appendAll } from "../../model/session/fold.ts";
import type { Session } from "../../model/session/session.ts";
import { StoreProblem } from "../../store/problem.ts";
import { sessionsFolder } from "../../store/session/create.ts";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print } from "../program/output.ts";
import { namedSessions, tellIssues } from "../session/find-sessions.ts";
import { openSeat } from "../session/seats.ts";
import { readPoint } from "./points.ts";
import { jsonFor, toldFor } from "./told.ts";

export type AlignOptions = { readonly file?: string; readonly json?: boolean };

/** The sentence that says why it can't be done. */
type Refusal = { readonly refusal: string };

export async function align(
  name: string,
  typed: readonly string[],
  { file, json = false }: AlignOptions,
  io: Io,
): Promise<ExitCode> {
  const [found] = namedSessions([name], io) ?? [];
  if (!found) return 2;
  tellIssues(found, io);
  const { id, session } = found;
  const shown = (of: Session, recordings: readonly Recording[]): ExitCode => {
    print((json ? jsonFor : toldFor)({ id, session: of, recordings }, io), io);
    return 0;
  };
  const asked = filesAsked(session, file, io);
  if ("refusal" in asked) return refused(asked.refusal, io);
  if (typed.length === 0) return shown(session, asked);
  const [recording, another] = asked;
  if (!recording || another) return refused(io.text.audio.align.whichFile(titles(session, io)), io);
  const points = pointsIn(typed, session, recording, io);
  if ("refusal" in points) return refused(points.refusal, io);
  try {
    const kept = keep(path.join(sessionsFolder(io.data), id), nameOf(session, recording), points, io);
    if (!json) print(`${io.text.audio.align.kept(kept.map((entry) => entry.id).join(", "))}\n\n`, io);
    const aligned = appendAll(session, kept);
    return shown(
      aligned,
      recordingsOf(aligned).filter(({ number }) => number === recording.number),
    );
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return refused(error.code === "locked" ? io.text.audio.align.open : error.message, io);
  }
}

function refused(reason: string, io: Io): ExitCode {
  io.err(`${reason}\n`);
  return 2;
}

function filesAsked(session: Session, file: string | undefined, io: Io): readonly Recording[] | Refusal {
  const words = io.text.audio.align;
  const all = recordingsOf(session);
  if (all.length === 0) return { refusal: words.noRecordings };
  if (file === undefined) return all;
  const typed = file.trim();
  if (all.filter(({ label }) => label === typed).length > 1) return { refusal: words.whichFile(titles(session, io)) };
  const recording = recordingNamed(session, typed);
  return recording ? [recording] : { refusal: words.unknownFile(file, titles(session, io)) };
}

function titles(session: Session, { text }: Io): string {
  return recordingsOf(session)
    .map((recording) => recordingTitle(session, recording, text))
    .join(", ");
}

/** What was typed, by time, if it can be so. */
function pointsIn(
  typed: readonly string[],
  session: Session,
  recording: Recording,
  { text }: Io,
): readonly KnownInstant[] | Refusal {
  const words = text.audio.align;
  if (typed.length > 2) return { refusal: words.tooMany };
  const points: KnownInstant[] = [];
  for (const one of typed) {
    const read = readPoint(one, session, text);
    if ("refusal" in read) return read;
    points.push(read.point);
  }
  const slip = slipIn(points, recording, endOf(session));
  if (!slip) return points.sort((one, other) => one.session - other.session);
  if (slip.slip === "drift") return { refusal: words.tooFar(slip.drift) };
  if (slip.slip !== "outside") return { refusal: words[slip.slip] };
  const end = recording.to ?? endOf(session);
  return { refusal: words.outside(tenths(slip.session), clockTime(recording.from), clockTime(end)) };
}

/**
 * Kept by the moderator's pen, as of the last line in the journal: whoever asks how long the session was, when it ended,
 * or goes on with it, gets the same answer as before.
 */
function keep(folder: string, file: RecordingName, points: readonly KnownInstant[], io: Io) {
  const { journal, session } = openSeat(folder, "moderator", io);
  try {
    const made = instantOf(startClock(systemClocks(io.env)())).at;
    const last = session.entries.at(-1);
    const stamp = last ? { at: last.at, t: writtenAt(last) } : { at: made, t: 0 };
    return journal.append([{ ...stamp, kind: "align", file, points, made }]);
  } finally {
    journal.close();
  }
}
