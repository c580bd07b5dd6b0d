// Hints in a session: to the secretary they stand until acted on; the moderator hears of them only where there is no secretary.
import { hintAt, hintKey, hintsHolding } from "../../model/session/advice.ts";
import { hintText } from "../../telling/hint-line.ts";
import type { Hint, Outcome, State } from "../state.ts";

/** What the time gives reason to hint at. Looked at every second. */
export function advised(state: State): Outcome {
  const { session, now, hintLimits, hintsGiven, hint, writer, screen } = state;
  const isSecretary = writer.role === "secretary";
  if (hint && isSecretary && stillStands(state, hint)) return {};
  const wanted = isSecretary || !hasSecretary(state);
  const advice = wanted ? hintAt(session, now.t, hintLimits, hintsGiven) : undefined;
  if (!advice) return { state: { hint: undefined } };
  const given = { hintsGiven: new Map(hintsGiven).set(hintKey(advice), now.t) };
  const says = { tone: "remark", text: [hintText(state, advice)] } as const;
  if (!isSecretary) return { state: { ...given, hint: undefined }, says };
  // Line by line there is no panel for it to stand in.
  return { state: { ...given, hint: { ...advice, since: now.t } }, ...(screen ? {} : { says }) };
}

function stillStands({ session, now, hintLimits }: State, hint: Hint): boolean {
  const holds = hintsHolding(session, now.t, hintLimits).some((one) => hintKey(one) === hintKey(hint));
  // Nobody has acted on it for as long as it takes until another may be given: it makes room.
  return holds && now.t - hint.since < hintLimits.everyMinutes * 60_000;
}

function hasSecretary({ session }: State): boolean {
  return [...session.inside].some((writer) => session.writers.get(writer)?.role === "secretary");
}
