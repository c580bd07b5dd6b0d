// Questions to the program: `? tid igjen`, `? hva sa 3 om håp`. Answered from the session in one to five lines; nothing is kept.

import { clockOfWall, clockTime } from "../../model/clock.ts";
import type { Entry, EntryOf } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import { elapsed, present, stateIn, uncovered } from "../../model/session/coverage.ts";
import { labelled, labelOf } from "../../model/session/labels.ts";
import { nextItem } from "../../model/session/next-item.ts";
import { participation } from "../../model/session/participation.ts";
import { contentOf, notesAmong, participantsIn, stands } from "../../model/session/session.ts";
import { plannedLength } from "../../model/session/timing.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import { notApplicableWords } from "../applying/why-not.ts";
import { describe, shorten } from "../describe.ts";
import { spoken } from "../guide-text.ts";
import { noneParked, openParked, parkedRow } from "../parked.ts";
import { mostTalkLines } from "../participation-lines.ts";
import { planSummary } from "../plan-lines.ts";
import { stubRow, stubsOf } from "../stubs.ts";
import type { TellingNow } from "../telling.ts";
import { timeLeftOf } from "../timing-line.ts";
import { latestTurnLines } from "../turn-lines.ts";
import { ABOUT, contentWords, type QuestionId, questionIn, subjectOf } from "./question-in.ts";
import { areSame, type Stem, stemsOf } from "./stems.ts";

/** The longest answer, in lines. */
const MOST = 5;

type Answer = (state: TellingNow, question: string) => readonly string[];

/**
 * The answer to a question in plain words, in either language. One that isn't understood is looked for in the notes, and that
 * is said; with nothing there, what can be asked. How something is done the conversation knows: it answers that itself.
 */
export function answerTo(state: TellingNow, question: string): readonly string[] {
  const id = questionIn(question);
  if (id && id !== "howTo") return ANSWERS[id](state, question).slice(0, MOST);
  const sought = contentWords(stemsOf(question));
  const found = notesWith(state, sought);
  if (found.length === 0) return whatCanBeAsked(state);
  const { answer } = state.text.session;
  return [answer.notUnderstood(sought.map(({ word }) => word).join(" ")), ...notesShown(state, found)];
}

export function whatCanBeAsked({ text }: TellingNow): readonly string[] {
  return [text.session.answer.how, everyQuestion(text).join(" · ")];
}

/** What can be asked, each in the words that are shown first. */
export function everyQuestion({ session }: Pick<Texts, "session">): readonly string[] {
  return Object.values(session.questions).flatMap(([first]) => first ?? []);
}

/** Notes that stand and hold every one of the words, oldest first; none for no words. */
function notesWith({ session }: TellingNow, sought: readonly Stem[]): readonly EntryOf<"note">[] {
  if (sought.length === 0) return [];
  return session.entries.flatMap((entry) => {
    const now = contentOf(session, entry);
    if (now.kind !== "note" || !stands(session, entry)) return [];
    const words = stemsOf(`${now.text} ${now.codes?.join(" ") ?? ""}`);
    const isThere = (stem: Stem): boolean =>
      words.some((word) => areSame(word, stem) || (stem.word.length > 3 && word.word.includes(stem.word)));
    return sought.every(isThere) ? [now] : [];
  });
}

/** The latest of them; that there were more, first. */
function notesShown(state: TellingNow, found: readonly Entry[]): readonly string[] {
  const rows = found.map((entry) => `${clockTime(entry.t)}  ${describe(state, entry)}`);
  const { answer } = state.text.session;
  return rows.length > MOST - 1 ? [answer.more(rows.length - MOST + 2), ...rows.slice(2 - MOST)] : rows;
}

/** Questions of the guide that are about any of the words: in themselves, their probes, or their checklist. */
function questionsAbout({ session }: TellingNow, sought: readonly Stem[]): readonly Item[] {
  return session.order
    .flatMap((id) => session.items.get(id) ?? [])
    .filter((item) => isQuestion(item))
    .filter(({ text, probes, cover }) => {
      const texts = [
        text,
        ...probes.flatMap((probe) => [probe.text, ...(probe.probes ?? []).map((one) => one.text)]),
        ...cover.map((theme) => theme.text),
      ];
      const words = stemsOf(texts.flatMap((one) => Object.values(one)).join(" "));
      return sought.some((stem) => words.some((word) => areSame(word, stem)));
    });
}

const ANSWERS: Readonly<Record<Exclude<QuestionId, "howTo">, Answer>> = {
  wall: ({ now, text }) => {
    const { answer } = text.session;
    return [answer.wall(clockOfWall(now.at)), answer.clock(clockTime(now.t))];
  },
  least: (state) => {
    const { session, now, text } = state;
    const { answer } = text.session;
    const here = participation(session, now.t).filter((row) => row.present);
    if (here.length === 0) return [answer.nobody];
    // Where no turns are logged the notes are all that is known.
    const hasTurns = here.some(({ talk }) => talk > 0);
    const entriesOf = (n: number): number => session.voices.get(n)?.entries ?? 0;
    const rows = [...here].sort((one, other) =>
      hasTurns ? one.talk - other.talk : entriesOf(one.participant) - entriesOf(other.participant),
    );
    const told = rows
      .slice(0, MOST - 1)
      .map(({ participant, talk }) =>
        hasTurns ? answer.talked(participant, clockTime(talk)) : answer.noted(participant, entriesOf(participant)),
      );
    return [hasTurns ? answer.leastTalk : answer.leastNoted, ...told];
  },
  allHeard: ({ session, now, text }) => {
    const { answer } = text.session;
    const here = participation(session, now.t).filter((row) => row.present);
    if (here.length === 0) return [answer.nobody];
    const unheard = here.filter(({ spoke }) => spoke === undefined).map(({ participant }) => participant);
    return [unheard.length === 0 ? answer.allHeard : answer.unheard(unheard)];
  },
  coveredAbout: (state, question) => {
    const { answer, coverageStates } = state.text.session;
    const sought = subjectOf(question, "coveredAbout");
    const words = sought.map(({ word }) => word).join(" ");
    const questions = questionsAbout(state, sought).map((item) => {
      const at = notApplicableWords(state, item) || coverageStates[stateIn(state.session, item)];
      return `${labelled(state.session, item.id, shorten(spoken(state, item.text), 60))}: ${at}`;
    });
    const notes = notesWith(state, sought);
    if (questions.length + notes.length === 0) return [answer.notFound(words)];
    const last = notes.at(-1);
    return [
      last ? answer.notedAbout(words, notes.length, clockTime(last.t)) : answer.notNotedAbout(words),
      ...questions.slice(0, MOST - 1),
    ];
  },
  when: (state, question) => {
    const { answer } = state.text.session;
    const sought = subjectOf(question, "when");
    const words = sought.map(({ word }) => word).join(" ");
    const number = numberIn(question.replace(ABOUT, ""));
    const found = notesWith(state, sought).filter(
      ({ speakers }) => number === 0 || participantsIn(speakers).includes(number),
    );
    return found.length === 0 ? [answer.notFound(words)] : [answer.whenAbout(words), ...notesShown(state, found)];
  },
  counts: ({ session, text }) => {
    const { answer } = text.session;
    return [answer.counts(notesAmong(session, session.entries)), text.session.reply.isSaved];
  },
  time: (state) => {
    const { answer } = state.text.session;
    const { session, now } = state;
    if (session.talkStart === undefined) return [answer.notStarted];
    const used = clockTime(elapsed(session, now.t));
    const must = uncovered(session).filter(({ item }) => item.priority === "must").length;
    const left = plannedLength(session.guide) === undefined ? undefined : timeLeftOf(state);
    return [answer.timeLeft(used, left), answer.mustLeft(must)];
  },
  quiet: ({ session, now, text }) => {
    const { answer } = text.session;
    const here = participation(session, now.t).filter((row) => row.present);
    if (here.length === 0) return [answer.nobody];
    const rows = here
      .filter(({ speaking }) => !speaking)
      .sort((one, other) => (one.spoke ?? -1) - (other.spoke ?? -1))
      .map(({ participant, spoke, silent = 0 }) =>
        spoke === undefined ? answer.neverHeard(participant) : answer.quietFor(participant, silent),
      );
    const shown = rows.length > MOST - 1 ? [...rows.slice(0, MOST - 2), answer.others(rows.length - MOST + 2)] : rows;
    return [answer.quietest, ...shown];
  },
  lastTurns: (state) => latestTurnLines(state, MOST - 1),
  seating: ({ session, now, text }) => {
    const { line, reply } = text.session;
    if (session.seating.length > 0) return [line.seating(session.seating)];
    const here = present(session, now.t);
    return [here.length < 2 ? reply.seatingAlone : reply.seatingHow(here)];
  },
  talkers: (state) => mostTalkLines(state, MOST - 1),
  fits: (state) => planSummary(state),
  missing: (state) => {
    const { answer } = state.text.session;
    const left = uncovered(state.session);
    if (left.length === 0) return [answer.nothingMissing];
    const rows = left.map(({ item }) => {
      const must = item.priority === "must" ? ` [${state.text.session.priorities.must}]` : "";
      return `${labelled(state.session, item.id, shorten(spoken(state, item.text), 70))}${must}`;
    });
    const shown =
      rows.length > MOST - 1 ? [...rows.slice(0, MOST - 2), answer.moreMissing(rows.length - MOST + 2)] : rows;
    return [answer.missing, ...shown];
  },
  said: (state, question) => {
    const { answer, speaker } = state.text.session;
    const number = numberIn(question);
    const about = ABOUT.exec(question)?.[1]?.trim() ?? "";
    const sought = about.replace(/^#/u, "").toLowerCase();
    const found = state.session.entries
      .filter((entry) => stands(state.session, entry))
      .map((entry) => contentOf(state.session, entry))
      .filter((entry) => entry.kind === "note")
      .filter(({ speakers }) => number === 0 || participantsIn(speakers).includes(number))
      .filter(({ text, codes }) => `${text} ${codes?.join(" ") ?? ""}`.toLowerCase().includes(sought));
    const who = number === 0 ? undefined : speaker.number(number);
    if (found.length === 0) return [about ? answer.saidNothingAbout(who, about) : answer.saidNothing(who)];
    return [about ? answer.saidAbout(who, about) : answer.said(who), ...notesShown(state, found)];
  },
  here: ({ session, now, text }) => [text.session.answer.here(present(session, now.t))],
  quotes: (state) => {
    const { answer } = state.text.session;
    const rows = stubsOf(state.session).map((stub) => stubRow(state, stub));
    if (rows.length === 0) return [answer.noQuotes];
    return [
      answer.quotes,
      ...(rows.length > MOST - 1 ? [...rows.slice(0, MOST - 2), answer.more(rows.length - MOST + 2)] : rows),
    ];
  },
  parked: (state) => {
    const { answer } = state.text.session;
    const rows = openParked(state.session).map((parked) => parkedRow(state, parked));
    if (rows.length === 0) return [noneParked(state)];
    const shown =
      rows.length > MOST - 1 ? [...rows.slice(0, MOST - 2), answer.moreParked(rows.length - MOST + 2)] : rows;
    return [answer.parked, ...shown];
  },
  codes: ({ session, text }) => {
    const { answer } = text.session;
    const codes = codesIn(session);
    return codes.length === 0 ? [answer.noCodes] : [answer.codes(codes.map((code) => `#${code}`).join(" "))];
  },
  next: (state) => {
    const following = nextItem(state.session, state.session.current);
    const { answer } = state.text.session;
    return [following ? answer.next(calledBy(state, following), spoken(state, following.text)) : answer.nextNone];
  },
  now: (state) => {
    const item = state.session.items.get(state.session.current ?? "");
    const { answer } = state.text.session;
    return [
      item ? answer.now(calledBy(state, item), spoken(state, item.text)) : answer.notStarted,
      answer.clock(clockTime(state.now.t)),
    ];
  },
  distress: (state) =>
    listed(
      state,
      state.session.guide.distress.map((line) => spoken(state, line)),
      "distress",
      "noDistress",
    ),
  rules: (state) =>
    listed(
      state,
      state.session.guide.groundRules.map((rule) => spoken(state, rule)),
      "rules",
      "noRules",
    ),
  recorder: ({ session, now, text }) => {
    const { answer, line } = text.session;
    const last = session.recorder.at(-1);
    if (!last) return [session.recording === "notes-only" ? line.notesOnly : answer.noRecorder];
    return [answer.recorder(line.recorder[last.action], now.t - last.t)];
  },
  term: (state, question) => {
    const asked = question.toLowerCase();
    const { answer } = state.text.session;
    const found = state.session.guide.glossary.filter(({ term }) =>
      Object.values(term).some((name) => name !== undefined && asked.includes(name.toLowerCase())),
    );
    const terms = found.length > 0 ? found : state.session.guide.glossary;
    return terms.map(({ term, meaning }) =>
      answer.term(inLanguage(term, state.language), inLanguage(meaning, state.language)),
    );
  },
};

/** The participant's number in a question; 0 for none. */
function numberIn(question: string): number {
  return Number(/(?<!\d)(\d{1,2})(?!\d)/u.exec(question)?.[1] ?? 0);
}

/** The question's label, or the word for what is to be done. */
function calledBy({ session, text }: TellingNow, item: Item): string {
  return labelOf(session, item.id) || text.session.itemKinds[item.kind];
}

function listed(
  { text }: TellingNow,
  rows: readonly string[],
  head: "distress" | "rules",
  none: "noDistress" | "noRules",
): readonly string[] {
  const { answer } = text.session;
  return rows.length === 0 ? [answer[none]] : [answer[head], ...rows];
}

/** Every code word of the session, the latest used first. */
export function codesIn(session: TellingNow["session"]): readonly string[] {
  const codes = new Set<string>();
  for (const entry of session.entries.toReversed()) {
    if (!stands(session, entry)) continue;
    const now = contentOf(session, entry);
    if ("codes" in now) for (const code of now.codes ?? []) codes.add(code);
  }
  return [...codes];
}
