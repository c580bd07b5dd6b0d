// Every piece of a session's text as a selection, coded with all that is known of it.
import type { Texts } from "../../../text/languages.ts";
import { element, textElement } from "../../markup/xml.ts";
import { dateTime, madeBy } from "../dates.ts";
import { guidOf } from "../guid.ts";
import { beginning } from "../text/plain.ts";
import type { Piece } from "../text/source-text.ts";
import type { Sourced } from "../text/sourced.ts";
import type { Users } from "../users.ts";
import type { Codebook } from "./codebook.ts";
import { keysOf } from "./keys.ts";
import { memoOf } from "./memo.ts";

/** How much of the selected text a selection is called: a position that has shifted shows. */
const NAME = 40;

/** What belongs to a whole project, and every part of it needs. */
export type Shared = { readonly codebook: Codebook; readonly users: Users; readonly text: Texts };

export function selectionGuid({ key }: Sourced, piece: Piece): string {
  return guidOf("selection", key, piece.id ?? piece.item ?? "", piece.quote ? piece.from : "whole");
}

/** One after the other. Code points, from 0, end exclusive. */
export function* selectionElements(sourced: Sourced, shared: Shared): Iterable<string> {
  for (const piece of sourced.source.pieces) {
    const { utterance, words, from, to } = piece;
    const guid = selectionGuid(sourced, piece);
    const user = shared.users.writerOf(sourced, piece.id);
    const made = dateTime(utterance?.at ?? sourced.session.entries[0]?.at);
    const keys = keysOf(sourced, piece);
    const memo = utterance ? memoOf(utterance, shared.codebook.codeOf(keys.find(isKind) ?? ""), shared.text) : "";
    const codings = codingElements(guid, keys, user, made, shared.codebook);
    // A selection without a coding would be read as somebody's annotation.
    if (codings === "") continue;
    const attributes = { guid, name: beginning(words, NAME), startPosition: from, endPosition: to };
    const about = textElement("Description", memo);
    yield element("PlainTextSelection", { ...attributes, ...madeBy(user, made) }, about + codings);
  }
}

function isKind(key: string): boolean {
  return key.startsWith("kind:");
}

/** `selection` is the GUID of what is coded. */
export function codingElements(
  selection: string,
  keys: readonly string[],
  user: string,
  made: string,
  { codeOf }: Codebook,
): string {
  let codings = "";
  for (const key of keys) {
    const code = codeOf(key);
    if (!code) continue;
    const guid = guidOf("coding", selection, key);
    const reference = element("CodeRef", { targetGUID: code.guid });
    codings += element("Coding", { guid, creatingUser: user, creationDateTime: made }, reference);
  }
  return codings;
}
