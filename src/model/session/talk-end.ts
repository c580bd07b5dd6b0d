// When the talk was over: what moderator and secretary write down afterwards is in the session, and not in its length.
import { writtenAt } from "../entry.ts";
import { SHOWING_TALK } from "../entry-kinds.ts";
import { placeOf } from "./closing.ts";
import { contentOf, type Session, stands } from "./session.ts";

/**
 * Milliseconds on the session clock: when the session was closed, or when the debrief began, if nobody spoke after that.
 * A debrief that was followed by more talk was written in a break.
 */
export function endOfTalk(session: Session): number {
  const last = session.entries.at(-1);
  const closed = session.idle.at(-1);
  const over = closed && closed.to === undefined ? closed.from : last ? writtenAt(last) : 0;
  const { talk, afterwards } = timesIn(session);
  const lastSaid = talk.reduce((last, t) => Math.max(last, t), 0);
  return afterwards.reduce((end, t) => (t >= lastSaid ? Math.min(end, t) : end), over);
}

/** When there was talk, and when something was done that comes after it. */
function timesIn(session: Session): { readonly talk: readonly number[]; readonly afterwards: readonly number[] } {
  const [talk, afterwards]: [number[], number[]] = [[], []];
  const isAfter = (id: string | undefined): boolean => {
    const item = session.items.get(id ?? "");
    return item !== undefined && placeOf(session, item) === "after";
  };
  for (const { item, t, passed } of session.route) if (!passed) (isAfter(item) ? afterwards : talk).push(t);
  for (const entry of session.entries) {
    if (!stands(session, entry)) continue;
    const now = contentOf(session, entry);
    if (now.kind === "debrief") afterwards.push(writtenAt(entry));
    else if (SHOWING_TALK.has(now.kind)) ("item" in now && isAfter(now.item) ? afterwards : talk).push(entry.t);
  }
  return { talk, afterwards };
}
