// Writes the recordings that the project refers to, and selects in each the lines and turns that can be heard there.

import { element, startTag, textElement } from "../../markup/xml.ts";
import type { EntryId } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { recordingsOf } from "../../model/recording/alignment.ts";
import type { AudioFile, Choices } from "../exporter.ts";
import { matchAudio } from "../times/audio-files.ts";
import { type Place, placeIn } from "../times/clock.ts";
import { momentsOf } from "../times/segments.ts";
import { findKeys, itemKey, speakerKey } from "./codes/keys.ts";
import { BETWEEN, exactTime, writeMemo } from "./codes/selection-memo.ts";
import { LONGEST_SELECTION_NAME, type Shared, writeCodings } from "./codes/selections.ts";
import { deriveGuid } from "./guid.ts";
import { cutText } from "./text/project-text.ts";
import { nameSpeakers } from "./text/source-lines.ts";
import type { Sourced } from "./text/sourced.ts";
import { dateTime, madeBy, spanOf } from "./timestamps.ts";
import { type Namer, toFileName } from "./unique-names.ts";

/** What is selected in a recording, but for where. */
type Heard = {
  readonly at: string;
  readonly name: string;
  readonly memo: string;
  readonly keys: readonly string[];
};

/** `<AudioSource>` elements. All recordings belong to one session: two sessions may label their recorders alike. */
export function writeAudioSources(
  { audio: files, audioPath }: Pick<Choices, "audio" | "audioPath">,
  sourced: Sourced | undefined,
  language: Language,
  shared: Shared,
  name: Namer,
): readonly string[] {
  if (!sourced || files.length === 0) return [];
  const { created, modified } = spanOf(sourced.session);
  const host = shared.users.hostOf(sourced);
  const heard = new Map([...listHeardLines(sourced, shared), ...listHeardTurns(sourced, shared)]);
  const moments = momentsOf(sourced.session, language, shared.text);
  return matchAudio(files, recordingsOf(sourced.session)).map(([file, recording]) => {
    const guid = deriveGuid("audio", sourced.key, file.name);
    const attributes = {
      guid,
      name: name(toFileName(file.name)),
      path: pathOf(file, audioPath),
      ...madeBy(host, created, modified),
    };
    const selections = moments.flatMap(({ moment: { id }, stretch }) => {
      const [one, place] = [heard.get(id), recording && placeIn(recording, stretch)];
      return one && place ? [selection(id, one, place, guid, sourced, shared)] : [];
    });
    const about = textElement("Description", shared.text.exportRefi.audio(sourced.id));
    const written = selections.filter((one) => one !== "");
    return [startTag("AudioSource", attributes) + about, ...written, "</AudioSource>"].join("\n");
  });
}

/** Where the way from the export to a relative file begins; none where all paths are absolute. */
export function basePathOf({ audio, audioPath }: Pick<Choices, "audio" | "audioPath">): string | undefined {
  const folder = audioPath === "relative" ? audio.find(({ beside }) => beside)?.beside?.folder : undefined;
  return folder?.replaceAll("\\", "/");
}

/**
 * REFI-QDA has its own URLs for files on the machine: `absolute:///home/…`, `absolute://C:/…`; `relative:///…` from a base
 * path that is absolute itself, so that nothing is won by it unless it is asked for.
 */
function pathOf({ path, beside }: AudioFile, audioPath: Choices["audioPath"]): string {
  if (audioPath === "relative" && beside) return `relative:///${beside.path}`;
  return `absolute://${path.replaceAll("\\", "/")}`;
}

/** By the id of the entry. */
function listHeardLines(sourced: Sourced, { codebook, text }: Shared): readonly (readonly [EntryId, Heard])[] {
  return sourced.source.pieces.flatMap((piece) => {
    const { utterance, quote, words } = piece;
    if (!utterance || quote || utterance.kind === "debrief") return [];
    const keys = findKeys(sourced, piece);
    const kind = codebook.codeOf(keys.find((key) => key.startsWith("kind:")) ?? "");
    const name = cutText(words, LONGEST_SELECTION_NAME);
    return [[utterance.id, { at: utterance.at, name, memo: writeMemo(utterance, kind, text), keys }] as const];
  });
}

function listHeardTurns(sourced: Sourced, { text }: Shared): readonly (readonly [EntryId, Heard])[] {
  const { key, session } = sourced;
  const times = new Map(session.entries.map(({ id, at }) => [id, at]));
  return session.turns.map(({ id, speakers, item, from }) => {
    const label = nameSpeakers(speakers, text);
    const who = typeof speakers.who === "string" ? [speakers.who] : speakers.who;
    const heard: Heard = {
      at: times.get(id) ?? "",
      name: text.exportRefi.turn(label),
      memo: [id, exactTime(from), label].join(BETWEEN),
      keys: [
        ...new Set(who.map((one) => speakerKey(key, one))),
        ...(item === undefined ? [] : [itemKey(sourced, item)]),
      ],
    };
    return [id, heard] as const;
  });
}

/** Times are milliseconds in the file. Empty of what has no code: programs can't hold it. */
function selection(
  id: EntryId,
  { at, name, memo, keys }: Heard,
  { start: begin, end }: Place,
  source: string,
  sourced: Sourced,
  shared: Shared,
): string {
  const guid = deriveGuid("audio selection", source, id);
  const user = shared.users.writerOf(sourced, id);
  const made = dateTime(at);
  const codings = writeCodings(guid, keys, user, made, shared.codebook);
  const attributes = { guid, name, begin, end, ...madeBy(user, made) };
  return codings && element("AudioSelection", attributes, textElement("Description", memo) + codings);
}
