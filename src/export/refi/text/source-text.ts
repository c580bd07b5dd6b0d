// Writes a session as one readable text, and notes where in it the words of each line stand.
import type { EntryId } from "../../../model/entry.ts";
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import { factsOf } from "../../document/facts.ts";
import type { Exported } from "../../exporter.ts";
import { read } from "../../lines/shared-words.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { countCodePoints, toProjectLine } from "./project-text.ts";
import { groupLines } from "./source-groups.ts";
import type { Line } from "./source-lines.ts";

/** A part of the text that can be coded. Positions are Unicode code points from 0, end exclusive; a line end counts as one. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  /** The words themselves. */
  readonly words: string;
  readonly id?: EntryId;
  readonly utterance?: Utterance;
  /** The item, if the piece is its heading. */
  readonly item?: string;
  /** A quote inside a line. The whole line is another piece. */
  readonly quote?: true;
};

export type SourceText = {
  /** With `\n` for every line end. */
  readonly text: string;
  /** Headings of questions, and utterances, in the order of the text. Facts, turns and probes are never coded. */
  readonly pieces: readonly Piece[];
};

/** The title and the facts, the questions with their lines, then the parked lines and the debrief. `utterances` are those of the session. */
export function listSourceLines(
  { id, session }: Exported,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Line[] {
  const head = (kind: "title" | "fact", words: string): Line => ({ kind, before: "", words, after: "" });
  return [
    head("title", toProjectLine(read(session.guide.title, language))),
    ...factsOf(id, session, text).map(([name, value]) => head("fact", `${name}: ${toProjectLine(value)}`)),
    head("fact", text.exports.legend),
    ...groupLines(session, utterances, language, text).flat(),
  ];
}

export function sourceText(
  exported: Exported,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): SourceText {
  const written: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const write = (part: string): void => {
    written.push(part);
    length += countCodePoints(part);
  };
  for (const line of listSourceLines(exported, utterances, language, text)) {
    if (line.kind === "heading") write("\n");
    write(line.before);
    const from = length;
    write(line.words);
    pieces.push(...piecesOf(line, from, length));
    write(`${line.after}\n`);
  }
  return { text: written.join(""), pieces };
}

function piecesOf({ kind, words, id, utterance, item, quotes = [] }: Line, from: number, to: number): readonly Piece[] {
  if (to === from || (!utterance && (kind !== "heading" || item === undefined))) return [];
  const whole: Piece = {
    from,
    to,
    words,
    ...(id === undefined ? {} : { id }),
    ...(utterance ? { utterance } : {}),
    ...(item === undefined ? {} : { item }),
  };
  if (quotes.length === 0) return [whole];
  const characters = [...words];
  const parts = quotes.map(
    (quote): Piece => ({
      ...whole,
      from: from + quote.from,
      to: from + quote.to,
      words: characters.slice(quote.from, quote.to).join(""),
      quote: true,
    }),
  );
  return [whole, ...parts];
}
