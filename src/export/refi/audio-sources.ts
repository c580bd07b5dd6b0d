// Writes the recordings that the project refers to, and selects in each the lines and turns that can be heard there.

import { element, startTag, textElement } from "../../markup/xml.ts";
import { holds, type Recording, recordingsOf, timeIn } from "../../model/recording/alignment.ts";
import type { AudioFile } from "../exporter.ts";
import { endOf } from "../lines/shared-words.ts";
import { findKeys, itemKey, speakerKey } from "./codes/keys.ts";
import { BETWEEN, exactTime, writeMemo } from "./codes/selection-memo.ts";
import { LONGEST_SELECTION_NAME, type Shared, writeCodings } from "./codes/selections.ts";
import { deriveGuid } from "./guid.ts";
import { cutText } from "./text/project-text.ts";
import { nameSpeakers } from "./text/source-lines.ts";
import type { Sourced } from "./text/sourced.ts";
import { dateTime, madeBy, spanOf } from "./timestamps.ts";
import { type Namer, toFileName } from "./unique-names.ts";

/** A line's selection reaches to the next line, but has at least and at most so many milliseconds. */
const SHORTEST_LINE = 2000;
const LONGEST_LINE = 15_000;

/** A selection to be made. `t` and `to` are on the session clock. */
type Heard = {
  readonly id: string;
  readonly at: string;
  readonly t: number;
  readonly to: number;
  readonly name: string;
  readonly memo: string;
  readonly keys: readonly string[];
};

/** `<AudioSource>` elements. All recordings belong to one session: two sessions may label their recorders alike. */
export function writeAudioSources(
  files: readonly AudioFile[],
  sourced: Sourced | undefined,
  shared: Shared,
  name: Namer,
): readonly string[] {
  if (!sourced) return [];
  const { created, modified } = spanOf(sourced.session);
  const host = shared.users.hostOf(sourced);
  const heard = files.length === 0 ? [] : [...listHeardLines(sourced, shared), ...listHeardTurns(sourced, shared)];
  return matchRecordings(files, recordingsOf(sourced.session)).map(([file, recording]) => {
    const guid = deriveGuid("audio", sourced.key, file.name);
    const attributes = {
      guid,
      name: name(toFileName(file.name)),
      path: pathOf(file),
      ...madeBy(host, created, modified),
    };
    const selections = recording ? heard.flatMap((one) => selection(one, recording, guid, sourced, shared)) : [];
    const about = textElement("Description", shared.text.exportRefi.audio(sourced.id));
    return [startTag("AudioSource", attributes) + about, ...selections, "</AudioSource>"].join("\n");
  });
}

/** A labelled file goes with the recording that has this label; each other file with the first recording that is left. */
function matchRecordings(
  files: readonly AudioFile[],
  recordings: readonly Recording[],
): readonly (readonly [AudioFile, Recording | undefined])[] {
  const taken = new Set<Recording>();
  const take = (fits: (recording: Recording) => boolean): Recording | undefined => {
    const found = recordings.find((one) => !taken.has(one) && fits(one));
    if (found) taken.add(found);
    return found;
  };
  const labelled = new Map(
    files.flatMap((file) =>
      file.label === undefined ? [] : [[file, take((one) => one.label === file.label)] as const],
    ),
  );
  return files.map((file) => [file, file.label === undefined ? take(() => true) : labelled.get(file)]);
}

/** REFI-QDA has its own URLs for files on the machine: `absolute:///home/…`, `absolute://C:/…`. */
function pathOf({ path }: AudioFile): string {
  return `absolute://${path.replaceAll("\\", "/")}`;
}

function listHeardLines(sourced: Sourced, { codebook, text }: Shared): readonly Heard[] {
  const pieces = sourced.source.pieces
    .flatMap((piece) => (piece.utterance && !piece.quote ? [{ piece, utterance: piece.utterance }] : []))
    .sort((one, other) => one.utterance.t - other.utterance.t);
  return pieces
    .filter(({ utterance }) => utterance.kind !== "debrief")
    .map(({ piece, utterance }, index): Heard => {
      const { id, at, t } = utterance;
      const keys = findKeys(sourced, piece);
      const next = pieces[index + 1]?.utterance.t ?? t + LONGEST_LINE;
      const kind = codebook.codeOf(keys.find((key) => key.startsWith("kind:")) ?? "");
      const to = t + Math.min(LONGEST_LINE, Math.max(SHORTEST_LINE, next - t));
      return {
        id,
        at,
        t,
        to,
        name: cutText(piece.words, LONGEST_SELECTION_NAME),
        memo: writeMemo(utterance, kind, text),
        keys,
      };
    });
}

function listHeardTurns(sourced: Sourced, { text }: Shared): readonly Heard[] {
  const { key, session } = sourced;
  const times = new Map(session.entries.map(({ id, at }) => [id, at]));
  const until = endOf(session);
  return session.turns.map(({ id, speakers, item, from, to = until }): Heard => {
    const label = nameSpeakers(speakers, text);
    const who = typeof speakers.who === "string" ? [speakers.who] : speakers.who;
    return {
      id,
      at: times.get(id) ?? "",
      t: from,
      to,
      name: text.exportRefi.turn(label),
      memo: [id, exactTime(from), label].join(BETWEEN),
      keys: [
        ...new Set(who.map((one) => speakerKey(key, one))),
        ...(item === undefined ? [] : [itemKey(sourced, item)]),
      ],
    };
  });
}

/** No selection where the recorder did not run. Times are milliseconds in the file. */
function selection(
  { id, at, t, to, name, memo, keys }: Heard,
  recording: Recording,
  source: string,
  sourced: Sourced,
  shared: Shared,
): readonly string[] {
  if (!holds(recording, t)) return [];
  const end = timeIn(recording, Math.min(to, recording.to ?? to));
  const begin = timeIn(recording, t);
  if (end <= begin) return [];
  const guid = deriveGuid("audio selection", source, id);
  const user = shared.users.writerOf(sourced, id);
  const made = dateTime(at);
  const codings = writeCodings(guid, keys, user, made, shared.codebook);
  const attributes = { guid, name, begin, end, ...madeBy(user, made) };
  return codings === "" ? [] : [element("AudioSelection", attributes, textElement("Description", memo) + codings)];
}
