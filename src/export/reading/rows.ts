// One line that a person wrote, as a row to be read.
import { clockTime } from "../../model/clock.ts";
import { cueName, cuesOf } from "../../model/cue.ts";
import { labelOf } from "../../model/labels.ts";
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session.ts";
import type { Texts } from "../../text/index.ts";
import type { Utterance } from "../utterance.ts";
import { speakerName, worded } from "../wording.ts";
import type { Row } from "./reading.ts";

export function rowOf(session: Session, utterance: Utterance, language: Language, text: Texts): Row {
  const { t, id, codes } = utterance;
  return {
    time: clockTime(t),
    id,
    codes,
    ...bodyOf(session, utterance, language, text),
    notes: notesOn(session, utterance, text),
  };
}

function bodyOf(session: Session, utterance: Utterance, language: Language, text: Texts) {
  const { kind, speakers, said, text: words } = utterance;
  const { line } = text.exports;
  const name = speakers && speakerName(speakers, text);
  switch (kind) {
    case "cue":
      return { manner: "cue", words: cueWords(session, utterance, language, text) } as const;
    case "comment": {
      const about = utterance.about && text.session.observations[utterance.about];
      const role = utterance.role && text.session.roles[utterance.role];
      return { manner: "comment", lead: line.observation(about, name, role), words } as const;
    }
    case "summary": {
      const lead = utterance.outcome === "corrected" ? line.corrected : line.confirmed;
      return { manner: "said", lead: name ? `${lead}, ${name}` : lead, words } as const;
    }
    default:
      return {
        manner: "said",
        ...(name ? { lead: name } : {}),
        words: worded(words, said, utterance.mixed, text),
      } as const;
  }
}

function cueWords(
  session: Session,
  { cues, speakers, text: words }: Utterance,
  language: Language,
  text: Texts,
): string {
  const definitions = cuesOf(session.guide.cues);
  const names = cues.map((cue) => cueName(definitions, cue, language));
  return `(${[...names, ...(speakers ? [speakerName(speakers, text)] : [])].join(", ")})${words ? ` ${words}` : ""}`;
}

function notesOn(session: Session, utterance: Utterance, text: Texts): readonly string[] {
  const { said, line } = text.exports;
  const { kind, filedFrom, typed, earlier } = utterance;
  const how = kind === "note" && utterance.said ? [utterance.said] : [];
  return [
    ...how.map((one) => (utterance.mixed && one === "paraphrase" ? said.mixed : said[one])),
    ...(filedFrom ? [line.filedFrom(labelOf(session, filedFrom) || filedFrom)] : []),
    ...(typed === undefined ? [] : [line.givenTime]),
    ...earlier.map((words) => line.earlier(words)),
  ];
}
