// The sheet of turns, for whoever transcribes: when each began, where it is to be heard, who, how long, and the first words.
import type { Language } from "../../../model/language.ts";
import { firstWordsIn } from "../../../model/session/first-words.ts";
import { speakerName } from "../../../telling/attribution.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Exported } from "../../exporter.ts";
import { longTime } from "../../lines/shared-words.ts";
import { turnRows } from "../../lines/turns.ts";
import { placeInAudio } from "../place-in-audio.ts";
import { type Cell, type Column, type Sheet, seconds } from "../sheet.ts";

const COLUMNS = [
  ["time", 10],
  ["audio", 18],
  ["who", 12],
  ["lasted", 11],
  ["first", 60],
  ["id", 10],
  ["session", 28],
] as const;

function columnsFor(several: boolean) {
  return several ? ([["short", 10], ...COLUMNS] as const) : COLUMNS;
}

export function makeTurnSheet(sessions: readonly Exported[], language: Language, text: Texts): Sheet {
  const { sheets, columns } = text.exportTables;
  return {
    name: sheets.turns,
    columns: columnsFor(sessions.some(({ named }) => named)).map(
      ([name, width]): Column => ({ ...columns[name], width, use: "data" }),
    ),
    rows: sessions.flatMap((exported) => rowsOf(exported, language, text)),
  };
}

function rowsOf({ id, session, named }: Exported, language: Language, text: Texts): readonly (readonly Cell[])[] {
  const words = firstWordsIn(session);
  return turnRows(session, language).map((turn) => {
    const first = words.get(turn.id);
    return [
      ...(named ? [named.short] : []),
      longTime(turn.t),
      placeInAudio(session, [turn.t], text),
      speakerName(turn.speakers, text),
      turn.duration === undefined ? undefined : seconds(turn.duration),
      first?.text,
      [turn.id, ...(first ? [first.id] : [])].join(", "),
      id,
    ];
  });
}
