// A session as a transcript: who said what when, with what was seen, done and noted as paragraphs of their own. A turn that
// was only logged has no words, and is no paragraph: analysis programs would make empty passages of hundreds of them.

import type { Speakers } from "../../model/entry.ts";
import { isQuestion, traitsOf } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import { stateOf } from "../../model/session/coverage.ts";
import { labelOf } from "../../model/session/labels.ts";
import { peopleIn, probesOf, progressOf, type Session, stands } from "../../model/session/session.ts";
import { inQuotes, withPeople } from "../../telling/attribution.ts";
import { cueName, cuesOf } from "../../text/cues.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { idIn, sessionInFull } from "../identity/session-names.ts";
import { given } from "./entry-words.ts";
import { eventsOf } from "./events.ts";
import { listNotApplicable } from "./not-applicable.ts";
import { aboutName, endOf, nameless, read } from "./shared-words.ts";
import { type Utterance, utterancesOf } from "./utterance.ts";

export type Paragraph = {
  /** Milliseconds on the session clock, not less than the paragraph before. */
  readonly t: number;
  /** From where it is to be heard, if that is before. */
  readonly heardFrom?: number;
  /** At most 63 characters, none of them a colon: analysis programs take what stands before the colon. */
  readonly speaker: string;
  readonly words: string;
};

const LONGEST_SPEAKER = 63;

export function paragraphsOf(exported: Exported, language: Language, text: Texts): readonly Paragraph[] {
  const { session } = exported;
  const { speaker, line, participants } = text.exports;
  const title = line.begins(
    read(session.guide.title, language),
    sessionInFull(exported),
    participants(peopleIn(session)),
  );
  const paragraphs = [
    ...askedParagraphs(session, language, text),
    ...eventsOf(session, text).map((event) => ({ ...event, speaker: speaker.remark })),
    ...utterancesOf(session, language).flatMap(
      (utterance) => utteranceParagraph(exported, utterance, language, text) ?? [],
    ),
  ].map((paragraph) => ({ ...paragraph, t: Math.max(0, paragraph.t) }));
  return [
    { t: 0, speaker: speaker.program, words: title },
    ...paragraphs.sort((one, other) => one.t - other.t),
    ...notApplicableParagraphs(session, language, text),
  ];
}

/** After the talk: nobody said a word of it. */
function notApplicableParagraphs(session: Session, language: Language, text: Texts): readonly Paragraph[] {
  const { speaker, line } = text.exports;
  return listNotApplicable(session, language, text).map(({ question, why }) => ({
    t: Math.max(0, endOf(session)),
    speaker: speaker.remark,
    words: line.notApplicable(question.replace(/[.?!:]+$/u, ""), why),
  }));
}

/** What the moderator said by the guide: texts that were read out, questions that were asked, probes. */
function askedParagraphs(session: Session, language: Language, { exports: { speaker } }: Texts): readonly Paragraph[] {
  const said = (t: number, words: string): Paragraph => ({ t, speaker: speaker.moderator, words });
  const reached = session.route.flatMap(({ item: id, t, passed }) => {
    const item = session.items.get(id);
    const progress = progressOf(session, id);
    const aloud =
      item && (isQuestion(item) ? stateOf(progress) !== "skipped" : traitsOf(item.kind).readOut && progress.done);
    if (!item || !aloud || passed) return [];
    const label = labelOf(session, id);
    return [said(t, label ? `${label}. ${read(item.text, language)}` : read(item.text, language))];
  });
  const probes = session.entries.flatMap((entry) => {
    if (entry.kind !== "probe" || !stands(session, entry)) return [];
    const probe = probesOf(session, entry.item).find(({ id }) => id === entry.probe);
    return probe ? [said(entry.t, read(probe.text, language))] : [];
  });
  return [...reached, ...probes];
}

function utteranceParagraph(
  exported: Exported,
  utterance: Utterance,
  language: Language,
  text: Texts,
): Paragraph | undefined {
  const { session } = exported;
  const { speaker, line } = text.exports;
  const { kind, t, heardFrom, id, speakers, codes } = utterance;
  const paragraph = (who: string, ...words: readonly (string | undefined)[]): Paragraph => {
    const pieces = [...words, ...codes.map((code) => `#${code}`), `(${idIn(exported, id)})`];
    return { t, ...given({ heardFrom }), speaker: who, words: pieces.filter((piece) => piece).join(" ") };
  };
  switch (kind) {
    case "note": {
      const words = inQuotes(utterance.text, utterance.said, utterance.mixed, text);
      const how = utterance.turn === undefined ? text.exports.said.stub : text.exports.said.firstWords;
      const fetch = utterance.said === "stub" ? `[${how}]` : utterance.fetched && `[${line.fromRecording}]`;
      return paragraph(speakers ? fullSpeaker(speakers, text) : nameless(utterance.said, text), words, fetch);
    }
    case "comment": {
      const about = utterance.about && aboutName(utterance.about, text);
      const lead = [about, speakers && fullSpeaker(speakers, text)].filter((one) => one).join(", ");
      return paragraph(speaker.observer, lead && `(${lead})`, utterance.text);
    }
    case "cue": {
      const names = utterance.cues.map((cue) => cueName(cuesOf(session.guide.cues), cue, language));
      const lead = withPeople(names.join(", "), utterance, (one) => fullSpeaker(one, text));
      return paragraph(speaker.observer, `(${lead})`, utterance.text);
    }
    case "summary":
      return paragraph(
        speakers ? fullSpeaker(speakers, text) : speaker.summary,
        `(${utterance.outcome === "corrected" ? line.corrected : line.confirmed})`,
        utterance.text,
      );
    case "verdict":
      return paragraph(
        speakers ? fullSpeaker(speakers, text) : speaker.remark,
        `(${text.traces.told(utterance.verdict ?? "confirmed")})`,
        utterance.text,
      );
    case "memo":
      return paragraph(speaker.memo, utterance.text);
    case "park":
      return paragraph(speaker.parked, utterance.text);
    case "debrief":
      return paragraph(speaker.debrief, utterance.about && `(${aboutName(utterance.about, text)})`, utterance.text);
    case "skip": {
      const why = [utterance.reason && text.session.skipReasons[utterance.reason], utterance.text];
      const name = utterance.number ?? utterance.question ?? utterance.item ?? "";
      return paragraph(
        speaker.remark,
        line.skipped(name.replace(/[.?!:]+$/u, ""), why.filter((one) => one).join(", ")),
      );
    }
    case "struck":
      return paragraph(speaker.remark, line.struck);
    case "own":
      // It is a paragraph already, since it was reached.
      return undefined;
  }
}

function fullSpeaker({ who, together }: Speakers, { exports: { speaker } }: Texts): string {
  if (typeof who === "string") return speaker[who];
  const name = speaker.participant(who.join(together ? " + " : ", "));
  return name.length > LONGEST_SPEAKER ? speaker.several(who.length) : name;
}
