// A line that answers the item on the table: it is kept as answers, or refused with a sentence; never kept as a note.
import { hasWordsBesideAnswer, isOnlyNumbers } from "../../input/answers/almost-answers.ts";
import { type AnswersRead, type Given, readAnswers } from "../../input/answers/read-answers.ts";
import { clean } from "../../input/line/clean.ts";
import { readTime } from "../../input/line/time.ts";
import type { Draft, ParticipantNumber } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { present } from "../../model/session/coverage.ts";
import { answerWords } from "../../telling/answer-words.ts";
import { itemOnTheTable, timeOf } from "../entries/keep.ts";
import { reach } from "../entries/steps.ts";
import { holdsGuide } from "../entries/turn-guide.ts";
import { refuse } from "../outcome.ts";
import type { Outcome, State, When } from "../state.ts";
import { hasFixedAnswers, itemAfter, onlyParticipant } from "./answered-item.ts";
import { checkAnswer, whyNotOf } from "./check-answer.ts";

/** What is kept or said, and the command that follows from it. */
export type Answered = Outcome & { readonly turns?: "next" | "back" };

/** What a line of answers comes to; undefined where the line is something else, or nothing on the table has fixed answers. */
export function answersInLine(state: State, typed: string, when: When): Answered | undefined {
  const asked = whatIsAnswered(state, typed, when);
  if (!asked) return undefined;
  const { item, line, at } = asked;
  const read = readAnswers(line, item, onlyParticipant(state.session));
  if (read) return answersOutcome(state, item, read, at);
  return isOnlyNumbers(line, item) ? refuse(howToAnswer(state, item, line)) : undefined;
}

/** What to say when an answer with words beside it was kept as a note: an answer that isn't counted must not go unseen. */
export function tellItWasANote(state: State, typed: string, when: When): string | undefined {
  const asked = whatIsAnswered(state, typed, when);
  if (!asked || !hasWordsBesideAnswer(asked.line, asked.item)) return undefined;
  return state.text.answers.keptAsNote(exampleOf(state, asked.item));
}

/** The item on the table when the line was typed, and the line without its time. */
function whatIsAnswered(state: State, typed: string, when: When) {
  const time = readTime(clean(typed).trim());
  if ("problem" in time) return undefined;
  const at = timeOf(state, when, time.time);
  if (!("at" in at)) return undefined;
  const item = state.session.items.get(itemOnTheTable(state, at) ?? "");
  return hasFixedAnswers(item) ? { item, line: time.rest.trim(), at } : undefined;
}

function howToAnswer(state: State, item: Item, typed: string): string {
  const say = state.text.answers;
  return item.answer === "number"
    ? say.noNumber(typed, exampleOf(state, item))
    : say.notRead(typed, exampleOf(state, item));
}

/** `@1 4`, or `4` where there is one participant. */
function exampleOf({ session }: Pick<State, "session">, { options }: Item): string {
  const code = String(options.find(({ missing }) => !missing)?.code ?? 4);
  const [first] = session.presence.keys();
  return onlyParticipant(session) === undefined ? `@${first} ${code}` : code;
}

/** What was read as answers to `item` comes to. */
export function answersOutcome(state: State, item: Item, read: AnswersRead, when: When): Answered {
  if (read.is === "back") return { turns: "back" };
  const say = state.text.answers;
  const here = present(state.session, when.t);
  if (read.is === "in-order" && read.given.length === 1 && here.length > 1) return refuse(say.whose(here));
  if (read.is === "in-order" && read.given.length !== here.length)
    return refuse(say.notAsMany(read.given.length, here));
  const answers = whoseAnswers(read, here);
  const drafts: Draft[] = [];
  for (const [index, { participant, given }] of answers.entries()) {
    const why = whyNotOf(state, participant, when.t);
    if (why !== undefined) return refuse(why);
    if (answers.findIndex((one) => one.participant === participant) !== index) return refuse(say.twice(participant));
    const content = checkAnswer(state, item, given);
    if ("why" in content) return refuse(content.why);
    drafts.push({ ...when, kind: "answer", item: item.id, participant, ...content });
  }
  if (read.is !== "answers") return propose(state, drafts);
  return goOnAfter(state, item, when, drafts);
}

/** Each answer with whose it is; `here`: who is in the room. */
function whoseAnswers(read: Exclude<AnswersRead, { readonly is: "back" }>, here: readonly ParticipantNumber[]) {
  if (read.is === "answers") return read.answers;
  return here.map((participant, index) => ({
    participant,
    given: read.is === "everyone" ? read.given : (read.given[index] as Given),
  }));
}

/** Shown before they are kept: a row that is one off would be another's answer. */
function propose(state: State, drafts: readonly Draft[]): Outcome {
  const words = drafts.flatMap((draft) => (draft.kind === "answer" ? [answerWords(state, draft)] : []));
  return { state: { proposed: drafts }, says: { tone: "answer", text: [...words, state.text.answers.enterKeeps] } };
}

/** With one participant the next item comes by itself. Where nothing is left, the guide says so as after any question. */
function goOnAfter(state: State, item: Item, when: When, drafts: readonly Draft[]): Answered {
  const { session } = state;
  const isNow = session.current === item.id && when.typed === undefined && session.state === "open";
  if (onlyParticipant(session) === undefined || !isNow || !holdsGuide(state)) return { drafts };
  const next = itemAfter(state, item);
  return next ? { drafts: [...drafts, reach(next.id, when)] } : { drafts, turns: "next" };
}
