// Recordings: which stretch of the session each of a recorder's files holds, and what instant in the file belongs to which
// instant of the session. The program records nothing itself: it knows of a file by marks and by known instants.
import type { KnownInstant } from "../entry.ts";
import type { RecorderMark, Session } from "../session/session.ts";

/** One file of one recorder. Times in milliseconds; `from` and `to` on the session clock. */
export type Recording = {
  /** From 1, in the order in which the files began. */
  readonly number: number;
  readonly label?: string;
  /** When it was marked as begun. */
  readonly from: number;
  /** When it was marked as ended; missing where it never was. */
  readonly to?: number;
  /** By time; none where the mark alone tells. */
  readonly points: readonly KnownInstant[];
  /** When on the session clock the file's own time was 0: after the mark where the recorder was slow to begin. */
  readonly zero: number;
  /** How many milliseconds of the file go by in one of the session: 1.003 where it runs 0.3 % fast. */
  readonly rate: number;
};

/** What a recording is called: its label, or its number where others have the same label or it has none. */
export type RecordingName = string | number;

const known = new WeakMap<Session, readonly Recording[]>();

/** By number. A further `start` of a recorder that runs begins a new file of it. */
export function recordingsOf(session: Session): readonly Recording[] {
  const before = known.get(session);
  if (before) return before;
  const stretches = stretchesIn(session.recorder);
  const points = new Map<number, readonly KnownInstant[]>();
  for (const alignment of session.alignments) {
    const stretch = named(stretches, alignment.file);
    if (stretch) points.set(stretch.number, alignment.points);
  }
  const recordings = stretches.map((stretch): Recording => {
    const sorted = [...(points.get(stretch.number) ?? [])].sort((one, other) => one.session - other.session);
    return { ...stretch, points: sorted, ...lineThrough(sorted, stretch.from) };
  });
  known.set(session, recordings);
  return recordings;
}

export function recordingNamed(session: Session, name: RecordingName): Recording | undefined {
  return named(recordingsOf(session), name);
}

export function nameOf(session: Session, recording: Pick<Recording, "number" | "label">): RecordingName {
  const { number, label } = recording;
  return label === undefined || sharesLabel(session, recording) ? number : label;
}

/** Whether other files of the session are called the same, or have no name either. */
export function sharesLabel(session: Session, { label }: Pick<Recording, "label">): boolean {
  return recordingsOf(session).filter((other) => other.label === label).length > 1;
}

/**
 * Where an instant of the session is to be heard: in the file that is named, else in the one that ran then, the first
 * one where several did. Undefined where none did.
 */
export function fileTimeOf(
  session: Session,
  t: number,
  name?: RecordingName,
): { readonly file: RecordingName; readonly ms: number } | undefined {
  const all = recordingsOf(session);
  const asked = name === undefined ? undefined : named(all, name);
  const recording =
    name === undefined ? all.find((one) => holds(one, t)) : asked && holds(asked, t) ? asked : undefined;
  return recording && { file: nameOf(session, recording), ms: timeIn(recording, t) };
}

/** The first of several instants that a file holds, in the first file that does: `ms` whole milliseconds in it. */
export function firstHeard(
  session: Session,
  instants: readonly number[],
): { readonly recording: Recording; readonly ms: number } | undefined {
  for (const t of instants) {
    const recording = recordingsOf(session).find((one) => holds(one, t));
    if (recording) return { recording, ms: timeIn(recording, t) };
  }
  return undefined;
}

/** The inverse: when on the session clock that was; undefined where there is no such file, or it had ended. */
export function sessionTimeOf(session: Session, ms: number, name: RecordingName): number | undefined {
  const recording = recordingNamed(session, name);
  const t = recording && Math.round(recording.zero + ms / recording.rate);
  return t !== undefined && ms >= 0 && t <= (recording?.to ?? t) ? t : undefined;
}

/** Whether the file holds that instant. Known instants tell better than the mark when it began. */
export function holds({ zero, to }: Recording, t: number): boolean {
  return t >= Math.ceil(zero) && (to === undefined || t < to);
}

/** Whole milliseconds from the file's beginning, for any instant; negative before it. */
export function timeIn({ zero, rate }: Recording, t: number): number {
  return Math.round((t - zero) * rate);
}

/** 0.003 where the file runs 0.3 % fast, negative where it runs slow; undefined where only one instant is known. */
export function driftOf({ points, rate }: Recording): number | undefined {
  return points.length > 1 ? rate - 1 : undefined;
}

type Stretch = Pick<Recording, "number" | "label" | "from" | "to">;

function named<One extends Stretch>(all: readonly One[], name: RecordingName): One | undefined {
  const labelled = all.find(({ label }) => label === name);
  return labelled ?? all.find(({ number }) => String(number) === String(name));
}

function stretchesIn(marks: readonly RecorderMark[]): readonly Stretch[] {
  const files: Stretch[] = [];
  /** Where the file of each recorder that runs is among them, the one begun last at the end. */
  const running = new Map<string | undefined, number>();
  for (const { t, action, label } of [...marks].sort((one, other) => one.t - other.t)) {
    if (action === "test") continue;
    const before = endedBy(action, label, running);
    for (const ended of before) {
      const place = running.get(ended);
      const file = place === undefined ? undefined : files[place];
      if (place !== undefined && file) files[place] = { ...file, to: Math.max(file.from, t) };
      running.delete(ended);
    }
    if (action === "stop") continue;
    // A new file is the same recorder's.
    const called = label ?? (action === "file" ? before[0] : undefined);
    running.set(called, files.length);
    files.push({ number: files.length + 1, ...(called === undefined ? {} : { label: called }), from: t });
  }
  return files;
}

/**
 * The recorders whose file a mark ends. A label that none has who runs is a slip, or the name of a new file: then the
 * recorder begun last is meant. To stop without saying which is to stop them all.
 */
function endedBy(
  action: RecorderMark["action"],
  label: string | undefined,
  running: ReadonlyMap<string | undefined, number>,
): readonly (string | undefined)[] {
  if (action === "stop" && label === undefined) return [...running.keys()];
  if (running.has(label)) return [label];
  return action === "start" ? [] : [...running.keys()].slice(-1);
}

/** One instant gives where the file begins, two how fast it runs as well; two that can't both be so count as the first. */
function lineThrough(points: readonly KnownInstant[], from: number): Pick<Recording, "zero" | "rate"> {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { zero: from, rate: 1 };
  const slope = (last.file - first.file) / (last.session - first.session);
  const rate = Number.isFinite(slope) && slope > 0 ? slope : 1;
  return { zero: first.session - first.file / rate, rate };
}
