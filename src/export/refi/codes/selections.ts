// Writes a selection for each piece of a session's text, coded with its words, question, speakers, cues and kind.

import { element, textElement } from "../../../markup/xml.ts";
import type { Texts } from "../../../text/languages.ts";
import { deriveGuid } from "../guid.ts";
import { cutText } from "../text/project-text.ts";
import type { Piece } from "../text/source-text.ts";
import type { Sourced } from "../text/sourced.ts";
import { dateTime, madeBy } from "../timestamps.ts";
import type { Users } from "../users.ts";
import type { Codebook } from "./codebook.ts";
import { findKeys } from "./keys.ts";
import { writeMemo } from "./selection-memo.ts";

/** A selection is named by the beginning of its text, so that one sees if a program has shifted its position. */
export const LONGEST_SELECTION_NAME = 40;

/** Belongs to the whole project; every part needs it. */
export type Shared = { readonly codebook: Codebook; readonly users: Users; readonly text: Texts };

export function selectionGuid({ key }: Sourced, piece: Piece): string {
  return deriveGuid("selection", key, piece.id ?? piece.item ?? "", piece.quote ? piece.from : "whole");
}

/** One at a time, since there may be a hundred thousand. Positions are code points from 0, end exclusive. */
export function* writeSelections(sourced: Sourced, shared: Shared): Iterable<string> {
  for (const piece of sourced.source.pieces) {
    const { utterance, words, from, to } = piece;
    const guid = selectionGuid(sourced, piece);
    const user = shared.users.writerOf(sourced, piece.id);
    const made = dateTime(utterance?.at ?? sourced.session.entries[0]?.at);
    const keys = findKeys(sourced, piece);
    const memo = utterance ? writeMemo(utterance, shared.codebook.codeOf(keys.find(isKind) ?? ""), shared.text) : "";
    const codings = writeCodings(guid, keys, user, made, shared.codebook);
    // Programs read a selection without a coding as an annotation.
    if (codings === "") continue;
    const attributes = { guid, name: cutText(words, LONGEST_SELECTION_NAME), startPosition: from, endPosition: to };
    const about = textElement("Description", memo);
    yield element("PlainTextSelection", { ...attributes, ...madeBy(user, made) }, about + codings);
  }
}

function isKind(key: string): boolean {
  return key.startsWith("kind:");
}

/** `selection` is the GUID of the selection that is coded. */
export function writeCodings(
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
    const guid = deriveGuid("coding", selection, key);
    const reference = element("CodeRef", { targetGUID: code.guid });
    codings += element("Coding", { guid, creatingUser: user, creationDateTime: made }, reference);
  }
  return codings;
}
