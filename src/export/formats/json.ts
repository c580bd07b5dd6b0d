// `json`: the entries that may leave, exactly as they were written: they fold into the same session again. Utterances, turns
// and shares are added for programs that don't fold. With `--all` it is the whole session, which `samtale import` puts back.

import type { Entry } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { recordingsOf } from "../../model/recording/alignment.ts";
import { notApplicable } from "../../model/session/applying/applies.ts";
import { participation } from "../../model/session/participation.ts";
import type { Session } from "../../model/session/session.ts";
import type { Exported, Exporter, Whole } from "../exporter.ts";
import { endOf } from "../lines/shared-words.ts";
import { utterancesOf } from "../lines/utterance.ts";

const FORMAT = "samtale-session";
const VERSION = 1;

export const exporter: Exporter = {
  extension: "json",
  takes: ["all"],
  write: (sessions, language) => {
    const all = sessions.map((session) => writeSession(session, language)).join(",\n");
    return `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"sessions":[\n${all}\n]}\n`;
  },
};

/** One entry a line, as in the journal: people can read it, and two exports can be compared line by line. */
function writeSession({ id, session, named, whole: kept }: Exported, language: Language): string {
  const entries = writeList(linesOf(session));
  const utterances = writeList(utterancesOf(session, language));
  const guide = JSON.stringify(session.guide);
  const turns = writeList(session.turns);
  // `(t - zero) * rate` gives the time in the file, so that the writeList don't repeat it.
  const recordings = writeList(recordingsOf(session));
  const whole = `"entries":${entries},\n"utterances":${utterances},\n"turns":${turns},\n"participation":${writeShares(session)},\n"recordings":${recordings}`;
  const untold = listNotApplicable(session);
  const without = untold.length > 0 ? `,\n"notApplicable":${writeList(untold)}` : "";
  const back = kept ? `,\n"whole":${JSON.stringify(kept)}` : "";
  const short =
    named === undefined ? "" : `,"short":${JSON.stringify(named.short)},"people":${JSON.stringify(named.of)}`;
  return `{"id":${JSON.stringify(id)}${short},
"guide":${guide},
${whole}${without}${back}}`;
}

/** What of the guide did not apply, and why. */
function listNotApplicable(session: Session): readonly object[] {
  return notApplicable(session).map(({ item, why }) => ({ item: item.id, ...why }));
}

/** The entries as they stand in the file. */
export function linesOf({ entries }: Session): readonly object[] {
  return entries.map((entry) => (entry.kind === "unknown" ? { ...entry.raw, id: entry.id } : entry));
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

type Fields = Readonly<Record<string, unknown>>;

/** A session as it stands in a file: nothing of it has been looked at but where its parts are. */
export type InFile = {
  readonly id: string;
  readonly guide: unknown;
  readonly lines: readonly unknown[];
  readonly whole: unknown;
};

/**
 * The sessions in a file of this version or an earlier one. `cut-off`: it begins as one of ours and is not whole.
 * `newer`: a later version of the program made it. `not-ours`: it is something else.
 */
export function sessionsIn(
  text: string,
): { readonly sessions: readonly InFile[] } | { readonly problem: "cut-off" | "newer" | "not-ours" } {
  const file = parseJson(text);
  if (file === undefined)
    return { problem: text.trimStart().startsWith(`{"format":"${FORMAT}"`) ? "cut-off" : "not-ours" };
  if (!isFields(file) || file.format !== FORMAT || typeof file.version !== "number") return { problem: "not-ours" };
  if (!(file.version <= VERSION)) return { problem: "newer" };
  const sessions = (Array.isArray(file.sessions) ? file.sessions : []).filter(isFields);
  return {
    sessions: sessions.map(({ id, guide, entries, whole }) => ({
      id: String(id),
      guide,
      lines: Array.isArray(entries) ? entries : [],
      whole,
    })),
  };
}

/** A session read back: `fold(guide, entries)` gives the exported session. */
export type ReadBack = { readonly id: string; readonly guide: Guide; readonly entries: readonly Entry[] };

/**
 * Reads the sessions in a file of this version or an earlier one; undefined if it is no such file. `entryOf` makes an
 * entry of a line's fields (store/journal/line.ts); those of which it can make none are left out.
 */
export function readJson(
  text: string,
  entryOf: (fields: Fields) => Entry | undefined,
): readonly ReadBack[] | undefined {
  const file = sessionsIn(text);
  if ("problem" in file) return undefined;
  return file.sessions.map(({ id, guide, lines }) => ({
    id,
    guide: guide as Guide,
    entries: lines.filter(isFields).flatMap((fields) => entryOf(fields) ?? []),
  }));
}

/** Whether it says of itself that it is the session whole. */
export function isWhole(whole: unknown): whole is Whole {
  if (!isFields(whole) || typeof whole.check !== "string") return false;
  const { guide } = whole;
  if (guide === undefined) return true;
  return (
    isFields(guide) && typeof guide.source === "string" && (guide.encoding === "utf8" || guide.encoding === "base64")
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
