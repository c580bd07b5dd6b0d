// What the commands are called: every language's names are understood always, whatever language is shown.
import type { Language } from "../model/language.ts";
import { areKin, LANGUAGES, type Texts, textsIn } from "./languages.ts";

export type CommandId = keyof Texts["commands"];

/** In the order in which help lists them. */
export const COMMAND_IDS = Object.keys(textsIn(LANGUAGES[0] ?? "").commands) as readonly CommandId[];

/** The names of a command in every language, each once. */
export function everyNameOf(id: CommandId): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => textsIn(language).commands[id].names))];
}

/** What people call it who have not read the help: understood when it is written out, and never shown. */
export function everydayNamesOf(id: CommandId): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => textsIn(language).commands[id].also))];
}

/** The name that is shown in a language. */
export function nameOf(id: CommandId, { commands }: Pick<Texts, "commands">): string {
  return commands[id].names[0] ?? id;
}

/** What it is called in another language than the reader's, where that differs: whoever learnt it there finds it. */
export function foreignNameOf(id: CommandId, language: Language): string | undefined {
  const foreign = LANGUAGES.find((code) => !areKin(code, language));
  const name = foreign && nameOf(id, textsIn(foreign));
  return name === nameOf(id, textsIn(language)) ? undefined : name;
}
