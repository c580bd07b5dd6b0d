// A show of hands: how many for each answer, in the guide's order. It is nobody's answer.

import { answerOptions } from "../../model/answers/scales.ts";
import type { Hands } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { present } from "../../model/session/coverage.ts";
import { codeWords } from "../../telling/answer-words.ts";
import { hasFixedAnswers } from "../answering/answered-item.ts";
import type { CommandGroup } from "../command.ts";
import { itemOnTheTable } from "../entries/keep.ts";
import { refuse } from "../outcome.ts";
import type { Action, State } from "../state.ts";

const hands: Action = (state, words, when) => {
  const { session, text } = state;
  const item = session.items.get(itemOnTheTable(state, when) ?? "");
  const options = item ? answerOptions(item) : [];
  if (!hasFixedAnswers(item) || options.length === 0) return refuse(text.answers.noHandsHere);
  const counts = countsIn(words, item);
  if (!counts) return refuse(text.answers.handsFor(options.map(({ code }) => codeWords(state, item, code))));
  const here = present(session, when.t).length;
  const all = counts.reduce((sum, one) => sum + one.hands, 0);
  const most = Math.max(...counts.map((one) => one.hands));
  if ((item.several ? most : all) > here) return refuse(text.answers.moreHands(item.several ? most : all, here));
  return { drafts: [{ ...when, kind: "tally", item: item.id, counts, present: here }] };
};

/** Undefined where there isn't one number for each answer. */
function countsIn(words: string, item: Item): readonly Hands[] | undefined {
  const options = answerOptions(item);
  const parts = words.trim().split(/[\s,;]+/u);
  if (parts.length !== options.length || !parts.every((part) => /^\d{1,3}$/u.test(part))) return undefined;
  return options.map(({ code }, index) => ({ code, hands: Number(parts[index]) }));
}

export const handsCommands = {
  hands: { group: "keep", takes: true, past: true, act: hands, fits: hasQuestionsForHands },
} as const satisfies CommandGroup;

function hasQuestionsForHands({ session }: State): boolean {
  return [...session.items.values()].some((item) => hasFixedAnswers(item));
}
