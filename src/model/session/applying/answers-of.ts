// What was answered to an item with fixed answers, by everyone together: what conditions look at.
import type { Session } from "../session.ts";

export type Answers = {
  /** Every code that somebody ticked, or raised a hand for. */
  readonly codes: ReadonlySet<number>;
  /** Nobody who is there is left to answer. */
  readonly all: boolean;
};

/** Undefined before anyone answered. Of an item that is asked once for each of several things, the answers about all of them. */
export function answersOf(session: Session, item: string): Answers | undefined {
  const ticked = [...session.answers].flatMap(([id, answers]) => (isAbout(id, item) ? [...answers.values()] : []));
  const hands = [...session.tallies].flatMap(([id, tally]) => (isAbout(id, item) ? [tally] : []));
  if (ticked.length === 0 && hands.length === 0) return undefined;
  const answered = new Set(ticked.map(({ participant }) => participant));
  const shown = hands.flatMap(({ counts }) => counts.filter(({ hands: many }) => many > 0));
  return {
    codes: new Set([...ticked.flatMap(({ ticked: codes }) => codes), ...shown.map(({ code }) => code)]),
    all: hands.length > 0 || stillHere(session).every((number) => answered.has(number)),
  };
}

function isAbout(id: string, item: string): boolean {
  return id === item || id.startsWith(`${item}@`);
}

function stillHere({ presence }: Session): readonly number[] {
  return [...presence].flatMap(([number, stretches]) =>
    stretches.length > 0 && stretches.at(-1)?.to === undefined ? [number] : [],
  );
}
