// Recordings that lie beside the project: where they are, and in each the instants of the session's lines and turns.
import { holds, type Recording, recordingsOf, timeIn } from "../../model/recording/alignment.ts";
import type { AudioFile } from "../exporter.ts";
import { endOf } from "../lines/wording.ts";
import { element, opening, textElement } from "../markup/xml.ts";
import { itemKey, keysOf, speakerKey } from "./codes/keys.ts";
import { BETWEEN, exactTime, memoOf } from "./codes/memo.ts";
import { codingElements, type Shared } from "./codes/selections.ts";
import { dateTime, madeBy, spanOf } from "./dates.ts";
import { guidOf } from "./guid.ts";
import { asFileName, type Namer } from "./names.ts";
import { beginning } from "./text/plain.ts";
import { speakersLabel } from "./text/source-lines.ts";
import type { Sourced } from "./text/sourced.ts";

/** A line is heard from its time until the next one, in milliseconds at least and at most. */
const SHORTEST = 2000;
const LONGEST = 15_000;

const NAME = 40;

/** What is selected in a recording; `t` and `to` on the session clock. */
type Heard = {
  readonly id: string;
  readonly at: string;
  readonly t: number;
  readonly to: number;
  readonly name: string;
  readonly memo: string;
  readonly keys: readonly string[];
};

/** `<AudioSource>` elements. The recordings are of one session: several sessions name their recorders alike. */
export function audioElements(
  files: readonly AudioFile[],
  sourced: Sourced | undefined,
  shared: Shared,
  name: Namer,
): readonly string[] {
  if (!sourced) return [];
  const { created, modified } = spanOf(sourced.session);
  const host = shared.users.hostOf(sourced);
  const heard = files.length === 0 ? [] : [...linesHeard(sourced, shared), ...turnsHeard(sourced, shared)];
  return recordingsFor(files, recordingsOf(sourced.session)).map(([file, recording]) => {
    const guid = guidOf("audio", sourced.key, file.name);
    const attributes = {
      guid,
      name: name(asFileName(file.name)),
      path: pathOf(file),
      ...madeBy(host, created, modified),
    };
    const selections = recording ? heard.flatMap((one) => selection(one, recording, guid, sourced, shared)) : [];
    const about = textElement("Description", shared.text.exportRefi.audio(sourced.id));
    return [opening("AudioSource", attributes) + about, ...selections, "</AudioSource>"].join("\n");
  });
}

/** A file goes with the recording of its label; one without a label with the first that nobody asked for. */
function recordingsFor(
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

/** Where the file lies, as a URL of the standard's own kind: `absolute:///home/…`, `absolute://C:/…`. */
function pathOf({ path }: AudioFile): string {
  return `absolute://${path.replaceAll("\\", "/")}`;
}

function linesHeard(sourced: Sourced, { codebook, text }: Shared): readonly Heard[] {
  const pieces = sourced.source.pieces
    .flatMap((piece) => (piece.utterance && !piece.quote ? [{ piece, utterance: piece.utterance }] : []))
    .sort((one, other) => one.utterance.t - other.utterance.t);
  return pieces
    .filter(({ utterance }) => utterance.kind !== "debrief")
    .map(({ piece, utterance }, index): Heard => {
      const { id, at, t } = utterance;
      const keys = keysOf(sourced, piece);
      const next = pieces[index + 1]?.utterance.t ?? t + LONGEST;
      const kind = codebook.codeOf(keys.find((key) => key.startsWith("kind:")) ?? "");
      const to = t + Math.min(LONGEST, Math.max(SHORTEST, next - t));
      return { id, at, t, to, name: beginning(piece.words, NAME), memo: memoOf(utterance, kind, text), keys };
    });
}

function turnsHeard(sourced: Sourced, { text }: Shared): readonly Heard[] {
  const { key, session } = sourced;
  const times = new Map(session.entries.map(({ id, at }) => [id, at]));
  const until = endOf(session);
  return session.turns.map(({ id, speakers, item, from, to = until }): Heard => {
    const label = speakersLabel(speakers, text);
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

/** Nothing where the recorder did not run. Times in the file, in milliseconds. */
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
  const guid = guidOf("audio selection", source, id);
  const user = shared.users.writerOf(sourced, id);
  const made = dateTime(at);
  const codings = codingElements(guid, keys, user, made, shared.codebook);
  const attributes = { guid, name, begin, end, ...madeBy(user, made) };
  return codings === "" ? [] : [element("AudioSelection", attributes, textElement("Description", memo) + codings)];
}
