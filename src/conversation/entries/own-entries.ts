// What one has kept oneself, and which of it makes up one step: what taking back takes back.

import { type Draft, type Entry, type EntryKind, type EntryOf, partsOf } from "../../model/entry.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import { type Session, stands } from "../../model/session/session.ts";
import { refuse } from "../outcome.ts";
import type { Action, State } from "../state.ts";

/** What a writer kept, in the order in which it was kept: a note begun early and sent late is the last one all the same. */
export function ownEntries(session: Session, writer: string): Entry[] {
  const numbered = session.entries.flatMap((entry) =>
    entry.id.startsWith(`${writer}:`) ? [{ entry, n: numberOf(entry) }] : [],
  );
  return numbered.sort((one, other) => one.n - other.n).map(({ entry }) => entry);
}
function numberOf({ id }: Entry): number {
  return partsOf(id)?.n ?? 0;
}
function undoable(session: Session, writer: string): readonly Entry[] {
  return ownEntries(session, writer).filter((entry) => TAKEN_BACK.has(entry.kind) && stands(session, entry));
}

/** What `undo` would take back first. */
export function lastUndoable({ session, writer }: Pick<State, "session" | "writer">): Entry | undefined {
  return undoable(session, writer.id).at(-1);
}
function follows(before: Entry, entry: Entry): boolean {
  return before.t === entry.t && numberOf(before) === numberOf(entry) - 1;
}

/** The item that was on the table before this step was taken: only its skipping goes on by itself. */
function leftFor(session: Session, step: Entry): string | undefined {
  return session.route[session.route.findIndex(({ id }) => id === step.id) - 1]?.item;
}

/** The ticks that going on made: of all that was to be said, each after the other. Fewer were made by hand. */
function ticksOf(session: Session, mine: readonly Entry[], done: EntryOf<"done">): readonly Entry[] {
  const cover = session.items.get(done.item)?.cover ?? [];
  const at = mine.indexOf(done);
  const ticks = mine.slice(Math.max(0, at - cover.length), at);
  const all = cover.every(({ id }, index) => {
    const [tick, next] = [ticks[index], ticks[index + 1] ?? done];
    return tick?.kind === "tick" && tick.item === done.item && tick.theme === id && follows(tick, next);
  });
  return all ? ticks : [];
}

/** What was put right with a turn, before the last of it: the turn itself, and the cues and first words that followed along. */
function rightedWith(mine: readonly Entry[], last: Entry): readonly Entry[] {
  if (last.kind !== "amend" || last.content.kind === "turn") return [];
  const at = mine.indexOf(last);
  const first = mine.slice(0, at).findLastIndex((entry) => entry.kind === "amend" && entry.content.kind === "turn");
  const run = mine.slice(Math.max(0, first), at + 1);
  const isOneStep = run.every(
    (entry, index) => entry.kind === "amend" && (index === 0 || follows(run[index - 1] ?? entry, entry)),
  );
  return first >= 0 && isOneStep ? run.slice(0, -1).reverse() : [];
}

/** What may stand just before an entry in one and the same step: `done`, then `reach` is one press of a key. */
const SAME_STEP: {
  readonly [Kind in EntryKind]?: readonly EntryKind[];
} = {
  reach: ["done", "skip", "own", "continue", "answer"],
  done: ["recorder", "activity", "continue"],
  activity: ["continue"],
  recorder: ["continue"],
  depart: ["cue"],
  arrive: ["cue"],
};

/** All entries that one action kept, the last first. Lines from a pipe share an instant and are still many actions. */
function stepOf(session: Session, mine: readonly Entry[], last: Entry): readonly Entry[] {
  if (last.kind === "amend") return [last, ...rightedWith(mine, last)];
  const ticks = last.kind === "done" ? ticksOf(session, mine, last) : [];
  const step = [last, ...ticks.toReversed()];
  const first = ticks[0] ?? last;
  const before = mine[mine.indexOf(first) - 1];
  const belongs =
    before !== undefined &&
    follows(before, first) &&
    SAME_STEP[last.kind as EntryKind]?.includes(before.kind as EntryKind) === true &&
    (before.kind !== "skip" || before.item === leftFor(session, last)) &&
    (before.kind !== "own" || last.kind !== "reach" || before.item === last.item);
  return belongs ? [...step, ...stepOf(session, mine, before)] : step;
}
const TAKEN_BACK = kindsThatCan("undo");

/** Takes back the last thing, or the one whose id is named: all entries that one action kept. */
export const takeBackOwn: Action = ({ session, writer, text }, words, when) => {
  const id = words.trim();
  const mine = undoable(session, writer.id);
  const last = id === "" ? mine.at(-1) : mine.find((entry) => entry.id === id);
  if (!last) return refuse(id === "" ? text.session.reply.nothingToUndo : text.session.reply.noEntry(id));
  return { drafts: stepOf(session, mine, last).map(({ id: target }): Draft => ({ ...when, kind: "undo", target })) };
};
