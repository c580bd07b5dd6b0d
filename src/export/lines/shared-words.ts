// Words that several formats use: a text of the guide, an item in full, what a line is about, a time, a date.
import { clockTime } from "../../model/clock.ts";
import type { DebriefKind, ObservationKind, Said } from "../../model/entry.ts";
import { writtenAt } from "../../model/entry.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { labelOf } from "../../model/session/labels.ts";
import type { Session } from "../../model/session/session.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";

/** A text of the guide. What stood for `{moderator}` when it was read aloud is in no journal, and so in no export. */
export function read(text: LocalText, language: Language): string {
  return inLanguage(text, language).replace(/\{([\p{L}\p{N}_-]+)\}/gu, "[$1]");
}

/** What an observation or a part of the debrief is about: `stemning`, `inntrykk`. */
export function aboutName(about: ObservationKind | DebriefKind, { session }: Texts): string {
  return { ...session.observations, ...session.debriefs }[about];
}

/** What stands where a note names nobody: that it is someone's own words, or the writer's. */
export function nameless(said: Said | undefined, { exports: { speaker } }: Texts): string {
  return said === undefined || said === "paraphrase" ? speaker.note : speaker.quote;
}

/** That a line was amended, and what it said before where that leaves. */
export function amendedNotes(
  { amended, earlier }: { readonly amended?: true; readonly earlier: readonly string[] },
  { exports: { line } }: Texts,
): readonly string[] {
  return amended && earlier.length === 0 ? [line.amended] : earlier.map((words) => line.earlier(words));
}

/** `00:32:10`. */
export function longTime(t: number): string {
  return clockTime(t).padStart(8, "0");
}

/** When the last line was written, on the session clock: what lasts, has lasted until then. */
export function endOf({ entries }: Session): number {
  const last = entries.at(-1);
  return last ? writtenAt(last) : 0;
}

/** A question by its number and words; what is no question by its words alone. */
export function itemInFull(session: Session, id: string, language: Language, { exports: { question } }: Texts): string {
  const item = session.items.get(id);
  if (!item) return id.startsWith("own:") ? question.lost : question.unknown(id);
  const label = labelOf(session, id);
  return label ? `${label}. ${read(item.text, language)}` : read(item.text, language);
}

/** Day and time of day as the wall showed them, from `2026-11-22T10:15:03.120+01:00`. */
export function dayAndTime(at: string, { exports }: Texts): { readonly day: string; readonly time: string } {
  const [, year = "", month = "", day = "", hour = "", minute = ""] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(at) ?? [];
  return { day: exports.day(Number(day), Number(month), year), time: exports.timeOfDay(`${hour}`, `${minute}`) };
}

/** That the words are from the recording, who took them down, and on which day. None of what was written in the talk. */
export function fetchedNote(
  { fetched }: { readonly fetched?: { readonly by: string; readonly made: string } },
  text: Texts,
): readonly string[] {
  return fetched ? [text.exports.line.fetched(fetched.by, dayAndTime(fetched.made, text).day)] : [];
}
