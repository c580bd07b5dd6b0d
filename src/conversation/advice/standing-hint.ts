// The hint that stands: passed on, or hushed.

import type { Draft } from "../../model/entry.ts";
import { hintText } from "../../telling/hint-line.ts";
import { refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

/** Whispers the standing hint to the moderator. */
export const passOnHint: Action = (state, _words, when) => {
  if (!state.hint) return refuse(state.text.participation.noHint);
  const { about, participant } = state.hint;
  const whisper: Draft = { ...when, kind: "whisper", text: hintText(state, state.hint), hint: { about, participant } };
  return { drafts: [whisper], state: { hint: undefined } };
};

/** No more hints about whom the standing one is about. */
export const hushHint: Action = (state, _words, when) => {
  if (!state.hint) return refuse(state.text.participation.noHint);
  const { participant } = state.hint;
  return { drafts: [{ ...when, kind: "hints", silenced: true, participant }], state: { hint: undefined } };
};
