// A row of a screen as runs: neighbouring cells that can be drawn as one piece of text, or one piece of background.
import type { Cell } from "../terminal/harness/emulator.ts";
import { BACKGROUND, FOREGROUND, hexOf } from "./palette.ts";

export type Look = {
  readonly colour: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly line: "underline" | "line-through" | undefined;
};

/** `columns` is the width on the screen; `stretch`: lines and blocks, which must meet whatever the font. */
export type TextRun = {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly look: Look;
  readonly stretch: boolean;
};
export type BackgroundRun = { readonly column: number; readonly columns: number; readonly colour: string };

type Run<Style> = { readonly column: number; columns: number; text: string; readonly style: Style };

/** Groups cells for as long as `join` says so; `styleOf` gives undefined for what needs not be drawn. */
function group<Style>(
  row: readonly Cell[],
  styleOf: (cell: Cell) => Style | undefined,
  join: (run: Run<Style>, style: Style, cell: Cell) => boolean,
): readonly Run<Style>[] {
  const runs: Run<Style>[] = [];
  row.forEach((cell, column) => {
    const style = styleOf(cell);
    if (cell.columns === 0 || style === undefined) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column && join(last, style, cell)) {
      last.columns += cell.columns;
      last.text += cell.text;
    } else {
      runs.push({ column, columns: cell.columns, text: cell.text, style });
    }
  });
  return runs;
}

export function backgroundRuns(row: readonly Cell[]): readonly BackgroundRun[] {
  const runs = group(row, backgroundOf, (run, style) => run.style === style);
  return runs.map(({ column, columns, style }) => ({ column, columns, colour: style }));
}

/** Broken at two blanks and around every wide character, so that no font can push a later column aside. */
export function textRuns(row: readonly Cell[]): readonly TextRun[] {
  const runs = group(
    row,
    (cell) => ({ look: lookOf(cell), stretch: isDrawn(cell.text), wide: cell.columns === 2 }),
    (run, style, cell) =>
      !style.wide &&
      !run.style.wide &&
      style.stretch === run.style.stretch &&
      !(cell.text === " " && run.text.endsWith(" ")) &&
      JSON.stringify(style.look) === JSON.stringify(run.style.look),
  );
  return runs.map(({ column, columns, text, style }) => ({ column, columns, text, ...style })).flatMap(withoutBlanks);
}

/** Blanks at either end are not drawn, unless a line goes through or under them. */
function withoutBlanks({ look, stretch, ...run }: TextRun): readonly TextRun[] {
  if (look.line) return [{ ...run, look, stretch }];
  const text = run.text.trim();
  const before = run.text.length - run.text.trimStart().length;
  const columns = run.columns - (run.text.length - text.length);
  return text === "" ? [] : [{ column: run.column + before, columns, text, look, stretch }];
}

const isDrawn = (text: string): boolean => /^[\u2500-\u259f]+$/.test(text);

function backgroundOf(cell: Cell): string | undefined {
  return cell.inverse ? (hexOf(cell.foreground) ?? FOREGROUND) : hexOf(cell.background);
}

function lookOf(cell: Cell): Look {
  return {
    colour: cell.inverse ? (hexOf(cell.background) ?? BACKGROUND) : (hexOf(cell.foreground) ?? FOREGROUND),
    bold: cell.bold,
    dim: cell.dim,
    italic: cell.italic,
    line: cell.underline ? "underline" : cell.strikethrough ? "line-through" : undefined,
  };
}
