// Picking a trace: which lines it may point at, and where in a line its words stand.
import type { Entry, EntryId, Span, TraceSource } from "../entry.ts";
import { contentOf, stands } from "../session/session.ts";
import { type Earlier, putRightBy, SAID_IN_TALK } from "./read-trace.ts";

/** Why no trace can be made of it; `id`: of which line. */
export type PickProblem = {
  readonly problem:
    | "no-line"
    | "struck"
    | "undone"
    | "withheld"
    | "not-said"
    | "twice"
    | "no-words"
    | "words-of-several";
  readonly id: EntryId;
  readonly words?: string;
};

/** The lines that are worth showing: what was said in the talk and may leave, in its present words. */
export function linesToPick({ leaving }: Earlier): readonly Entry[] {
  return leaving.entries.flatMap((entry) => {
    if (!SAID_IN_TALK.has(entry.kind) || !stands(leaving, entry)) return [];
    const now = contentOf(leaving, entry);
    // First words only tell where a turn is in the recording.
    return now.kind === "note" && now.turn !== undefined && now.said === "stub" ? [] : [now];
  });
}

/** The sources of a trace of these lines; of one line also of some of its `words` alone. */
export function sourcesOf(earlier: Earlier, ids: readonly EntryId[], words = ""): readonly TraceSource[] | PickProblem {
  const sources: TraceSource[] = [];
  for (const [index, id] of ids.entries()) {
    const problem = ids.indexOf(id) < index ? ({ problem: "twice", id } as const) : whyNot(earlier, id);
    if (problem) return problem;
    const as = putRightBy(earlier.leaving, id);
    sources.push({ entry: id, ...(as === undefined ? {} : { as }) });
  }
  const [only, ...others] = sources;
  if (words === "" || !only) return sources;
  if (others.length > 0) return { problem: "words-of-several", id: only.entry, words };
  const entry = earlier.leaving.entries.find(({ id }) => id === only.entry);
  const now = entry && contentOf(earlier.leaving, entry);
  const text = now && "text" in now ? (now.text ?? "") : "";
  const span = spanIn(text, words);
  if (!span) return { problem: "no-words", id: only.entry, words };
  return [...text].length === span.to && span.from === 0 ? sources : [{ ...only, span }];
}

function whyNot({ session, leaving }: Earlier, id: EntryId): PickProblem | undefined {
  const entry = session.entries.find((one) => one.id === id);
  const revision = session.revisions.get(id);
  if (!entry) return { problem: "no-line", id };
  if (revision?.struck || entry.kind === "struck") return { problem: "struck", id };
  if (revision?.undone) return { problem: "undone", id };
  const left = leaving.entries.find((one) => one.id === id);
  if (!left) return { problem: "withheld", id };
  return SAID_IN_TALK.has(left.kind) ? undefined : { problem: "not-said", id };
}

/** Where the words stand in a text, in code points; capital letters make no difference. Undefined where they don't. */
export function spanIn(text: string, words: string): Span | undefined {
  const [all, wanted] = [[...text], [...words]].map((points) => points.map((one) => one.toLowerCase()));
  if (!all || !wanted || wanted.length === 0) return undefined;
  const from = all.findIndex((_, at) => wanted.every((one, index) => all[at + index] === one));
  return from === -1 ? undefined : { from, to: from + wanted.length };
}
