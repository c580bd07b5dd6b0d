// Cues as typed: `!latter @2`, by its key `!l @2`, and those found inside an utterance: "… som vi tenker (latter)".
import type { CaptureKeys } from "../../model/capture-keys.ts";
import type { Between, CueDefinition } from "../../model/cue.ts";
import type { CueContent, ParticipantNumber } from "../../model/entry.ts";
import { namesOfCue } from "../../text/cues.ts";
import { aimed, readRelation } from "./relation.ts";
import { readSpeakers } from "./speakers.ts";

/** The cues of a session, and the keys that log them in its language; and who its participants are. */
export type CuesKnown = {
  readonly cues: readonly CueDefinition[];
  readonly keys: CaptureKeys;
  readonly session?: { readonly presence: ReadonlyMap<ParticipantNumber, unknown> };
};

export type CueRead =
  | { readonly content: CueContent }
  | { readonly problem: "no-cue"; readonly word: string }
  | { readonly problem: "several-cues"; readonly word: string; readonly cues: readonly string[] }
  | { readonly problem: "mixed" | "no-speaker" | "no-relation" | "to-oneself"; readonly mark: string };

/** Reads what follows the exclamation mark. `lead`: who is named before it; a second mark is then whom it was to. */
export function readCue(typed: string, known: CuesKnown, lead: Between = {}): CueRead {
  const at = typed.search(/(?<=^|\s)@/u);
  const read = at < 0 ? undefined : readPeople(typed.slice(at), lead);
  if (read && "problem" in read) return read;
  const { rest: _, ...people } = read ?? { ...lead, rest: "" };
  const words = (read ? `${typed.slice(0, at)} ${read.rest}` : typed).trim().split(/\s+/u);
  // The longest beginning that names a cue is its name; the rest is a remark on it.
  for (let count = Math.min(words.length, longestName(known.cues)); count > 0; count -= 1) {
    const found = cuesCalled(words.slice(0, count).join(" "), known);
    const [cue] = found;
    const text = words.slice(count).join(" ");
    if (found.length === 1 && cue) return { content: { cue: cue.id, ...people, ...(text ? { text } : {}) } };
    if (found.length > 1) {
      return { problem: "several-cues", word: words.slice(0, count).join(" "), cues: found.map(({ id }) => id) };
    }
  }
  return { problem: "no-cue", word: words[0] ?? "" };
}

function readPeople(typed: string, lead: Between) {
  const relation = readRelation(typed);
  if (relation) return relation;
  const read = readSpeakers(typed);
  if (!read || "problem" in read) return read;
  return lead.speakers && !lead.to
    ? aimed(lead.speakers, read.speakers, read.rest)
    : { ...lead, speakers: read.speakers, rest: read.rest };
}

/** In words. */
function longestName(cues: readonly CueDefinition[]): number {
  return Math.max(1, ...cues.flatMap(namesOfCue).map((name) => name.split(/\s+/u).length));
}

/** The cue that a word names in full, or whose key it is; else those that it begins. */
export function cuesCalled(typed: string, { cues, keys }: CuesKnown): readonly CueDefinition[] {
  const word = typed.toLowerCase();
  if (word === "") return [];
  const key = keys.does.get(typed) ?? keys.does.get(word);
  const named =
    cues.find((cue) => namesOfCue(cue).includes(word)) ?? cues.find(({ id }) => key?.is === "cue" && key.cue === id);
  return named ? [named] : cues.filter((cue) => namesOfCue(cue).some((name) => name.startsWith(word)));
}

/** Ids of the cues in brackets inside an utterance, in order: only whole names count, so that other asides stay asides. */
export function cuesInside(text: string, cues: readonly CueDefinition[]): readonly string[] {
  return Array.from(text.matchAll(/[([]([^()[\]\n]{1,60})[)\]]/gu)).flatMap(([, inside = ""]) => {
    const found = inside.split(",").map((part) => {
      const word = part.trim().toLowerCase();
      return cues.find((cue) => namesOfCue(cue).includes(word));
    });
    return found.flatMap((cue) => (cue ? [cue.id] : []));
  });
}
