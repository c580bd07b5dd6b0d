// `md`: the theme overview, the quotes of each theme and the codebook as text with headings.
import { clean, oneLine } from "../../markup/clean.ts";
import { escapeLineStarts, escapeMarkdownExtensions, joinBlocks, listItem, quoteBar } from "../../markup/markdown.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Analysis, Counts, Node } from "../results/analysis.ts";
import { tellExtract } from "../results/extract-facts.ts";
import type { Extract } from "../results/extracts.ts";
import { type AnalysisFormat, listCounts, nameLevel, nameOrNone, tellSources } from "./format.ts";

export const format: AnalysisFormat = {
  write: (results, language, text) => {
    const { analysis } = results;
    const { title, parts, explained, counted } = text.analysis;
    const { quotes, others, sessions, participants } = analysis.counts;
    return joinBlocks([
      `# ${title}`,
      tellSources(results, text)
        .map(([name, value]) => listItem(`${plain(name)}: ${plain(value)}`))
        .join("\n"),
      `${counted(quotes, others, sessions, participants)}. ${explained.count} ${explained.participants}`,
      `## ${parts.overview}`,
      listTree(analysis.themes, text),
      `## ${parts.quotes}`,
      ...analysis.themes.flatMap((node) => writeNode(node, 3, language, text)),
      `## ${parts.codebook}`,
      writeCodebook(analysis, text),
    ]);
  },
};

function listTree(nodes: readonly Node[], text: Texts): string {
  return nodes
    .map(({ name, counts, children }) => {
      const below = listTree(children, text);
      return listItem(`${plain(nameOrNone(name, text))}: ${tellCounts(counts, text)}${below && `\n${below}`}`);
    })
    .join("\n");
}

/** A code far down still has a heading: Markdown has six sizes, and three are the most that a path takes. */
function writeNode(node: Node, depth: number, language: Language, text: Texts): readonly string[] {
  return [
    `${"#".repeat(depth)} ${plain(nameOrNone(node.name, text))}`,
    tellCounts(node.counts, text),
    ...node.extracts.map((extract) => writeExtract(extract, language, text)),
    ...node.children.flatMap((child) => writeNode(child, depth + 1, language, text)),
  ];
}

function writeExtract(extract: Extract, language: Language, text: Texts): string {
  const { set, who, session, question, time, kind, id } = tellExtract(extract, language, text);
  const references = [who, session, question, time, extract.verbatim ? "" : kind, id].filter((one) => one !== "");
  const condensed = extract.condensed.map((one) => plain(text.analysis.condensed(one)));
  return quoteBar([words(set), plain(references.join(" · ")), ...condensed].join("\n\n"));
}

function writeCodebook(analysis: Analysis, text: Texts): string {
  const { heads } = text.analysis;
  const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(" | ")} |`;
  const counted = listCounts(analysis, analysis.counts, text).map(({ head }) => head);
  const columns = [heads.level, heads.name, heads.under, ...counted, heads.definition];
  return [
    row(columns),
    `|${"---|".repeat(columns.length)}`,
    ...analysis.codebook.map(({ level, name, under, counts }) => {
      const values = listCounts(analysis, counts, text).map(({ value }) => String(value));
      return row([nameLevel(analysis, level, text), name, under.join(", "), ...values, ""]);
    }),
  ].join("\n");
}

function tellCounts({ quotes, others, sessions, participants }: Counts, { analysis: { counted } }: Texts): string {
  return counted(quotes, others, sessions, participants);
}

function plain(typed: string): string {
  return escapeLineStarts(escapeMarkdownExtensions(oneLine(typed)));
}

/** Line ends in the words are kept: two blanks before one make it a line end in Markdown. */
function words(set: string): string {
  return escapeLineStarts(escapeMarkdownExtensions(clean(set))).replaceAll("\n", "  \n");
}
