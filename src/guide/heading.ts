// What a list of guides shows of one: its title, kind and length, from the lines before its sections. Reading no more
// than that, the home screen stands at once; the whole guide is checked behind it.
import { parseDocument } from "yaml";
import { GUIDE_KINDS, type GuideKind } from "../model/guide.ts";
import type { Language, LocalText } from "../model/language.ts";
import { isLanguage, USUAL_LANGUAGE } from "../text/languages.ts";

export type Heading = { readonly title: LocalText; readonly kind: GuideKind; readonly minutes?: number };

/** Undefined where the lines can't be read so: the whole guide's check then tells why. */
export function readHeading(source: string): Heading | undefined {
  const end = source.search(
    /^(?:sections|questions|standing_probes|before|after|cover|ground_rules|glossary|distress|cues|changes)\s*:/mu,
  );
  const head = parseDocument(end === -1 ? source.slice(0, 10_000) : source.slice(0, end), { logLevel: "silent" });
  if (head.errors.length > 0) return undefined;
  const value: unknown = head.toJS();
  if (typeof value !== "object" || value === null) return undefined;
  const { title, kind, minutes, language } = value as Readonly<Record<string, unknown>>;
  const longest = Array.isArray(minutes) ? minutes[1] : minutes;
  const text = localText(title, isLanguage(language) ? language : USUAL_LANGUAGE);
  if (!text) return undefined;
  const known = GUIDE_KINDS.find((one) => one === kind) ?? "individual";
  return { title: text, kind: known, ...(typeof longest === "number" ? { minutes: longest } : {}) };
}

function localText(value: unknown, language: Language): LocalText | undefined {
  if (typeof value === "string") return { [language]: value };
  if (typeof value !== "object" || value === null) return undefined;
  const texts = Object.entries(value).filter(([code, text]) => isLanguage(code) && typeof text === "string");
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
