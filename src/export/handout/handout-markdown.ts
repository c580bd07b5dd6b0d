// The handout as Markdown, to be worded further by whoever hands it out.
import { clean, oneLine } from "../../markup/clean.ts";
import { escapeLineStarts, escapeMarkdown, joinBlocks, listItem, quoteBar } from "../../markup/markdown.ts";
import type { Block, Sheet } from "../check/blocks.ts";

export function handoutMarkdown(sheets: readonly Sheet[]): string {
  return sheets
    .map(({ heading, title, blocks }) =>
      joinBlocks([`# ${line(heading)}`, `*${line(title)}*`, ...blocks.flatMap(blockMarkdown)]),
    )
    .join("\n---\n\n");
}

function blockMarkdown(block: Block): readonly string[] {
  switch (block.is) {
    case "heading":
      return [`${"#".repeat(block.level)} ${line(block.text)}`];
    case "text":
    case "small":
      return [line(block.text)];
    case "quote":
      return [quoteBar(lines(block.text))];
    case "list":
      return [line(block.lead), block.items.map((item) => listItem(lines(item))).join("\n")];
    case "room":
      return [line(block.ask)];
  }
}

function line(text: string): string {
  return escapeLineStarts(escapeMarkdown(oneLine(text)));
}

function lines(text: string): string {
  return clean(text)
    .split("\n")
    .filter((one) => one.trim() !== "")
    .map(line)
    .join("\\\n");
}
