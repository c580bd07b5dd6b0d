// What an outcome of a key says in the secretary's panel, and how a draft is kept from there.

import type { Instant } from "../../model/clock.ts";
import type { Draft, Speakers } from "../../model/entry.ts";
import type { Outcome, State } from "../state.ts";

/** Says it in the panel; without words, that nothing is said there any more. What waited for a key is let go. */
export function tellInPanel(state: State, told: string | undefined): Outcome {
  return { state: { capture: { on: state.capture.on, told } } };
}

/** Kept in any case. Where no talk is thought to go on, that is said. */
export function keepCaught(state: State, draft: Draft): Outcome {
  const { secretary } = state.text;
  const odd = { open: undefined, left: undefined, paused: secretary.keptInPause, ended: secretary.keptAfterEnd };
  return { ...tellInPanel(state, odd[state.session.state]), drafts: [draft] };
}
export function itemField({ session: { current } }: State): { readonly item?: string } {
  return current === undefined ? {} : { item: current };
}

/** What a key of capture mode comes to. `floor`: who holds it when the key is pressed. */
export type CaptureAction = (state: State, now: Instant, floor: Speakers | undefined) => Outcome;
