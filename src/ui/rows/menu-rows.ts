// The list under or over the field while a mark is typed: the word, what it is, and its key, the chosen one always in view.
import stringWidth from "string-width";
import type { OpenMenu } from "../../conversation/menu/menu.ts";
import { clip } from "./layout.ts";
import { type Row, row } from "./row.tsx";
import { CHOSEN, QUIET } from "./theme.ts";

/** The widest that the column of words may be. */
const WIDEST = 32;
/** In fewer columns than these what it is says nothing. */
const LEAST_MEANING = 8;

/** Exactly `most` rows, blank where there are fewer. */
export function menuRows({ rows, at, isChosen }: OpenMenu, width: number, most: number): readonly Row[] {
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), rows.length - most));
  const bare = rows.every(({ meaning, key }) => meaning === "" && key === undefined);
  const widest = rows.reduce((most, { word }) => Math.max(most, stringWidth(word)), 0);
  const column = bare ? width - 2 : Math.min(widest, WIDEST, Math.floor(width / 2));
  const keys = rows.reduce((most, { key = "" }) => Math.max(most, stringWidth(key)), 0);
  const room = width - 2 - column - 2 - (keys > 0 ? keys + 2 : 0);
  const shown = rows.slice(from, from + most).map(({ word, meaning, key = "" }, index): Row => {
    const isAt = from + index === at;
    const name = `${isAt ? "▸" : " "}${clip(word, column)}`;
    const about = room < LEAST_MEANING ? "" : clip(meaning, room);
    const text = [padded(name, column + 1), padded(about, Math.max(0, room)), key.padStart(keys)].join("  ").trimEnd();
    if (isAt && isChosen) return row(clip(` ${text}`, width), CHOSEN);
    const whole = clip(` ${text}`, width);
    const head = ` ${name}`;
    return [
      { text: head, style: { bold: isAt } },
      { text: whole.slice(head.length), style: QUIET },
    ];
  });
  return [...shown, ...Array.from({ length: Math.max(0, most - shown.length) }, () => row(""))];
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - stringWidth(text)));
}
