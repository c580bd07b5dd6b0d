// The palette: what each key of capture mode does, until the hands know it.

import type { State } from "../../../conversation/state.ts";
import { CAPTURE_COMMANDS } from "../../../model/capture-keys.ts";
import { cueName } from "../../../text/cues.ts";
import { flow } from "../../rows/layout.ts";
import { type Row, row } from "../../rows/row.tsx";

const GAP = "  ";

/** The cues first, then what else a key does. Standing helps (undo, help, a command) have the last row of the screen. */
export function paletteRows(state: State, width: number, most: number): readonly Row[] {
  const { keys, cues, language, text } = state;
  const cueKeys = cues.flatMap(({ id }) => {
    const key = keys.of.get(id);
    return key === undefined ? [] : [`${key} ${cueName(cues, id, language)}`];
  });
  const commandKeys = CAPTURE_COMMANDS.flatMap(({ id, quiet }) => {
    const key = keys.of.get(id);
    if (key === undefined || quiet || ELSEWHERE.has(id)) return [];
    return [`${key === " " ? text.secretary.space : key} ${text.secretary.commands[id]}`];
  });
  const cueLines = flow(cueKeys, width - 1, Math.max(1, most - 2), GAP);
  const commandLines = flow(commandKeys, width - 1, Math.max(0, most - cueLines.length), GAP);
  return [...cueLines, ...commandLines].slice(0, most).map((line) => row(` ${line}`));
}

const ELSEWHERE: ReadonlySet<string> = new Set(["undo", "help", "command", "pass-on", "hush"]);
