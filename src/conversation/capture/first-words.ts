// The first words of the turn that runs: one key opens a line for them, Enter keeps them with the turn.

import type { Content } from "../../input/line/content.ts";
import type { Instant } from "../../model/clock.ts";
import type { Speakers } from "../../model/entry.ts";
import type { Outcome, State } from "../state.ts";
import { openField } from "./mode.ts";
import { speakerMark } from "./speakers.ts";
import { tellInPanel } from "./tell.ts";

/** The note field with an open quotation mark: what is written there is a beginning, and is never marked as whole. */
export function openFirstWords(state: State, now: Instant, floor: Speakers | undefined): Outcome {
  if (!floor) return tellInPanel(state, state.text.secretary.noFirstWords);
  const { state: opened, ...outcome } = openField(state, now, leadFor(floor));
  const { capture } = opened ?? {};
  const marked = capture?.lead === undefined ? {} : { capture: { ...capture, firstWords: true as const } };
  return { ...outcome, state: { ...opened, ...marked } };
}

function leadFor(speakers: Speakers): string {
  return `${speakerMark(speakers)} "`;
}

/**
 * Keeps a line that the key opened, at the time of its turn; undefined for one that is no longer that. `begun`: when the
 * key was pressed. The turn is looked for only now: a digit before the key may not have been on the disk then.
 */
export function keepFirstWords(state: State, typed: string, content: Content, begun: Instant): Outcome | undefined {
  const { firstWords, lead = "" } = state.capture;
  if (!firstWords || content.kind !== "note" || content.said === "paraphrase" || !typed.startsWith(lead))
    return undefined;
  // A turn that the program died in ends before the key: the words are its own all the same.
  const turn = state.session.turns.findLast(
    ({ from, to, lost }) => from <= begun.t && (to === undefined || begun.t < to || lost),
  );
  if (!turn || leadFor(turn.speakers) !== lead) return undefined;
  const { quotes: _, ...words } = content;
  const place = turn.item === undefined ? {} : { item: turn.item };
  return {
    drafts: [{ at: begun.at, t: turn.from, typed: begun.t, ...words, said: "stub", turn: turn.id, ...place }],
  };
}
