// Who sits where: the participants' numbers in the order round the table.

import type { ParticipantNumber } from "../../model/entry.ts";
import { present } from "../../model/session/coverage.ts";
import { inAnyLanguage } from "../../text/typed-words.ts";
import type { CommandGroup } from "../command.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

/** Alone it tells the order, or how to set it. All who are here are named, each once. */
const seating: Action = ({ session, text }, words, when) => {
  const { reply } = text.session;
  const here = present(session, when.t);
  const typed = words.split(/[\s,;]+/u).filter((word) => !FILLERS.has(word.toLowerCase().replace(/\.$/u, "")));
  if (typed.length === 0) {
    if (session.seating.length > 0) return answer(reply.seatingNow(session.seating));
    return here.length < 2 ? answer(reply.seatingAlone) : answer(reply.seatingHow(exampleOf(here)));
  }
  const order = typed.map(numberOf);
  const wrong = typed.find((_, index) => order[index] === undefined);
  if (wrong !== undefined) return refuse(reply.seatingNumbers(wrong, exampleOf(here)));
  const numbers = order.flatMap((number) => number ?? []);
  const absent = [...new Set(numbers.filter((number) => !here.includes(number)))];
  if (absent.length > 0) return refuse(reply.seatingNotHere(absent));
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) return refuse(reply.seatingTwice(twice));
  const missing = here.filter((number) => !numbers.includes(number));
  if (missing.length > 0) return refuse(reply.seatingMissing(missing));
  return { drafts: [{ ...when, kind: "seating", order: numbers }] };
};

/** `nr. 3, nr. 1 og nr. 2`. */
const FILLERS = new Set(["", ...inAnyLanguage(({ and, numbered }) => [...and, ...numbered]).flat()]);

/** `4`, `@4`, `nr.4`, `#4`; undefined for what is no number. */
function numberOf(word: string): number | undefined {
  const match = /^(?:@|#|nr\.?|no\.?)?(\d{1,9})[.:]?$/iu.exec(word);
  return match ? Number(match[1]) : undefined;
}

/** An order that could be meant: whoever is here, the last of them first. */
function exampleOf(here: readonly ParticipantNumber[]): readonly ParticipantNumber[] {
  return [...here.slice(-1), ...here.slice(0, -1)];
}

export const seatingCommands = {
  seating: { group: "room", takes: true, yields: true, act: seating },
} as const satisfies CommandGroup;
