// What an action comes to, put together: a refusal, an answer, two outcomes in one.

import type { Outcome } from "./state.ts";

/** Refuses, with a sentence. */
export function refuse(...text: readonly string[]): Outcome {
  return { says: { tone: "refusal", text } };
}

export function answer(...text: readonly string[]): Outcome {
  return { says: { tone: "answer", text } };
}

/** Both, one after the other; what they keep is kept together. */
export function mergeOutcomes(first: Outcome, second: Outcome): Outcome {
  return {
    ...first,
    ...second,
    state: { ...first.state, ...second.state },
    drafts: [...(first.drafts ?? []), ...(second.drafts ?? [])],
  };
}
