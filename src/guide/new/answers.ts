// What a new guide is made of: the answers, with nothing missing.
import type { GuideKind } from "../../model/guide.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { nameTrap } from "../../model/windows-name.ts";
import { slugOf } from "../slug.ts";
import { BULLETS } from "../yaml/word-lists.ts";

export type NewQuestion = {
  readonly text: LocalText;
  /** As it stood before the question in the document that it was pasted from. */
  readonly number?: string;
  readonly probes: readonly LocalText[];
};

export type Answers = {
  readonly title: LocalText;
  readonly kind: GuideKind;
  /** The guide's own language first. */
  readonly languages: readonly [Language, ...Language[]];
  /** Planned minutes. */
  readonly minutes: number;
  readonly participants: number;
  readonly questions: readonly NewQuestion[];
};

export const USUAL_MINUTES = 60;

export function usualParticipants(kind: GuideKind): number {
  return kind === "individual" ? 1 : 6;
}

/** A typed line as it is kept: on one line, without control signs, halves of letters, or space around it. */
export function cleanLine(line: string): string {
  return line
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\ufeff\ufffe\uffff]/g, "")
    .trim();
}

const NUMBER = /^(\d{1,2}[a-z]?)[.)]\s+(?=\S)/u;
const MARK = new RegExp(`^(?:[${BULLETS}]\\s*|[–—*-]\\s+|[a-zæøå][.)]\\s+)(?=\\S)`, "u");

/** A line that was pasted from a list, without the mark that stood before it; its number apart. */
export function withoutMark(line: string): { readonly text: string; readonly number?: string } {
  const number = NUMBER.exec(line);
  if (number) return { text: line.slice(number[0].length), number: number[1] ?? "" };
  return { text: line.replace(MARK, "") };
}

/** A name for the guide and its file: a-z, digits and hyphens, beginning with a letter, no device of Windows; "guide" if nothing is left. */
export function guideName(title: string): string {
  const name = slugOf(title);
  if (name === "") return "guide";
  return /^[a-z]/.test(name) && nameTrap(name) === undefined ? name : `guide-${name}`;
}
