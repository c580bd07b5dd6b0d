// The note field: a line of text with a cursor, edited by what a person sees as characters. Pure.
import { graphemes } from "../../model/graphemes.ts";
import { startOfLastWord } from "../last-word.ts";

/** `cursor` is an index into `text`, always on a boundary between two graphemes. */
export type Field = { readonly text: string; readonly cursor: number };

export const EMPTY_FIELD: Field = { text: "", cursor: 0 };

export type Edit =
  | { readonly do: "insert"; readonly text: string }
  | { readonly do: "left" | "right" | "word-left" | "word-right" | "start" | "end" }
  | { readonly do: "erase" | "delete" | "erase-word" | "delete-word" | "erase-to-start" | "delete-to-end" };

/** The characters of a text as a person counts them: an emoji family is one. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

export function fieldWith(text: string): Field {
  return { text, cursor: text.length };
}

export function edit(field: Field, change: Edit): Field {
  const { text, cursor } = field;
  switch (change.do) {
    case "insert": {
      const before = text.slice(0, cursor) + change.text;
      return { text: before + text.slice(cursor), cursor: onBoundary(before + text.slice(cursor), before.length) };
    }
    case "erase":
    case "erase-word":
    case "erase-to-start":
      return cut(text, TARGETS[change.do](text, cursor), cursor);
    case "delete":
    case "delete-word":
    case "delete-to-end":
      return cut(text, cursor, TARGETS[change.do](text, cursor));
    default:
      return { text, cursor: TARGETS[change.do](text, cursor) };
  }
}

/** Where each movement leads from the cursor; an erasure takes what lies between. */
const TARGETS: Readonly<Record<Exclude<Edit["do"], "insert">, (text: string, cursor: number) => number>> = {
  left: previous,
  right: following,
  "word-left": wordStart,
  "word-right": wordEnd,
  start: lineStart,
  end: lineEnd,
  erase: previous,
  delete: following,
  "erase-word": wordStart,
  "delete-word": wordEnd,
  "erase-to-start": lineStart,
  "delete-to-end": lineEnd,
};

function cut(text: string, from: number, to: number): Field {
  const rest = text.slice(0, from) + text.slice(to);
  return { text: rest, cursor: onBoundary(rest, from) };
}

function previous(text: string, cursor: number): number {
  return graphemes.segment(text).containing(cursor - 1)?.index ?? 0;
}

function following(text: string, cursor: number): number {
  const at = graphemes.segment(text).containing(cursor);
  return at ? at.index + at.segment.length : text.length;
}

/** What is typed may join the character before it (an accent, a skin tone): the cursor then goes after the whole. */
function onBoundary(text: string, cursor: number): number {
  const at = graphemes.segment(text).containing(cursor);
  return at && at.index !== cursor ? at.index + at.segment.length : cursor;
}

function lineStart(text: string, cursor: number): number {
  return text.slice(0, cursor).lastIndexOf("\n") + 1;
}

function lineEnd(text: string, cursor: number): number {
  const end = text.indexOf("\n", cursor);
  return end === -1 ? text.length : end;
}

function wordStart(text: string, cursor: number): number {
  const at = startOfLastWord(text.slice(0, cursor));
  return graphemes.segment(text).containing(at)?.index ?? at;
}

function wordEnd(text: string, cursor: number): number {
  const rest = text.slice(cursor);
  return onBoundary(text, cursor + (/^\s*\S*/u.exec(rest)?.[0].length ?? 0));
}
