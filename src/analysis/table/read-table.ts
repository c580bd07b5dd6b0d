// Finds the coding tables among the sheets of a file, and reads their rows.
import type { Method } from "../../export/exporter.ts";
import { addressOf, type ReadRow, type ReadSheet } from "../cells/book.ts";
import { foldName, tidyName } from "../names.ts";
import type { CodedRow, Place } from "./coded-row.ts";
import { KNOWN_COLUMNS, type KnownColumn, LEVELS, type Level, type Role } from "./columns.ts";

/** A person may have put a title and a few remarks above the head row. */
const HIGHEST_HEAD_ROW = 30;

export type ReadTable = {
  readonly place: Place;
  /** Whose data column it has. */
  readonly method?: Method;
  readonly hasIds: boolean;
  readonly hasSessions: boolean;
  /** The analyst has somewhere to write. */
  readonly hasLevels: boolean;
  readonly rows: readonly CodedRow[];
  /** Columns that hold something and are not read, by their heads. */
  readonly unread: readonly { readonly cell: string; readonly head: string }[];
};

/** `file` as it is to be told. A sheet without a column of codes or themes, and without a method's data column, is no coding table. */
export function readTables(file: string, sheets: readonly ReadSheet[]): readonly ReadTable[] {
  return sheets.flatMap((sheet) => {
    const place: Place = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
    const head = sheet.rows.filter(({ number }) => number <= HIGHEST_HEAD_ROW).find(isHeadRow);
    return head ? [readTable(place, head, sheet.rows)] : [];
  });
}

type Columns = ReadonlyMap<number, KnownColumn>;

function columnsOf({ cells }: ReadRow): Columns {
  const known = new Map<number, KnownColumn>();
  for (const [column, { text }] of [...cells].sort(([one], [other]) => one - other)) {
    const found = KNOWN_COLUMNS.get(foldName(text));
    if (found) known.set(column, found);
  }
  return known;
}

function isHeadRow(row: ReadRow): boolean {
  const columns = [...columnsOf(row).values()];
  const roles = new Set(columns.map(({ role }) => role));
  const hasLevels = LEVELS.some((level) => roles.has(level));
  const hasWords = roles.has("words") || (hasLevels && (roles.has("text") || roles.has("id")));
  return roles.size > 1 && hasWords;
}

function readTable(place: Place, head: ReadRow, all: readonly ReadRow[]): ReadTable {
  const columns = columnsOf(head);
  const first = new Map<Role, number>();
  for (const [column, { role }] of columns) if (!first.has(role)) first.set(role, column);
  // Whoever pastes rows together may have pasted heads as well.
  const below = all.filter((row) => row.number > head.number && !isHeadRow(row));
  const [method] = [...columns.values()].flatMap((column) => column.method ?? []);
  const isRead = (column: number): boolean => {
    const role = columns.get(column)?.role;
    if (role === undefined) return false;
    return role === "known" || LEVELS.some((level) => level === role) || first.get(role) === column;
  };
  const used = new Set(below.flatMap(({ cells }) => [...cells.keys()]));
  const unread = [...used]
    .filter((column) => !isRead(column))
    .sort((one, other) => one - other)
    .map((column) => ({
      cell: addressOf(column, head.number),
      head: tidyName(head.cells.get(column)?.text ?? ""),
    }));
  return {
    place,
    ...(method === undefined ? {} : { method }),
    hasIds: first.has("id"),
    hasSessions: first.has("session"),
    hasLevels: LEVELS.some((level) => first.has(level)),
    rows: below.map((row) => readRow(place, row, columns, first)),
    unread,
  };
}

function readRow(place: Place, row: ReadRow, columns: Columns, first: ReadonlyMap<Role, number>): CodedRow {
  const { number, cells } = row;
  const text = (role: Role): string => cells.get(first.get(role) ?? -1)?.text.trim() ?? "";
  const wordsRole = first.has("words") ? "words" : "text";
  const spoiled = [...cells].filter(
    ([column, cell]) => cell.spoiled && columns.has(column) && columns.get(column)?.role !== "known",
  );
  return {
    place,
    cellOf: (role) => {
      const column = first.get(role === "words" ? wordsRole : role) ?? Math.min(...cells.keys());
      return addressOf(column, number);
    },
    id: text("id"),
    words: text(wordsRole),
    asQuote: wordsRole === "words",
    who: text("who"),
    session: text("session"),
    kind: text("kind"),
    condensed: text("condensed"),
    levels: {
      theme: readLevel("theme", row, columns),
      subtheme: readLevel("subtheme", row, columns),
      code: readLevel("code", row, columns),
    },
    spoiled: spoiled.map(([column]) => addressOf(column, number)),
  };
}

/** All that the row's columns of this level hold, each name once. */
function readLevel(level: Level, { cells }: ReadRow, columns: Columns): readonly string[] {
  const names = new Map<string, string>();
  for (const [column, { role, several }] of columns) {
    const cell = cells.get(column);
    if (role !== level || !cell || cell.spoiled) continue;
    const parts = several ? cell.text.split(/[;\n\r]/u) : [cell.text];
    for (const name of parts.map(tidyName))
      if (name !== "" && !names.has(foldName(name))) names.set(foldName(name), name);
  }
  return [...names.values()];
}
