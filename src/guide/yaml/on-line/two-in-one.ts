// Two questions on one line: a document's list that lost its line breaks.
import type { Scalar } from "yaml";
import type { Texts } from "../../../text/languages.ts";
import { type Problem, type Spot, warningAt } from "../problem.ts";
import { partsOf, shortened } from "../quoting.ts";

/** `Hva er bra? - Hva da?`: a question mark, a mark of a list, and a capital. */
const SECOND = /\?\s+(?=(?<mark>[-–—*•▪·◦])\s+\p{Lu})/u;

/** A text that may be two: both are kept in it, and the line is shown that parts them. */
export function* twoInOne(scalar: Scalar, line: string, start: Spot, texts: Texts): Generator<Problem> {
  const written = scalar.source ?? "";
  const found = SECOND.exec(written);
  const { dashes, field } = partsOf(line);
  if (!found || written.includes("\n") || dashes === "") return;
  const second = found.index + found[0].length;
  const rest = written.slice(second + 1).trim();
  yield warningAt(
    { line: start.line, unit: start.unit + second },
    texts.guide.slip.twoInOne(shortened(`${dashes}${field}${rest}`)),
  );
}
