// Makes the codebook: a branch each for code words, questions, speakers, cues and kinds of line. A code is found by its key.

import { element, listElement, textElement } from "../../../markup/xml.ts";
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import { deriveGuid } from "../guid.ts";
import type { Sourced } from "../text/sourced.ts";
import { makeNamer, type Namer } from "../unique-names.ts";
import {
  type Wish,
  wishForAddressees,
  wishForCues,
  wishForKinds,
  wishForQuestions,
  wishForSpeakers,
  wishForWords,
} from "./code-wishes.ts";
import { makeColors } from "./colors.ts";

export type Branch = keyof Texts["exportRefi"]["branches"];

export type Code = {
  readonly guid: string;
  readonly name: string;
  /** The name it would have if it were not taken or too long. */
  readonly label: string;
  readonly description?: string | undefined;
  readonly color: string;
  /** False for a branch, which only holds codes. */
  readonly codable: boolean;
  readonly children: readonly Code[];
};

export type Codebook = {
  readonly branches: readonly Code[];
  readonly codeOf: (key: string) => Code | undefined;
};

/** `found`: what analysts found, which keeps its names before everything else. */
export function makeCodebook(
  sessions: readonly Sourced[],
  language: Language,
  text: Texts,
  found: readonly Wish[] = [],
): Codebook {
  const { branches, nameless } = text.exportRefi;
  const name = makeNamer(nameless);
  const color = makeColors();
  const byKey = new Map<string, Code>();
  // Code words come first: they keep their names, and the program's own codes give way.
  const wishes: readonly (readonly [Branch, readonly Wish[]])[] = [
    ...(found.length > 0 ? [["analysis", found] as const] : []),
    ["word", wishForWords(sessions, language)],
    ["question", wishForQuestions(sessions, language, text)],
    ["speaker", wishForSpeakers(sessions, text)],
    ["to", wishForAddressees(sessions, text)],
    ["cue", wishForCues(sessions, language)],
    ["kind", wishForKinds(text)],
  ];
  const made = wishes.map(([branch, wanted]): Code => {
    const { name: title, about, hint } = branches[branch];
    const own = color();
    const children = wanted.map((wish) => codeOf(wish, color, hint, name, byKey));
    return {
      guid: deriveGuid("branch", branch),
      name: name(title, hint),
      label: title,
      description: about,
      color: own,
      codable: false,
      children,
    };
  });
  return { branches: made.filter(({ children }) => children.length > 0), codeOf: (key) => byKey.get(key) };
}

function codeOf(wish: Wish, color: () => string, hint: string, name: Namer, byKey: Map<string, Code>): Code {
  const given = name(wish.name, hint);
  // The description begins with the whole name if the name had to be changed.
  const told = [given === wish.name ? undefined : wish.name, wish.about].filter((part) => part);
  const own = color();
  const children = (wish.children ?? []).map((child) => codeOf(child, color, hint, name, byKey));
  const code = {
    guid: deriveGuid("code", wish.key),
    name: given,
    label: wish.name,
    description: told.join("\n"),
    color: own,
    codable: true,
    children,
  };
  byKey.set(wish.key, code);
  return code;
}

/** `<Codes>`, the same in a codebook and in a project; an empty text if there are no codes. */
export function writeCodes({ branches }: Codebook): string {
  return listElement("Codes", branches.map(writeCode));
}

function writeCode({ guid, name, description, color, codable, children }: Code): string {
  const below = children.map((child) => `\n${writeCode(child)}`).join("");
  const content = textElement("Description", description) + below;
  return element("Code", { guid, name, isCodable: codable, color }, below ? `${content}\n` : content);
}
