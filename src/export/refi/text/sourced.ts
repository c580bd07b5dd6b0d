// Prepares a session for a project: its text, utterances and participants, worked out once and shared by all parts.
import type { ParticipantNumber } from "../../../model/entry.ts";
import type { Language } from "../../../model/language.ts";
import { participantsIn, type Session } from "../../../model/session/session.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Exported, SessionName } from "../../exporter.ts";
import { type Utterance, utterancesOf } from "../../lines/utterance.ts";
import { type SourceText, sourceText } from "./source-text.ts";

export type Sourced = {
  /** Tells the sessions of a project apart: the id, with a number if two sessions have the same id. */
  readonly key: string;
  readonly id: string;
  readonly named?: SessionName;
  /** Whose numbers mean the same people: the key, or where sessions of a group leave together, the group's. */
  readonly people: string;
  readonly session: Session;
  readonly utterances: readonly Utterance[];
  readonly source: SourceText;
  /** Every participant who was counted, who came later or who is named in a line, sorted by number. */
  readonly participants: readonly ParticipantNumber[];
};

export function prepareSources(sessions: readonly Exported[], language: Language, text: Texts): readonly Sourced[] {
  const seen = new Map<string, number>();
  return sessions.map((exported) => {
    const { id, session, named } = exported;
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    const utterances = utterancesOf(session, language);
    const key = before === 0 ? id : `${id}\n${before}`;
    return {
      key,
      id,
      ...(named === undefined ? {} : { named }),
      people: named === undefined || named.people === id ? key : named.people,
      session,
      utterances,
      source: sourceText(exported, utterances, language, text),
      participants: findEveryone(session, utterances),
    };
  });
}

function findEveryone(session: Session, utterances: readonly Utterance[]): readonly ParticipantNumber[] {
  const everyone = new Set(session.presence.keys());
  const named = [
    ...session.turns.map(({ speakers }) => speakers),
    ...utterances.flatMap(({ speakers, to }) => [speakers, to]),
  ];
  for (const number of named.flatMap(participantsIn)) everyone.add(number);
  return [...everyone].sort((one, other) => one - other);
}
