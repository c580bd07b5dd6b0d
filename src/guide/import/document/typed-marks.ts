// Marks of lists that were typed, or came along when a list was pasted as text: `1.`, `2a)`, `a)`, `•`, `o`, `–`, `☐`.
import { BULLETS } from "../../yaml/word-lists.ts";
import type { ListMark } from "./document.ts";

export type Marked = { readonly list: ListMark; readonly length: number };

const BOX = /^(?:[☐□❏❑☑☒\uf0a8\uf06f]|\[[ xX]\])\s*/u;
const BULLET = new RegExp(`^(?:[${BULLETS}]\\s*|[–—*+-]\\s+|[–—](?=\\p{Lu})|o(?:\\t\\s*| {2,}| (?=\\p{Lu})))`, "u");
/** `1.` `12)` `(3)` `2a.` `1.2` `1.2.3.`; a lone number without a sign is one only before a tab. */
const NUMBER =
  /^(?:\(?\d{1,3}[a-zæøå]?[.)]|\d{1,2}(?:\.\d{1,2}[a-zæøå]?)+[.)]?|\d{1,3}[a-zæøå]?(?=\t)|\d{1,3}[ \t]*[-–:](?=\s))\s*/iu;
const LETTER = /^(?:\(?[a-zæøå][.)]|[a-zæøå](?=\t))\s+/u;
const CAPITAL = /^[A-H][.)]\s+/u;
const ROMAN = /^(?:\(?[ivx]{1,5}[.)])\s+/u;
/** `Spørsmål 3:` and `Q3.` are told by the words of each language. */
const NAMED = /^(?:(?:spørsmål|spm\.?|question|q)\s?\d{1,3}[a-z]?)(?:\s*[.:)–-]|(?=\t))\s*/iu;

/** The mark that a line begins with, and how many units it takes; undefined for a line without one, or with nothing behind it. */
export function typedMark(text: string, indent: number): Marked | undefined {
  const named = NAMED.exec(text);
  if (named) return marked(named[0], "number", 0);
  const number = NUMBER.exec(text);
  if (number && isSeparate(number[0], text)) return marked(number[0], "number", Math.max(indent, dotsIn(number[0])));
  const box = BOX.exec(text);
  if (box) return marked(box[0], "box", indent);
  const roman = ROMAN.exec(text);
  if (roman && roman[0].trim().length > 2) return marked(roman[0], "letter", indent);
  const letter = LETTER.exec(text);
  if (letter) return marked(letter[0], "letter", indent);
  const capital = CAPITAL.exec(text);
  if (capital) return marked(capital[0], "number", indent);
  const bullet = BULLET.exec(text);
  if (bullet) return { list: { level: indent, kind: "bullet" }, length: bullet[0].length };
  return undefined;

  function marked(mark: string, kind: ListMark["kind"], level: number): Marked | undefined {
    const [onItsLine = ""] = text.slice(mark.length).split("\n");
    const rest = onItsLine.trim();
    // A number with nothing behind it is all that the line says, even if a line break follows; behind a box there can be room to write.
    if (rest === "" || (kind !== "box" && !/[\p{L}\p{N}]/u.test(rest))) return undefined;
    const printed = kind === "box" ? {} : { printed: mark.trim() };
    return { list: { level, kind, ...printed }, length: mark.length };
  }
}

/** `10.30` and `3.5 år` are no numbers of questions, and `5-10 minutter` begins a sentence. */
function isSeparate(mark: string, text: string): boolean {
  const rest = text.slice(mark.length);
  if (/^\d+\.\d+\s*$/u.test(mark) && /^\p{Ll}/u.test(rest)) return false;
  if (/^\d/u.test(rest)) return false;
  return /\s$|[.)]$/u.test(mark) && (/\s$/u.test(mark) || /^\p{Lu}/u.test(rest));
}

/** `1.2` stands one level in. */
function dotsIn(mark: string): number {
  return (mark.trim().replace(/[.)]$/u, "").match(/\./gu) ?? []).length;
}
