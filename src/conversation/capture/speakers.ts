// The speakers in words and as they are typed.

import type { Speakers } from "../../model/entry.ts";
import { openTurn } from "../../model/session/session.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { State } from "../state.ts";

/** The speakers as they are typed: `@3`, `@2+3`, `@*`. */
export function speakerMark({ who, together }: Speakers): string {
  if (typeof who !== "string") return `@${who.join(together ? "+" : ",")}`;
  return { group: "@*", unknown: "@?", moderator: "@m" }[who];
}

/** Who holds the floor, in words; empty when nobody does. */
export function floorName(state: State): string {
  const turn = openTurn(state.session);
  return turn ? speakerName(turn.speakers, state.text) : "";
}
