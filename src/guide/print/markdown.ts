// The paper as Markdown. A quote bar is what is read aloud, italics are for the moderator, a rule is a line to write on.
import { emphasise, escapeLineStarts, escapeMarkdown, joinBlocks, quoteBar } from "../../markup/markdown.ts";
import { type Block, type BlockOf, type ListItem, letterOf, type PrintDocument } from "./document.ts";

const FIELD = "…".repeat(12);

export function toMarkdown(document: PrintDocument): string {
  const facts = document.facts.map(escapeWords).join("  \n");
  const head = (document.head ?? []).map(({ name, value }) => `**${line(name)}** ${line(value)}`).join("  \n");
  return joinBlocks([head, `# ${line(document.title)}`, facts, ...document.parts.flat().map(block)]);
}

function block(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${line(block.text)}${block.note ? ` (${line(block.note)})` : ""}`;
    case "text":
      return text(block);
    case "list":
      return list(block);
    case "grid":
      return grid(block);
    case "fields":
      return block.names.map((name) => `- ${escapeWords(name)} ${FIELD}`).join("\n");
    case "room":
      return Array.from({ length: block.lines }, () => "_".repeat(40)).join("\n\n");
  }
}

function text({ voice, text, label, note, strong }: BlockOf<"text">): string {
  const aside = note ? ` *(${line(note)})*` : "";
  const start = label ? `${line(label)} ` : "";
  if (voice === "instruction") return emphasiseLines(`→ ${start}${escapeWords(text)}`, "*") + aside;
  const body = emphasiseLines(start + escapeWords(text), strong ? "**" : "") + aside;
  return voice === "aloud" ? quoteBar(body) : body;
}

function list({ marker, voice, lead, items }: BlockOf<"list">): string {
  const emphasis = voice === "instruction" ? "*" : "";
  const words = (item: ListItem): string => {
    const note = item.note ? `${voice === "plain" ? `**${line(item.note)}**` : `*${line(item.note)}*`} ` : "";
    return `${note}${emphasise(line(item.text), emphasis)}`;
  };
  const row = (item: ListItem, index: number): string => {
    const mark = { dot: "-", box: "- ☐", number: `${index + 1}.` }[marker];
    const under = (item.under ?? []).map((one, n) => `   - ${letterOf(n)}) ${words(one)}`);
    return [`${mark} ${words(item)}`, ...under].join("\n");
  };
  const rows = items.map(row).join("\n");
  const body = voice === "aloud" ? quoteBar(rows) : rows;
  return lead ? `*${line(lead)}:*\n\n${body}` : body;
}

function grid({ heads, rows }: BlockOf<"grid">): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const head = heads.map(({ text, note }) => `${note ? `**${line(note)}** ` : ""}${line(text)}`);
  const body = rows.map(({ label, text, note }) => {
    const statement = `${label ? `${line(label)} ` : ""}${line(text)}${note ? ` *(${line(note)})*` : ""}`;
    return row([statement, ...heads.map(() => "☐")]);
  });
  return [row(["", ...head]), row(["---", ...heads.map(() => ":-:")]), ...body].join("\n");
}

/** Line by line, and with line ends that are kept. */
function emphasiseLines(text: string, mark: "" | "*" | "**"): string {
  return text
    .split("\n")
    .map((one) => emphasise(one.trim(), mark))
    .join("\n")
    .replace(/(?<=\S)\n(?=\S)/g, "  \n");
}

/** On one line, whatever line ends it had. */
function line(text: string): string {
  return escapeWords(text.replace(/\s*\n\s*/g, " "));
}

/** Words that would be read as Markdown stand as they are. */
function escapeWords(text: string): string {
  return escapeLineStarts(escapeMarkdown(text));
}
