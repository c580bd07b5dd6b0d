// The table trace by verdict by who in a file of its own: as Markdown, as CSV, and as a workbook.
import { oneLine } from "../../markup/clean.ts";
import { csvCell } from "../../markup/csv-cell.ts";
import { escapeMarkdownExtensions, joinBlocks } from "../../markup/markdown.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { makeTraceSheet } from "../tables/sheets/trace-sheet.ts";
import { toWorkbook } from "../tables/workbook.ts";
import { traceTable } from "../traces/trace-fields.ts";

export const TRACE_TABLES = {
  md: {
    write: (sessions: readonly Exported[], text: Texts): string => {
      const { fields, rows } = traceTable(sessions, text);
      const { heading, about, none } = text.traces.table;
      const cell = (words: string): string =>
        words
          .split("\n")
          .map((line) => escapeMarkdownExtensions(oneLine(line)))
          .join("<br>");
      const lines = [
        fields.map(({ head }) => cell(head)),
        fields.map(() => "---"),
        ...rows.map(({ exported, row }) => fields.map((field) => cell(field.cell(row, exported)))),
      ].map((cells) => `| ${cells.join(" | ")} |`);
      return joinBlocks([`# ${heading}`, `*${about}*`, rows.length === 0 ? none : lines.join("\n")]);
    },
  },
  csv: {
    write: (sessions: readonly Exported[], text: Texts): string => {
      const { fields, rows } = traceTable(sessions, text);
      const { session } = text.exportTables.columns;
      const lines = [
        [...fields.map(({ head }) => head), session.head],
        ...rows.map(({ exported, row }) => [...fields.map(({ cell }) => cell(row, exported)), exported.id]),
      ];
      // Excel knows by the byte order mark that it is UTF-8.
      return `\ufeff${lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
    },
  },
  xlsx: {
    write: async (sessions: readonly Exported[], text: Texts): Promise<Uint8Array> => {
      const sheet = makeTraceSheet(sessions, text);
      return toWorkbook(sheet ? [sheet] : []);
    },
  },
} as const;
