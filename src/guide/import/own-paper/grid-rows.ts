// A statement in a grid, read back as a scale. The answers stand once, over the grid: so they do in the draft.
import { type DraftOption, type DraftSection, draftItem } from "../draft/draft.ts";
import { type Reading, readItemRemarks } from "./remarks.ts";
import type { Row } from "./rows.ts";

export function addStatement(
  section: DraftSection,
  reading: Reading,
  { beside }: Row,
  heads: readonly string[],
  { number, text }: { readonly number?: string; readonly text: string },
): void {
  const item = draftItem("scale", text);
  readItemRemarks(item, beside, reading);
  if (number !== undefined) item.number = number;
  item.use = answersNamed(reading, heads);
  section.items.push(item);
}

/** The name of the answers under these heads, made if they are new. */
function answersNamed({ draft: { answers } }: Reading, heads: readonly string[]): string {
  const options = optionsUnder(heads);
  const known = [...answers].find(([, one]) => JSON.stringify(one.options) === JSON.stringify(options));
  if (known) return known[0];
  const name = `scale${answers.size + 1}`;
  const isGuessed = options.some(({ missing }) => missing);
  answers.set(name, { options, said: [], doubts: isGuessed ? [{ why: "noAnswers" }] : [] });
  return name;
}

/** A code that is further than one step from the one before it is in practice no answer: don't know, not relevant. */
function optionsUnder(heads: readonly string[]): readonly DraftOption[] {
  let isMissing = false;
  let last: number | undefined;
  return heads.map((head, index) => {
    const { code: written = "", text = "" } = /^(?<code>\d+)(?:\s+(?<text>.*))?$/su.exec(head)?.groups ?? {};
    const code = written === "" ? index + 1 : Number(written);
    isMissing ||= last !== undefined && code > last + 1;
    last = code;
    return { code, text: text || head, ...(isMissing && { missing: true }) };
  });
}
