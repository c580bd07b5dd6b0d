// Mending what was kept: wording anew, filing elsewhere, and striking for good.

import { fieldWith } from "../../input/field/field.ts";
import type { Content } from "../../input/line/content.ts";
import { readLine } from "../../input/line/line.ts";
import type { Instant } from "../../model/clock.ts";
import type { Amended, Entry } from "../../model/entry.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import { contentOf, stands } from "../../model/session/session.ts";
import { refuse } from "../outcome.ts";
import type { Action, State } from "../state.ts";
import { withCodes } from "./keep.ts";
import { browse, withItem } from "./moving.ts";
import { problemText } from "./problems.ts";
import { ownEntries } from "./undo.ts";

const AMENDABLE = kindsThatCan("amend");
const FILED = kindsThatCan("refile");
/** What `/file` looks at: a line that belongs to no question is named and refused, not passed over for an older one. */
const LOOKED_AT = new Set([...AMENDABLE, ...FILED]);
const STRIKABLE = kindsThatCan("strike");

export const amend: Action = (state, words, when) => {
  const { session, text } = state;
  const { target, rest, missing } = named(state, words, AMENDABLE);
  if (missing) return refuse(text.session.reply.noEntry(missing));
  if (!target) return refuse(text.session.reply.nothingToAmend);
  if (rest === "") return { ...refuse(text.session.reply.amendWith) };
  if (target.kind === "own")
    return { drafts: [{ ...when, kind: "amend", target: target.id, content: { kind: "own", text: rest } }] };
  const line = readLine(rest, state);
  if (line.is === "problem") return refuse(problemText(line.problem, state.cues, state));
  const content = line.is === "content" ? sameKind(target, line.content, contentOf(session, target)) : undefined;
  if (!content) return refuse(text.session.reply.amendSameKind);
  return { drafts: [{ ...when, kind: "amend", target: target.id, content }] };
};

/** The new content as content of the old entry's kind. Who said it stays, unless the new line says otherwise. */
function sameKind(target: Entry, content: Content, now: Entry): Amended | undefined {
  const speakers = "speakers" in now && now.speakers ? { speakers: now.speakers } : {};
  const about = "about" in now && now.about ? { about: now.about } : {};
  const { kind, ...rest } = content;
  if (target.kind === "note" && kind === "note") return { ...speakers, ...content };
  // What has its command before it may be worded anew with the command, and without it.
  if (target.kind === kind && OF_A_COMMAND.has(kind)) return { ...about, ...speakers, ...content } as Amended;
  if (kind !== "note" || !("text" in rest)) return undefined;
  const codes = "codes" in rest && rest.codes ? { codes: rest.codes } : {};
  const said = "speakers" in rest && rest.speakers ? { speakers: rest.speakers } : speakers;
  switch (now.kind) {
    case "comment":
      return { kind: "comment", ...(now.about ? { about: now.about } : {}), ...said, text: content.text, ...codes };
    case "memo":
    case "park":
      return { kind: now.kind, text: content.text, ...codes };
    case "debrief":
      return { kind: "debrief", ...(now.about ? { about: now.about } : {}), text: content.text, ...codes };
    case "summary":
      return { kind: "summary", outcome: now.outcome, ...said, text: withCodes(content) };
    default:
      return undefined;
  }
}

const OF_A_COMMAND: ReadonlySet<Content["kind"]> = new Set(["comment", "memo", "park", "debrief"]);

/** Files the last note under another item; a note that is still being typed is filed when it is kept. */
export const file: Action = (state, words, when) => {
  const { target, rest, missing } = named(state, words, LOOKED_AT);
  if (missing) return refuse(state.text.session.reply.noEntry(missing));
  if (!target || !FILED.has(target.kind)) return refuse(state.text.session.reply.nothingToFile);
  if (rest === "") return browse(state, "file");
  return withItem(state, rest, (item) => ({ drafts: [{ ...when, kind: "refile", target: target.id, item: item.id }] }));
};

/** What `/strike` would remove: the entry that is named, else the writer's last. It may have been taken back already. */
export function strikable({ session, writer }: State, words: string): Entry | undefined {
  const id = words.trim();
  const holdsWords = (entry: Entry): boolean => STRIKABLE.has(entry.kind) && !session.revisions.get(entry.id)?.struck;
  if (id === "") return ownEntries(session, writer.id).findLast(holdsWords);
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

/** `mod:12 rest`: the entry that is named, else the writer's last of these kinds. */
function named(
  { session, writer }: State,
  words: string,
  kinds: ReadonlySet<Entry["kind"]>,
): { readonly target?: Entry; readonly rest: string; readonly missing?: string } {
  const id = /^([a-z][a-z0-9]*:\d+(?:~\d+)?)(?=\s|$)/u.exec(words.trim())?.[1];
  if (id === undefined) {
    const last = ownEntries(session, writer.id).findLast((entry) => kinds.has(entry.kind) && stands(session, entry));
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
