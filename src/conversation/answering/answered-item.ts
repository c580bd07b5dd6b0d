// The item on the table as something to be answered: whether it has fixed answers, and who answers.
import type { ParticipantNumber } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { isSettled } from "../../model/session/coverage.ts";
import type { Session } from "../../model/session/session.ts";
import { holdsGuide } from "../entries/turn-guide.ts";
import type { State } from "../state.ts";

/** Whether participants answer it one by one with what stands in the guide. */
export function hasFixedAnswers(item: Item | undefined): item is Item {
  return item?.kind === "choose" || item?.kind === "scale";
}

/** The only participant of the session; undefined in a group. */
export function onlyParticipant({ presence }: Pick<Session, "presence">): ParticipantNumber | undefined {
  const [one, ...others] = presence.keys();
  return others.length === 0 ? one : undefined;
}

/** The item whose answer is one key now; undefined where keys are words. */
export function itemAnsweredByKey(state: State): Item | undefined {
  const { session, screen, view, capture, field } = state;
  const item = session.items.get(session.current ?? "");
  const isFree = /^\d*$/u.test(field.text);
  const isAtIt = screen && view.is === "talk" && !capture.on && isFree && session.state === "open" && holdsGuide(state);
  return isAtIt && hasFixedAnswers(item) && onlyParticipant(session) !== undefined ? item : undefined;
}

/** What comes after an answer: the next item that has none. Going back to change one leads on to where one was. */
export function itemAfter({ session }: Pick<State, "session">, item: Item): Item | undefined {
  const later = session.order.slice(session.order.indexOf(item.id) + 1).flatMap((id) => session.items.get(id) ?? []);
  return later.find((one) => (hasFixedAnswers(one) ? !isAnswered(session, one) : !isSettled(session, one)));
}

function isAnswered(session: Session, { id }: Item): boolean {
  return (session.answers.get(id)?.size ?? 0) > 0 || session.progress.get(id)?.skippedAt !== undefined;
}
