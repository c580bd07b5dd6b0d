// Puts what analysts found on the text of a session: a selection for each part of a line that they coded.
import { element, textElement } from "../../../markup/xml.ts";
import type { EntryId } from "../../../model/entry.ts";
import { deriveGuid } from "../guid.ts";
import { countCodePoints, cutText, toProjectText } from "../text/project-text.ts";
import type { Sourced } from "../text/sourced.ts";
import { dateTime, madeBy } from "../timestamps.ts";
import type { Wish } from "./code-wishes.ts";
import { kindKey } from "./keys.ts";
import { writeMemo } from "./selection-memo.ts";
import { LONGEST_SELECTION_NAME, type Shared, writeCodings } from "./selections.ts";

export type Applied = {
  /** Themes with what is under them. */
  readonly codes: readonly Wish[];
  readonly codings: readonly AppliedCoding[];
};

export type AppliedCoding = {
  readonly session: string;
  readonly line: EntryId;
  /** In the line's text, in UTF-16 units from 0, end exclusive. Missing: the whole line. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Keys of `codes`. */
  readonly keys: readonly string[];
  /** Added to the memo of the selection. */
  readonly remarks: readonly string[];
};

/** Lines that have no place in the text, as memos, are left out. */
export function* writeApplied(sourced: Sourced, codings: readonly AppliedCoding[], shared: Shared): Iterable<string> {
  const own = codings.filter(({ session }) => session === sourced.id);
  if (own.length === 0) return;
  const whole = new Map(
    sourced.source.pieces.flatMap((piece) => (piece.id && !piece.quote ? [[piece.id, piece]] : [])),
  );
  for (const { line, range, keys, remarks } of own) {
    const piece = whole.get(line);
    const utterance = piece?.utterance;
    if (!piece || !utterance) continue;
    const place = (at: number): number => piece.from + countCodePoints(toProjectText(utterance.text.slice(0, at)));
    const [from, to] = range ? [place(range.from), place(range.to)] : [piece.from, piece.to];
    if (to <= from) continue;
    const guid = deriveGuid("analysis", sourced.key, line, from, to);
    const user = shared.users.hostOf(sourced);
    const made = dateTime(utterance.at);
    const kind = utterance.said === undefined ? utterance.kind : utterance.said;
    const memo = [writeMemo(utterance, shared.codebook.codeOf(kindKey(kind)), shared.text), ...remarks].join("\n");
    const words = [...piece.words].slice(from - piece.from, to - piece.from).join("");
    const attributes = { guid, name: cutText(words, LONGEST_SELECTION_NAME), startPosition: from, endPosition: to };
    const codes = writeCodings(guid, keys, user, made, shared.codebook);
    yield element(
      "PlainTextSelection",
      { ...attributes, ...madeBy(user, made) },
      textElement("Description", memo) + codes,
    );
  }
}
