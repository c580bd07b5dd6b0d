// Answers to an item with fixed answers, as typed: `4`, `v`, `1,3`, `=other words`; in a group `@1 4  @2 5; @3: v`, `3=5`, `3:5`,
// `@1,2 4` of several, `@* 4` of all; or each participant's in the order of their numbers. Pure: whether what is ticked can be
// ticked there is asked elsewhere.
import { BACK_KEY, NO_ANSWER_KEYS, WORDS_KEY } from "../../model/answers/keys.ts";
import type { ParticipantNumber } from "../../model/entry.ts";
import type { Item, NoAnswer } from "../../model/guide.ts";

/** One answer as it was typed: codes, a key for no answer, a number, words. */
export type Given = {
  readonly typed: string;
  readonly codes?: readonly number[];
  readonly key?: NoAnswer;
  readonly number?: number;
  readonly text?: string;
};

export type AnswersRead =
  /** Each with whose it is. */
  | {
      readonly is: "answers";
      readonly answers: readonly { readonly participant: ParticipantNumber; readonly given: Given }[];
    }
  /** In the order of the numbers: to be looked at before they are kept. */
  | { readonly is: "in-order"; readonly given: readonly Given[] }
  /** All who are there gave the same: to be looked at too. */
  | { readonly is: "everyone"; readonly given: Given }
  /** Back to the item before: with one participant a key of its own. */
  | { readonly is: "back" };

type Asked = Pick<Item, "answer" | "several" | "other">;

/** Undefined where the line is meant as something else: a note, a cue, a quote. `one`: the only participant. */
export function readAnswers(typed: string, item: Asked, one: ParticipantNumber | undefined): AnswersRead | undefined {
  const line = typed.trim();
  const marked = readMarked(line, item);
  if (marked) return { is: "answers", answers: marked };
  const all = /^@\*\s*:?\s+(.+)$/su.exec(line)?.[1];
  const given = all === undefined ? undefined : readGiven(all.trim(), item);
  if (given) return { is: "everyone", given };
  if (line.startsWith("@") || /^["“”«„!#/?[\\]/u.test(line)) return undefined;
  if (one === undefined) return readInOrder(line, item);
  if (line.toLowerCase() === BACK_KEY && item.answer !== "text") return { is: "back" };
  const own = readGiven(line, item);
  return own && { is: "answers", answers: [{ participant: one, given: own }] };
}

type Marks = readonly RegExp[];
/** Whose an answer is, before it: `@1`, or the number with a sign. A comma between two answers is none of their codes. */
const MARKS: Marks = [
  /(?:^|[\s,;]+)@(\d{1,3}(?:[,+]\d{1,3})*)(?:\s*:\s*|\s+|(?==))/gu,
  /(?:^|[\s,;]+)(\d{1,3})[=:](?=\S)/gu,
];
/** From words nothing is taken away, and a time of day is one. */
const MARKS_OF_WORDS: Marks = [
  /(?:^|\s+)@(\d{1,3}(?:[,+]\d{1,3})*)(?:\s*:\s+|\s+|(?==))/gu,
  /(?:^|\s+)(\d{1,3})=(?=\S)/gu,
];

/** `@1 4  @2,3 5`, `1=4 2=5`. */
function readMarked(line: string, item: Asked) {
  for (const mark of item.answer === "text" ? MARKS_OF_WORDS : MARKS) {
    const marks = [...line.matchAll(mark)];
    if (marks.length === 0 || marks[0]?.index !== 0) continue;
    const answers = marks.flatMap((match, index) => {
      const from = match.index + match[0].length;
      const typed = line.slice(from, marks[index + 1]?.index).trim();
      // `@3=5` is said as `3=5`; `@3 =5` is a word of one's own.
      const given = readGiven(/\d$/u.test(match[0]) ? typed.replace(SIGN_BEFORE_CODES, "") : typed, item);
      const whose = (match[1] ?? "").split(/[,+]/u).map(Number);
      return whose.map((participant) => given && { participant, given });
    });
    if (answers.every((answer) => answer !== undefined)) return answers;
  }
  return undefined;
}

/** A number alone is whose? That too is read, so that it can be asked. */
function readInOrder(line: string, item: Asked): AnswersRead | undefined {
  if (item.answer === "text") return undefined;
  const parts = line.split(/\s+/u).map((part) => (part.startsWith(WORDS_KEY) ? undefined : readGiven(part, item)));
  const given = parts.flatMap((part) => part ?? []);
  return line !== "" && given.length === parts.length ? { is: "in-order", given } : undefined;
}

const SIGN_BEFORE_CODES = /^=(?=[-−]?\d[\d\s,.+;]*$)/u;
const NUMBER = /^[-−]?\d+(?:[.,]\d+)?$/u;
/** Codes, and words of its own behind them: nothing else was meant by this, right or wrong. */
const CODES = /^(\d+(?:[\s,.+;]+\d+)*)?\s*(?:=\s*(.*))?$/su;

function readGiven(typed: string, item: Asked): Given | undefined {
  if (typed === "") return undefined;
  const key = (Object.keys(NO_ANSWER_KEYS) as NoAnswer[]).find(
    (one) => NO_ANSWER_KEYS[one] === typed.toLowerCase().replace(/[–−]/u, "-"),
  );
  if (key) return { typed, key };
  if (item.answer === "number") return NUMBER.test(typed) ? { typed, number: numberIn(typed) } : undefined;
  if (item.answer === "text")
    return /^["“”«„!]/u.test(typed) ? undefined : { typed, text: oneLine(typed.replace(/^=\s*/u, "")) };
  const [, codes = "", words] = CODES.exec(typed) ?? [];
  if (codes === "" && words === undefined) return undefined;
  return {
    typed,
    codes: (codes.match(/\d+/gu) ?? []).map(Number),
    ...(words === undefined ? {} : { text: oneLine(words) }),
  };
}

/** `4,5` is four and a half where Norwegian is written. */
function numberIn(typed: string): number {
  return Number(typed.replace("−", "-").replace(",", "."));
}

/** An answer is one cell of a table. */
function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
