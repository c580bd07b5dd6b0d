// What the moderator asked, as it was asked: the guide's questions and their probes. Own questions are lines of their own.

import { oneLine } from "../../markup/clean.ts";
import type { EntryId } from "../../model/entry.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import { stateOf } from "../../model/session/coverage.ts";
import { isOwn } from "../../model/session/labels.ts";
import { probesOf, progressOf, type Session, stands } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import { itemInFull, read } from "../lines/shared-words.ts";
import type { Worded } from "./segment-words.ts";

export type Asked = Worded & { readonly id: EntryId; readonly t: number };

export function askedIn(session: Session, language: Language, text: Texts): readonly Asked[] {
  const { moderator: speaker } = text.exports.speaker;
  const reached = session.route.flatMap(({ item: name, t, id, passed }, index) => {
    const item = session.items.get(name);
    if (!item || !isQuestion(item) || passed || stateOf(progressOf(session, name)) === "skipped") return [];
    // An own question is reached as it is asked; that it was come back to is not told by the line that asked it.
    if (isOwn(name) && session.route.findIndex((step) => step.item === name) === index) return [];
    return [{ id, t, speaker, words: oneLine(itemInFull(session, name, language, text)) }];
  });
  const probes = session.entries.flatMap((entry) => {
    if (entry.kind !== "probe" || !stands(session, entry)) return [];
    const probe = probesOf(session, entry.item).find(({ id }) => id === entry.probe);
    return probe ? [{ id: entry.id, t: entry.t, speaker, words: oneLine(read(probe.text, language)) }] : [];
  });
  return [...reached, ...probes];
}
