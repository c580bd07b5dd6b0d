// The fold: entries, one after the other, become a session. One entry costs the same after ten as after ten thousand.

import type { Amended, Entry, EntryOf, KnownEntry } from "../entry.ts";
import { partsOf, writtenAt } from "../entry.ts";
import { REWRITING, SAYING_NOT_WHEN, SHOWING_TALK } from "../entry-kinds.ts";
import { bareItem, type Guide, type Item, type Section } from "../guide.ts";
import { isQuestion } from "../item-kinds.ts";
import { laidOut, partsOfRun, sectionAskedForEach } from "../named/runs.ts";
import { isPutTo } from "./audiences.ts";
import { beginTurn, endTurn, hear, loseTurn, markHeard, utter } from "./floor.ts";
import { isOwn } from "./labels.ts";
import type { Fetched, Progress, Revision, Session } from "./session.ts";
import { contentOf, openTurn, participantsIn, UNTOUCHED } from "./session.ts";

/** A break in the talk of up to this long is thought to be part of it: a laptop died, the people talked on. */
export const INTERRUPTION_COUNTS_UP_TO = 30 * 60_000;

/** A session under construction: its own copies, free to change. */
type Building = {
  -readonly [Key in keyof Session]: Session[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : Session[Key] extends ReadonlySet<infer K>
      ? Set<K>
      : Session[Key] extends readonly (infer E)[]
        ? E[]
        : Session[Key];
};

/** The session of a guide and its entries, in whatever order these come. */
export function fold(guide: Guide, entries: readonly Entry[]): Session {
  const ordered = entries.every((entry, index) => index === 0 || inOrder(entries[index - 1], entry))
    ? entries
    : [...entries].sort(compare);
  const building = empty(
    guide,
    ordered.find((entry): entry is EntryOf<"start"> => entry.kind === "start"),
  );
  building.revisions = revisionsOf(ordered);
  const earlier = ordered.filter(isForEarlier).sort((one, other) => one.t - other.t);
  if (earlier.length === 0) return addFrom(building, ordered, 0, []);
  let next = 0;
  const takeEarlier = (until: number): void => {
    for (let turn = earlier[next]; turn && turn.t < until; turn = earlier[++next]) insertTurn(building, turn);
  };
  for (const entry of ordered) {
    takeEarlier(writtenAt(entry));
    add(building, entry);
  }
  takeEarlier(Number.POSITIVE_INFINITY);
  return building;
}

/** How a session stood after so many entries: from there it is folded again where only later ones have changed. */
type Earlier = { readonly count: number; readonly session: Session };

/** The last of them, oldest first. Whoever puts something right does so soon: further back, all is folded anew. */
const EARLIER = new WeakMap<Session, readonly Earlier[]>();
/** One for so many entries, and so many of them. */
const EVERY = 256;
const MOST = 8;

/** The entries from the `from`th on; `known`: how it stood before. */
function addFrom(building: Building, entries: readonly Entry[], from: number, known: readonly Earlier[]): Session {
  const states = [...known];
  for (const [index, entry] of entries.slice(from).entries()) {
    const count = from + index;
    const isWanted = index > 0 && count % EVERY === 0 && count > entries.length - EVERY * MOST;
    if (isWanted) states.push({ count, session: copy(building) });
    add(building, entry);
  }
  EARLIER.set(building, states.slice(-MOST));
  return building;
}

/** With entries that change earlier ones: folded from before the first that they change. */
function refold(session: Session, news: readonly Entry[]): Session {
  const entries = [...session.entries, ...news];
  const revisions = revisionsOf(entries);
  const changed = changedIn(session.revisions, revisions);
  const first = entries.findIndex(({ id }) => changed.has(id));
  const known = EARLIER.get(session)?.filter(({ count }) => first === -1 || count <= first) ?? [];
  const last = known.at(-1);
  const isLater = !news.some(({ kind }) => kind === "start") && !entries.slice(last?.count).some(isForEarlier);
  if (!last || !isLater) return fold(session.guide, entries);
  const building = copy(last.session);
  building.revisions = revisions;
  return addFrom(building, entries, last.count, known);
}

/** The entries to which something else was done than before. */
function changedIn(before: ReadonlyMap<string, Revision>, now: ReadonlyMap<string, Revision>): ReadonlySet<string> {
  const ids = [...new Set([...before.keys(), ...now.keys()])];
  return new Set(ids.filter((id) => !isSameRevision(before.get(id), now.get(id))));
}

function isSameRevision(one: Revision | undefined, other: Revision | undefined): boolean {
  const [wordings, others] = [one?.amended ?? [], other?.amended ?? []];
  return (
    one?.undone === other?.undone &&
    one?.struck === other?.struck &&
    one?.item === other?.item &&
    wordings.length === others.length &&
    wordings.every((wording, index) => wording === others[index])
  );
}

/** A turn, or that nobody spoke, that was logged afterwards with the time at which it was. */
function isForEarlier(entry: Entry): entry is EntryOf<"turn" | "turn-end"> {
  return (entry.kind === "turn" || entry.kind === "turn-end") && entry.typed !== undefined && entry.t < entry.typed;
}

/** It takes the floor at its time, as if it had been logged then; whoever was logged next has it after that. */
function insertTurn(session: Building, entry: EntryOf<"turn" | "turn-end">): void {
  const writer = partsOf(entry.id)?.writer ?? "";
  loseOldTurn(session, entry.t, writer);
  session.seen.set(writer, Math.max(session.seen.get(writer) ?? 0, entry.t));
  yetToBeLogged.set(session, new Set(yetToBeLogged.get(session)).add(entry.id));
  takeEffect(session, entry);
}

/** While a session is folded: the turns that were put in at their time, up to where they were logged. */
const yetToBeLogged = new WeakMap<Building, Set<string>>();

/** Whoever logged the open turn did so after this: that a program died before doesn't end it, if it was soon back. */
function isKnownSince(session: Building, t: number): boolean {
  const { id = "" } = openTurn(session) ?? {};
  const owner = partsOf(id)?.writer ?? "";
  return (
    yetToBeLogged.get(session)?.has(id) === true && t - (session.seen.get(owner) ?? 0) <= INTERRUPTION_COUNTS_UP_TO
  );
}

/** The session with one entry more. An entry that changes earlier ones, or comes out of order, makes it fold anew. */
export function append(session: Session, entry: Entry): Session {
  return appendAll(session, [entry]);
}

/** The same for several entries that came together, in whatever order: at most one fold for all of them. */
export function appendAll(session: Session, entries: readonly Entry[]): Session {
  const ordered = [...entries].sort(compare);
  if (ordered.some(isForEarlier) || !inOrder(session.entries.at(-1), ordered[0]))
    return fold(session.guide, [...session.entries, ...entries]);
  if (ordered.some(({ kind }) => REWRITING.has(kind))) return refold(session, ordered);
  const building = copy(session);
  for (const entry of ordered) add(building, entry);
  EARLIER.set(building, earlierWith(session, building.entries.length));
  return building;
}

/** How it stood before, and how it stands now where it has been so many entries since. */
function earlierWith(session: Session, length: number): readonly Earlier[] {
  const known = EARLIER.get(session) ?? [];
  const count = session.entries.length;
  const isWanted = count > 0 && Math.floor(length / EVERY) > Math.floor(count / EVERY);
  return isWanted ? [...known, { count, session }].slice(-MOST) : known;
}

/** The session after talk was struck: the texts are replaced in memory as they were on the disk. */
export function strikeFrom(session: Session, struck: readonly Entry[]): Session {
  const replaced = new Map(struck.map((entry) => [entry.id, entry]));
  return fold(
    session.guide,
    session.entries.map((entry) => replaced.get(entry.id) ?? entry),
  );
}

function inOrder(before: Entry | undefined, entry: Entry | undefined): boolean {
  return before === undefined || entry === undefined || compare(before, entry) <= 0;
}

/** By the time of writing, then by writer, then by number: the same for everyone who holds the same entries. */
export function compare(one: Entry, other: Entry): number {
  if (writtenAt(one) !== writtenAt(other)) return writtenAt(one) - writtenAt(other);
  const [first, second] = [partsOf(one.id), partsOf(other.id)];
  if (!first || !second) return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
  if (first.writer !== second.writer) return first.writer < second.writer ? -1 : 1;
  // A line edited by hand may share its number with another: `mod:9~2` comes after `mod:9`.
  return first.n - second.n || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function revisionsOf(entries: readonly Entry[]): Map<string, Revision> {
  const undone = new Set(entries.filter((entry) => entry.kind === "undo").map((entry) => entry.target));
  const revisions = new Map<string, Revision>();
  const revise = (id: string, revision: Revision): void => {
    revisions.set(id, { ...revisions.get(id), ...revision });
  };
  for (const id of undone) revise(id, { undone: true });
  for (const entry of entries) {
    if (undone.has(entry.id)) continue;
    if (entry.kind === "strike") revise(entry.target, { struck: true });
    if (entry.kind === "struck") revise(entry.id, { struck: true });
    if (entry.kind === "refile") revise(entry.target, { item: entry.item });
    if (entry.kind === "amend") {
      const earlier: readonly Amended[] = revisions.get(entry.target)?.amended ?? [];
      revise(entry.target, { amended: [...earlier, entry.content] });
    }
  }
  for (const [id, fetched] of fetchedFor(entries.filter(({ id }) => !undone.has(id)))) revise(id, { fetched });
  return revisions;
}

/** By the wall clock, which is all that tells of things done after the talk which was first. */
function fetchedFor(entries: readonly Entry[]): ReadonlyMap<string, readonly Fetched[]> {
  const fetches = entries.filter((entry) => entry.kind === "fetch");
  if (fetches.length === 0) return new Map();
  const amendments = entries.filter((entry) => entry.kind === "amend");
  const made = (entry: EntryOf<"fetch">): number => Date.parse(entry.made);
  const byTarget = Map.groupBy(
    fetches.toSorted((one, other) => made(one) - made(other)),
    ({ target }) => target,
  );
  return new Map(
    [...byTarget].map(([target, ofTarget]) => {
      const amended = amendments.filter((one) => one.target === target).map(({ at }) => Date.parse(at));
      const fetched = ofTarget.map((entry): Fetched => {
        const { id, quote, text, by, made: when } = entry;
        return { id, quote, text, by, made: when, after: amended.filter((at) => at <= made(entry)).length };
      });
      return [target, fetched];
    }),
  );
}

function empty(guide: Guide, facts: EntryOf<"start"> | undefined): Building {
  const applies = (thing: { readonly audience?: readonly string[] }): boolean => isPutTo(facts, thing);
  const sections: readonly Section[] = laidOut(guide.sections.filter(applies), new Map());
  const items = sections.flatMap((section) => section.items.filter(applies));
  const participants = Array.from({ length: facts?.participants ?? 0 }, (_, index) => index + 1);
  return {
    guide,
    facts,
    entries: [],
    revisions: new Map(),
    writers: new Map(),
    items: new Map(items.map((item) => [item.id, item])),
    order: items.map((item) => item.id),
    sections: new Map(sections.map((section) => [section.id, section])),
    progress: new Map(),
    answers: new Map(),
    tallies: new Map(),
    runs: new Map(),
    activity: undefined,
    themes: [],
    current: undefined,
    route: [],
    presence: new Map(participants.map((number) => [number, [{ from: 0 }]])),
    seating: [],
    voices: new Map(),
    turns: [],
    utterances: 0,
    utterancesUntil: new Map(),
    hushed: { all: false, participants: new Set() },
    inside: new Set(),
    seen: new Map(),
    recording: undefined,
    recorder: [],
    alignments: [],
    idle: [],
    talkStart: undefined,
    state: "open",
  };
}

function copy(session: Session): Building {
  return {
    ...session,
    entries: [...session.entries],
    revisions: new Map(session.revisions),
    writers: new Map(session.writers),
    // The guide's own parts change only with an own question or a list, which copy them then.
    items: session.items as Map<string, Item>,
    order: session.order as string[],
    sections: session.sections as Map<string, Section>,
    progress: new Map(session.progress),
    answers: new Map(session.answers),
    tallies: new Map(session.tallies),
    runs: new Map(session.runs),
    themes: [...session.themes],
    route: [...session.route],
    presence: new Map(session.presence),
    seating: [...session.seating],
    voices: new Map(session.voices),
    turns: [...session.turns],
    utterancesUntil: new Map(session.utterancesUntil),
    inside: new Set(session.inside),
    seen: new Map(session.seen),
    recorder: [...session.recorder],
    alignments: [...session.alignments],
    idle: [...session.idle],
  };
}

function add(session: Building, entry: Entry): void {
  const writer = partsOf(entry.id)?.writer ?? "";
  comeBack(session, entry, writer);
  loseOldTurn(session, writtenAt(entry), writer);
  session.entries.push(entry);
  // A line that was cut off has the time at which it was found, an alignment none of its own: neither tells that its
  // writer was there then.
  if (!SAYING_NOT_WHEN.has(entry.kind))
    session.seen.set(writer, Math.max(session.seen.get(writer) ?? 0, writtenAt(entry)));
  if (isForEarlier(entry)) yetToBeLogged.get(session)?.delete(entry.id);
  else takeEffect(session, entry);
}

/** What an entry does, as it is worded now. */
function takeEffect(session: Building, entry: Entry): void {
  const revision = session.revisions.get(entry.id);
  if (revision?.undone || revision?.struck || entry.kind === "unknown") return;
  keepRun(session, entry);
  const now = AS_AMENDED.has(entry.kind) ? (contentOf(session, entry) as KnownEntry) : entry;
  const apply = EFFECTS[entry.kind] as ((session: Building, entry: KnownEntry) => void) | undefined;
  apply?.(session, now.kind === entry.kind ? now : entry);
}

/** The guide laid out anew, by the lists as they are now. Own questions stay behind what they were asked at. */
function layOut(session: Building): void {
  const applies = (thing: { readonly audience?: readonly string[] }): boolean => isPutTo(session.facts, thing);
  const sections = laidOut(session.guide.sections.filter(applies), session.runs);
  const items = sections.flatMap((section) => section.items.filter(applies));
  const order = items.map(({ id }) => id);
  const own = [...session.items.values()].filter(({ id }) => isOwn(id));
  for (const [index, id] of session.order.entries()) {
    if (!isOwn(id)) continue;
    const before = session.order.slice(0, index).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  session.items = new Map([...items, ...own].map((item) => [item.id, item]));
  session.order = order;
  session.sections = new Map(sections.map((section) => [section.id, section]));
}

/** What was kept about one of the things that were named stays there, also where it is on no list any more. */
function keepRun(session: Building, entry: Entry): void {
  const item = "item" in entry ? entry.item : undefined;
  const parts = item === undefined ? undefined : partsOfRun(item);
  const section = parts && sectionAskedForEach(session.guide, item);
  if (!parts || !section) return;
  const { members, used } = session.runs.get(section.id) ?? { members: [], used: [] };
  if (used.includes(parts.n)) return;
  session.runs.set(section.id, { members, used: [...used, parts.n] });
  if (item !== undefined && !session.items.has(item)) layOut(session);
}

/** Who spoke, or whose it was, may have been put right. */
const AS_AMENDED: ReadonlySet<Entry["kind"]> = new Set([
  "turn",
  "cue",
  "note",
  "summary",
  "answer",
  "tally",
  "verdict",
]);

/**
 * A writer takes up what they had let go of. `resume`: nobody had the session open, and the time between counts only if
 * it was short and nobody had left. `join`: someone else had; only this writer's own turn was cut off.
 */
function comeBack(session: Building, entry: Entry, writer: string): void {
  const isKnown = isKnownSince(session, writtenAt(entry));
  if (entry.kind === "join" && !isKnown) loseTurn(session, writer);
  const last = session.entries.at(-1);
  if (entry.kind !== "resume" || !last) return;
  if (!isKnown) loseTurn(session);
  session.inside.clear();
  const [from, to] = [writtenAt(last), writtenAt(entry)];
  const wasOpen = session.state === "open";
  if (!wasOpen) endIdle(session, to);
  else if (to - from > INTERRUPTION_COUNTS_UP_TO) session.idle.push({ from, to });
}

/** Others wrote on, and the writer of the open turn was not heard of for long: whoever held that pen is gone. */
function loseOldTurn(session: Building, t: number, writer: string): void {
  const owner = partsOf(openTurn(session)?.id ?? "")?.writer;
  if (owner === undefined || owner === writer) return;
  if (t - (session.seen.get(owner) ?? 0) > INTERRUPTION_COUNTS_UP_TO) loseTurn(session);
}

function isClosed({ state }: Building): boolean {
  return state === "ended" || state === "left";
}

function beginIdle(session: Building, from: number): void {
  if (session.idle.at(-1)?.to !== undefined || session.idle.length === 0) session.idle.push({ from });
}

function endIdle(session: Building, to: number): void {
  const last = session.idle.at(-1);
  if (last && last.to === undefined)
    session.idle[session.idle.length - 1] = { from: last.from, to: Math.max(last.from, to) };
}

function change(session: Building, item: string, revise: (progress: Progress) => Partial<Progress>): void {
  const progress = session.progress.get(item) ?? UNTOUCHED;
  session.progress.set(item, { ...progress, ...revise(progress) });
}

/** Whoever is named was heard of; what they said tells when they spoke, what they did does not. */
function name(session: Building, entry: EntryOf<"note" | "cue" | "summary" | "verdict">): void {
  // First words are no utterance more: their turn is one already.
  const ofTurn = entry.kind === "note" && entry.turn !== undefined && !session.revisions.get(entry.turn)?.undone;
  // A hand in the air, or a nod, tells where one stands and is no speech.
  const wordless = entry.kind === "cue" || (entry.kind === "verdict" && !entry.text);
  if (!wordless && !ofTurn) utter(session, entry.speakers);
  for (const number of participantsIn(entry.speakers))
    hear(session, number, ({ entries, spoke }) => ({
      entries: entries + 1,
      ...(wordless ? {} : { spoke: Math.max(spoke ?? 0, entry.t) }),
    }));
}

function withItem(list: readonly string[], added: string): readonly string[] {
  return list.includes(added) ? list : [...list, added];
}

/** Nobody reads a question aloud in less: one that was left sooner, with nothing said under it, was only leafed past. */
export const TIME_TO_ASK = 5000;

function passBy(session: Building, t: number): void {
  const step = session.route.at(-1);
  const item = session.items.get(step?.item ?? "");
  if (!step || !item || step.asked || !isQuestion(item) || t - step.t >= TIME_TO_ASK) return;
  const since = session.entries.findLastIndex(({ id }) => id === step.id) + 1;
  const talked = session.entries
    .slice(since)
    .some(({ id, kind }) => SHOWING_TALK.has(kind) && session.revisions.get(id)?.undone === undefined);
  if (talked) return;
  session.route[session.route.length - 1] = { ...step, passed: true };
  change(session, step.item, ({ reached }) => ({ reached: reached.slice(0, -1) }));
}

/** What each kind of entry does to the session. Kinds that are only read where they stand do nothing. */
const EFFECTS: { readonly [Kind in KnownEntry["kind"]]?: (session: Building, entry: EntryOf<Kind>) => void } = {
  join: (session, { writer, role, by }) => {
    session.writers.set(writer, by === undefined ? { role } : { role, by });
    session.inside.add(writer);
  },
  resume: (session, { id }) => {
    session.state = "open";
    session.inside.add(partsOf(id)?.writer ?? "");
  },
  // Whoever leaves while another goes on lays nothing aside; what has ended stays ended.
  leave: (session, { id, t }) => {
    const writer = partsOf(id)?.writer ?? "";
    session.inside.delete(writer);
    if (partsOf(openTurn(session)?.id ?? "")?.writer === writer) endTurn(session, t);
    if (session.inside.size > 0 || session.state === "ended") return;
    endTurn(session, t);
    beginIdle(session, t);
    session.state = "left";
  },
  // Only a `resume` opens what has ended or was laid aside: whoever is still in may write on, and pauses nothing.
  pause: (session, { t }) => {
    if (isClosed(session)) return;
    endTurn(session, t);
    beginIdle(session, t);
    session.state = "paused";
  },
  continue: (session, { t }) => {
    if (isClosed(session)) return;
    endIdle(session, t);
    session.state = "open";
  },
  end: (session, { t }) => {
    endTurn(session, t);
    beginIdle(session, t);
    session.state = "ended";
  },
  recording: (session, { mode }) => {
    session.recording = mode;
  },
  recorder: (session, { t, action, label }) => {
    session.recorder.push(label === undefined ? { t, action } : { t, action, label });
  },
  align: (session, { file, points }) => {
    session.alignments.push({ file, points });
  },
  arrive: (session, { participant, t }) => {
    markHeard(session, [participant]);
    const stretches = session.presence.get(participant) ?? [];
    const last = stretches.at(-1);
    // Someone who was counted from the start and now arrives was not here before.
    const late = stretches.length === 1 && last?.from === 0 && last.to === undefined;
    if (late) session.presence.set(participant, [{ from: t }]);
    else if (!last || last.to !== undefined) session.presence.set(participant, [...stretches, { from: t }]);
  },
  depart: (session, { participant, t, never }) => {
    if (never) return void session.presence.set(participant, []);
    const stretches = session.presence.get(participant) ?? [];
    const last = stretches.at(-1);
    if (last && last.to === undefined)
      session.presence.set(participant, [...stretches.slice(0, -1), { ...last, to: t }]);
    // Nobody speaks from outside; those who spoke together with the one who left go on.
    const speakers = participantsIn(openTurn(session)?.speakers);
    if (speakers.length === 1 && speakers[0] === participant) endTurn(session, t);
  },
  // A journal may name someone twice: nobody sits in two places.
  seating: (session, { order }) => {
    session.seating = [...new Set(order)];
  },
  reach: (session, { item, t, id, asked }) => {
    passBy(session, t);
    session.current = item;
    session.route.push({ item, t, id, ...(asked ? { asked } : {}) });
    const section = session.sections.get(session.items.get(item)?.section ?? "");
    if (section?.place !== "before") session.talkStart ??= t;
    change(session, item, (progress) => ({ reached: [...progress.reached, t] }));
  },
  done: (session, { item }) => change(session, item, () => ({ done: true })),
  probe: (session, { item, probe }) => change(session, item, ({ probes }) => ({ probes: withItem(probes, probe) })),
  tick: (session, { item, theme }) => {
    if (item === undefined) session.themes = [...withItem(session.themes, theme)];
    else change(session, item, ({ themes }) => ({ themes: withItem(themes, theme) }));
  },
  skip: (session, { item, t, reason }) =>
    change(session, item, () => (reason === undefined ? { skippedAt: t } : { skippedAt: t, skipReason: reason })),
  covered: (session, { item, t }) => change(session, item, () => ({ coveredAt: t })),
  activity: (session, { id, item, t, action, minutes }) => {
    session.activity =
      action === "end" ? undefined : { id, item, from: t, ...(minutes === undefined ? {} : { minutes }) };
  },
  named: (session, { item, members }) => {
    const section = sectionAskedForEach(session.guide, item);
    if (!section) return;
    session.runs.set(section.id, { members, used: session.runs.get(section.id)?.used ?? [] });
    layOut(session);
  },
  own: (session, entry) => {
    const now = session.revisions.get(entry.id)?.amended?.at(-1);
    const text = now?.kind === "own" ? now.text : entry.text;
    const section = session.items.get(entry.after ?? "")?.section ?? "";
    // Whoever asks before the guide's first step has begun to talk: the question is no part of the preparations.
    const early = session.sections.get(section)?.place === "before";
    session.items = new Map(session.items).set(
      entry.item,
      bareItem("ask", { [session.guide.language]: text }, { id: entry.item, section: early ? "" : section }),
    );
    const sameSection = (id: string): boolean => session.items.get(id)?.section === section;
    const place = early ? session.order.findLastIndex(sameSection) : session.order.indexOf(entry.after ?? "");
    session.order = session.order.toSpliced(place + 1, 0, entry.item);
  },
  note: (session, entry) => count(session, entry),
  comment: (session, entry) => count(session, entry),
  summary: (session, entry) => count(session, entry),
  verdict: (session, entry) => count(session, entry),
  cue: (session, entry) => name(session, entry),
  // What is of no item that applies, or of nobody who is counted, is kept as it stands and answers nothing.
  answer: (session, entry) => {
    if (!session.items.has(entry.item) || !session.presence.has(entry.participant)) return;
    const ofItem = new Map(session.answers.get(entry.item)).set(entry.participant, entry);
    session.answers.set(entry.item, ofItem);
    hear(session, entry.participant, ({ entries }) => ({ entries: entries + 1 }));
  },
  tally: (session, entry) => {
    if (session.items.has(entry.item)) session.tallies.set(entry.item, entry);
  },
  turn: (session, entry) => beginTurn(session, entry),
  "turn-end": (session, { t }) => endTurn(session, t),
  hints: (session, { silenced, participant }) => {
    const { all, participants } = session.hushed;
    const others = [...participants].filter((number) => number !== participant);
    session.hushed =
      participant === undefined
        ? { all: silenced, participants: silenced ? participants : new Set() }
        : { all, participants: new Set(silenced ? [...others, participant] : others) };
  },
};

function count(session: Building, entry: EntryOf<"note" | "comment" | "summary" | "verdict">): void {
  const item = session.revisions.get(entry.id)?.item ?? entry.item;
  if (item !== undefined) change(session, item, ({ notes }) => ({ notes: notes + 1 }));
  if (entry.kind !== "comment") name(session, entry);
}
