// `json`: the entries that may leave, exactly as they were written: they fold into the same session again. Utterances, turns
// and writeShares are added for programs that don't fold.

import type { Entry } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { recordingsOf } from "../../model/recording/alignment.ts";
import { participation } from "../../model/session/participation.ts";
import type { Session } from "../../model/session/session.ts";
import type { Exported, Exporter } from "../exporter.ts";
import { endOf } from "../lines/shared-words.ts";
import { utterancesOf } from "../lines/utterance.ts";

const FORMAT = "samtale-session";
const VERSION = 1;

export const exporter: Exporter = {
  extension: "json",
  write: (sessions, language) => {
    const all = sessions.map((session) => writeSession(session, language)).join(",\n");
    return `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"sessions":[\n${all}\n]}\n`;
  },
};

/** One entry a line, as in the journal: people can read it, and two exports can be compared line by line. */
function writeSession({ id, session }: Exported, language: Language): string {
  const entries = writeList(session.entries.map((entry) => (entry.kind === "unknown" ? entry.raw : entry)));
  const utterances = writeList(utterancesOf(session, language));
  const guide = JSON.stringify(session.guide);
  const turns = writeList(session.turns);
  // `(t - zero) * rate` gives the time in the file, so that the writeList don't repeat it.
  const recordings = writeList(recordingsOf(session));
  const whole = `"entries":${entries},\n"utterances":${utterances},\n"turns":${turns},\n"participation":${writeShares(session)},\n"recordings":${recordings}`;
  return `{"id":${JSON.stringify(id)},\n"guide":${guide},\n${whole}}`;
}

/** Who spoke how much, as logged, without the fields that only matter while a talk goes on. */
function writeShares(session: Session): string {
  if (session.turns.length === 0) return writeList([]);
  const until = endOf(session);
  return writeList(
    participation(session, until).map(({ participant, turns, talk, share, spoke }) => ({
      participant,
      turns,
      talk,
      share,
      spoke,
    })),
  );
}

function writeList(values: readonly object[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

/** A session read back: `fold(guide, entries)` gives the exported session. */
export type ReadBack = { readonly id: string; readonly guide: Guide; readonly entries: readonly Entry[] };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the sessions in a file of this version or an earlier one; undefined if it is no such file. `entryOf` makes an
 * entry of a line's fields (store/journal/line.ts); writeList of which it can make none are left out.
 */
export function readJson(
  text: string,
  entryOf: (fields: Fields) => Entry | undefined,
): readonly ReadBack[] | undefined {
  const file = parseJson(text);
  if (!isFields(file) || file.format !== FORMAT || !(Number(file.version) <= VERSION)) return undefined;
  return listIn(file.sessions).map(({ id, guide, entries }) => ({
    id: String(id),
    guide: guide as Guide,
    entries: listIn(entries).flatMap((fields) => entryOf(fields) ?? []),
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
