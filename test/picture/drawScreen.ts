// Draws a terminal's screen as an SVG: text stays text, and the same screen always gives the same bytes.
import type { Cell, Cursor } from "../terminal/harness/emulator.ts";
import { BACKGROUND, FOREGROUND, FRAME } from "./palette.ts";
import { backgroundRuns, type Look, type TextRun, textRuns } from "./runs.ts";

// In pixels. A column is 0.6 of the size in most monospaced fonts: little is left for textLength to put right.
const SIZE = 14;
const COLUMN = 8.4;
const ROW = 18;
const BASELINE = 13.5;
const MARGIN = 14;
const FONTS =
  "ui-monospace, 'SF Mono', Menlo, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

export type Picture = {
  /** For those who hear the picture, or whose browser does not show it. */
  readonly title: string;
  readonly description: string;
  /** Drawn if visible. */
  readonly cursor?: Cursor;
};

export function drawScreen(cells: readonly (readonly Cell[])[], { title, description, cursor }: Picture): string {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const width = round(columns * COLUMN + 2 * MARGIN);
  const height = cells.length * ROW + 2 * MARGIN;
  const drawing = [
    ...cells.flatMap((row, y) => backgroundRuns(row).map((run) => box(run.column, y, run.columns, run.colour))),
    ...(cursor?.visible ? [box(cursor.column, cursor.row, 1, FOREGROUND, ' fill-opacity="0.6"')] : []),
    ...cells.flatMap((row, y) => textRuns(row).map((run) => words(run, y))),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect x="0.5" y="0.5" width="${round(width - 1)}" height="${height - 1}" rx="9" fill="${BACKGROUND}" stroke="${FRAME}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})" font-family="${FONTS}" font-size="${SIZE}" fill="${FOREGROUND}">`,
    ...drawing,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function box(column: number, row: number, columns: number, colour: string, more = ""): string {
  return `<rect x="${round(column * COLUMN)}" y="${row * ROW}" width="${round(columns * COLUMN)}" height="${ROW}" fill="${colour}"${more}/>`;
}

/** `textLength` holds the columns in every font; lines and blocks are stretched, letters only moved apart. */
function words({ column, columns, text, look, stretch }: TextRun, row: number): string {
  const place = `x="${round(column * COLUMN)}" y="${row * ROW + BASELINE}" textLength="${round(columns * COLUMN)}"`;
  const adjust = stretch ? ' lengthAdjust="spacingAndGlyphs"' : "";
  return `<text ${place}${adjust}${styled(look)}>${escaped(text)}</text>`;
}

function styled({ colour, bold, dim, italic, line }: Look): string {
  const attributes = [
    colour !== FOREGROUND && `fill="${colour}"`,
    bold && 'font-weight="bold"',
    dim && 'fill-opacity="0.65"',
    italic && 'font-style="italic"',
    line && `text-decoration="${line}" xml:space="preserve"`,
  ];
  return attributes.map((attribute) => (attribute ? ` ${attribute}` : "")).join("");
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
