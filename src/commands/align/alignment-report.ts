// Reports what is known of a session's audio files: each with its marks and known instants, and lines to listen for, by
// which one can check the times by ear.

import { type Utterance, utterancesOf } from "../../export/lines/utterance.ts";
import { wordsIn } from "../../export/times/segment-words.ts";
import { tenths } from "../../export/times/times.ts";
import { theRecording } from "../../export/times/titles.ts";
import { clean, oneLine } from "../../markup/clean.ts";
import { clockTime } from "../../model/clock.ts";
import { driftOf, fileTimeOf, nameOf, type Recording, recordingsOf } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { Io } from "../program/io.ts";

/** How many lines of each file are shown, spread from its beginning to its end. */
const TO_CHECK = 6;
/** In characters. */
const LONGEST_QUOTE = 60;

type Of = { readonly id: string; readonly session: Session; readonly recordings: readonly Recording[] };

export function reportAsText({ id, session, recordings }: Of, io: Io): string {
  const words = io.text.audio.align;
  const [first] = recordings;
  const [check] = first ? pickChecks(session, first, io) : [];
  const example = check ? `${tenths(check.utterance.t)}=${tenths(check.ms)}` : "0:12:30=0:11:58.4";
  const which = first && recordingsOf(session).length > 1 ? ` --file ${first.number}` : "";
  return [
    words.heading(id),
    ...recordings.map((recording) => `  ${describeRecording(recording, io)}`),
    ...recordings.flatMap((recording) => ["", ...listChecks(session, recording, io)]),
    "",
    words.how(id + which, example),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function describeRecording(recording: Recording, { text }: Io): string {
  const words = text.audio.align;
  const drift = driftOf(recording);
  const points = recording.points.map((point) => `${tenths(point.session)}=${tenths(point.file)}`).join(" ");
  return [
    `${recording.number}  ${oneLine(recording.label ?? words.unlabelled)}`,
    words.stretch(clockTime(recording.from), recording.to === undefined ? undefined : clockTime(recording.to)),
    points === "" ? words.unaligned : words.aligned(points),
    ...(points === "" ? [] : [words.begins(tenths(recording.zero))]),
    ...(drift === undefined ? [] : [words.drift(drift)]),
  ].join(", ");
}

function listChecks(session: Session, recording: Recording, io: Io): readonly string[] {
  const { listen, heads, nothing } = io.text.audio.align;
  const checks = pickChecks(session, recording, io);
  const rows = [
    [heads.session, heads.file, ""],
    ...checks.map(({ utterance, ms }) => [
      tenths(utterance.t),
      tenths(ms),
      `${quoteLine(session, utterance, io)}  (${utterance.id})`,
    ]),
  ];
  const table = rows.map(([one = "", other = "", words = ""]) =>
    `  ${one.padEnd(10)}  ${other.padEnd(10)}  ${words}`.trimEnd(),
  );
  return [listen(theRecording(session, recording, io.text)), ...(checks.length === 0 ? [`  ${nothing}`] : table)];
}

function quoteLine(session: Session, utterance: Utterance, { language, text }: Io): string {
  const { speaker, words } = wordsIn(session, utterance, language, text);
  const all = [...`${speaker}: ${oneLine(words)}`];
  return all.length > LONGEST_QUOTE ? `${all.slice(0, LONGEST_QUOTE - 1).join("")}…` : all.join("");
}

/** Quotes are recognised best when one listens. If there are too few of them, other lines are taken too. */
function pickChecks(session: Session, recording: Recording, io: Io) {
  const name = nameOf(session, recording);
  const inside = utterancesOf(session, io.language).flatMap((utterance) => {
    const found = fileTimeOf(session, utterance.t, name);
    const audible = utterance.kind === "note" || utterance.kind === "summary" || utterance.kind === "cue";
    return found && audible ? [{ utterance, ms: found.ms }] : [];
  });
  const quoted = inside.filter(({ utterance: { said } }) => said === "verbatim" || said === "stub");
  const from = quoted.length >= TO_CHECK ? quoted : inside;
  const step = Math.max(1, (from.length - 1) / (TO_CHECK - 1));
  return from.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

/** The same for programs. Times are milliseconds; `zero` is when on the session clock the file began, `rate` how fast it ran. */
export function reportAsJson({ id, session, recordings }: Of, io: Io): string {
  const files = recordings.map(({ number, label, from, to, points, zero, rate }) => ({
    number,
    label,
    from,
    to,
    points,
    zero,
    rate,
  }));
  const entries = recordings.flatMap((recording) =>
    pickChecks(session, recording, io).map(({ utterance: { id: entry, t, text }, ms }) => ({
      id: entry,
      t,
      file: nameOf(session, recording),
      file_ms: ms,
      text: clean(text),
    })),
  );
  return `${JSON.stringify({ session: id, recordings: files, entries }, undefined, 2)}\n`;
}
