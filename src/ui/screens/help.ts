// Help: the keys, the input language, the commands and the questions, each from its own table.
import stringWidth from "string-width";
import { COMMANDS } from "../../conversation/commands.ts";
import { hintsNow } from "../../conversation/keyboard/views.ts";
import { ACTION_IDS, KEYS } from "../../conversation/keymap.ts";
import type { State } from "../../conversation/state.ts";
import { EMPTY_FIELD } from "../../input/field/field.ts";
import { fieldRows } from "../../input/field/field-rows.ts";
import { CAPTURE_COMMANDS } from "../../model/capture-keys.ts";
import { type CueSource, sourceOf } from "../../model/cue.ts";
import { everyQuestion } from "../../telling/questions/answers.ts";
import { foreignNameOf, nameOf } from "../../text/command-names.ts";
import { cueName } from "../../text/cues.ts";
import { flow, keysRow, rowsFor } from "../rows/layout.ts";
import type { Panel } from "../rows/panel.ts";
import { type Row, row } from "../rows/row.tsx";
import { PROMPT, QUIET } from "../rows/theme.ts";

export function helpPanel(state: State, columns: number, rows: number): Panel {
  const width = Math.max(10, columns - 1);
  const { query = EMPTY_FIELD } = state.view;
  const all = helpRows(state, width);
  const room = Math.max(1, rows - 5);
  const from = Math.min(state.view.row ?? 0, Math.max(0, all.length - room));
  const shown = all.slice(from, from + room);
  const { browse, views } = state.text.session;
  const typed = fieldRows(query, width - 4, 1);
  const blank = Array.from({ length: room - shown.length }, () => row(""));
  return {
    rows: [
      [
        { text: views.help, style: { bold: true } },
        {
          text: `   ${all.length === 0 ? browse.none : browse.part(from + 1, from + shown.length, all.length)}`,
          style: QUIET,
        },
      ],
      [{ text: "› ", style: PROMPT }, { text: typed.rows[0] ?? "" }],
      ...shown,
      ...blank,
      row("─".repeat(columns), QUIET),
      row(keysRow(hintsNow(state), width), QUIET),
    ],
    cursor: { x: 2 + typed.column, y: 1 },
  };
}

/** What of help has the words that are searched for, or all of it: what is typed first, since people do that most. */
function helpRows(state: State, width: number): readonly Row[] {
  const sought = (state.view.query?.text ?? "")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found = (pairs: Pairs): Pairs =>
    pairs.filter((pair) => sought.every((word) => pair.join(" ").toLowerCase().includes(word)));
  return allParts(state, width, sought.length > 0).flatMap(({ title, pairs, after = [] }) => {
    const shown = found(pairs);
    return shown.length === 0 ? [] : [...part(title, shown, width), ...after];
  });
}

type Pairs = readonly (readonly [string, string])[];
type Part = { readonly title: string; readonly pairs: Pairs; readonly after?: readonly Row[] };

/** Only what is of use in this seat. Searched in, what else stands in rows side by side is a row each. */
function allParts(state: State, width: number, isSearched: boolean): readonly Part[] {
  const { help, off } = state.text.session;
  const keys = ACTION_IDS.filter((action) => !KEYS[action].quiet && (KEYS[action].fits?.(state) ?? true)).map(
    (action) => {
      const why = KEYS[action].off?.(state);
      const meaning = state.text.keys[action];
      return [KEYS[action].shown, why === undefined ? meaning : `${meaning} (${off[why]})`] as const;
    },
  );
  const commands = COMMANDS.filter(({ fits }) => fits?.(state) ?? true).map(({ id }) => {
    const foreign = foreignNameOf(id, state.language);
    const also = foreign === undefined ? "" : `  (/${foreign})`;
    return [`/${nameOf(id, state.text)}`, `${state.text.commands[id].help}${also}`] as const;
  });
  return [
    ...(state.writer.role === "secretary" ? captureParts(state, width, isSearched) : []),
    { title: help.typing, pairs: help.examples },
    { title: help.keys, pairs: keys },
    { title: help.commands, pairs: commands },
    { title: help.questions, pairs: everyQuestion(state.text).map((question) => [`? ${question}`, ""] as const) },
  ];
}

/** What each key of capture mode does: for whoever sits in the secretary's seat that is what help is for. */
function captureParts(state: State, width: number, isSearched: boolean): readonly Part[] {
  const { cues, keys, language, text } = state;
  const { help, space } = text.secretary;
  const highest = Math.max(0, ...state.session.presence.keys());
  const digits = [
    [`1–${Math.min(9, highest)}`, help.digits],
    ...(highest > 9 ? [["10 …", help.twoDigits]] : []),
  ] as const;
  const isGroup = state.session.guide.kind !== "individual";
  const commands = CAPTURE_COMMANDS.flatMap(({ id, also = [] }) => {
    const key = keys.of.get(id);
    const others = also.filter((other) => keys.does.get(other)?.is === "command");
    return key === undefined || (!isGroup && OF_GROUPS.has(id))
      ? []
      : [[[key === " " ? space : key, ...others].join("  "), help.commands[id]] as const];
  });
  const named = (of: CueSource): Pairs =>
    cues.flatMap((cue) => {
      const key = keys.of.get(cue.id);
      return key === undefined || sourceOf(cue) !== of ? [] : [[key, cueName(cues, cue.id, language)] as const];
    });
  const listed = (of: CueSource): readonly Row[] =>
    flow(
      named(of).map((pair) => pair.join(" ")),
      width - 4,
      Number.POSITIVE_INFINITY,
    ).map((line) => row(`    ${line}`, QUIET));
  const pairs = [...digits.map(([typed = "", meaning = ""]) => [typed, meaning] as const), ...commands];
  if (isSearched)
    return [
      { title: help.title, pairs },
      { title: help.cues, pairs: named("speaker") },
      { title: help.listeners, pairs: named("listeners") },
      { title: help.room, pairs: named("room") },
    ];
  const after = [
    row(`  ${help.cues}:`),
    ...listed("speaker"),
    row(`  ${help.listeners}:`),
    ...listed("listeners"),
    row(`  ${help.room}:`),
    ...listed("room"),
    ...rowsFor(`  ${help.cells}`, width).map((line) => row(line, QUIET)),
  ];
  return [{ title: help.title, pairs, after }];
}

/** In an interview with one person there is nobody to join, and no hint. */
const OF_GROUPS: ReadonlySet<string> = new Set(["group", "everyone", "to", "join", "point", "pass-on", "hush"]);

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
