// `csv`: a row for each line that a person wrote. RFC 4180: commas, CRLF, quotation marks doubled.
import { clockTime } from "../../model/clock.ts";
import type { Speakers } from "../../model/entry.ts";
import { clean } from "../clean.ts";
import type { Exporter } from "../exporter.ts";
import { type Utterance, utterancesOf } from "../utterance.ts";

type Row = Utterance & { readonly session: string };

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
  ["about", ({ about, outcome, reason }) => about ?? outcome ?? reason ?? ""],
  ["writer", ({ writer = "" }) => writer],
  ["role", ({ role = "" }) => role],
  ["earlier", ({ earlier }) => earlier.join(SEVERAL)],
];

/** Between several in one cell. With a comma alone, a Norwegian Excel would read participants 4 and 1 as the number 4,1. */
const SEVERAL = "; ";

/** Without a byte order mark Excel takes UTF-8 for something older and spoils æ, ø and å; R, Python and SPSS know it. */
const BYTE_ORDER_MARK = "\ufeff";

export const exporter: Exporter = {
  extension: "csv",
  write: (sessions, language) => {
    const rows = sessions.flatMap(({ id, session }) =>
      utterancesOf(session, language).map((utterance) =>
        COLUMNS.map(([, value]) => value({ ...utterance, session: id })),
      ),
    );
    const heads = COLUMNS.map(([head]) => head);
    return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  },
};

function who(speakers: Speakers | undefined): string {
  if (!speakers) return "";
  return typeof speakers.who === "string" ? speakers.who : speakers.who.join(SEVERAL);
}

/**
 * A spreadsheet takes a cell that begins like this for a formula, and runs it. An apostrophe before it makes it text;
 * one that stood there already gets another, so that taking away one always gives the text back.
 */
const RISKY = /^[=+\-@＝＋－＠'\s]/u;

export function cell(value: string): string {
  const text = clean(value);
  const safe = RISKY.test(text) ? `'${text}` : text;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
