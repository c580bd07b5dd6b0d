// The sheet of the questions that did not apply, each with why: there is no line of talk to find them by.
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Exported } from "../../exporter.ts";
import { listNotApplicable } from "../../lines/not-applicable.ts";
import type { Sheet } from "../sheet.ts";

/** Undefined where every question applied. */
export function makeNotApplicableSheet(
  sessions: readonly Exported[],
  language: Language,
  text: Texts,
): Sheet | undefined {
  const rows = sessions.flatMap(({ id, named, session }) =>
    listNotApplicable(session, language, text).map(({ question, why }) => [question, why, named?.short ?? id]),
  );
  if (rows.length === 0) return undefined;
  const { columns, sheets } = text.exportTables;
  return {
    name: sheets.notApplicable,
    columns: [
      { ...columns.untold, width: 60, use: "data" },
      { ...columns.why, width: 50, use: "data" },
      { ...(sessions.some(({ named }) => named) ? columns.short : columns.session), width: 28, use: "reference" },
    ],
    rows,
  };
}
