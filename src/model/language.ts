// The two languages of the interface, and texts that may exist in either or both.

/** Norwegian bokmål or English. */
export type Language = "nb" | "en";

export const LANGUAGES: readonly Language[] = ["nb", "en"];

/** A text in at least one language. A plain string in a guide is a text in the guide's own language. */
export type LocalText = { readonly nb?: string; readonly en?: string };

/** The text in `language`, else in the other one: a missing translation is better read than left out. */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] ?? text[language === "nb" ? "en" : "nb"] ?? "";
}
