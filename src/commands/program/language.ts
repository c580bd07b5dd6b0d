// The language that `--lang` names, or the sentence that says which languages there are.
import type { Language } from "../../model/language.ts";
import { LANGUAGES, languageCalled } from "../../text/languages.ts";
import type { Io } from "./io.ts";

/** `asked` as it was typed; without it no language is chosen. */
export function readLanguage(
  asked: string | undefined,
  { text }: Pick<Io, "text">,
): { readonly language?: Language } | { readonly refusal: string } {
  if (asked === undefined) return {};
  const language = languageCalled(asked);
  return language === undefined ? { refusal: text.cli.errors.language(asked, LANGUAGES) } : { language };
}
