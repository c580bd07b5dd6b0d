// The paper version of a guide: who it is for, and in which format.

import { clean } from "../../markup/clean.ts";
import type { Guide, Probe } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { isPutTo } from "../../model/session/audiences.ts";
import type { Texts } from "../../text/languages.ts";
import type { PrintDocument } from "./document.ts";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { moderatorDocument } from "./moderator.ts";
import { wordsFor } from "./paper-words.ts";
import { participantDocument } from "./participant.ts";

export const READERS = ["moderator", "participant"] as const;
export type Reader = (typeof READERS)[number];

/** Each format by its name, which is how its files end too. Word's library is large, and loaded when it is asked for. */
const RENDERERS = {
  md: toMarkdown,
  html: toHtml,
  docx: async (document: PrintDocument) => (await import("./word.ts")).toWord(document),
};
export type PrintFormat = keyof typeof RENDERERS;
export const PRINT_FORMATS = Object.keys(RENDERERS) as readonly PrintFormat[];

/**
 * What stands on the paper. `text` is in `language`. On the participants' paper placeholders are left blank. With
 * `audiences`, what is for others is left out; the numbers of the rest stay as they are.
 */
export function printDocument(
  guide: Guide,
  reader: Reader,
  language: Language,
  text: Texts["guidePrint"],
  audiences: readonly string[] = [],
): PrintDocument {
  const whole = wordsFor(guide, language, text, reader === "participant");
  const words = { ...whole, guide: forAudiences(guide, audiences), audiences };
  return printable(reader === "moderator" ? moderatorDocument(words) : participantDocument(words));
}

function forAudiences(guide: Guide, audience: readonly string[]): Guide {
  const isHere = (thing: { readonly audience?: readonly string[] }) => isPutTo({ audience }, thing);
  const probesHere = (probes: readonly Probe[]): readonly Probe[] =>
    probes.filter(isHere).map((probe) => (probe.probes ? { ...probe, probes: probe.probes.filter(isHere) } : probe));
  const sections = guide.sections.filter(isHere).map((section) => ({
    ...section,
    items: section.items.filter(isHere).map((item) => ({ ...item, probes: probesHere(item.probes) })),
  }));
  return { ...guide, sections, standingProbes: probesHere(guide.standingProbes) };
}

/** The paper in `format`: text, or the bytes of a Word document. */
export async function render(document: PrintDocument, format: PrintFormat): Promise<string | Uint8Array> {
  return RENDERERS[format](document);
}

/** Without the signs that no printer knows and that XML forbids. */
function printable(document: PrintDocument): PrintDocument {
  return JSON.parse(
    JSON.stringify(document, (_, value: unknown) => (typeof value === "string" ? clean(value) : value)),
  );
}
