// Questions to the program: `? tid igjen`, `? hva sa 3 om håp`. Answered from the session in one to five lines; nothing is kept.

import { clockTime } from "../model/clock.ts";
import type { Item } from "../model/guide.ts";
import { elapsed, present, timeLeft, uncovered } from "../model/session/coverage.ts";
import { labelOf } from "../model/session/labels.ts";
import { nextItem } from "../model/session/next-item.ts";
import { participation } from "../model/session/participation.ts";
import { contentOf, participantsIn, stands } from "../model/session/session.ts";
import { inLanguage, LANGUAGES, type Texts, textsIn } from "../text/languages.ts";
import { inAnyLanguage } from "../text/typed-words.ts";
import { describe, shorten } from "./describe.ts";
import { spoken } from "./guide-text.ts";
import { noneParked, openParked, parkedRow } from "./parked.ts";
import { mostTalkLines } from "./participation-lines.ts";
import { planSummary } from "./plan-lines.ts";
import { stubRow, stubsOf } from "./stubs.ts";
import type { TellingNow } from "./telling.ts";

/** The longest answer, in lines. */
const MOST = 5;

export type QuestionId =
  | "said"
  | "time"
  | "quiet"
  | "talkers"
  | "fits"
  | "missing"
  | "here"
  | "quotes"
  | "parked"
  | "codes"
  | "next"
  | "now"
  | "distress"
  | "rules"
  | "recorder"
  | "term";

type Answer = (state: TellingNow, question: string) => readonly string[];

/** The answer to a question in plain words, in either language; what can be asked, where none is understood. */
export function answerTo(state: TellingNow, question: string): readonly string[] {
  const id = questionIn(question);
  return id ? ANSWERS[id](state, question).slice(0, MOST) : whatCanBeAsked(state);
}

export function whatCanBeAsked({ text }: TellingNow): readonly string[] {
  return [text.session.answer.how, everyQuestion(text).join(" · ")];
}

/** What can be asked, each in the words that are shown first. */
export function everyQuestion({ session }: Pick<Texts, "session">): readonly string[] {
  return Object.values(session.questions).flatMap(([first]) => first ?? []);
}

/** Which question the words ask. What follows `om` or `about` is what it is about, and counts only if nothing else does. */
export function questionIn(question: string): QuestionId | undefined {
  const asked = question.toLowerCase().replace(/[?.!]+$/u, "");
  return longestIn(asked.replace(ABOUT, "")) ?? longestIn(asked);
}

const ABOUT = new RegExp(
  `(?:^|\\s)(?:${inAnyLanguage(({ about }) => about)
    .flat()
    .join("|")})\\s+(.+?)[?.!]*$`,
  "iu",
);

/** The question of whose known phrases the longest stands in the words. */
function longestIn(asked: string): QuestionId | undefined {
  let best: { readonly id: string; readonly length: number } | undefined;
  for (const language of LANGUAGES) {
    for (const [id, phrases] of Object.entries(textsIn(language).session.questions)) {
      for (const phrase of phrases) {
        if (holds(asked, phrase) && phrase.length > (best?.length ?? 0)) best = { id, length: phrase.length };
      }
    }
  }
  return best && best.id in ANSWERS ? (best.id as QuestionId) : undefined;
}

/** The phrase stands in the question as whole words. */
function holds(asked: string, phrase: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, "u").test(asked);
}

const ANSWERS: Readonly<Record<QuestionId, Answer>> = {
  time: (state) => {
    const { answer } = state.text.session;
    const { session, now } = state;
    if (session.talkStart === undefined) return [answer.notStarted];
    const used = clockTime(elapsed(session, now.t));
    const left = timeLeft(session, now.t);
    const planned = session.guide.minutes === undefined ? undefined : clockTime(session.guide.minutes * 60_000);
    const must = uncovered(session).filter(({ item }) => item.priority === "must").length;
    const first =
      left !== undefined && left < 0
        ? answer.over(used, planned ?? "", clockTime(-left))
        : answer.timeLeft(used, planned, left === undefined ? undefined : clockTime(left));
    return [first, answer.mustLeft(must)];
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
  talkers: (state) => mostTalkLines(state, MOST - 1),
  fits: (state) => planSummary(state),
  missing: (state) => {
    const { answer } = state.text.session;
    const left = uncovered(state.session);
    if (left.length === 0) return [answer.nothingMissing];
    const rows = left.map(({ item }) => {
      const must = item.priority === "must" ? ` [${state.text.session.priorities.must}]` : "";
      return `${labelOf(state.session, item.id)} ${shorten(spoken(state, item.text), 70)}${must}`;
    });
    const shown =
      rows.length > MOST - 1 ? [...rows.slice(0, MOST - 2), answer.moreMissing(rows.length - MOST + 2)] : rows;
    return [answer.missing, ...shown];
  },
  said: (state, question) => {
    const { answer, speaker } = state.text.session;
    const number = Number(/(?<!\d)(\d{1,2})(?!\d)/u.exec(question)?.[1] ?? 0);
    const about = ABOUT.exec(question)?.[1]?.trim() ?? "";
    const sought = about.replace(/^#/u, "").toLowerCase();
    const found = state.session.entries
      .filter((entry) => stands(state.session, entry))
      .map((entry) => contentOf(state.session, entry))
      .filter((entry) => entry.kind === "note")
      .filter(({ speakers }) => number === 0 || participantsIn(speakers).includes(number))
      .filter(({ text, codes }) => `${text} ${codes?.join(" ") ?? ""}`.toLowerCase().includes(sought));
    const who = number === 0 ? answer.anyone : speaker.number(number);
    if (found.length === 0) return [about ? answer.saidNothingAbout(who, about) : answer.saidNothing(who)];
    const rows = found.map((entry) => `${clockTime(entry.t)}  ${describe(state, entry)}`);
    const shown = rows.length > MOST - 1 ? [answer.more(rows.length - MOST + 2), ...rows.slice(2 - MOST)] : rows;
    return [about ? answer.saidAbout(who, about) : answer.said(who), ...shown];
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
