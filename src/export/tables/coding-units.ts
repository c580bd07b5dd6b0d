// What is to be coded: quotes, and of what isn't verbatim the kinds that were asked for, each a row that says its kind.
import type { Texts } from "../../text/languages.ts";
import type { Included } from "../exporter.ts";
import type { Utterance } from "../lines/utterance.ts";
import { nameKind } from "./kind-name.ts";
import { findStub, findVerbatim } from "./verbatim.ts";

export type CodingUnit = {
  readonly words: string;
  readonly kind: string;
  /** The line that the words are a part of; missing where they are all of it. */
  readonly whole?: string;
};

/** A paraphrase with quotes in it gives its quotes, the whole line beside them, and no row more. */
export function codingUnits(utterance: Utterance, include: readonly Included[], text: Texts): readonly CodingUnit[] {
  const { said, kinds } = { said: text.exports.said, kinds: text.exportTables.kinds };
  const { mixed, text: line } = utterance;
  const part = mixed ? { whole: line } : {};
  const quotes = findVerbatim(utterance).map(
    (words): CodingUnit => ({ words, kind: mixed ? kinds.part : said.verbatim, ...part }),
  );
  // The first words of a turn are for whoever transcribes.
  const stub = include.includes("stub") && utterance.turn === undefined ? findStub(utterance) : undefined;
  const units = stub === undefined ? quotes : [...quotes, { words: stub, kind: said.stub, ...part }];
  const isWhole = units.length === 0 && include.some((kind) => isOf(utterance, kind));
  return isWhole ? [{ words: line, kind: nameKind(utterance, text) }] : units;
}

/** Whether a line without a quote to code is one of what was asked for. */
function isOf({ kind, said }: Utterance, included: Included): boolean {
  if (included === "stub") return false;
  return included === "paraphrase" ? kind === "note" && said === "paraphrase" : kind === included;
}
