// What the participants are given of their two talks: each trace in the group's own words, and what the group said of it.
// No numbers, no names of who stood where, no codes: only what was said in the room.
import type { Language } from "../../model/language.ts";
import { wordsOfTraceLine } from "../../telling/traces/trace-words.ts";
import type { Texts } from "../../text/languages.ts";
import type { Block, Sheet } from "../check/blocks.ts";
import type { Exported } from "../exporter.ts";
import { read } from "../lines/shared-words.ts";
import { type TracedRow, tracedRows } from "../traces/trace-rows.ts";

export function handoutOf({ session, traces }: Exported, language: Language, text: Texts): Sheet {
  const { handout } = text.traces;
  const rows = tracedRows(session, traces);
  const shown = rows.filter(({ trace }) => trace.is === "whole");
  return {
    heading: handout.title,
    title: read(session.guide.title, language),
    blocks: [
      { is: "text", text: shown.length > 0 ? handout.lead : handout.empty },
      ...rows.flatMap((row) => blocksOf(row, text)),
      ...(shown.length > 0 ? [{ is: "small", text: handout.wholeGroup } satisfies Block] : []),
      { is: "text", text: handout.thanks },
    ],
  };
}

/** Of a trace that is emptied nothing but that it was there: the numbers of the others stay what they were in the talk. */
function blocksOf(row: TracedRow, text: Texts): readonly Block[] {
  const { handout } = text.traces;
  const { trace } = row;
  const heading: Block = { is: "heading", level: 2, text: handout.trace(row.number) };
  if (trace.is === "emptied") return [heading, { is: "text", text: handout.emptied }];
  return [
    heading,
    ...trace.lines.map((line): Block => ({ is: "quote", text: wordsOfTraceLine(line, text) })),
    ...saidOf(row, text),
  ];
}

/** In the order in which it was said; the same said by several, one after the other, stands once. */
function saidOf({ verdicts }: TracedRow, { traces: { handout } }: Texts): readonly Block[] {
  if (verdicts.length === 0) return [{ is: "text", text: handout.unchecked }];
  const { said } = handout;
  const told = verdicts.flatMap(({ verdict, text: words = "" }, index): readonly Block[] => {
    const before = verdicts[index - 1];
    if (before?.verdict === verdict && words === "") return [];
    if (words === "") return verdict === "modified" ? [] : [{ is: "text", text: said[verdict] }];
    return [
      { is: "text", text: LEADS[verdict] ? said[LEADS[verdict]] : said[verdict] },
      { is: "quote", text: words },
    ];
  });
  return told;
}

/** What stands before the group's words, where it is another sentence than the one without them. */
const LEADS: { readonly [Verdict in TracedRow["verdicts"][number]["verdict"]]?: "consensusIn" | "deepenedSo" } = {
  consensus: "consensusIn",
  deepened: "deepenedSo",
};
