// What the same code is known by in every session: a code is applied by its key, whatever it is called in the codebook.
import { isOwn } from "../../../model/session/labels.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { plainLine } from "../text/plain.ts";
import type { Piece } from "../text/source-text.ts";
import type { Sourced } from "../text/sourced.ts";

/** Words that look the same are the same word, however their accents were typed; large and small letters are not. */
export function wordKey(word: string): string {
  return `word:${plainLine(word).normalize("NFC")}`;
}

/** An item is the same one in every session of a guide; an own question is its session's. */
export function itemKey({ key, session }: Pick<Sourced, "key" | "session">, item: string): string {
  return JSON.stringify(["question", isOwn(item) ? key : session.guide.id, item]);
}

/** A participant's number means a person only within a session. */
export function speakerKey(session: string, who: number | string): string {
  return typeof who === "number" ? JSON.stringify(["speaker", session, who]) : `speaker:${who}`;
}

export function cueKey(cue: string): string {
  return `cue:${cue}`;
}

export function kindKey(kind: string, about?: string): string {
  return about === undefined ? `kind:${kind}` : `kind:${kind}:${about}`;
}

/** The codes of a piece of text, by key, each once. */
export function keysOf(sourced: Pick<Sourced, "key" | "session">, piece: Piece): readonly string[] {
  const { utterance, quote, item } = piece;
  if (!utterance) return item === undefined ? [] : [itemKey(sourced, item)];
  // Who said it is told of the whole line: told again, it would be found twice.
  if (quote) return [kindKey("verbatim")];
  const under = utterance.item ?? item;
  return [
    ...new Set([
      ...utterance.codes.map(wordKey),
      ...(under === undefined ? [] : [itemKey(sourced, under)]),
      ...speakerKeys(sourced.key, utterance),
      ...utterance.cues.map(cueKey),
      ...kindKeyOf(utterance),
    ]),
  ];
}

function speakerKeys(session: string, { speakers }: Utterance): readonly string[] {
  if (!speakers) return [];
  const who = typeof speakers.who === "string" ? [speakers.who] : speakers.who;
  return [...new Set(who.map((one) => speakerKey(session, one)))];
}

/** How the line came about; none for what only tells that something was struck. */
function kindKeyOf({ kind, said, about, outcome }: Utterance): readonly string[] {
  switch (kind) {
    case "note":
      return said ? [kindKey(said)] : [];
    case "comment":
    case "debrief":
      return [kindKey(kind, about)];
    case "summary":
      return [kindKey(kind, outcome)];
    case "memo":
    case "struck":
      return [];
    default:
      return [kindKey(kind)];
  }
}
