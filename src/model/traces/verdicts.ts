// What a group said of the traces of its earlier session, trace by trace and in the order in which it was said.
import type { EntryOf, ParticipantNumber } from "../entry.ts";
import type { Item, TraceRef } from "../guide.ts";
import { stateOf } from "../session/coverage.ts";
import { contentOf, progressOf, type Session, stands } from "../session/session.ts";

export type Verdict = EntryOf<"verdict">;

export type CheckedTrace = {
  readonly item: Item;
  readonly ref: TraceRef;
  readonly verdicts: readonly Verdict[];
  /** The group's own words for it: the last that it changed it into, or agreed on. */
  readonly wording?: string;
  readonly skipped: boolean;
};

/** The guide's traces that apply, in its order, with what was said of each. */
export function checkedTraces(session: Session): readonly CheckedTrace[] {
  const all = session.entries.flatMap((entry) => {
    if (entry.kind !== "verdict" || !stands(session, entry)) return [];
    const now = contentOf(session, entry);
    return now.kind === "verdict" ? [now] : [];
  });
  return session.order.flatMap((id) => {
    const item = session.items.get(id);
    if (!item?.trace) return [];
    const verdicts = all.filter((verdict) => verdict.item === id).sort((one, other) => one.t - other.t);
    const wording = wordingIn(verdicts);
    return [
      {
        item,
        ref: item.trace,
        verdicts,
        ...(wording === undefined ? {} : { wording }),
        skipped: stateOf(progressOf(session, id)) === "skipped",
      },
    ];
  });
}

export function wordingIn(verdicts: readonly Verdict[]): string | undefined {
  return verdicts.findLast(
    ({ verdict, text }) => (verdict === "modified" || verdict === "consensus") && text !== undefined && text !== "",
  )?.text;
}

/** Traces of which nothing was said yet. */
export function uncheckedTraces(session: Session): readonly CheckedTrace[] {
  return checkedTraces(session).filter(({ verdicts }) => verdicts.length === 0);
}

/** Where a participant was said to stand, in order. What the group said is nobody's: silence is no agreement. */
export function verdictsOf(verdicts: readonly Verdict[], participant: ParticipantNumber): readonly Verdict[] {
  return verdicts.filter(({ speakers }) => typeof speakers?.who === "object" && speakers.who.includes(participant));
}
