// The palette: what each key of capture mode does, until the hands know it.

import type { State } from "../../../conversation/state.ts";
import { CAPTURE_COMMANDS } from "../../../model/capture-keys.ts";
import { currentItem } from "../../../telling/current.ts";
import { cueName } from "../../../text/cues.ts";
import { flow } from "../../rows/layout.ts";
import type { Piece, Row } from "../../rows/row.tsx";
import { KEY, QUIET } from "../../rows/theme.ts";
import { verdictKeyPieces } from "../../rows/trace-rows.ts";

const GAP = "  ";

/** A key and its word. */
type Pair = readonly [key: string, word: string];

/**
 * The cues first, then what else a key does; before them, while a trace is on the table, what is answered to it, which no
 * hand knows by heart: for them there may be `more` rows. Standing helps (undo, help, a command) have the last row of the screen.
 */
export function paletteRows(state: State, width: number, most: number, more: number): readonly Row[] {
  const verdicts = verdictRows(state, width, most);
  const rest = most - Math.max(0, verdicts.length - more);
  return state.palette ? [...verdicts, ...keyRows(state, width, rest)] : verdicts;
}

function verdictRows(state: State, width: number, most: number): readonly Row[] {
  const item = currentItem(state);
  const pairs = item
    ? verdictKeyPieces(item, state.text).map(
        (piece): Pair => [piece.split(" ", 1)[0] ?? "", piece.replace(/^\S+ /u, "")],
      )
    : [];
  return pairs.length === 0 ? [] : pairRows(pairs, width, Math.min(most, VERDICT_ROWS));
}

/** Six answers in 80 columns. */
const VERDICT_ROWS = 2;

function keyRows(state: State, width: number, most: number): readonly Row[] {
  if (most <= 0) return [];
  const { keys, cues, language, text } = state;
  const cueKeys = cues.flatMap(({ id }): readonly Pair[] => {
    const key = keys.of.get(id);
    return key === undefined ? [] : [[key, cueName(cues, id, language)]];
  });
  const commandKeys = CAPTURE_COMMANDS.flatMap(({ id, quiet }): readonly Pair[] => {
    const key = keys.of.get(id);
    if (key === undefined || quiet || ELSEWHERE.has(id)) return [];
    return [[key === " " ? text.secretary.space : key, text.secretary.commands[id]]];
  });
  const cueRows = pairRows(cueKeys, width, Math.max(1, most - 2));
  return [...cueRows, ...pairRows(commandKeys, width, Math.max(0, most - cueRows.length))].slice(0, most);
}

/** The key stands out from its word by weight, so without colour too; a word that has no room ends in an ellipsis. */
function pairRows(pairs: readonly Pair[], width: number, most: number): readonly Row[] {
  const lines = flow(
    pairs.map(([key, word]) => `${key} ${word}`),
    width - 1,
    most,
    GAP,
  );
  const left = [...pairs];
  return lines.map((line): Row => {
    const pieces: Piece[] = [{ text: " " }];
    let rest = line;
    while (rest !== "") {
      const [key = "", word = ""] = left.shift() ?? [];
      const whole = key !== "" && rest.startsWith(key) ? `${key} ${word}` : rest;
      const shown = rest.slice(0, rest.startsWith(whole) ? whole.length : rest.length);
      const gap = rest.startsWith(`${shown}${GAP}`) ? GAP : "";
      const inKey = whole === rest && !rest.startsWith(`${key} `) ? 0 : key.length;
      pieces.push({ text: shown.slice(0, inKey), style: KEY }, { text: shown.slice(inKey) + gap, style: QUIET });
      rest = rest.slice(shown.length + gap.length);
    }
    return pieces.filter(({ text }) => text !== "");
  });
}

const ELSEWHERE: ReadonlySet<string> = new Set(["undo", "help", "command", "pass-on", "hush"]);
