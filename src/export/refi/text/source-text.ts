// A session as one text that reads as it stands, and where in it each line's own words are.
import type { EntryId } from "../../../model/entry.ts";
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import { factsOf } from "../../document/facts.ts";
import type { Exported } from "../../exporter.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { read } from "../../lines/wording.ts";
import { lengthOf, plainLine } from "./plain.ts";
import { groupsOf } from "./source-groups.ts";
import type { Line } from "./source-lines.ts";

/** Someone's words in the text: in Unicode code points, from 0, end exclusive. A line end counts as one. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  /** The words themselves. */
  readonly words: string;
  readonly id?: EntryId;
  readonly utterance?: Utterance;
  /** Of a heading: the item that it is. */
  readonly item?: string;
  /** Someone's own words inside a line of the writer's; the line is a piece of its own. */
  readonly quote?: true;
};

export type SourceText = {
  /** With `\n` for every line end. */
  readonly text: string;
  /** In the order of the text. Questions and utterances; what nobody wrote (facts, turns, probes) is none. */
  readonly pieces: readonly Piece[];
};

/** `utterances` are those of the session. Title and facts; the questions, each with its lines; what was parked; what was written afterwards. */
export function sourceLines(
  { id, session }: Exported,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Line[] {
  const head = (kind: "title" | "fact", words: string): Line => ({ kind, before: "", words, after: "" });
  return [
    head("title", plainLine(read(session.guide.title, language))),
    ...factsOf(id, session, text).map(([name, value]) => head("fact", `${name}: ${plainLine(value)}`)),
    head("fact", text.exports.legend),
    ...groupsOf(session, utterances, language, text).flat(),
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
    length += lengthOf(part);
  };
  for (const line of sourceLines(exported, utterances, language, text)) {
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
