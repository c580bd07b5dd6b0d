// The guide is the moderator's to turn: where one is at it, the secretary's keys turn it only when asked twice.
import { moderatorIsInside } from "../../model/session/writers.ts";
import { refuse } from "../outcome.ts";
import type { Outcome, State } from "../state.ts";

/** So soon the same must be asked again to be meant, in milliseconds. */
const AGAIN = 10_000;

/** Whether turning the guide is this program's to do: the moderator's, or a secretary's without one. */
export function holdsGuide({ session, writer, gone }: Pick<State, "session" | "writer" | "gone">): boolean {
  return writer.role !== "secretary" || !moderatorIsInside(session) || gone.has("mod");
}

/** `what`: which turning it is, so that another is asked for by itself. */
export function turnGuide(state: State, what: string, turn: () => Outcome): Outcome {
  const { askedToTurn, now, text } = state;
  if (holdsGuide(state)) return turn();
  if (askedToTurn?.what === what && now.t - askedToTurn.at <= AGAIN) {
    const outcome = turn();
    return { ...outcome, state: { askedToTurn: undefined, ...outcome.state } };
  }
  return { ...refuse(text.session.seat.turnsForBoth), state: { askedToTurn: { what, at: now.t } } };
}
