// A reading as Markdown: what was said is a list, what was observed stands apart in a quote bar, ids are in small type.
import { clean, oneLine } from "../../markup/clean.ts";
import {
  emphasise,
  escapeLineStarts,
  escapeMarkdownExtensions,
  joinBlocks,
  listItem,
  quoteBar,
} from "../../markup/markdown.ts";
import type { Part, Reading, Row, Table } from "./parts.ts";

export function toMarkdown({ title, facts, legend, parts }: Reading): string {
  return joinBlocks([
    `# ${line(title)}`,
    facts.map(([name, value]) => `- **${line(name)}:** ${line(value)}`).join("\n"),
    `*${line(legend)}*`,
    ...parts.flatMap(partBlocks),
  ]);
}

function partBlocks({ heading, about, rows, table }: Part): readonly string[] {
  const meta = about.length > 0 ? [`*${about.map(line).join(" · ")}*`] : [];
  return [`## ${line(heading)}`, ...meta, ...rowBlocks(rows), ...(table ? [tableBlock(table)] : [])];
}

/** Figures stand to the right. */
function tableBlock({ heads, lines }: Table): string {
  const rule = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [heads.map(line), rule, ...lines.map((cells) => cells.map(line))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Neighbours in a list are one block, so that the list holds together. */
function rowBlocks(rows: readonly Row[]): readonly string[] {
  const blocks: string[] = [];
  let wasList = false;
  for (const row of rows) {
    const isList = row.manner !== "comment";
    const block = isList ? listItem(body(row)) : quoteBar(body(row));
    if (isList && wasList) blocks.push(`${blocks.pop()}\n${block}`);
    else blocks.push(block);
    wasList = isList;
  }
  return blocks;
}

function body({ manner, time, lead, words, notes, codes, id }: Row): string {
  const emphasis = manner === "cue" || manner === "asked" ? "*" : "";
  const begins = time === undefined && lead === undefined;
  const said = lines(words).map((one, index) => emphasise(begins || index > 0 ? escapeLineStarts(one) : one, emphasis));
  const pieces = [
    time ?? "",
    lead === undefined ? "" : manner === "comment" ? `*${line(lead)}:*` : `**${line(lead)}:**`,
    said.join("\\\n"),
    ...codes.map((code) => line(`#${code}`)),
    notes.length > 0 ? `*(${notes.map(line).join("; ")})*` : "",
    id === undefined ? "" : `<sub>${id}</sub>`,
  ];
  return pieces.filter((piece) => piece !== "").join(" ");
}

/** The lines of a text without its empty ones: an empty line would end the list that it stands in. */
function lines(text: string): readonly string[] {
  const all = clean(text).split("\n");
  return all
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map(escapeMarkdownExtensions);
}

function line(text: string): string {
  return escapeMarkdownExtensions(oneLine(text));
}
