// Words that people type after a command: every language's are understood always, whatever language is shown.
import type { LeadingRole, Role } from "../model/entry.ts";
import { LANGUAGES, type Texts, textsIn } from "./languages.ts";

type Typed = Texts["typed"];

/** What each word means. A map: no word that people type is one that every object knows. */
export function meanings<Meaning extends string>(
  choose: (typed: Typed) => Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const words = LANGUAGES.flatMap(
    (language) => Object.entries(choose(textsIn(language).typed)) as [Meaning, string[]][],
  );
  return new Map(words.flatMap(([meaning, names]) => names.map((name) => [name, meaning] as const)));
}

/** What every language has to say. */
export function inAnyLanguage<Words>(choose: (typed: Typed) => Words): readonly Words[] {
  return LANGUAGES.map((language) => choose(textsIn(language).typed));
}

const ROLES = meanings<Role>(({ roles }) => roles);

/** The role that a word names; undefined for a word that names none. */
export function roleCalled(word: string): Role | undefined {
  return ROLES.get(word.trim().toLowerCase());
}

/** The role of those who lead a session that a word names. */
export function leadingRoleCalled(word: string): LeadingRole | undefined {
  const role = roleCalled(word);
  return role === "observer" ? undefined : role;
}
