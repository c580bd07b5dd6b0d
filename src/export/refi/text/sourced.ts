// A session with all of it that the parts of a project share: its text, its utterances, its people, its writers.
import type { ParticipantNumber } from "../../../model/entry.ts";
import type { Language } from "../../../model/language.ts";
import { participantsIn, type Session } from "../../../model/session/session.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Exported } from "../../exporter.ts";
import { type Utterance, utterancesOf } from "../../lines/utterance.ts";
import { type SourceText, sourceText } from "./source-text.ts";

export type Sourced = {
  /** What everything of the session is known by: its id, unless two have the same. */
  readonly key: string;
  readonly id: string;
  readonly session: Session;
  readonly utterances: readonly Utterance[];
  readonly source: SourceText;
  /** Everyone who was counted, came later, or is named in a line, by number. */
  readonly participants: readonly ParticipantNumber[];
};

export function sourcedOf(sessions: readonly Exported[], language: Language, text: Texts): readonly Sourced[] {
  const seen = new Map<string, number>();
  return sessions.map((exported) => {
    const { id, session } = exported;
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    const utterances = utterancesOf(session, language);
    return {
      key: before === 0 ? id : `${id}\n${before}`,
      id,
      session,
      utterances,
      source: sourceText(exported, utterances, language, text),
      participants: everyoneIn(session, utterances),
    };
  });
}

function everyoneIn(session: Session, utterances: readonly Utterance[]): readonly ParticipantNumber[] {
  const everyone = new Set(session.presence.keys());
  for (const { speakers } of [...session.turns, ...utterances])
    for (const number of participantsIn(speakers)) everyone.add(number);
  return [...everyone].sort((one, other) => one - other);
}
