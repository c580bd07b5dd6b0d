// Lines and columns: from a parser's offset to what a person counts on the screen.

import stringWidth from "string-width";
import { graphemes } from "../../model/graphemes.ts";
import type { Place } from "../../model/issue.ts";
import type { Spot } from "./problem.ts";

const ASCII = /^[\t\x20-\x7e]*$/;
const TAB = 4;
/** Columns of the terminal that an excerpt may take. */
const ROOM = 72;

/** Finds the spot of an offset. `text` has no line ends but `\n`. */
export function spotsIn(text: string): (offset: number) => Spot {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, unit: Math.max(0, Math.min(offset, text.length) - (starts[low] ?? 0)) };
  };
}

/** Finds where a spot of `text` is in one that is as long, but is divided into other lines. */
export function sameSpots(text: string, other: string): (spot: Spot) => Spot {
  const lines = text.split("\n");
  if (lines.length === other.split("\n").length) return (spot) => spot;
  const spotAt = spotsIn(other);
  return ({ line, unit }) => spotAt(lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, unit));
}

/** Finds the place of a spot: of a spot inside a character, that character's. */
export function placesIn(lines: readonly string[]): (spot: Spot) => Place {
  // Of the line last asked about, counted once: it may be a megabyte, and have a problem at every word.
  let known: { readonly line: number; readonly starts: readonly number[] } | undefined;
  return (spot) => {
    const line = Math.max(0, Math.min(spot.line, lines.length - 1));
    const content = lines[line] ?? "";
    const unit = Math.max(0, Math.min(spot.unit, content.length));
    if (ASCII.test(content)) return { line: line + 1, column: unit + 1 };
    if (known?.line !== line) known = { line, starts: [...startsIn(content), content.length] };
    return { line: line + 1, column: countUpTo(known.starts, unit) };
  };
}

function startsIn(line: string): number[] {
  return Array.from(graphemes.segment(line), ({ index }) => index);
}

/** How many of the ascending `starts` are at `unit` or before it. */
function countUpTo(starts: readonly number[], unit: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A spot in lines that were mended, as a spot in the lines of the file: what stands before the mend keeps its place,
 * what stands after it has it from the end of the line.
 */
export function asWritten({ line, unit }: Spot, mended: readonly string[], written: readonly string[]): Spot {
  const [now = "", then = ""] = [mended[line], written[line]];
  if (now === then) return { line, unit };
  let same = 0;
  while (same < Math.min(now.length, then.length) && now[same] === then[same]) same++;
  return { line, unit: unit <= same ? unit : Math.max(same, Math.min(then.length, unit + then.length - now.length)) };
}

/** The UTF-16 unit at which a column, counted from 1 as a person does, begins. */
export function unitOf(line: string, column: number): number {
  if (ASCII.test(line.slice(0, column))) return Math.min(column - 1, line.length);
  let at = 1;
  for (const { index } of graphemes.segment(line)) {
    if (at === column) return index;
    at += 1;
  }
  return line.length;
}

/** A line as it can be shown: control characters as pictures, tabs seen, cut to fit around the unit that matters. */
export type Excerpt = {
  readonly text: string;
  /** Columns of the terminal before the unit that matters. */
  readonly before: number;
};

/** `line` around `unit` (UTF-16, from 0). */
export function excerptOf(line: string, unit: number): Excerpt {
  const reach = ROOM * 2;
  const from = Math.max(0, unit - reach);
  const near = shown(line.slice(from, unit), 0);
  const after = shown(line.slice(unit, unit + reach), near.width);
  const cutLeft = from > 0 || (near.width > ROOM - 12 && near.width + after.width > ROOM);
  const left = cutLeft ? `…${tail(near.text, ROOM / 2)}` : near.text;
  const before = cutLeft ? widthOf(left) : near.width;
  const cutRight = after.width > ROOM - before || unit + reach < line.length;
  const right = cutRight ? `${head(after.text, ROOM - before - 1)}…` : after.text;
  return { text: `${left}${right}`.trimEnd(), before };
}

const PLAIN = /^[\x20-\x7e]*$/;

function shown(text: string, column: number): { readonly text: string; readonly width: number } {
  if (PLAIN.test(text)) return { text, width: text.length };
  let result = "";
  let width = column;
  for (const { segment } of graphemes.segment(text)) {
    const piece = segment === "\t" ? `→${" ".repeat(TAB - 1 - (width % TAB))}` : withoutControl(segment);
    result += piece;
    width += stringWidth(piece);
  }
  return { text: result, width: width - column };
}

function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** Nothing that a terminal would obey is ever shown: a picture of it is. */
export function withoutControl(text: string): string {
  return text
    .replace(/[\u0000-\u001f]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/\u007f/g, "\u2421")
    .replace(/[\u0080-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu, "\ufffd");
}

function head(text: string, columns: number): string {
  if (PLAIN.test(text)) return text.slice(0, columns);
  return within(
    [...graphemes.segment(text)].map(({ segment }) => segment),
    columns,
  ).join("");
}

function tail(text: string, columns: number): string {
  if (PLAIN.test(text)) return text.slice(-columns);
  const backwards = [...graphemes.segment(text)].map(({ segment }) => segment).reverse();
  return within(backwards, columns).reverse().join("");
}

function within(pieces: readonly string[], columns: number): string[] {
  let width = 0;
  const end = pieces.findIndex((piece) => {
    width += stringWidth(piece);
    return width > columns;
  });
  return pieces.slice(0, end === -1 ? undefined : end);
}
