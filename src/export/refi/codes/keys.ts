// Keys of codes. A code is applied by its key, so that it is the same code in every session, whatever its name became.
import type { Speakers } from "../../../model/entry.ts";
import { isOwn } from "../../../model/session/labels.ts";
import { type Talker, talkersIn } from "../../../model/session/session.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { toProjectLine } from "../text/project-text.ts";
import type { Piece } from "../text/source-text.ts";
import type { Sourced } from "../text/sourced.ts";

/** Two code words that look the same are one, however their accents were typed; case makes a difference. */
export function wordKey(word: string): string {
  return `word:${toProjectLine(word).normalize("NFC")}`;
}

/** An item is the same in all sessions of a guide; an own question belongs to its session alone. */
export function itemKey({ key, session }: Pick<Sourced, "key" | "session">, item: string): string {
  return JSON.stringify(["question", isOwn(item) ? key : session.guide.id, item]);
}

/** A number means a person only among the same `people`, of a session or a group; the group, the moderator and unknown speakers are the same in all. */
export function speakerKey(people: string, who: number | string): string {
  return typeof who === "number" ? JSON.stringify(["speaker", people, who]) : `speaker:${who}`;
}

/** Whom something was to: another code than of whoever did it. */
export function addresseeKey(people: string, who: number | string): string {
  return `to:${speakerKey(people, who)}`;
}

export function cueKey(cue: string): string {
  return `cue:${cue}`;
}

export function kindKey(kind: string, about?: string): string {
  return about === undefined ? `kind:${kind}` : `kind:${kind}:${about}`;
}

/** The keys of all codes of a piece of text, each once. */
export function findKeys(sourced: Pick<Sourced, "key" | "people" | "session">, piece: Piece): readonly string[] {
  const { utterance, quote, item } = piece;
  if (!utterance) return item === undefined ? [] : [itemKey(sourced, item)];
  // The whole line has its other codes already; on the quote as well, a search would find them twice.
  if (quote) return [kindKey("verbatim")];
  const under = utterance.item ?? item;
  return [
    ...new Set([
      ...utterance.codes.map(wordKey),
      ...(under === undefined ? [] : [itemKey(sourced, under)]),
      ...talkersOf(utterance.speakers).map((one) => speakerKey(sourced.people, one)),
      ...talkersOf(utterance.to).map((one) => addresseeKey(sourced.people, one)),
      ...utterance.cues.map(cueKey),
      ...findKindKeys(utterance),
    ]),
  ];
}

function talkersOf(speakers: Speakers | undefined): readonly Talker[] {
  return speakers ? talkersIn(speakers) : [];
}

/** The code for how the line came about. A struck line has none. */
function findKindKeys({ kind, said, about, outcome }: Utterance): readonly string[] {
  switch (kind) {
    case "note":
      return said ? [kindKey(said)] : [];
    case "comment":
    case "debrief":
      return [kindKey(kind, about)];
    case "summary":
      return [kindKey(kind, outcome)];
    // Of a verdict that it is one stands in its words.
    case "verdict":
    case "memo":
    case "struck":
      return [];
    default:
      return [kindKey(kind)];
  }
}
