// `json`: everything that may leave, exactly as it was written. What was exported folds into the same session again. The
// utterances, turns and shares are worked out of the entries, for programs that don't fold.

import type { Entry } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { recordingsOf } from "../../model/recording/alignment.ts";
import { participation } from "../../model/session/participation.ts";
import type { Session } from "../../model/session/session.ts";
import type { Exported, Exporter } from "../exporter.ts";
import { utterancesOf } from "../lines/utterance.ts";
import { endOf } from "../lines/wording.ts";

const FORMAT = "samtale-session";
const VERSION = 1;

export const exporter: Exporter = {
  extension: "json",
  write: (sessions, language) => {
    const all = sessions.map((session) => sessionText(session, language)).join(",\n");
    return `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"sessions":[\n${all}\n]}\n`;
  },
};

/** An entry a line, as in the journal: readable, and two exports can be compared. */
function sessionText({ id, session }: Exported, language: Language): string {
  const entries = lines(session.entries.map((entry) => (entry.kind === "unknown" ? entry.raw : entry)));
  const utterances = lines(utterancesOf(session, language));
  const guide = JSON.stringify(session.guide);
  const turns = lines(session.turns);
  // A time of the session is in the file at `(t - zero) * rate`: times there need not be given again in every line.
  const recordings = lines(recordingsOf(session));
  const whole = `"entries":${entries},\n"utterances":${utterances},\n"turns":${turns},\n"participation":${shares(session)},\n"recordings":${recordings}`;
  return `{"id":${JSON.stringify(id)},\n"guide":${guide},\n${whole}}`;
}

/** Who spoke how much, as it was logged; what only tells of a talk that goes on is left out. */
function shares(session: Session): string {
  if (session.turns.length === 0) return lines([]);
  const until = endOf(session);
  return lines(
    participation(session, until).map(({ participant, turns, talk, share, spoke }) => ({
      participant,
      turns,
      talk,
      share,
      spoke,
    })),
  );
}

function lines(values: readonly object[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

/** A session as it was exported: `fold(guide, entries)` is what left. */
export type ReadBack = { readonly id: string; readonly guide: Guide; readonly entries: readonly Entry[] };

type Fields = Readonly<Record<string, unknown>>;

/**
 * The sessions in a file of this format, of this version or an earlier one; undefined if it is no such file. `entryOf`
 * makes an entry of a line's fields (store/line.ts); lines that it can't are left out.
 */
export function readJson(
  text: string,
  entryOf: (fields: Fields) => Entry | undefined,
): readonly ReadBack[] | undefined {
  const file = parsed(text);
  if (!isFields(file) || file.format !== FORMAT || !(Number(file.version) <= VERSION)) return undefined;
  return listIn(file.sessions).map(({ id, guide, entries }) => ({
    id: String(id),
    guide: guide as Guide,
    entries: listIn(entries).flatMap((fields) => entryOf(fields) ?? []),
  }));
}

function parsed(text: string): unknown {
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
