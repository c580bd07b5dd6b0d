// `csv`: a row for each line that a person wrote, each logged turn, and each question, probe, pause and recorder mark. RFC 4180,
// with CRLF.

import { csvCell } from "../../markup/csv-cell.ts";
import { clockTime } from "../../model/clock.ts";
import type { Speakers } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { fileTimeOf } from "../../model/recording/alignment.ts";
import { participantsIn } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported, Exporter } from "../exporter.ts";
import { personId } from "../identity/session-names.ts";
import { given } from "../lines/entry-words.ts";
import { type MarkKind, marksOf } from "../lines/marks.ts";
import { listNotApplicable } from "../lines/not-applicable.ts";
import { endOf, read } from "../lines/shared-words.ts";
import { turnRows } from "../lines/turns.ts";
import { type Utterance, utterancesOf, WORDLESS } from "../lines/utterance.ts";

type Row = Omit<Utterance, "kind"> & {
  readonly session: string;
  readonly study?: string;
  readonly short?: string;
  /** Participants as they are called in all sessions: `a-2`. */
  readonly persons: string;
  readonly guide: string;
  readonly version: string;
  readonly kind: Utterance["kind"] | MarkKind | "turn" | "not-applicable";
  readonly how?: string;
  readonly duration?: number;
  /** Where it can be heard: the number of the recorder's file, and milliseconds in it. */
  readonly heard?: ReturnType<typeof fileTimeOf>;
};

/** The heads are English in every language: scripts go by them. */
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
  ["speakers", ({ speakers }) => writeSpeakers(speakers)],
  ["together", ({ speakers }) => (speakers?.together ? "yes" : "")],
  ["text", ({ text }) => text],
  ["quotes", ({ quotes }) => quotes.join(SEVERAL)],
  ["codes", ({ codes }) => codes.join(SEVERAL)],
  ["cues", ({ cues }) => cues.join(SEVERAL)],
  ["about", ({ about, outcome, verdict, reason, how }) => about ?? outcome ?? verdict ?? reason ?? how ?? ""],
  ["writer", ({ writer = "" }) => writer],
  ["role", ({ role = "" }) => role],
  ["earlier", ({ earlier }) => earlier.join(SEVERAL)],
  // New columns come last: scripts may count the others.
  ["duration_ms", ({ duration }) => (duration === undefined ? "" : String(duration))],
  ["file_ms", ({ heard }) => (heard === undefined ? "" : String(heard.ms))],
  ["file", ({ heard }) => (heard === undefined ? "" : String(heard.file))],
  ["to", ({ to }) => writeSpeakers(to)],
  ["turn", ({ turn = "" }) => turn],
  ["fetched_by", ({ fetched }) => fetched?.by ?? ""],
  ["fetched_at", ({ fetched }) => fetched?.made ?? ""],
  ["study", ({ study = "" }) => study],
  ["guide", ({ guide }) => guide],
  ["guide_version", ({ version }) => version],
  ["amended", ({ amended }) => (amended ? "yes" : "")],
];

/** Only where several sessions are in the file. */
const COLUMNS_OF_SEVERAL: typeof COLUMNS = [
  ["session_short", ({ short = "" }) => short],
  ["persons", ({ persons }) => persons],
];

/** Between several values in a cell. With a comma, a Norwegian Excel would read participants 4 and 1 as the number 4,1. */
const SEVERAL = "; ";

/** Without a byte order mark Excel doesn't recognise UTF-8, and spoils æ, ø and å. R, Python and SPSS skip it. */
const BYTE_ORDER_MARK = "\ufeff";

export const exporter: Exporter = {
  extension: "csv",
  write: (sessions, language, text) => {
    const columns = sessions.some(({ named }) => named) ? [...COLUMNS, ...COLUMNS_OF_SEVERAL] : COLUMNS;
    const rows = sessions.flatMap((exported) =>
      [...listRows(exported, language), ...listRowsOfNone(exported, language, text)].map((row) =>
        columns.map(([, value]) => value(row)),
      ),
    );
    const heads = columns.map(([head]) => head);
    return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
  },
};

/** What did not apply has no line of its own, and so no id: it is at the end, with why. */
function listRowsOfNone({ id, session, named }: Exported, language: Language, text: Texts): readonly Row[] {
  const { guide, facts } = session;
  const titleOf = (item: Item): string | undefined => {
    const section = guide.sections.find(({ id: known }) => known === item.section);
    return section && read(section.title, language);
  };
  return listNotApplicable(session, language, text).map(({ item, why }) => ({
    ...WORDLESS,
    ...given({ study: facts?.study, short: named?.short, number: item.number, section: titleOf(item) }),
    ...{ session: id, guide: guide.id, version: guide.version, persons: "" },
    ...{ id: "", at: "", t: endOf(session), kind: "not-applicable" as const },
    ...{ item: item.id, question: read(item.text, language), how: why },
  }));
}

/** Sorted by time; at one time a question comes before the turns about it, and a turn before the lines in it. */
function listRows({ id, session, named }: Exported, language: Language): readonly Row[] {
  const { guide, facts } = session;
  const of = {
    session: id,
    guide: guide.id,
    version: guide.version,
    persons: "",
    ...given({ study: facts?.study, short: named?.short }),
  };
  const marks = marksOf(session, language).map(
    ({ about, ...mark }): Row => ({ ...WORDLESS, ...of, ...mark, ...given({ how: about }) }),
  );
  const turns = turnRows(session, language).map(
    ({ lost, ...turn }): Row => ({ ...WORDLESS, ...of, ...turn, kind: "turn", ...(lost ? { how: "lost" } : {}) }),
  );
  const utterances = utterancesOf(session, language).map(
    (one): Row => ({ ...one, ...of, ...(one.takenUp === undefined ? {} : { how: "taken-up" }) }),
  );
  return [...marks, ...turns, ...utterances]
    .sort((one, other) => one.t - other.t)
    .map((row) => ({
      ...row,
      persons: named
        ? participantsIn(row.speakers)
            .map((one) => personId(named, one))
            .join(SEVERAL)
        : "",
      heard: fileTimeOf(session, row.heardFrom ?? row.t) ?? fileTimeOf(session, row.t),
    }));
}

function writeSpeakers(speakers: Speakers | undefined): string {
  if (!speakers) return "";
  return typeof speakers.who === "string" ? speakers.who : speakers.who.join(SEVERAL);
}
