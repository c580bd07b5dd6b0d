// Between whom something goes: `@3>5`, `@3,4>5`, `@3>alle`. Before a cue it says who did it and whom it was to.
import type { Between } from "../../model/cue.ts";
import { withoutThemselves } from "../../model/cue.ts";
import type { Speakers } from "../../model/entry.ts";
import { readSpeakers, type SpeakersRead, speakersMark } from "./speakers.ts";

type RelationRead =
  | ({ readonly rest: string } & Between)
  | Extract<SpeakersRead, { readonly problem: unknown }>
  /** From nobody or to nobody; to those who did it. */
  | { readonly problem: "no-relation" | "to-oneself"; readonly mark: string };

const ARROW = /^(@[^>→\n]{0,40}?)(\s*)(?:[-–=]?>|→)\s*@?/u;
const FROM_NOBODY = /^@[-−–]\s*(?:[-–=]?>|→)/u;
const NOBODY = /^(?:$|[\s!]|[-−–](?=$|[\s!]))/u;

/** The mark of a relation at the beginning of `text`; undefined where there is none, `@3 > 5 år` among them. */
export function readRelation(text: string): RelationRead | undefined {
  const [whole = "", from = "", space = ""] = ARROW.exec(text) ?? [];
  if (whole === "") return undefined;
  const mark = (/^\S*/u.exec(text.slice(whole.length))?.[0] ?? "").replace(/!.*$/u, "");
  if (FROM_NOBODY.test(text)) return { problem: "no-relation", mark: `${whole.trim()}${mark}` };
  const by = from === "@" ? undefined : readSpeakers(from);
  if (by && ("problem" in by || by.rest !== "")) return undefined;
  const behind = text.slice(whole.length);
  if (NOBODY.test(behind)) return space === "" ? { problem: "no-relation", mark: whole.trim() } : undefined;
  const read = readSpeakers(`@${behind}`);
  // With blanks around it an arrow may mean more than.
  if (space !== "" && (!read || "problem" in read || !/^(?:!|$)/u.test(read.rest))) return undefined;
  if (!read || "problem" in read) return read && { ...read, mark: `${whole.trim()}${mark}` };
  return aimed(by?.speakers, read.speakers, read.rest);
}

/** Who did it, and whom it was to: nobody nods to themselves. */
export function aimed(by: Speakers | undefined, { who }: Speakers, rest: string): RelationRead {
  const to = typeof who === "string" ? { who } : { who: [...new Set(who)] };
  const both = { ...(by && { speakers: by }), to };
  const isAlone = JSON.stringify(withoutThemselves(both)) !== JSON.stringify(both);
  return isAlone ? { problem: "to-oneself", mark: relationMark(both) } : { ...both, rest };
}

/** The mark that is read as the same people. */
export function relationMark({ speakers, to }: Between): string {
  const from = speakers ? speakersMark(speakers) : "";
  return to ? `${from || "@"}>${speakersMark(to).slice(1)}` : from;
}
