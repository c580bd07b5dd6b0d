// Struck words in places that can't be read as entries: is any of them in this text, plain or escaped as JSON?

import { isRecord } from "./checks.ts";
import type { Entry } from "./entry.ts";

/** So many characters in a row that are the same are the same words; fewer happen by chance. */
const TELLING = 12;
/** Words shorter than this are in everything. */
const SHORTEST = 3;

const NOT_WORDS = new Set(["id", "at", "kind", "target", "item"]);

/** Everything a person wrote in an entry, in each wording it has. */
export function wordingsOf(entry: Entry): readonly string[] {
  if (entry.kind === "fragment") return wordsOfFragment(entry.raw);
  if (entry.kind === "unknown") return strings(entry.raw);
  if (entry.kind === "amend") return textOf(entry.content);
  return textOf(entry);
}

function textOf(entry: object): readonly string[] {
  return "text" in entry && typeof entry.text === "string" ? [entry.text] : [];
}

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_WORDS.has(key) ? [] : strings(inner)));
}

/** Of a cut-off line only what stood in its text: the rest of it is the same in every line. */
function wordsOfFragment(raw: string): readonly string[] {
  const found = [...raw.matchAll(/"text"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)/gs)].map((match) => unescaped(match[1] ?? ""));
  return found.length > 0 || raw.startsWith("{") ? found : [raw];
}

/**
 * Whether a text holds any of the wordings: so many characters in a row of one (twelve, if nothing else is said), or the
 * whole of one, or a text cut off (as in a torn line) that one of them begins with.
 */
export function finderOf(wordings: readonly string[], telling = TELLING): (text: string) => boolean {
  const whole = wordings.filter((words) => words.length >= SHORTEST);
  const runs = new Set(wordings.flatMap((words) => runsOf(words, telling)));
  const holds = (text: string) =>
    whole.some((words) => text.includes(words)) || runsIn(text, runs, telling) || endsInBeginning(text, wordings);
  return (text) => readings(text).some(holds);
}

/** So many characters in a row that are the same are the same words, and not just the same turn of speech. */
const SAME = 20;

/**
 * Whether a text that people read holds words of any of the wordings: twenty characters in a row of one, or the whole of
 * one. Capital letters, signs and line ends make no difference, nor what a format escapes.
 */
export function finderOfSame(wordings: readonly string[]): (text: string) => boolean {
  const isSame = finderOf(wordings.map(asCompared), SAME);
  return (text) => readings(text).some((reading) => isSame(asCompared(reading)));
}

/** One blank between words. So that a short wording isn't found in the middle of a word, one stands around all of it. */
function asCompared(text: string): string {
  const words = wordsIn(text).join(" ").toLowerCase();
  return words === "" ? "" : ` ${words} `;
}

/** Words and numbers, without the signs between them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The text as it stands, and with JSON's escapes undone once and twice: a cut-off line is kept inside another line. */
export function readings(text: string): readonly string[] {
  const once = unescaped(text);
  return text.includes("\\") ? [text, once, unescaped(once)] : [text];
}

function runsOf(words: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length));
}

function runsIn(text: string, runs: ReadonlySet<string>, length: number): boolean {
  for (let at = 0; at + length <= text.length && runs.size > 0; at++)
    if (runs.has(text.slice(at, at + length))) return true;
  return false;
}

function endsInBeginning(text: string, wordings: readonly string[]): boolean {
  const cut = /"text"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)\\?$/s.exec(text)?.[1];
  if (cut === undefined) return false;
  // The cut may have gone through an escape, or through a character.
  const beginning = unescaped(cut.replace(/\\u[0-9a-fA-F]{0,3}$/, "")).replace(/\uFFFD+$/, "");
  return beginning !== "" && wordings.some((words) => words.startsWith(beginning));
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, letter: string | undefined) =>
    code === undefined ? (ESCAPED[letter ?? ""] ?? letter ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
