// Help: the keys, the input language, the commands and the questions, each from its own table.
import stringWidth from "string-width";
import { hintsNow } from "../../conversation/keyboard/views.ts";
import { ACTION_IDS, KEYS } from "../../conversation/keymap.ts";
import type { State } from "../../conversation/state.ts";
import { CAPTURE_COMMANDS } from "../../model/capture-keys.ts";
import { type CueSource, sourceOf } from "../../model/cue.ts";
import { everyQuestion } from "../../telling/questions/answers.ts";
import { COMMAND_IDS, foreignNameOf, nameOf } from "../../text/command-names.ts";
import { cueName } from "../../text/cues.ts";
import { flow, keysRow, rowsFor } from "../rows/layout.ts";
import type { Panel } from "../rows/panel.ts";
import { type Row, row } from "../rows/row.tsx";
import { QUIET } from "../rows/theme.ts";

export function helpPanel(state: State, columns: number, rows: number): Panel {
  const width = Math.max(10, columns - 1);
  const all = helpRows(state, width);
  const room = Math.max(1, rows - 4);
  const from = Math.min(state.view.row ?? 0, Math.max(0, all.length - room));
  const shown = all.slice(from, from + room);
  const blank = Array.from({ length: room - shown.length }, () => row(""));
  return {
    rows: [
      row(state.text.session.views.help, { bold: true }),
      ...shown,
      ...blank,
      row("─".repeat(columns), QUIET),
      row(keysRow(hintsNow(state), width), QUIET),
    ],
    cursor: undefined,
  };
}

/** All of help, as rows: what is typed first, since that is what people do most. */
function helpRows(state: State, width: number): readonly Row[] {
  const { help, off } = state.text.session;
  const keys = ACTION_IDS.filter((action) => !KEYS[action].quiet).map((action) => {
    const why = KEYS[action].off?.(state);
    const meaning = state.text.keys[action];
    return [KEYS[action].shown, why === undefined ? meaning : `${meaning} (${off[why]})`] as const;
  });
  const commands = COMMAND_IDS.map((id) => {
    const foreign = foreignNameOf(id, state.language);
    const also = foreign === undefined ? "" : `  (/${foreign})`;
    return [`/${nameOf(id, state.text)}`, `${state.text.commands[id].help}${also}`] as const;
  });
  return [
    ...(state.writer.role === "secretary" ? captureRows(state, width) : []),
    ...part(help.typing, help.examples, width),
    ...part(help.keys, keys, width),
    ...part(help.commands, commands, width),
    ...part(
      help.questions,
      everyQuestion(state.text).map((question) => [`? ${question}`, ""] as const),
      width,
    ),
  ];
}

/** What each key of capture mode does: for whoever sits in the secretary's seat that is what help is for. */
function captureRows(state: State, width: number): readonly Row[] {
  const { cues, keys, language, text } = state;
  const { help, space } = text.secretary;
  const highest = Math.max(0, ...state.session.presence.keys());
  const digits = [
    [`1–${Math.min(9, highest)}`, help.digits],
    ...(highest > 9 ? [["10 …", help.twoDigits]] : []),
  ] as const;
  const commands = CAPTURE_COMMANDS.flatMap(({ id, also = [] }) => {
    const key = keys.of.get(id);
    const others = also.filter((other) => keys.does.get(other)?.is === "command");
    return key === undefined ? [] : [[[key === " " ? space : key, ...others].join("  "), help.commands[id]] as const];
  });
  const named = (of: CueSource): readonly string[] =>
    cues.flatMap((cue) => {
      const key = keys.of.get(cue.id);
      return key === undefined || sourceOf(cue) !== of ? [] : [`${key} ${cueName(cues, cue.id, language)}`];
    });
  const listed = (of: CueSource): readonly Row[] =>
    flow(named(of), width - 4, Number.POSITIVE_INFINITY).map((line) => row(`    ${line}`, QUIET));
  return [
    ...part(help.title, [...digits.map(([typed = "", meaning = ""]) => [typed, meaning] as const), ...commands], width),
    row(`  ${help.cues}:`),
    ...listed("speaker"),
    row(`  ${help.listeners}:`),
    ...listed("listeners"),
    row(`  ${help.room}:`),
    ...listed("room"),
    ...rowsFor(`  ${help.cells}`, width).map((line) => row(line, QUIET)),
  ];
}

/** In fewer columns than these the meaning stands under what is typed, not beside it. */
const NARROWEST = 24;

function part(title: string, pairs: readonly (readonly [string, string])[], width: number): readonly Row[] {
  const column = Math.min(32, Math.max(...pairs.map(([typed]) => stringWidth(typed)))) + 2;
  const beside = width - 2 - column >= NARROWEST;
  return [
    row(""),
    row(title, { bold: true }),
    ...pairs.flatMap(([typed, meaning]): readonly Row[] => {
      if (!beside) return [row(`  ${typed}`), ...rowsFor(`    ${meaning}`, width).map((line) => row(line, QUIET))];
      const [first = "", ...more] = rowsFor(meaning, width - 2 - column);
      const gap = " ".repeat(Math.max(2, column - stringWidth(typed)));
      return [
        [{ text: `  ${typed}` }, { text: `${gap}${first}`, style: QUIET }],
        ...more.map((line) => row(" ".repeat(2 + column) + line, QUIET)),
      ];
    }),
  ];
}
