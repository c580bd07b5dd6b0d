// The steps through the guide: what leaving an item keeps, and what coming to one does.

import type { Instant } from "../../model/clock.ts";
import type { Draft, EntryOf } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import { isRecording, progressOf, type Session } from "../../model/session/session.ts";

/**
 * The entries of leaving the current item by going on: a text was said, an instruction done, a recorder started. Rights
 * that were read aloud in one breath are ticked each for itself; whoever ticked some by hand meant only those.
 */
export function completed(session: Session, when: Instant): readonly Draft[] {
  const item = session.items.get(session.current ?? "");
  if (!item || isQuestion(item) || progressOf(session, item.id).done) return [];
  const marks: readonly Draft[] =
    item.kind === "record" && item.record && session.recording !== "notes-only" && !isSo(session, item.record)
      ? [{ ...when, kind: "recorder", action: item.record }]
      : [];
  const untouched = isPreparation(session, item) && progressOf(session, item.id).themes.length === 0;
  const ticks = (untouched ? item.cover : []).map(
    ({ id }): Draft => ({ ...when, kind: "tick", theme: id, item: item.id }),
  );
  const ended: readonly Draft[] =
    session.activity?.item === item.id ? [{ ...when, kind: "activity", item: item.id, action: "end" }] : [];
  return [...marks, ...ended, ...ticks, { ...when, kind: "done", item: item.id }];
}
/** A recorder that was started by hand, before the guide came to it, is not started twice. */
function isSo(session: Session, action: EntryOf<"recorder">["action"]): boolean {
  if (action !== "start" && action !== "stop") return false;
  return isRecording(session) === (action === "start");
}

export function reach(item: string, when: Instant): Draft {
  return { ...when, kind: "reach", item };
}
export function isPreparation(session: Session, { section }: Item): boolean {
  return session.sections.get(section)?.place !== undefined;
}
