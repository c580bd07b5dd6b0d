// The conversation as a screen shows it: what is for no eye left out, and a cue that is repeated counted up on its line.

import type { Entry, EntryId, EntryOf } from "../model/entry.ts";
import { partsOf } from "../model/entry.ts";
import { CAPTURED_IN_PANEL } from "../model/entry-kinds.ts";
import type { ChatLine } from "./chat-line.ts";
import { isShown } from "./shown-line.ts";
import type { TellingNow } from "./telling.ts";

type Lines = readonly ChatLine[];
type Writer = TellingNow["writer"];

/** Nods that follow one another within this time are one line with a number, in milliseconds. */
const ONE_RUN = 30_000;

/** The lines of a screen, repeats of a cue put together: `times` on the first of them. */
export function linesOnScreen({
  lines,
  writer,
}: {
  readonly lines: Lines;
  readonly writer: Writer;
}): readonly ChatLine[] {
  const before = known.get(lines);
  if (before?.writer === writer) return before.shown;
  const shown = put(lines, writer);
  known.set(lines, { writer, shown });
  return shown;
}

/** A frame asks several times, and the lines are the same until there is one more. */
const known = new WeakMap<Lines, { readonly writer: Writer; readonly shown: readonly ChatLine[] }>();

type CueLine = Extract<ChatLine, { readonly is: "entry" }>;

function put(lines: Lines, writer: Writer): readonly ChatLine[] {
  const shown: ChatLine[] = [];
  const caught = ownCatches(lines, writer);
  const undone = new Set(lines.flatMap((line) => undoneBy(line) ?? []));
  /** The cues on the last line. */
  let run: readonly CueLine[] = [];
  for (const line of lines) {
    if (!isShown(line) || (line.is === "entry" && isOf(line.entry, caught))) continue;
    // The line that it stands on is not among the others yet, and tells it itself.
    if (run.some(({ entry }) => entry.id === undoneBy(line))) continue;
    const last = run.at(-1);
    if (line.is === "entry" && last && isRepeat(last.entry, line.entry)) {
      shown.pop();
      run = [...run, line];
    } else run = line.is === "entry" && line.entry.kind === "cue" ? [line] : [];
    shown.push(run.length > 1 ? asOne(run, undone) : line);
  }
  return shown;
}

function undoneBy(line: ChatLine): EntryId | undefined {
  return line.is === "entry" && line.entry.kind === "undo" ? line.entry.target : undefined;
}

/** Only those that stand are counted. Where none does, the line says so. */
function asOne(run: readonly CueLine[], undone: ReadonlySet<EntryId>): ChatLine {
  const standing = run.filter(({ entry }) => !undone.has(entry.id));
  const [line] = standing.length > 0 ? standing : run;
  const times = standing.length > 1 ? { times: standing.length } : {};
  return { ...(line as CueLine), key: (run[0] as CueLine).key, ...times };
}

/**
 * The last line, where it does not stand among the others yet: the question on the table stands in the live region
 * until something follows it, and so does a cue that may still be repeated.
 */
export function heldLine(shown: readonly ChatLine[]): ChatLine | undefined {
  const last = shown.at(-1);
  return last?.is === "entry" && (last.entry.kind === "reach" || last.entry.kind === "cue") ? last : undefined;
}

/** The same cue of the same people, seen by the same writer, again and soon. */
export function isRepeat(before: Entry, entry: Entry): boolean {
  return (
    before.kind === "cue" &&
    entry.kind === "cue" &&
    before.cue === entry.cue &&
    before.text === undefined &&
    entry.text === undefined &&
    before.item === entry.item &&
    partsOf(before.id)?.writer === partsOf(entry.id)?.writer &&
    JSON.stringify(before.speakers) === JSON.stringify(entry.speakers) &&
    JSON.stringify(before.to) === JSON.stringify(entry.to) &&
    Math.abs(entry.t - before.t) <= ONE_RUN
  );
}

/** What the secretary keys in stands in the panel; the conversation above is for words, and for what others keep. */
function ownCatches(lines: Lines, { id, role }: Writer): ReadonlySet<EntryId> {
  if (role !== "secretary") return new Set();
  return new Set(
    lines.flatMap((line) =>
      line.is === "entry" && CAPTURED_IN_PANEL.has(line.entry.kind) && partsOf(line.entry.id)?.writer === id
        ? [line.entry.id]
        : [],
    ),
  );
}

function isOf(entry: Entry, caught: ReadonlySet<EntryId>): boolean {
  return caught.has(entry.kind === "undo" ? entry.target : entry.id);
}

/** A part of what was caught last: who spoke, or a cue with its repeats. */
export type Caught = { readonly entry: EntryOf<"turn" | "turn-end" | "cue">; readonly times: number };

const FEW = 6;
/** What is further back than so many entries is no longer news. */
const LATELY = 300;

/** What this writer caught last, latest first; what was taken back is not among it. */
export function caughtLast({ session, writer }: Pick<TellingNow, "session" | "writer">): readonly Caught[] {
  const caught: { entry: Caught["entry"]; times: number }[] = [];
  const oldest = Math.max(0, session.entries.length - LATELY);
  for (let at = session.entries.length - 1; at >= oldest; at--) {
    const entry = session.entries[at];
    if (!entry || partsOf(entry.id)?.writer !== writer.id || session.revisions.get(entry.id)?.undone) continue;
    if (entry.kind !== "turn" && entry.kind !== "turn-end" && entry.kind !== "cue") continue;
    const later = caught.at(-1);
    if (later && isRepeat(entry, later.entry)) {
      later.times += 1;
      later.entry = entry;
    } else if (caught.length === FEW) break;
    else caught.push({ entry, times: 1 });
  }
  return caught;
}
