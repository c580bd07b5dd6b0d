// The paper as Markdown. A quote bar is what is read aloud, italics are for the moderator, a rule is a line to write on.
import type { Block, BlockOf, ListItem, PrintDocument } from "./document.ts";

const FIELD = "…".repeat(12);

export function toMarkdown(document: PrintDocument): string {
  const facts = document.facts.map(escaped).join("  \n");
  const blocks = document.parts.flat().map(block);
  return `${[`# ${line(document.title)}`, ...(facts ? [facts] : []), ...blocks].join("\n\n")}\n`;
}

function block(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${line(block.text)}${block.note ? ` (${line(block.note)})` : ""}`;
    case "text":
      return text(block);
    case "list":
      return list(block);
    case "fields":
      return block.names.map((name) => `- ${escaped(name)} ${FIELD}`).join("\n");
    case "room":
      return Array.from({ length: block.lines }, () => "_".repeat(40)).join("\n\n");
  }
}

function text({ voice, text, label, note, strong }: BlockOf<"text">): string {
  const aside = note ? ` *(${line(note)})*` : "";
  const start = label ? `${line(label)} ` : "";
  if (voice === "instruction") return emphasised(`→ ${start}${escaped(text)}`, "*") + aside;
  const body = emphasised(start + escaped(text), strong ? "**" : "") + aside;
  return voice === "aloud" ? quoted(body) : body;
}

function list({ marker, voice, lead, items }: BlockOf<"list">): string {
  const emphasis = voice === "instruction" ? "*" : "";
  const row = (item: ListItem, index: number) => {
    const mark = { dot: "-", box: "- ☐", number: `${index + 1}.` }[marker];
    const note = item.note ? `${voice === "plain" ? `**${line(item.note)}**` : `*${line(item.note)}*`} ` : "";
    return `${mark} ${note}${emphasis}${line(item.text)}${emphasis}`;
  };
  const rows = items.map(row).join("\n");
  const body = voice === "aloud" ? quoted(rows) : rows;
  return lead ? `*${line(lead)}:*\n\n${body}` : body;
}

/** Line by line, since emphasis doesn't reach over an empty line; line ends are kept. */
function emphasised(text: string, mark: string): string {
  const lines = text.split("\n").map((one) => one.trim());
  return lines
    .map((one) => one && mark + one + mark)
    .join("\n")
    .replace(/(?<=\S)\n(?=\S)/g, "  \n");
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((one) => (one === "" ? ">" : `> ${one}`))
    .join("\n");
}

/** On one line, whatever line ends it had. */
function line(text: string): string {
  return escaped(text.replace(/\s*\n\s*/g, " "));
}

/** Words that would be read as Markdown stand as they are. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(\s*)([#+=-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
