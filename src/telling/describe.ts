// An entry in words: one line, without its time, the same on the screen, in plain mode and in an answer.

import type { Entry, KnownEntry, Speakers } from "../model/entry.ts";
import type { Item } from "../model/guide.ts";
import { isQuestion } from "../model/item-kinds.ts";
import { putInQuote } from "../model/quotes.ts";
import { labelOf } from "../model/session/labels.ts";
import { contentOf, probesOf } from "../model/session/session.ts";
import { laysAside, roleOf } from "../model/session/writers.ts";
import { cueName } from "../text/cues.ts";
import { inLanguage } from "../text/languages.ts";
import { answerWords, tallyWords } from "./answer-words.ts";
import { inQuotes, speakerName, withPeople } from "./attribution.ts";
import { themeText } from "./checklist.ts";
import { spoken } from "./guide-text.ts";
import type { Telling } from "./telling.ts";
import { verdictLine } from "./traces/verdict-words.ts";

export function describe(state: Telling, entry: Entry): string {
  if (entry.kind === "unknown") return state.text.session.line.unknown;
  return (WORDS[entry.kind] as (state: Telling, entry: KnownEntry) => string)(state, entry);
}

function by(state: Telling, speakers: Speakers | undefined): string {
  return speakers ? `${speakerName(speakers, state.text)}: ` : "";
}

function codeWords(codes: readonly string[] | undefined): string {
  return codes && codes.length > 0 ? ` ${codes.map((code) => `#${code}`).join(" ")}` : "";
}

/** The label of an item, or the beginning of its text. */
export function itemName(state: Telling, item: string): string {
  const label = labelOf(state.session, item);
  if (label) return label;
  const found = state.session.items.get(item);
  return found ? shorten(spoken(state, found.text), 40) : item;
}

/** A question by its label or else its first words; anything else by the word for what is to be done. */
export function itemCalled(state: Telling, item: Item): string {
  const label = labelOf(state.session, item.id);
  if (label !== "" || !isQuestion(item)) return label || state.text.session.itemKinds[item.kind];
  return inQuotes(shorten(spoken(state, item.text), 30), "verbatim", false, state.text);
}

export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

function target(state: Telling, id: string): string {
  const entry = state.session.entries.find((known) => known.id === id);
  return entry ? shorten(describe(state, entry), 60) : id;
}

const WORDS: {
  readonly [Kind in KnownEntry["kind"]]: (state: Telling, entry: Extract<KnownEntry, { kind: Kind }>) => string;
} = {
  start: ({ text, session, language }, { participants }) =>
    text.session.line.started(inLanguage(session.guide.title, language), participants),
  join: ({ text }, { role, by: initials }) => text.session.line.joined(role, initials),
  resume: ({ text }) => text.session.line.resumed,
  leave: ({ text, session }, entry) =>
    laysAside(session, entry) ? text.session.line.left : text.session.line.wentOut(roleOf(session, entry)),
  pause: ({ text }) => text.session.line.paused,
  continue: ({ text }) => text.session.line.continued,
  end: ({ text }) => text.session.line.ended,
  clock: ({ text }, { what, by: ms }) => {
    const { line } = text.session;
    if (what === "slept") return line.slept(ms);
    return line.clockChanged(ms > 0 ? line.forward(ms) : line.backward(-ms));
  },
  recording: ({ text }, { mode }) =>
    mode === "notes-only" ? text.session.line.notesOnly : text.session.line.withRecorder,
  recorder: ({ text }, { action, label }) => `${text.session.line.recorder[action]}${label ? ` (${label})` : ""}`,
  align: ({ text }, { file }) => text.audio.line(file),
  arrive: ({ text }, { participant }) => text.session.line.arrived(participant),
  depart: ({ text }, { participant, never }) =>
    (never ? text.session.line.neverCame : text.session.line.departed)(participant),
  seating: ({ text }, { order }) => text.session.line.seating(order),
  reach: (state, { item }) => {
    const found = state.session.items.get(item);
    const label = labelOf(state.session, item);
    const words = found ? spoken(state, found.text) : item;
    return label ? `${label}  ${words}` : words;
  },
  done: (state, { item }) => `${itemName(state, item)}: ${state.text.session.line.done}`,
  probe: (state, { item, probe }) => {
    const found = probesOf(state.session, item).find(({ id }) => id === probe);
    return `${state.text.session.line.probe}: ${found ? spoken(state, found.text) : probe}`;
  },
  tick: (state, { item, theme }) =>
    `${state.text.session.line.tick}: ${themeText(state.session, theme, item, state.language)}`,
  skip: (state, { item, reason, text: why }) =>
    state.text.session.line.skipped(itemName(state, item), reason ? state.text.session.skipReasons[reason] : why),
  covered: (state, { item }) => state.text.session.line.covered(itemName(state, item)),
  activity: ({ text }, { action, minutes }) =>
    action === "end" ? text.activity.ended : text.activity.began(minutes === undefined ? undefined : String(minutes)),
  named: ({ text }, { members }) => text.applying.named(members.map(({ name }) => name)),
  own: (state, { item, text: words }) => `${labelOf(state.session, item)}  ${words}`,
  note: (state, note) =>
    `${by(state, note.speakers)}${inQuotes(note.text, note.said, note.quotes !== undefined, state.text)}${codeWords(note.codes)}`,
  comment: (state, { about, speakers, text: words, codes }) =>
    `${about ? `${state.text.session.observations[about]}: ` : ""}${by(state, speakers)}${words}${codeWords(codes)}`,
  memo: (_state, { text: words, codes }) => `${words}${codeWords(codes)}`,
  cue: (state, entry) => {
    const name = cueName(state.cues, entry.cue, state.language);
    return `${withPeople(name, entry, (one) => speakerName(one, state.text))}${entry.text ? `: ${entry.text}` : ""}`;
  },
  summary: (state, { speakers, text: words }) => `${by(state, speakers)}${words}`,
  verdict: (state, verdict) => verdictLine(state, verdict),
  trace: ({ text }, { sources }) => text.traces.picked(sources.map(({ entry }) => entry)),
  turn: (state, { speakers }) => state.text.session.line.turn(speakerName(speakers, state.text)),
  "turn-end": ({ text }) => text.session.line.turnEnd,
  answer: (state, entry) => answerWords(state, entry),
  tally: (state, entry) => tallyWords(state, entry),
  park: (_state, { text: words, codes }) => `${words}${codeWords(codes)}`,
  "taken-up": (state, { target: id }) => state.text.session.line.takenUp(target(state, id)),
  whisper: (_state, { text: words }) => words,
  debrief: (state, { about, text: words, codes }) =>
    `${about ? `${state.text.session.debriefs[about]}: ` : ""}${words}${codeWords(codes)}`,
  hints: ({ text }, { silenced, participant }) => text.session.line.hints(silenced, participant),
  undo: (state, { target: id }) => state.text.session.line.undone(target(state, id)),
  amend: (state, { target: id, content }) => {
    const amended = state.session.entries.find((known) => known.id === id);
    const now = amended ? ({ ...amended, ...content } as Entry) : undefined;
    return state.text.session.line.amended(now ? describe(state, now) : "text" in content ? (content.text ?? "") : "");
  },
  fetch: (state, { target: id, quote, text: words, by: initials }) => {
    const { session, text } = state;
    const found = session.entries.find((known) => known.id === id);
    const line = found && contentOf(session, found);
    const now = line?.kind === "note" ? describe(state, putInQuote(line, quote, words)) : words;
    return text.session.line.fetched(initials, now);
  },
  refile: (state, { target: id, item }) => state.text.session.line.refiled(target(state, id), itemName(state, item)),
  strike: ({ text }) => text.session.line.struck,
  struck: ({ text }) => text.session.line.wasStruck,
  fragment: ({ text }, { raw }) => text.session.line.fragment(shorten(raw, 200)),
};
