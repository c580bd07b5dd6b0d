// In which language a session goes on.
import { isLanguage, textsIn } from "../../text/languages.ts";
import type { Io } from "../program/io.ts";

/** Where nobody chose a language, the session goes on in its own, if this version knows it. */
export function inLanguageOf(start: { readonly language: string } | undefined, io: Io): Io {
  if (io.languageIsChosen || start === undefined || !isLanguage(start.language)) return io;
  return { ...io, language: start.language, text: textsIn(start.language) };
}
