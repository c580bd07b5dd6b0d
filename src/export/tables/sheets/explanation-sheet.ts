// The sheet that explains the columns, each with the sheets that have it, and then the kinds of line.
import type { Texts } from "../../../text/languages.ts";
import type { Sheet } from "../sheet.ts";

export function makeExplanationSheet(sheets: readonly Sheet[], { exportTables }: Texts): Sheet {
  const { columns, kindsHead, kindsAbout } = exportTables;
  const explained = sheets.flatMap(({ name, columns }) => columns.map(({ head, about }) => ({ name, head, about })));
  const alike = Map.groupBy(explained, ({ head, about }) => `${head}\n${about}`);
  return {
    name: exportTables.sheets.explanation,
    columns: [
      { ...columns.sheet, width: 36, use: "data" },
      { ...columns.column, width: 36, use: "data" },
      { ...columns.about, width: 90, use: "data" },
    ],
    rows: [
      ...[...alike.values()].map((same) => [same.map(({ name }) => name).join(", "), same[0]?.head, same[0]?.about]),
      ...kindsAbout.map(([kind, about]) => [kindsHead, kind, about]),
    ],
  };
}
