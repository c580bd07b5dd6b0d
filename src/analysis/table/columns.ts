// What each column of a coding table is for. Columns are known by their heads, in every language, wherever they were moved.
import { METHODS, type Method } from "../../export/exporter.ts";
import { LANGUAGES, type Texts, textsIn } from "../../text/languages.ts";
import { foldName } from "../names.ts";

/** What the analyst finds, from the widest to the narrowest. */
export const LEVELS = ["theme", "subtheme", "code"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * `words`: what was said, in the data column of a method. `text`: the column of words on the other sheets, where nothing is
 * said to be verbatim. `known`: a column of the program's that is not read back.
 */
export type Role = "id" | "who" | "session" | "kind" | "words" | "text" | "condensed" | Level | "known";

export type KnownColumn = {
  readonly role: Role;
  /** A cell may hold several, with semicolons or line ends between. */
  readonly several?: true;
  /** Whose data column it is. */
  readonly method?: Method;
};

const CONDENSED: KnownColumn = { role: "condensed" };
const CODES: KnownColumn = { role: "code", several: true };
const SUBTHEME: KnownColumn = { role: "subtheme" };
const THEME: KnownColumn = { role: "theme" };

/** The analyst's columns of each method, in the order of its heads in `text/`. Focused codes are what initial codes are gathered in. */
export const ANALYST_COLUMNS: Readonly<
  Record<Method, { readonly before: readonly KnownColumn[]; readonly after: readonly KnownColumn[] }>
> = {
  "graneheim-lundman": { before: [], after: [CONDENSED, CODES, SUBTHEME, THEME] },
  charmaz: { before: [], after: [CODES, { role: "subtheme", several: true }, THEME] },
  "braun-clarke": { before: [], after: [CODES, THEME] },
  overview: { before: [THEME, SUBTHEME], after: [] },
};

const REFERENCES: { readonly [Name in keyof Texts["exportTables"]["columns"]]?: Role } = {
  id: "id",
  who: "who",
  session: "session",
  kind: "kind",
  text: "text",
  stub: "text",
};

/** Every head that the program writes, in every language, by its folded name. Of two columns with one head the one that is read counts. */
export const KNOWN_COLUMNS: ReadonlyMap<string, KnownColumn> = new Map(
  LANGUAGES.flatMap((language) => listColumns(textsIn(language)))
    .sort(([, one], [, other]) => Number(other.role === "known") - Number(one.role === "known"))
    .map(([head, column]) => [foldName(head), column]),
);

function listColumns({ exportTables }: Texts): readonly (readonly [head: string, column: KnownColumn])[] {
  const { columns, methods } = exportTables;
  const references = Object.entries(columns).map(
    ([name, { head }]) => [head, { role: REFERENCES[name as keyof typeof columns] ?? "known" }] as const,
  );
  const tabled = METHODS.flatMap((method): readonly (readonly [string, KnownColumn])[] => {
    const { before, data, after } = methods[method];
    const own = ANALYST_COLUMNS[method];
    return [
      ...before.map(({ head }, index) => [head, own.before[index] ?? { role: "known" }] as const),
      [data.head, { role: "words", method }],
      ...after.map(({ head }, index) => [head, own.after[index] ?? { role: "known" }] as const),
    ];
  });
  return [...references, ...tabled];
}

/** Only one method has such a column. */
export function headOfCondensed({ exportTables }: Texts): string {
  const { after } = exportTables.methods["graneheim-lundman"];
  return after[ANALYST_COLUMNS["graneheim-lundman"].after.indexOf(CONDENSED)]?.head ?? "";
}

/** What the method calls a level, in a language; undefined where it doesn't have it. */
export function headOf(method: Method, level: Level, { exportTables }: Texts): string | undefined {
  const { before, after } = exportTables.methods[method];
  const columns = ANALYST_COLUMNS[method];
  const heads = [...before, ...after];
  return heads[[...columns.before, ...columns.after].findIndex(({ role }) => role === level)]?.head;
}
