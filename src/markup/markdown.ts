// Markdown that no typed text can break.

/** Signs that are markup to every reader of Markdown, wherever they stand. */
const SIGNS = /[\\`*_[\]<>~|]/gu;
/** An ampersand is one only where it begins a character reference. */
const REFERENCE = /&(?=#?\w+;)/gu;
/** Signs that mean more than in plain Markdown to note programs and Pandoc: tags, formulas, attributes, references. */
const EXTENSIONS = /[{}&#$]/gu;

/** For pages that are only read. Words in braces and # in a line stay as they were typed. */
export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, "\\$&").replace(REFERENCE, "\\&");
}

/** For files that are taken into other programs. */
export function escapeMarkdownExtensions(text: string): string {
  return text.replace(SIGNS, "\\$&").replace(EXTENSIONS, "\\$&");
}

/** Escapes what would begin a list or underline a heading. For text whose signs are escaped already. */
export function escapeLineStarts(text: string): string {
  return text.replace(/^(\s*)([#+=-])/gmu, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/gmu, "$1\\$2");
}

/** Emphasis ends with its line, so that each line needs its own. */
export function emphasise(line: string, mark: "" | "*" | "**"): string {
  return line && mark + line + mark;
}

/** Puts a bar before each line. */
export function quoteBar(markdown: string): string {
  return markdown.replace(/^/gmu, "> ").replace(/^> $/gmu, ">");
}

/** Indents all lines but the first, so that they belong to the item. */
export function listItem(markdown: string): string {
  return `- ${markdown.replaceAll("\n", "\n  ")}`;
}

/** A document of blocks with an empty line between. Empty blocks are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
