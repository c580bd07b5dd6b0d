// A reading as lines in a terminal, or in a pipe: no markup, no ids.
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { clean, oneLine } from "../../markup/clean.ts";
import type { Part, Reading, Row, Table } from "./parts.ts";

const INDENT = "   ";
/** Between the columns of a table. */
const GAP = "  ";
/** Words get so many columns, however little the window leaves them. */
const NARROWEST = 10;

/** With `columns`, lines are broken between words at that width, and go on under where their words begin. */
export function toPlain({ title, facts, legend, parts }: Reading, columns?: number): string {
  const widest = Math.max(0, ...facts.map(([name]) => name.length));
  const heading = oneLine(title);
  const blocks = [
    [laid("", heading, columns), "=".repeat(Math.min(heading.length, columns ?? heading.length))],
    facts.map(([name, value]) => laid(`${name.padEnd(widest)}  `, oneLine(value), columns, " ".repeat(widest + 2))),
    [laid("", legend, columns)],
    ...parts.map((part) => partLines(part, columns)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function partLines({ heading, about, rows, table }: Part, columns: number | undefined): readonly string[] {
  const meta = about.length > 0 ? [laid(INDENT, about.map(oneLine).join(" · "), columns)] : [];
  return [
    laid("", oneLine(heading), columns),
    ...meta,
    ...rows.map((row) => rowLines(row, columns)),
    ...(table ? tableLines(table, columns) : []),
  ];
}

/** The first column gives way in a narrow window, the figures stand to the right. */
function tableLines({ heads, lines }: Table, columns: number | undefined): readonly string[] {
  const all = [heads, ...lines].map((cells) => cells.map(oneLine));
  const widths = heads.map((_, column) => Math.max(...all.map((cells) => stringWidth(cells[column] ?? ""))));
  const [widest = 0, ...figures] = widths;
  const taken = figures.reduce((sum, width) => sum + GAP.length + width, INDENT.length);
  const first = columns === undefined ? widest : Math.min(widest, Math.max(NARROWEST, columns - taken));
  return all.map(([name = "", ...cells]) => {
    const [begins = "", ...more] = wrapAnsi(name, first, { hard: true }).split("\n");
    const right = cells.map((cell, column) => GAP + " ".repeat((figures[column] ?? 0) - stringWidth(cell)) + cell);
    const line = INDENT + begins + " ".repeat(first - stringWidth(begins)) + right.join("");
    return [line, ...more.map((rest) => INDENT + rest)].join("\n");
  });
}

function rowLines({ manner, time, lead, words, notes, codes }: Row, columns: number | undefined): string {
  const margin = INDENT + (manner === "comment" ? "│ " : "");
  const start = time === undefined ? "" : `${time}  `;
  const said = clean(words).replace(/\n+/gu, "\n");
  const pieces = [
    ...(lead === undefined ? [] : [`${oneLine(lead)}:`]),
    said,
    ...codes.map((code) => `#${oneLine(code)}`),
    notes.length > 0 ? `(${notes.map(oneLine).join("; ")})` : "",
  ];
  const whole = pieces.filter((piece) => piece !== "").join(" ");
  return laid(margin + start, whole, columns, margin + " ".repeat(start.length));
}

/** The words behind `start`, and behind `margin`, which is as wide, on every further line. */
function laid(start: string, words: string, columns: number | undefined, margin = start): string {
  const room = columns === undefined ? undefined : Math.max(NARROWEST, columns - margin.length);
  const lines = room === undefined ? words : wrapAnsi(words, room, { hard: true });
  return start + lines.replaceAll("\n", `\n${margin}`);
}
