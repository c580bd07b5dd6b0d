// The way out of a session: what the guide says at the end, the recorder, the debrief, what the guide wants done
// afterwards; and then, at last, the end itself.
import type { Item } from "../model/guide.ts";
import { isQuestion } from "../model/item-kinds.ts";
import { closingItems, isAfterTheTalk } from "../model/session/closing.ts";
import { nextItem } from "../model/session/next-item.ts";
import type { Session } from "../model/session/session.ts";
import { endReport } from "../telling/end-report.ts";
import { completed, reach } from "./entries/steps.ts";
import { holdsGuide } from "./entries/turn-guide.ts";
import type { Outcome, State, When } from "./state.ts";

/** The session is being closed: its end was asked for, or people have been thanked. */
export function isClosing({ closing, session }: Pick<State, "closing" | "session">): boolean {
  return closing || isAfterTheTalk(session);
}

/** Whoever goes back to a question has not ended yet. */
export function isBackInTalk(session: Session): boolean {
  const item = session.items.get(session.current ?? "");
  return item !== undefined && isQuestion(item) && !isAfterTheTalk(session);
}

/** What comes behind the item on the table; while the session is being closed no question comes any more. */
export function followingItem(state: State): Item | undefined {
  const { session } = state;
  if (!isClosing(state)) return nextItem(session, session.current);
  const at = session.order.indexOf(session.current ?? "");
  const left = closingItems(session).filter(({ id }) => id !== session.current);
  return left.find(({ id }) => session.order.indexOf(id) > at) ?? left[0];
}

/** What is left to see to by whoever holds the guide. */
export function stepsToTheEnd(state: State): readonly Item[] {
  return holdsGuide(state) ? closingItems(state.session) : [];
}

/** Enter where the end is asked about: the first thing that is left, or the end. */
export function leadToTheEnd(state: State, when: When): Outcome {
  const [first] = stepsToTheEnd(state);
  const { session } = state;
  if (!first || session.state === "ended") return endNow(state, when);
  const isThere = stepsToTheEnd(state).some(({ id }) => id === session.current);
  const drafts = isThere ? [] : [...completed(session, when), reach(first.id, when)];
  return { drafts, state: { view: { is: "talk" }, closing: true } };
}

/** All is seen to: the end is asked about, with what is left of the talk if that was not told yet. One Enter ends. */
export function askForTheEnd(state: State): Outcome {
  const { screen, text, closing } = state;
  const { allDone, how } = text.session.end;
  const told = closing ? [allDone] : endReport(state);
  return {
    says: { tone: "answer", text: screen ? told : [...told, how] },
    state: { closing: true, ...(screen ? { view: { is: "end" } as const } : {}) },
  };
}

/** Whoever writes on after the other has ended the session just closes. */
export function endNow({ session }: State, when: When): Outcome {
  const kind = session.state === "ended" ? "leave" : "end";
  return { drafts: [{ ...when, kind }], state: { over: "ended" }, effects: [{ do: "close" }] };
}
