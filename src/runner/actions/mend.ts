// Mending what was kept: taking back, wording anew, filing elsewhere, and striking for good.
import type { Instant } from "../../model/clock.ts";
import { type Amended, type Draft, type Entry, type EntryKind, partsOf } from "../../model/entry.ts";
import { contentOf, type Session, stands } from "../../model/session.ts";
import { fieldWith } from "../field.ts";
import { type Content, readLine } from "../input/line.ts";
import type { Action, State } from "../state.ts";
import { withCodes } from "./keep.ts";
import { browse, refuse, withItem } from "./moving.ts";
import { problemText } from "./problems.ts";

/** Entries that are facts about the session itself: they can't be taken back. */
const LASTING: ReadonlySet<EntryKind | "unknown"> = new Set([
  "start",
  "join",
  "resume",
  "leave",
  "end",
  "clock",
  "undo",
  "strike",
  "struck",
  "fragment",
  "unknown",
]);

/** Entries that hold a person's own words. */
const WORDED: ReadonlySet<EntryKind | "unknown"> = new Set(["note", "comment", "memo", "summary", "own"]);

/** Takes back the last thing: all entries that one action kept. */
export const undo: Action = ({ session, writer, text }, words, when) => {
  const named = words.trim();
  const mine = own(session, writer.id).filter((entry) => !LASTING.has(entry.kind) && stands(session, entry));
  const last = named === "" ? mine.at(-1) : mine.find(({ id }) => id === named);
  if (!last) return refuse(named === "" ? text.session.reply.nothingToUndo : text.session.reply.noEntry(named));
  return { drafts: stepOf(session, mine, last).map(({ id }): Draft => ({ ...when, kind: "undo", target: id })) };
};

/** What may stand just before an entry in one and the same step: `done`, then `reach` is one press of a key. */
const SAME_STEP: { readonly [Kind in EntryKind]?: readonly EntryKind[] } = {
  reach: ["done", "skip", "own", "continue"],
  done: ["recorder", "continue"],
  recorder: ["continue"],
};

/** All entries that one action kept, the last first. Lines from a pipe share an instant and are still many actions. */
function stepOf(session: Session, mine: readonly Entry[], last: Entry): readonly Entry[] {
  const before = mine[mine.indexOf(last) - 1];
  const belongs =
    before !== undefined &&
    before.t === last.t &&
    numberOf(before) === numberOf(last) - 1 &&
    SAME_STEP[last.kind as EntryKind]?.includes(before.kind as EntryKind) === true &&
    (before.kind !== "skip" || before.item === leftFor(session, last)) &&
    (before.kind !== "own" || last.kind !== "reach" || before.item === last.item);
  return belongs ? [last, ...stepOf(session, mine, before)] : [last];
}

/** The item that was on the table before this step was taken: only its skipping goes on by itself. */
function leftFor(session: Session, step: Entry): string | undefined {
  return session.route[session.route.findIndex(({ id }) => id === step.id) - 1]?.item;
}

export const amend: Action = (state, words, when) => {
  const { session, text } = state;
  const { target, rest, missing } = named(state, words, WORDED);
  if (missing) return refuse(text.session.reply.noEntry(missing));
  if (!target) return refuse(text.session.reply.nothingToAmend);
  if (rest === "") return { ...refuse(text.session.reply.amendWith) };
  if (target.kind === "own")
    return { drafts: [{ ...when, kind: "amend", target: target.id, content: { kind: "own", text: rest } }] };
  const line = readLine(rest, state.cues);
  if (line.is === "problem") return refuse(problemText(line.problem, state.cues, state));
  const content = line.is === "content" ? sameKind(target, line.content, contentOf(session, target)) : undefined;
  if (!content) return refuse(text.session.reply.amendSameKind);
  return { drafts: [{ ...when, kind: "amend", target: target.id, content }] };
};

/** The new content as content of the old entry's kind. Who said it stays, unless the new line says otherwise. */
function sameKind(target: Entry, content: Content, now: Entry): Amended | undefined {
  const speakers = "speakers" in now && now.speakers ? { speakers: now.speakers } : {};
  const about = now.kind === "comment" && now.about ? { about: now.about } : {};
  const { kind, ...rest } = content;
  if (target.kind === "note" && kind === "note") return { ...speakers, ...content };
  // A comment or a memo may be worded anew without its command before it.
  if (target.kind === "comment" && kind === "comment") return { ...about, ...speakers, ...content };
  if (kind !== "note" || !("text" in rest)) return kind === "memo" && target.kind === "memo" ? content : undefined;
  const codes = "codes" in rest && rest.codes ? { codes: rest.codes } : {};
  const said = "speakers" in rest && rest.speakers ? { speakers: rest.speakers } : speakers;
  if (target.kind === "comment") return { kind: "comment", ...about, ...said, text: content.text, ...codes };
  if (target.kind === "memo") return { kind: "memo", text: content.text, ...codes };
  return now.kind === "summary"
    ? { kind: "summary", outcome: now.outcome, ...said, text: withCodes(content) }
    : undefined;
}

/** Files the last note under another item; a note that is still being typed is filed when it is kept. */
export const file: Action = (state, words, when) => {
  const { target, rest, missing } = named(state, words, new Set<EntryKind | "unknown">([...WORDED, "cue"]));
  if (missing) return refuse(state.text.session.reply.noEntry(missing));
  if (!target || target.kind === "own") return refuse(state.text.session.reply.nothingToFile);
  if (rest === "") return browse(state, "file");
  return withItem(state, rest, (item) => ({ drafts: [{ ...when, kind: "refile", target: target.id, item: item.id }] }));
};

/** What `/strike` would remove: the entry that is named, else the writer's last. It may have been taken back already. */
export function strikable({ session, writer }: State, words: string): Entry | undefined {
  const id = words.trim();
  const holdsWords = (entry: Entry): boolean =>
    (WORDED.has(entry.kind) || entry.kind === "cue" || entry.kind === "fragment" || entry.kind === "skip") &&
    !session.revisions.get(entry.id)?.struck;
  if (id === "") return own(session, writer.id).findLast(holdsWords);
  const named = session.entries.find((entry) => entry.id === id);
  return named && holdsWords(named) ? named : undefined;
}

/** Removes for good: on the disk first, then here. */
export const strike: Action = (state, words, when) => {
  const { reply } = state.text.session;
  const id = words.trim();
  const target = strikable(state, words);
  if (target) return { effects: [{ do: "strike", target: target.id, stamp: stampOf(when) }] };
  const known = state.session.entries.some((entry) => entry.id === id);
  return refuse(id === "" || known ? reply.nothingToStrike : reply.noEntry(id));
};

function stampOf({ at, t }: Instant): Instant {
  return { at, t };
}

/** What a writer kept, in the order in which it was kept: a note begun early and sent late is the last one all the same. */
function own(session: Session, writer: string): Entry[] {
  return session.entries
    .filter(({ id }) => id.startsWith(`${writer}:`))
    .sort((one, other) => numberOf(one) - numberOf(other));
}

function numberOf({ id }: Entry): number {
  return partsOf(id)?.n ?? 0;
}

/** `mod:12 rest`: the entry that is named, else the writer's last of these kinds. */
function named(
  { session, writer }: State,
  words: string,
  kinds: ReadonlySet<EntryKind | "unknown">,
): { readonly target?: Entry; readonly rest: string; readonly missing?: string } {
  const id = /^([a-z][a-z0-9]*:\d+(?:~\d+)?)(?=\s|$)/u.exec(words.trim())?.[1];
  if (id === undefined) {
    const last = own(session, writer.id).findLast((entry) => kinds.has(entry.kind) && stands(session, entry));
    return { rest: words.trim(), ...(last ? { target: last } : {}) };
  }
  const target = session.entries.find((entry) => entry.id === id && kinds.has(entry.kind) && stands(session, entry));
  return target ? { target, rest: words.trim().slice(id.length).trim() } : { rest: "", missing: id };
}

/** The field filled with the command that mends an entry, its present wording ready to be changed. */
export function amendLine(state: State, entry: Entry, wording: string): Partial<State> {
  const command = state.language === "nb" ? "/rett" : "/amend";
  return offered(state, `${command} ${entry.id} ${wording}`);
}

/** The field with a command put into it by choosing; what was being typed is laid aside meanwhile. */
export function offered(state: State, command: string): Partial<State> {
  const { field, typedSince } = state;
  const aside = { field, typedSince };
  return { view: { is: "talk" }, aside: state.aside ?? aside, field: fieldWith(command), typedSince: state.now };
}

/** What was laid aside stands in the field again. */
export function takenUpAgain({ aside }: State): Partial<State> {
  return aside ? { ...aside, aside: undefined, suggestion: 0 } : {};
}
