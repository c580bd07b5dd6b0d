// Keeps a note under another item than the current one.
import { EMPTY_FIELD } from "../../input/field/field.ts";
import { readLine } from "../../input/line/line.ts";
import type { Instant } from "../../model/clock.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import type { Item } from "../../model/guide.ts";
import { stands } from "../../model/session/session.ts";
import { keepContent, timeOf } from "../entries/keep.ts";
import { refuse } from "../outcome.ts";
import { problemText } from "../problems.ts";
import type { Outcome, State } from "../state.ts";

const FILED = kindsThatCan("refile");

/** A note that stands in the field is kept under the item; with an empty field the last note is moved there. */
export function fileUnder(state: State, item: Item, when: Instant): Outcome {
  const talk: Partial<State> = { view: { is: "talk" } };
  if (state.field.text.trim() !== "") {
    const line = readLine(state.field.text, state);
    if (line.is === "problem") return { state: talk, ...refuse(problemText(line.problem, state.cues, state)) };
    if (line.is !== "content" || !FILED.has(line.content.kind))
      return { state: talk, ...refuse(state.text.session.reply.nothingToFile) };
    const time = timeOf(state, state.typedSince ?? when, line.time);
    if (!("at" in time)) return { ...time, state: talk };
    const kept = keepContent(state, line.content, time, item.id);
    return { ...kept, line: state.field.text, state: { ...talk, field: EMPTY_FIELD, typedSince: undefined } };
  }
  const last = state.session.entries.findLast(
    (entry) => entry.id.startsWith(`${state.writer.id}:`) && FILED.has(entry.kind) && stands(state.session, entry),
  );
  return last
    ? { state: talk, drafts: [{ ...when, kind: "refile", target: last.id, item: item.id }] }
    : { state: talk };
}
