// `samtale align SESSION [POINT…]`: lays a recorder's file on the session's clock, by instants whose time is known in both.

import path from "node:path";
import { endOf } from "../../export/lines/shared-words.ts";
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
import { firstSeat } from "../../model/seats/seats.ts";
import { appendAll } from "../../model/session/fold.ts";
import type { Session } from "../../model/session/session.ts";
import { StoreProblem } from "../../store/problem.ts";
import { sessionsFolder } from "../../store/session/create.ts";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { namedSessions, tellIssues } from "../read/find-sessions.ts";
import { openSeat } from "../session/seats.ts";
import { reportAsJson, reportAsText } from "./alignment-report.ts";
import { readPoint } from "./points.ts";

export type AlignOptions = { readonly file?: string; readonly json?: boolean };

/** A sentence for the user: why it can't be done. */
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
  const show = (of: Session, recordings: readonly Recording[]): ExitCode => {
    print((json ? reportAsJson : reportAsText)({ id, session: of, recordings }, io), io);
    return 0;
  };
  const asked = chooseRecordings(session, file, io);
  if ("refusal" in asked) return refuse(asked.refusal, io);
  if (typed.length === 0) return show(session, asked);
  const [recording, another] = asked;
  if (!recording || another) return refuse(io.text.audio.align.whichFile(listTitles(session, io)), io);
  const points = readPoints(typed, session, recording, io);
  if ("refusal" in points) return refuse(points.refusal, io);
  try {
    const kept = keepPoints(path.join(sessionsFolder(io.data), id), nameOf(session, recording), points, io);
    if (!json) print(`${io.text.audio.align.kept(kept.map((entry) => entry.id).join(", "))}\n\n`, io);
    const aligned = appendAll(session, kept);
    return show(
      aligned,
      recordingsOf(aligned).filter(({ number }) => number === recording.number),
    );
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return refuse(error.code === "locked" ? io.text.audio.align.open : error.message, io);
  }
}

function chooseRecordings(session: Session, file: string | undefined, io: Io): readonly Recording[] | Refusal {
  const words = io.text.audio.align;
  const all = recordingsOf(session);
  if (all.length === 0) return { refusal: words.noRecordings };
  if (file === undefined) return all;
  const typed = file.trim();
  if (all.filter(({ label }) => label === typed).length > 1)
    return { refusal: words.whichFile(listTitles(session, io)) };
  const recording = recordingNamed(session, typed);
  return recording ? [recording] : { refusal: words.unknownFile(file, listTitles(session, io)) };
}

function listTitles(session: Session, { text }: Io): string {
  return recordingsOf(session)
    .map((recording) => recordingTitle(session, recording, text))
    .join(", ");
}

/** The points as typed, sorted by time, if a file could have run so. */
function readPoints(
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
 * Appends to the moderator's journal, with the time of its last line: the session gets no longer by it, ends when it
 * ended, and can be resumed as before.
 */
function keepPoints(folder: string, file: RecordingName, points: readonly KnownInstant[], io: Io) {
  const { journal, session } = openSeat(folder, firstSeat("moderator"), io);
  try {
    const made = instantOf(startClock(systemClocks(io.env)())).at;
    const last = session.entries.at(-1);
    const stamp = last ? { at: last.at, t: writtenAt(last) } : { at: made, t: 0 };
    return journal.append([{ ...stamp, kind: "align", file, points, made }]);
  } finally {
    journal.close();
  }
}
