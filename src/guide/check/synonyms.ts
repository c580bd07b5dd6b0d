// Words that people write where a guide has another: each language knows its own, and all of them are understood.
import { LANGUAGES, languageCalled, textsIn } from "../../text/languages.ts";

/** The word among `allowed` that the writer meant by `word`, if it is a known other name for it. */
export function synonymOf(word: string, allowed: readonly string[]): string | undefined {
  const typed = word.trim().toLowerCase();
  return meantBy(typed).find((candidate) => allowed.includes(candidate));
}

function meantBy(typed: string): readonly string[] {
  const words = LANGUAGES.flatMap((language) => {
    const { meant } = textsIn(language).guide;
    return Object.hasOwn(meant, typed) ? (meant[typed] ?? []) : [];
  });
  // `norsk`, and what people know of locales: `nb-NO`.
  const language = languageCalled(typed) ?? languageCalled(typed.replace(/[-_][a-z]{2}$/, ""));
  return language === undefined ? words : [...words, language];
}
