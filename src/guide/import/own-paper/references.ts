// Where a paper speaks of another question: what was answered to it, or that one may take its place.
import type { DraftAnswered, DraftItem } from "../draft/draft.ts";
import { BETWEEN, type Reading } from "./remarks.ts";

/** What is not found stays as words. */
export function resolveReferences({ draft, paper, places }: Reading): void {
  const items = draft.sections.flatMap((section) => section.items);
  for (const [item, place] of places) {
    const other = items.find((one) => one !== item && nameOf(one) === place);
    if (other) item.instead_of = other;
    else item.doubts.push({ why: "remark", words: paper.insteadOf(place) });
  }
  for (const thing of [...draft.sections, ...items]) {
    const answered = thing.if?.split(BETWEEN).map((condition) => answeredIn(condition));
    if (!answered?.every((one) => one !== undefined)) continue;
    thing.if_answered = answered;
    delete thing.if;
  }

  function answeredIn(condition: string): DraftAnswered | undefined {
    for (const item of items) {
      const options = item.use === undefined ? (item.options ?? []) : (draft.answers.get(item.use)?.options ?? []);
      const named = options.map(({ code, text }) => ({ code, name: namedAnswer(code, text) }));
      const [start = "", or = "", end = ""] = paper.answerIs(nameOf(item), [MARK, MARK]).split(MARK);
      if (!condition.startsWith(start) || !condition.endsWith(end)) continue;
      const names = condition.slice(start.length, condition.length - end.length).split(or);
      const codes = names.flatMap((name) => named.find((one) => one.name === name)?.code ?? []);
      if (codes.length === names.length) return { item, codes };
    }
    return undefined;
  }
}

const MARK = "\u0001";

/** What a question is called on paper. */
function nameOf({ number, text }: DraftItem): string {
  return number ?? text;
}

function namedAnswer(code: number | undefined, text: string): string {
  return text === "" || text === String(code) ? String(code) : `${code} ${text}`;
}
