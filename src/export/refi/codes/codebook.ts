// The codebook: a branch each for code words, questions, speakers, cues and kinds of line. A code is found by its key.
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import { element, listElement, textElement } from "../../markup/xml.ts";
import { guidOf } from "../guid.ts";
import { type Namer, namer } from "../names.ts";
import type { Sourced } from "../text/sourced.ts";
import { cueWishes, kindWishes, questionWishes, speakerWishes, type Wish, wordWishes } from "./code-wishes.ts";

export type Branch = keyof Texts["exportRefi"]["branches"];

export type Code = {
  readonly guid: string;
  readonly name: string;
  /** What it would be called if nothing else were called so. */
  readonly label: string;
  readonly description?: string | undefined;
  readonly color: string;
  /** False of a branch: nothing is coded with it. */
  readonly codable: boolean;
  readonly children: readonly Code[];
};

export type Codebook = {
  readonly branches: readonly Code[];
  readonly codeOf: (key: string) => Code | undefined;
};

/** Each branch in a colour of its own; all of them can be told apart by the colour-blind (Okabe and Ito). */
const COLORS: Readonly<Record<Branch, string>> = {
  word: "#E69F00",
  question: "#56B4E9",
  speaker: "#009E73",
  cue: "#CC79A7",
  kind: "#F0E442",
};

export function codebookOf(sessions: readonly Sourced[], language: Language, text: Texts): Codebook {
  const { branches, nameless } = text.exportRefi;
  const name = namer(nameless);
  const byKey = new Map<string, Code>();
  // A code word never gives way to a name of ours.
  const wishes: readonly (readonly [Branch, readonly Wish[]])[] = [
    ["word", wordWishes(sessions, language)],
    ["question", questionWishes(sessions, language, text)],
    ["speaker", speakerWishes(sessions, text)],
    ["cue", cueWishes(sessions, language)],
    ["kind", kindWishes(text)],
  ];
  const made = wishes.map(([branch, wanted]): Code => {
    const { name: title, about, hint } = branches[branch];
    const children = wanted.map((wish) => codeOf(wish, COLORS[branch], hint, name, byKey));
    return {
      guid: guidOf("branch", branch),
      name: name(title, hint),
      label: title,
      description: about,
      color: COLORS[branch],
      codable: false,
      children,
    };
  });
  return { branches: made.filter(({ children }) => children.length > 0), codeOf: (key) => byKey.get(key) };
}

function codeOf(wish: Wish, color: string, hint: string, name: Namer, byKey: Map<string, Code>): Code {
  const given = name(wish.name, hint);
  // What was cut off or changed is told; and what else there is to know of it.
  const told = [given === wish.name ? undefined : wish.name, wish.about].filter((part) => part);
  const children = (wish.children ?? []).map((child) => codeOf(child, color, hint, name, byKey));
  const code = {
    guid: guidOf("code", wish.key),
    name: given,
    label: wish.name,
    description: told.join("\n"),
    color,
    codable: true,
    children,
  };
  byKey.set(wish.key, code);
  return code;
}

/** `<Codes>`; nothing where there are none. The same in a codebook and in a project. */
export function codesElement({ branches }: Codebook): string {
  return listElement("Codes", branches.map(codeElement));
}

function codeElement({ guid, name, description, color, codable, children }: Code): string {
  const below = children.map((child) => `\n${codeElement(child)}`).join("");
  const content = textElement("Description", description) + below;
  return element("Code", { guid, name, isCodable: codable, color }, below ? `${content}\n` : content);
}
