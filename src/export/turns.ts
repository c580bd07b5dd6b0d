// A session as a transcript: who said what when, with what was seen, done and noted as turns of speakers of their own.

import { stateOf } from "../model/coverage.ts";
import { cueName, cuesOf } from "../model/cue.ts";
import type { Entry, Speakers } from "../model/entry.ts";
import { isQuestion } from "../model/guide.ts";
import { labelOf } from "../model/labels.ts";
import type { Language } from "../model/language.ts";
import { probesOf, progressOf, type Session, stands } from "../model/session.ts";
import type { Texts } from "../text/index.ts";
import { eventOf } from "./events.ts";
import type { Exported } from "./exporter.ts";
import { type Utterance, utterancesOf } from "./utterance.ts";
import { read, worded } from "./wording.ts";

export type Turn = {
  /** Milliseconds on the session clock, not less than the turn before. */
  readonly t: number;
  /** At most 63 characters, none of them a colon: analysis programs take what stands before the colon. */
  readonly speaker: string;
  readonly words: string;
};

const LONGEST_SPEAKER = 63;

export function turnsOf({ id, session }: Exported, language: Language, text: Texts): readonly Turn[] {
  const { speaker, line, participants } = text.exports;
  const title = line.begins(read(session.guide.title, language), id, participants(session.presence.size));
  const turns = [
    ...askedTurns(session, language, text),
    ...session.entries.flatMap((entry) => programTurn(session, entry, text) ?? []),
    ...utterancesOf(session, language).flatMap((utterance) => utteranceTurn(session, utterance, language, text) ?? []),
  ].map((turn) => ({ ...turn, t: Math.max(0, turn.t) }));
  return [{ t: 0, speaker: speaker.program, words: title }, ...turns.sort((one, other) => one.t - other.t)];
}

/** What the moderator said by the guide: texts that were read out, questions that were asked, probes. */
function askedTurns(session: Session, language: Language, { exports: { speaker } }: Texts): readonly Turn[] {
  const said = (t: number, words: string): Turn => ({ t, speaker: speaker.moderator, words });
  const reached = session.route.flatMap(({ item: id, t, passed }) => {
    const item = session.items.get(id);
    const progress = progressOf(session, id);
    const aloud = item && (isQuestion(item) ? stateOf(progress) !== "skipped" : item.kind === "say" && progress.done);
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

function programTurn(session: Session, entry: Entry, text: Texts): Turn | undefined {
  const words = stands(session, entry) ? eventOf(session, entry, text) : undefined;
  return words === undefined ? undefined : { t: entry.t, speaker: text.exports.speaker.remark, words };
}

function utteranceTurn(session: Session, utterance: Utterance, language: Language, text: Texts): Turn | undefined {
  const { speaker, line } = text.exports;
  const { kind, t, id, speakers, codes } = utterance;
  const turn = (who: string, ...words: readonly (string | undefined)[]): Turn => {
    const pieces = [...words, ...codes.map((code) => `#${code}`), `(${id})`];
    return { t, speaker: who, words: pieces.filter((piece) => piece).join(" ") };
  };
  switch (kind) {
    case "note": {
      const words = worded(utterance.text, utterance.said, utterance.mixed, text);
      const fetch = utterance.said === "stub" ? `[${text.exports.said.stub}]` : undefined;
      return turn(speakers ? fullSpeaker(speakers, text) : speaker.note, words, fetch);
    }
    case "comment": {
      const about = utterance.about && text.session.observations[utterance.about];
      const lead = [about, speakers && fullSpeaker(speakers, text)].filter((one) => one).join(", ");
      return turn(speaker.observer, lead && `(${lead})`, utterance.text);
    }
    case "cue": {
      const names = utterance.cues.map((cue) => cueName(cuesOf(session.guide.cues), cue, language));
      const lead = [...names, ...(speakers ? [fullSpeaker(speakers, text)] : [])].join(", ");
      return turn(speaker.observer, `(${lead})`, utterance.text);
    }
    case "summary":
      return turn(
        speakers ? fullSpeaker(speakers, text) : speaker.summary,
        `(${utterance.outcome === "corrected" ? line.corrected : line.confirmed})`,
        utterance.text,
      );
    case "memo":
      return turn(speaker.memo, utterance.text);
    case "skip": {
      const why = [utterance.reason && text.session.skipReasons[utterance.reason], utterance.text];
      const name = utterance.number ?? utterance.question ?? utterance.item ?? "";
      return turn(speaker.remark, line.skipped(name, why.filter((one) => one).join(", ")));
    }
    case "struck":
      return turn(speaker.remark, line.struck);
    case "own":
      // It is a turn already, since it was reached.
      return undefined;
  }
}

function fullSpeaker({ who, together }: Speakers, { exports: { speaker } }: Texts): string {
  if (typeof who === "string") return speaker[who];
  const name = speaker.participant(who.join(together ? " + " : ", "));
  return name.length > LONGEST_SPEAKER ? speaker.several(who.length) : name;
}
