// An answer in words: the code as it was ticked, and what it means in the guide.
import type { EntryOf } from "../model/entry.ts";
import type { Item } from "../model/guide.ts";
import { speakerName } from "./attribution.ts";
import { spoken } from "./guide-text.ts";
import type { Telling } from "./telling.ts";

type Answered = Omit<EntryOf<"answer">, "kind" | "id" | "at" | "t">;

/** `nr. 3: 4 Delvis enig`. */
export function answerWords(state: Telling, answer: Answered): string {
  return `${speakerName({ who: [answer.participant] }, state.text)}: ${answeredWords(state, answer)}`;
}

/** `4 Delvis enig`, without whose answer it is. */
export function answeredWords(state: Telling, answer: Omit<Answered, "participant">): string {
  const item = state.session.items.get(answer.item);
  const ticked = answer.ticked.map((code) => codeWords(state, item, code));
  const number = answer.number === undefined ? [] : [state.text.answers.number(answer.number)];
  const words = answer.text === undefined ? [] : [answer.text];
  return [...ticked, ...number, ...words].join(" + ");
}

/** `4`, where its meaning stands beside it. */
export function shortAnswer({ text }: Pick<Telling, "text">, { ticked, number, text: words }: Answered): string {
  const value = number === undefined ? [] : [text.answers.number(number)];
  return [...ticked.map(String), ...value, ...(words === undefined ? [] : [words])].join(" + ");
}

/** `Håndsopprekning, 5 til stede: 2 × 1 Helt uenig, 3 × 4 Delvis enig`. */
export function tallyWords(
  state: Telling,
  { item, counts, present }: Omit<EntryOf<"tally">, "kind" | "id" | "at" | "t">,
): string {
  const found = state.session.items.get(item);
  const hands = counts.filter((count) => count.hands > 0);
  return state.text.answers.hands(
    present,
    hands.map(({ code, hands: many }) => `${many} × ${codeWords(state, found, code)}`),
  );
}

/** The code and its meaning; the code alone where the guide has none for it. */
export function codeWords(state: Pick<Telling, "language" | "fill">, item: Item | undefined, code: number): string {
  const option = item?.options.find((one) => one.code === code);
  if (!option) return String(code);
  const words = spoken(state, option.text);
  return words === String(code) ? words : `${code} ${words}`;
}
