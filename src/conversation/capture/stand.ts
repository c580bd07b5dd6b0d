// Who stands where on a trace, one key each: a verdict was chosen, and each number that follows is of someone who holds it.
import type { Instant } from "../../model/clock.ts";
import type { Speakers } from "../../model/entry.ts";
import { whyNotTheirs } from "../entries/verdict.ts";
import type { Outcome, State } from "../state.ts";
import { tellInPanel } from "./tell.ts";

/** Kept, and the next number is waited for. */
export function standThere(state: State, now: Instant, speakers: Speakers): Outcome {
  const { capture, session, text } = state;
  const { stand: verdict } = capture;
  const item = session.items.get(session.current ?? "");
  if (!verdict || !item?.trace) return tellInPanel(state, text.traces.reply.noTrace);
  const again = { on: true, next: "stand", stand: verdict } as const;
  const why = whyNotTheirs(state, speakers, now);
  if (why !== undefined) return { state: { capture: { ...again, told: why, refused: true } } };
  const drafts = [{ ...now, kind: "verdict", item: item.id, verdict, speakers } as const];
  return { drafts, state: { capture: again } };
}
