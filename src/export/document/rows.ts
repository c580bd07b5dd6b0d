// One line that a person wrote, as a row to be read; or one cue that was logged several times on end.

import { clockTime } from "../../model/clock.ts";
import type { EntryId } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { labelOf } from "../../model/session/labels.ts";
import type { Session } from "../../model/session/session.ts";
import { inQuotes, speakerName, withPeople } from "../../telling/attribution.ts";
import { cueName, cuesOf } from "../../text/cues.ts";
import type { Texts } from "../../text/languages.ts";
import { aboutName, amendedNotes, fetchedNote, nameless } from "../lines/shared-words.ts";
import type { Utterance } from "../lines/utterance.ts";
import type { Row } from "./parts.ts";

/** `ids`: of all lines that are read as this one, where there are more. */
export function rowOf(
  session: Session,
  utterance: Utterance,
  language: Language,
  text: Texts,
  ids: readonly EntryId[] = [utterance.id],
): Row {
  const { t, codes } = utterance;
  return {
    time: clockTime(t),
    id: ids.join(", "),
    codes,
    ...bodyOf(session, utterance, ids.length, language, text),
    notes: notesOn(session, utterance, text),
  };
}

function bodyOf(session: Session, utterance: Utterance, times: number, language: Language, text: Texts) {
  const { kind, speakers, said, text: words } = utterance;
  const { line } = text.exports;
  const name = speakers && speakerName(speakers, text);
  switch (kind) {
    case "cue":
      return { manner: "cue", words: cueWords(session, utterance, times, language, text) } as const;
    case "comment": {
      const about = utterance.about && aboutName(utterance.about, text);
      const role = utterance.role && text.session.roles[utterance.role];
      return { manner: "comment", lead: line.observation(about, name, role), words } as const;
    }
    case "summary": {
      const lead = utterance.outcome === "corrected" ? line.corrected : line.confirmed;
      return { manner: "said", lead: name ? `${lead}, ${name}` : lead, words } as const;
    }
    case "verdict": {
      const lead = capital(text.traces.told(utterance.verdict ?? "confirmed"));
      return { manner: "said", lead: name ? `${lead}, ${name}` : lead, words } as const;
    }
    case "debrief": {
      const about = utterance.about && aboutName(utterance.about, text);
      const role = utterance.role && text.session.roles[utterance.role];
      return { manner: "said", ...leadOf(about, role), words } as const;
    }
    default:
      return {
        manner: "said",
        ...(name ? { lead: name } : kind === "note" ? { nameless: nameless(said, text) } : {}),
        words: inQuotes(words, said, utterance.mixed, text),
      } as const;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function leadOf(...names: readonly (string | undefined)[]): { readonly lead?: string } {
  const lead = names.filter((name) => name !== undefined).join(", ");
  return lead ? { lead } : {};
}

function cueWords(
  session: Session,
  { cues, speakers, to, text: words }: Utterance,
  times: number,
  language: Language,
  text: Texts,
): string {
  const definitions = cuesOf(session.guide.cues);
  const names = cues.map((cue) => cueName(definitions, cue, language));
  const repeated = names.join(", ") + (times > 1 ? ` ×${times}` : "");
  return `(${withPeople(repeated, { speakers, to }, (one) => speakerName(one, text))})${words ? ` ${words}` : ""}`;
}

function notesOn(session: Session, utterance: Utterance, text: Texts): readonly string[] {
  const { said, line } = text.exports;
  const { kind, filedFrom, typed, turn } = utterance;
  const how = kind !== "note" || !utterance.said ? [] : ([turn === undefined ? utterance.said : "firstWords"] as const);
  return [
    ...how.map((one) => (utterance.mixed && one === "paraphrase" ? said.mixed : said[one])),
    ...(filedFrom ? [line.filedFrom(labelOf(session, filedFrom) || filedFrom)] : []),
    ...(typed === undefined || turn !== undefined ? [] : [line.givenTime]),
    ...fetchedNote(utterance, text),
    ...amendedNotes(utterance, text),
  ];
}
