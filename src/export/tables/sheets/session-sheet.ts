// The sheet that says which session each short name is, once for the whole workbook.
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Exported } from "../../exporter.ts";
import { dayAndTime, read } from "../../lines/shared-words.ts";
import type { Column, Sheet } from "../sheet.ts";

const COLUMNS = [
  ["short", 10],
  ["session", 34],
  ["begun", 24],
  ["guide", 40],
  ["version", 9],
  ["study", 16],
  ["people", 16],
] as const;

/** In the order of the short names; nothing where a session is alone. */
export function makeSessionSheet(sessions: readonly Exported[], language: Language, text: Texts): readonly Sheet[] {
  const named = sessions.flatMap((one) => (one.named ? [{ ...one, named: one.named }] : []));
  if (named.length === 0) return [];
  const { sheets, columns } = text.exportTables;
  const inOrder = named.toSorted((one, other) => numberOf(one.named.short) - numberOf(other.named.short));
  return [
    {
      name: sheets.sessions,
      columns: COLUMNS.map(([name, width]): Column => ({ ...columns[name], width, use: "data" })),
      rows: inOrder.map(({ id, session: { facts, guide }, place, named: { short, of } }) => {
        const when = facts && dayAndTime(facts.at, text);
        return [
          short,
          id,
          when && `${when.day} ${when.time}`,
          read(guide.title, language),
          guide.version,
          place?.study ?? facts?.study,
          of,
        ];
      }),
    },
  ];
}

function numberOf(short: string): number {
  return Number(short.slice(1));
}
