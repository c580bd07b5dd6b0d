// Whether what was typed can be someone's answer to an item; if not, the sentence that says why.
import type { Given } from "../../input/answers/read-answers.ts";
import { NO_ANSWER_KEYS } from "../../model/answers/keys.ts";
import { answerOptions } from "../../model/answers/scales.ts";
import type { AnswerContent, ParticipantNumber } from "../../model/entry.ts";
import type { Item, Option } from "../../model/guide.ts";
import { present } from "../../model/session/coverage.ts";
import { codeWords } from "../../telling/answer-words.ts";
import type { State } from "../state.ts";

/** The answer as it is kept, or why it can't be. */
export type Checked = AnswerContent | { readonly why: string };

export function checkAnswer(state: State, item: Item, { typed, codes = [], key, number, text }: Given): Checked {
  const say = state.text.answers;
  if (key) {
    const option = item.options.find(({ means }) => means === key);
    return option
      ? { ticked: [option.code] }
      : { why: say.noSuchNoAnswer(NO_ANSWER_KEYS[key], missingOf(state, item)) };
  }
  if (number !== undefined) {
    if (THOUSANDS.test(typed)) return { why: say.twoNumbers(typed) };
    if (typed.replace(/\D/gu, "").length > DIGITS) return { why: say.longNumber(typed) };
    const missing = item.options.find(({ code }) => code === number);
    return missing ? { ticked: [missing.code] } : { ticked: [], number };
  }
  const unknown = codes.find((code) => !item.options.some((option) => option.code === code));
  if (unknown !== undefined) return { why: say.noSuchCode(item.several ? String(unknown) : typed, allOf(state, item)) };
  if (new Set(codes).size < codes.length) return { why: say.tickedTwice(typed) };
  const missing = item.options.filter((option) => option.missing && codes.includes(option.code));
  const isSeveral = codes.length + (text === undefined ? 0 : 1) > 1;
  if (isSeveral && missing.length > 0) return { why: say.answerAndNone(typed) };
  if (isSeveral && !item.several) return { why: say.onlyOne(typed) };
  if (text === "") return { why: say.noWords };
  if (text !== undefined && !item.other && item.answer !== "text") return { why: say.noOther(typed) };
  return { ticked: codes, ...(text === undefined ? {} : { text }) };
}

/** One language's thousand is another's one. */
const THOUSANDS = /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/u;
/** More are not kept as they were typed. */
const DIGITS = 15;

/** Why nothing can be kept as an answer of this participant at that time; undefined where it can. */
export function whyNotOf({ session, text }: State, participant: ParticipantNumber, t: number): string | undefined {
  if (!session.presence.has(participant)) return text.answers.noParticipant(participant, [...session.presence.keys()]);
  return present(session, t).includes(participant) ? undefined : text.answers.isGone(participant);
}

/** `1 Helt uenig, 2 Litt uenig …`: what may be ticked. */
function allOf(state: State, item: Item): readonly string[] {
  return [...answerOptions(item), ...item.options.filter(({ missing }) => missing)].map((option) =>
    codeWords(state, item, option.code),
  );
}

function missingOf(state: State, item: Item): readonly string[] {
  return item.options.filter(({ missing }) => missing).map((option: Option) => codeWords(state, item, option.code));
}
