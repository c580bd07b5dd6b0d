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

/** What may stand over the title. */
export const HEAD = ["project", "date", "contact"] as const;
/** What may be left out of the paper. */
export const OMITTED = ["probes", "standing-probes"] as const;
export type Omitted = (typeof OMITTED)[number];

export type PrintChoices = {
  readonly head?: Readonly<Partial<Record<(typeof HEAD)[number], string>>>;
  readonly without?: readonly Omitted[];
};

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
  { head = {}, without = [] }: PrintChoices = {},
): PrintDocument {
  const whole = wordsFor(guide, language, text, reader === "participant");
  const words = { ...whole, guide: withoutProbes(forAudiences(guide, audiences), without), audiences };
  const document = reader === "moderator" ? moderatorDocument(words) : participantDocument(words);
  const given = HEAD.flatMap((name) => {
    const value = head[name]?.trim();
    return value ? [{ name: text.head[name], value }] : [];
  });
  return printable({ ...document, ...(given.length > 0 && { head: given }) });
}

function withoutProbes(guide: Guide, without: readonly Omitted[]): Guide {
  const bare = without.includes("probes");
  return {
    ...guide,
    ...(without.includes("standing-probes") && { standingProbes: [] }),
    ...(bare && {
      sections: guide.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, probes: [] })),
      })),
    }),
  };
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
