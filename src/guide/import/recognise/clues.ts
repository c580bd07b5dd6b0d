// What the words of a line tell of it.
import type { Language } from "../../../model/language.ts";
import { LANGUAGES, type Texts, textsIn } from "../../../text/languages.ts";
import type { DraftMinutes } from "../draft/draft.ts";

type Words = Texts["importClues"];
export type Column = keyof Words["columns"];
export type Lead = keyof Words["leads"];

const ALL: readonly Words[] = LANGUAGES.map((language) => textsIn(language).importClues);

/** Whether a line says it, in any language. */
export function says(text: string, how: (words: Words) => RegExp): boolean {
  return ALL.some((words) => how(words).test(text));
}

export function endsAsQuestion(text: string): boolean {
  return /\?[\s"'”»’)\]*_.…]*$/u.test(text);
}

/** A question by its end or its beginning. */
export function isQuestion(text: string): boolean {
  return endsAsQuestion(text) || says(text.replace(/^["'“”«(]+/u, ""), ({ question }) => question);
}

/** Several sentences of which only the last asks. */
export function isLongQuestion(text: string): boolean {
  const sentences = sentencesIn(text);
  return sentences.length >= 3 && !isQuestion(sentences[0] ?? "") && !endsAsQuestion(sentences[1] ?? "");
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** Words that are said to somebody: `surely` a greeting, or both the one who speaks and the one who hears. */
export function spoken(text: string, language: Language): "surely" | "perhaps" | undefined {
  const { speaker, listener } = textsIn(language).importClues;
  if (says(text, ({ greeting }) => greeting)) return "surely";
  const [one, other] = [speaker.test(text), listener.test(text)];
  if (one && other) return "surely";
  return one || other ? "perhaps" : undefined;
}

export function leadIn(text: string): Lead | undefined {
  const leads: readonly Lead[] = ["probes", "cover", "aloud", "moderator"];
  return leads.find((lead) => says(text, (words) => words.leads[lead]));
}

/** `Oppfølging: Hvordan da?`: the lead and what it leads. */
export function inlineLead(
  text: string,
): { readonly lead: Lead; readonly said: string; readonly rest: string } | undefined {
  const split = /^([^:?.]{2,40}:)\s+(\S.*)$/su.exec(text);
  const lead = split?.[1] === undefined ? undefined : leadIn(split[1]);
  return lead && { lead, said: split?.[1] ?? "", rest: split?.[2] ?? "" };
}

export function columnNamed(text: string): Column | undefined {
  const columns: readonly Column[] = ["section", "question", "probe", "number", "minutes", "purpose", "note"];
  return columns.find((column) => says(text.replace(/:$/u, "").trim(), (words) => words.columns[column]));
}

/** The time that stands at the end of a heading or a question, and the words before it. */
export function splitMinutes(text: string): { readonly text: string; readonly minutes: DraftMinutes } | undefined {
  for (const { minutes: pattern } of ALL) {
    const found = pattern.exec(text);
    const minutes = minutesIn(found?.groups);
    if (found && minutes !== undefined && found.index > 0) {
      const colon = text.endsWith(":") ? ":" : "";
      return { text: `${text.slice(0, found.index).trim()}${colon}`, minutes };
    }
  }
  return undefined;
}

/** The time, where a line tells nothing else. */
export function wholeMinutes(text: string): DraftMinutes | undefined {
  for (const { wholeMinutes: pattern } of ALL) {
    const minutes = minutesIn(pattern.exec(text)?.groups);
    if (minutes !== undefined) return minutes;
  }
  return undefined;
}

function minutesIn(groups: Readonly<Record<string, string | undefined>> | undefined): DraftMinutes | undefined {
  const from = Number(groups?.from ?? groups?.from2 ?? Number.NaN);
  const to = Number(groups?.to ?? groups?.to2 ?? from);
  if (!(from > 0 && from <= 1440 && to >= from && to <= 1440)) return undefined;
  return from === to ? from : [from, to];
}

/** In brackets from end to end, as instructions are often written. */
export function isBracketed(text: string): boolean {
  return /^\([^()]*\)\.?$/u.test(text) || /^\[[^[\]]*\]\.?$/u.test(text);
}

/** Short, and with no sign at its end: as headings are. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= 70 && /^["“«]?[\p{Lu}\p{N}]/u.test(text) && !/[.?!,;…]["'”»)]*$/u.test(text);
}

export function isCapitals(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 4 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** The language that most of the words are in. */
export function languageOf(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = LANGUAGES.map((language) => {
    const common = new Set(textsIn(language).commonWords);
    return { language, count: words.filter((word) => common.has(word)).length };
  });
  const [best = { language: LANGUAGES[0] ?? "" }] = counted.toSorted((a, b) => b.count - a.count);
  return best.language;
}
