// One participant at the screen: a digit is the answer, and the next item comes. What is no answer yet stands in the field,
// where it can be seen: the first digit of a longer code, several ticks, a number, words.

import { readAnswers } from "../../input/answers/read-answers.ts";
import { EMPTY_FIELD } from "../../input/field/field.ts";
import { BACK_KEY, NO_ANSWER_KEYS } from "../../model/answers/keys.ts";
import type { Instant } from "../../model/clock.ts";
import type { Item } from "../../model/guide.ts";
import type { State } from "../state.ts";
import { itemAnsweredByKey, onlyParticipant } from "./answered-item.ts";
import { type Answered, answersOutcome } from "./keep-answers.ts";

/** What a key comes to where it is a whole answer; undefined where it is typed into the field as any other. */
export function pressAnswerKey(state: State, key: string, now: Instant): Answered | undefined {
  const item = itemAnsweredByKey(state);
  if (!item || !isWhole(item, state.field.text, key)) return undefined;
  const read = readAnswers(state.field.text + key, item, onlyParticipant(state.session));
  if (!read) return undefined;
  const outcome = answersOutcome(state, item, read, state.typedSince ?? now);
  return {
    ...outcome,
    line: state.field.text + key,
    state: { ...outcome.state, field: EMPTY_FIELD, typedSince: undefined },
  };
}

/** Whether the key ends an answer. `before`: the digits that stand in the field. */
function isWhole(item: Item, before: string, key: string): boolean {
  if (item.answer === "text") return false;
  const letters = [BACK_KEY, ...Object.values(NO_ANSWER_KEYS)];
  if (before === "" && letters.includes(key.toLowerCase())) return key !== "-" || item.answer !== "number";
  if (!/^\d$/u.test(key) || item.several || item.answer !== undefined) return false;
  const codes = item.options.map(({ code }) => String(code));
  const typed = before + key;
  return codes.includes(typed) && !codes.some((code) => code !== typed && code.startsWith(typed));
}
