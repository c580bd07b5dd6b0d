// What each column of a table is for: by the words over it, else by what stands in it.
import { type Cell, type Paragraph, type Table, textOf } from "../document/document.ts";
import { type Column, columnNamed, endsAsQuestion, isQuestion } from "./clues.ts";

type PlacedCell = { readonly paragraphs: readonly Paragraph[]; readonly column?: Column; readonly head?: string };
/** The heads tell what the columns are for, and are no part of the guide. */
type Row = { readonly cells: readonly PlacedCell[]; readonly isHeads: boolean };

/** The rows, each cell with its column. */
export function rolesOfColumns({ rows }: Table): readonly Row[] {
  const [first = [], ...rest] = rows;
  const heads = first.map((cell) => wordsIn(cell));
  const named = heads.map(columnNamed);
  if (named.some((column) => column === "question" || column === "probe")) {
    const top = { cells: first.map((paragraphs) => ({ paragraphs })), isHeads: true };
    const below = rest.map((row) => ({
      isHeads: false,
      cells: row.map((paragraphs, index) => {
        const [column, head] = [named[index], heads[index]];
        return { paragraphs, ...(column && { column }), ...(head && { head }) };
      }),
    }));
    return [top, ...below];
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 1) return rows.map((row) => ({ cells: row.map((paragraphs) => ({ paragraphs })), isHeads: false }));
  const guessed = guessColumns(rows, width);
  return rows.map((row) => ({
    isHeads: false,
    cells: row.map((paragraphs, index) => {
      const column = row.length === width ? guessed[index] : undefined;
      return { paragraphs, ...(column && { column }) };
    }),
  }));
}

/** Numbers, topics, questions and follow-ups, in that order, where the cells look so. */
function guessColumns(rows: readonly (readonly Cell[])[], width: number): readonly (Column | undefined)[] {
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => wordsIn(row[index] ?? [])));
  const mostly = (cells: readonly string[], is: (text: string) => boolean): boolean => {
    const written = cells.filter((text) => text !== "");
    return written.length > 0 && written.filter(is).length > written.length / 2;
  };
  const asked = columns.findIndex((cells) => mostly(cells, (text) => isQuestion(text) || endsAsQuestion(text)));
  if (asked === -1) return columns.map(() => undefined);
  return columns.map((cells, index) => {
    if (index === asked) return "question";
    if (mostly(cells, (text) => /^\d{1,3}[a-z]?[.)]?$/u.test(text))) return "number";
    if (index < asked) return mostly(cells, (text) => text.length <= 60) ? "section" : "note";
    return mostly(cells, isQuestion) ? "probe" : "note";
  });
}

function wordsIn(cell: Cell): string {
  return cell.map(textOf).join(" ").trim();
}
