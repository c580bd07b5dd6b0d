// What other programs write in the same session joins it here, without disturbing what is being typed.
import type { Draft, Entry } from "../../model/entry.ts";
import { REWORDING } from "../../model/entry-kinds.ts";
import { appendAll, fold } from "../../model/session/fold.ts";
import { roleOf, writerOf } from "../../model/session/writers.ts";
import type { UnsentLine } from "../../model/unsent.ts";
import type { ChatLine } from "../../telling/chat-line.ts";
import { KEYS } from "../keymap.ts";
import type { Row } from "../lists/list.ts";
import { listInView } from "../lists/lists.ts";
import type { EarlierLine, Message, Outcome, State } from "../state.ts";
import { fieldWithoutStruck } from "../struck.ts";
import { takeUpUnsent } from "../unsent.ts";
import { joining, linesOf } from "./lines-shown.ts";
import { withoutOldNotice } from "./old-notice.ts";

/** A state, and what is still to be said and kept. */
export type Told = readonly [State, Outcome];

/** Entries of other writers, new to this program. Lines already drawn can't move: theirs come after them. */
export function others(before: State, entries: readonly Entry[]): Told {
  const known = new Set(before.session.entries.map(({ id }) => id));
  const news = entries.filter(({ id }) => !known.has(id)).map((entry) => withoutStruck(before, entry));
  if (news.length === 0) return [before, {}];
  const session = appendAll(before.session, news);
  const state = { ...before, ...withoutOldNotice(before, news), session };
  return [choosingTheSame(before, { ...state, lines: [...state.lines, ...newLines(state, news)] }), told(state, news)];
}

/**
 * Everything as it stands on the disk. Where talk was struck, or a line that was seen is gone, it leaves memory and
 * screen, and with it what was typed and whatever the program said: any of that may hold the words.
 */
export function reread(before: State, read: readonly Entry[]): Told {
  const known = new Set(before.session.entries.map(({ id }) => id));
  // A line of one's own that was never acknowledged is about to be cut off.
  return anew(
    before,
    read.filter((entry) => known.has(entry.id) || writerOf(entry) !== before.writer.id),
  );
}

function anew(before: State, entries: readonly Entry[]): Told {
  const known = new Map(before.session.entries.map((entry) => [entry.id, entry]));
  const same = entries.filter((entry) => isSame(entry, known.get(entry.id)));
  const news = entries.filter(({ id }) => !known.has(id));
  if (same.length === known.size) return others(before, news);
  const session = fold(before.session.guide, entries);
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  const kept = before.lines.flatMap((line): readonly ChatLine[] => {
    const entry = line.is === "entry" ? now.get(line.entry.id) : undefined;
    return entry ? [{ key: entry.id, is: "entry", entry }] : [];
  });
  const struck = before.session.entries.filter(({ id, kind }) => kind !== "struck" && now.get(id)?.kind === "struck");
  const { state: unsaid, says } = fieldWithoutStruck(before, struck);
  const state: State = {
    ...before,
    ...unsaid,
    session,
    history: [],
    historyAt: undefined,
    capture: { ...before.capture, told: undefined },
    drawing: before.drawing + 1,
  };
  const outcome = told(state, news);
  return [
    choosingTheSame(before, { ...state, lines: [...kept, ...newLines(state, news)] }),
    says ? { ...outcome, says: { tone: "remark", text: [...says.text, ...(outcome.says?.text ?? [])] } } : outcome,
  ];
}

/** Another seat: its writer's lines are one's own from now on. `entries`: the whole session, read anew. */
export function seated(before: State, { writer, entries, unsent }: Extract<Message, { readonly is: "seated" }>): Told {
  const moved = new Set([before.writer.id, writer.id]);
  const known = new Set(before.session.entries.map(({ id }) => id));
  const [read] = anew({ ...before, writer }, entries);
  // That one got up here and sat down there is said in one sentence.
  const isMove = (line: ChatLine): boolean =>
    line.is === "entry" &&
    !known.has(line.entry.id) &&
    (line.entry.kind === "join" || line.entry.kind === "leave") &&
    moved.has(writerOf(line.entry));
  const state: State = {
    ...read,
    lines: read.lines.filter((line) => !isMove(line)),
    capture: { on: read.screen && writer.role === "secretary" },
    view: { is: "talk" },
    drawing: before.drawing + 1,
  };
  const now = state.text.session.seat.now(writer.role);
  // What one is typing oneself stays in the field; what was left there is an arrow away then.
  const isFree = state.screen && state.field.text === "" && !state.aside;
  if (!unsent || !state.screen) return [state, { says: { tone: "answer", text: [now] } }];
  const { reply } = state.text.session;
  const back = isFree ? takeUpUnsent(state, unsent) : { history: [...state.history, ...unsent.lines.map(asEarlier)] };
  const told = isFree ? reply.unsentIsBack(unsent.lines.length) : reply.unsentIsAbove(KEYS["earlier-line"].shown);
  return [{ ...state, ...back }, { says: { tone: "answer", text: [now, told] } }];
}

function asEarlier({ text, at, t }: UnsentLine): EarlierLine {
  return { text, since: { at, t } };
}

/** Another's rewording of what was struck meanwhile has no words either. */
function withoutStruck({ session }: State, entry: Entry): Entry {
  if (!REWORDING.has(entry.kind) || !("target" in entry)) return entry;
  if (!session.revisions.get(entry.target)?.struck) return entry;
  const { id, at, t, typed } = entry;
  return { id, at, t, ...(typed === undefined ? {} : { typed }), kind: "struck" };
}

/** The lines of what is new. That another has ended the session is said in a sentence instead. */
function newLines(state: State, news: readonly Entry[]): readonly ChatLine[] {
  return linesOf(
    news.filter((entry) => entry.kind !== "end"),
    state,
  );
}

/** That another has ended the session; and, where another program thought that nobody had it open, that one is here. */
function told(state: State, news: readonly Entry[]): Outcome {
  const { session, writer, text, now } = state;
  const end = news.find((entry) => entry.kind === "end");
  const mine = session.entries.findLast((entry) => entry.kind === "join" && entry.writer === writer.id);
  const overlooked = news.some(({ kind }) => kind === "resume") && !session.inside.has(writer.id);
  const drafts: readonly Draft[] =
    overlooked && mine?.kind === "join" ? [joining(session.entries, writer, mine.program, now)] : [];
  return {
    drafts,
    ...(end ? { says: { tone: "remark", text: [text.session.line.endedBy(roleOf(session, end))] } } : {}),
  };
}

/** In a list the same row stays chosen, also where others have come above it: Enter must not meet another one. */
function choosingTheSame(before: State, state: State): State {
  const { view } = before;
  const list = listInView(before);
  if (!list) return state;
  const row = list.rows(before)[view.row ?? 0];
  const rows = list.rows({ ...state, view });
  const at = row ? rows.findIndex((one) => idOf(one) === idOf(row)) : -1;
  const last = Math.max(0, rows.length - 1);
  return { ...state, view: { ...view, row: at >= 0 ? at : Math.min(view.row ?? 0, last) } };
}

function idOf(row: Row): string {
  return row.is === "item" ? row.item.id : row.entry.id;
}

function isSame(entry: Entry, other: Entry | undefined): boolean {
  return other !== undefined && (entry === other || JSON.stringify(entry) === JSON.stringify(other));
}
