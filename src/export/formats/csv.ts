// `csv`: a row for each line that a person wrote, and for each turn that was logged. RFC 4180: commas, CRLF, quotation marks doubled.

import { clockTime } from "../../model/clock.ts";
import type { Speakers } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { fileTimeOf } from "../../model/recording/alignment.ts";
import type { Exported, Exporter } from "../exporter.ts";
import { turnRows } from "../lines/turns.ts";
import { type Utterance, utterancesOf, WORDLESS } from "../lines/utterance.ts";
import { harmless } from "../markup/formula.ts";

type Row = Omit<Utterance, "kind"> & {
  readonly session: string;
  readonly kind: Utterance["kind"] | "turn";
  readonly how?: "lost" | "taken-up";
  readonly duration?: number;
  /** Where it is to be heard: in which of the recorders' files, and when, in milliseconds. */
  readonly heard?: ReturnType<typeof fileTimeOf>;
};

/** The heads stay in one language whatever the session's: programs go by them. */
const COLUMNS: readonly (readonly [head: string, cell: (row: Row) => string])[] = [
  ["session", ({ session }) => session],
  ["id", ({ id }) => id],
  ["at", ({ at }) => at],
  ["time", ({ t }) => clockTime(t).padStart(8, "0")],
  ["t_ms", ({ t }) => String(t)],
  ["item", ({ item = "" }) => item],
  ["number", ({ number = "" }) => number],
  ["question", ({ question = "" }) => question],
  ["section", ({ section = "" }) => section],
  ["kind", ({ kind }) => kind],
  ["said", ({ said = "" }) => said],
  ["speakers", ({ speakers }) => who(speakers)],
  ["together", ({ speakers }) => (speakers?.together ? "yes" : "")],
  ["text", ({ text }) => text],
  ["quotes", ({ quotes }) => quotes.join(SEVERAL)],
  ["codes", ({ codes }) => codes.join(SEVERAL)],
  ["cues", ({ cues }) => cues.join(SEVERAL)],
  ["about", ({ about, outcome, reason, how }) => about ?? outcome ?? reason ?? how ?? ""],
  ["writer", ({ writer = "" }) => writer],
  ["role", ({ role = "" }) => role],
  ["earlier", ({ earlier }) => earlier.join(SEVERAL)],
  // At the end, so that the columns before it stand where they always stood.
  ["duration_ms", ({ duration }) => (duration === undefined ? "" : String(duration))],
  ["file_ms", ({ heard }) => (heard === undefined ? "" : String(heard.ms))],
  ["file", ({ heard }) => (heard === undefined ? "" : String(heard.file))],
];

/** Between several in one cell. With a comma alone, a Norwegian Excel would read participants 4 and 1 as the number 4,1. */
const SEVERAL = "; ";

/** Without a byte order mark Excel takes UTF-8 for something older and spoils æ, ø and å; R, Python and SPSS know it. */
const BYTE_ORDER_MARK = "\ufeff";

export const exporter: Exporter = {
  extension: "csv",
  write: (sessions, language) => {
    const rows = sessions.flatMap((exported) =>
      rowsOf(exported, language).map((row) => COLUMNS.map(([, value]) => value(row))),
    );
    const heads = COLUMNS.map(([head]) => head);
    return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  },
};

/** By their time; a turn before what was said in it. */
function rowsOf({ id, session }: Exported, language: Language): readonly Row[] {
  const turns = turnRows(session, language).map(
    ({ lost, ...turn }): Row => ({ ...WORDLESS, ...turn, session: id, kind: "turn", ...(lost ? { how: "lost" } : {}) }),
  );
  const utterances = utterancesOf(session, language).map(
    (one): Row => ({ ...one, session: id, ...(one.takenUp === undefined ? {} : { how: "taken-up" }) }),
  );
  return [...turns, ...utterances]
    .sort((one, other) => one.t - other.t)
    .map((row) => ({ ...row, heard: fileTimeOf(session, row.t) }));
}

function who(speakers: Speakers | undefined): string {
  if (!speakers) return "";
  return typeof speakers.who === "string" ? speakers.who : speakers.who.join(SEVERAL);
}

export function cell(value: string): string {
  const safe = harmless(value);
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
