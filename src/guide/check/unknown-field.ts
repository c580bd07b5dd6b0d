// A field that doesn't belong where it stands: what the writer most likely meant.
import { nearest } from "../../model/nearest.ts";
import type { Finding } from "../../text/guide-finding.ts";
import { LANGUAGES, nameOfLanguage, type Texts } from "../../text/languages.ts";
import { fieldsOf, ownersOf } from "../schema/fields.ts";
import { ITEMS, isItemKind } from "../schema/schema-items.ts";
import { synonymOf } from "./synonyms.ts";

export type UnknownField = {
  readonly finding: Finding /** The field that was probably meant. */;
  readonly meant?: string;
};

/** A name longer than this, or with a space in it, is rather the beginning of a text. */
const LONGEST = 24;

export function unknownField(owner: string, name: string, texts: Texts): UnknownField {
  const say = texts.guide.field;
  const known = fieldsOf(owner);
  if (name === "questions" && owner === "guide") return { finding: say.bothForms };
  if (name.startsWith("-") && name.length > 1) return { finding: say.dashSpace(name) };
  // A guide of nothing but questions, whose one field is misspelt, looks like any other guide.
  const questions =
    owner === "guide" ? (name.toLowerCase() === "questions" ? "questions" : synonymOf(name, ["questions"])) : undefined;
  if (JUMPS.has(name.toLowerCase().replaceAll("-", "_"))) return { finding: texts.guide.slip.noJumping(name) };
  const near =
    known.find((field) => field === name.toLowerCase()) ?? synonymOf(name, known) ?? questions ?? nearest(name, known);
  if (owner === "text")
    return {
      finding: say.language(
        name,
        near,
        LANGUAGES.map((code) => `${code} (${nameOfLanguage(code)})`),
      ),
    };
  if (near && !(TEXTS.has(owner) && /^\p{Lu}/u.test(name) && near !== name.toLowerCase()))
    return { finding: say.unknown(owner, name, near, known), meant: near };
  if (looksLikeText(name)) return { finding: say.colonInName(name) };
  if (isItemKind(name) && (isItemKind(owner) || owner === "probe-item")) return { finding: say.twoKinds(owner, name) };
  if (isAnotherKind(owner, name)) return { finding: say.notUnderQuestions(name) };
  const belongs = ownersOf(name, owner);
  // Where only texts are listed, a word and a colon rather begin one.
  if (belongs.length === 0 && /^\p{Lu}/u.test(name) && TEXTS.has(owner)) return { finding: say.colonInName(name) };
  if (belongs.length > 0 && belongs.length <= 4) return { finding: say.elsewhere(owner, name, belongs) };
  return { finding: say.unknown(owner, name, undefined, known) };
}

/** Under `questions` each is a question: whoever wrote another kind there needs sections. */
export function isAnotherKind(owner: string, name: string): boolean {
  return owner === "question" && name !== "ask" && isItemKind(name);
}

/** What leads on in the programs for questionnaires. */
const JUMPS = new Set([
  "goto",
  "go_to",
  "jump",
  "skip",
  "skip_to",
  "next",
  "repeat",
  "loop",
  "gå_til",
  "hopp",
  "hopp_til",
  "gjenta",
]);

/** An item that begins with something that no item begins with. `keys` are its fields, in order. */
export function unknownItem(keys: readonly string[], texts: Texts): Finding {
  const say = texts.guide.field;
  const kinds = [...Object.keys(ITEMS), "probe"];
  const [first = ""] = keys;
  if (first.startsWith("-") && first.length > 1) return say.dashSpace(first);
  const later = keys.find((key) => kinds.includes(key));
  if (later) return say.kindNotFirst(later);
  const near = synonymOf(first, kinds) ?? nearest(first, kinds);
  if (near) return say.unknownItem(first, near, kinds);
  return looksLikeText(first) ? say.colonInName(first) : say.unknownItem(first, undefined, kinds);
}

const TEXTS = new Set(["probe", "theme", "option", "question"]);

function looksLikeText(name: string): boolean {
  return /\s/.test(name) || name.length > LONGEST;
}
