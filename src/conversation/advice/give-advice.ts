// Hints in a session: to the secretary on the line for a while, then as a mark; the moderator hears of them only where there
// is no secretary.
import { hintAt, hintKey } from "../../model/session/advice.ts";
import { hintText } from "../../telling/hint-line.ts";
import type { Outcome, State } from "../state.ts";
import { markedHint } from "./standing-hint.ts";

/** What the time gives reason to hint at. Looked at every second. */
export function advised(state: State): Outcome {
  const { session, now, hintLimits, hintsGiven, writer, screen, capture } = state;
  const isSecretary = writer.role === "secretary";
  if (isSecretary && markedHint(state)) return {};
  const wanted = isSecretary || !hasSecretary(state);
  const advice = wanted ? hintAt(session, now.t, hintLimits, hintsGiven) : undefined;
  if (!advice) return { state: { hint: undefined } };
  const given = { hintsGiven: new Map(hintsGiven).set(hintKey(advice), now.t) };
  const says = { tone: "remark", text: [hintText(state, advice)] } as const;
  if (!isSecretary) return { state: { ...given, hint: undefined }, says };
  // What the last key came to has stood there since then: it makes room, or the hint's half minute would pass unseen.
  const line = { hint: { ...advice, since: now.t }, capture: { ...capture, told: undefined } };
  // Line by line there is no panel for it to stand in.
  return { state: { ...given, ...line }, ...(screen ? {} : { says }) };
}

function hasSecretary({ session }: State): boolean {
  return [...session.inside].some((writer) => session.writers.get(writer)?.role === "secretary");
}
