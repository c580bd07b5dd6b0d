// Traces that are picked from what was said: which line is chosen, which are marked, what stands in the field. Pure.
import { type Edit, EMPTY_FIELD, edit, type Field } from "../../input/field/field.ts";
import type { KeyName } from "../../input/keys.ts";
import { clean } from "../../input/line/clean.ts";
import type { EntryId } from "../../model/entry.ts";
import type { Texts } from "../../text/languages.ts";
import { actionOf, editOf, hintOf } from "../keymap.ts";

/** What is to be picked: lines, of one of them perhaps some words, and why. */
export type Pick = { readonly ids: readonly EntryId[]; readonly words?: string; readonly why?: string };

export type Picked =
  | ({ readonly is: "pick" } & Pick)
  /** Take the trace of that line back, or the one that is named. */
  | { readonly is: "take-back"; readonly id: EntryId }
  | { readonly is: "done" };

/** A row that can be chosen: a line of the talk, or a trace that was picked. */
export type PickRow = { readonly id: EntryId; readonly is: "line" | "trace" };

export type Picking = {
  readonly rows: readonly PickRow[];
  readonly at: number;
  readonly marked: readonly EntryId[];
  /** Words and why are being typed. */
  readonly field: Field | undefined;
  /** What stood in the field when Esc closed it: opened again, it stands there. */
  readonly aside: Field;
  /** The trace that was picked last, while it can be taken back from any line. */
  readonly latest: EntryId | undefined;
  readonly over: Picked | undefined;
};

/** What is left of the picking before: after one that was refused, all that was marked and typed. */
export type LeftOfPicking = {
  readonly marked?: Picking["marked"];
  readonly field?: Picking["field"];
  readonly latest?: Picking["latest"];
};

export function beginPicking(rows: readonly PickRow[], at = 0, left: LeftOfPicking = {}): Picking {
  return {
    rows,
    at: Math.min(at, Math.max(0, rows.length - 1)),
    marked: left.marked ?? [],
    field: left.field,
    aside: EMPTY_FIELD,
    latest: left.latest,
    over: undefined,
  };
}

/** The space bar marks the line, and takes the mark away; anything else begins to say which words, and why. */
export function typeInPicking(picking: Picking, text: string): Picking {
  if (picking.field) return editPicking(picking, { do: "insert", text });
  const row = picking.rows[picking.at];
  if (row?.is !== "line") return picking;
  if (text !== " ") return editPicking({ ...picking, field: picking.aside }, { do: "insert", text });
  const marked = picking.marked.includes(row.id)
    ? picking.marked.filter((id) => id !== row.id)
    : [...picking.marked, row.id];
  return { ...picking, marked };
}

function editPicking(picking: Picking, change: Edit): Picking {
  return picking.field ? { ...picking, field: edit(picking.field, change) } : picking;
}

const PAGE = 10;

export function pressPickingKey(picking: Picking, key: KeyName): Picking {
  const { field, rows, at } = picking;
  const move = (by: number): Picking => ({ ...picking, at: Math.min(rows.length - 1, Math.max(0, at + by)) });
  const row = rows[at];
  switch (actionOf(key)) {
    case "save":
      return row?.is === "line" ? { ...picking, over: pickOf(picking, row.id) } : picking;
    case "complete":
      return row?.is === "line" && !field ? { ...picking, field: picking.aside } : picking;
    case "undo":
    case "erase":
      if (field) break;
      return takeBack(picking, row?.is === "trace" ? row.id : picking.latest);
    case "cancel":
    case "leave":
      return field ? { ...picking, field: undefined, aside: field } : { ...picking, over: { is: "done" } };
    case "earlier-line":
      return field ? picking : move(-1);
    case "later-line":
      return field ? picking : move(1);
    case "page-up":
      return field ? picking : move(-PAGE);
    case "page-down":
      return field ? picking : move(PAGE);
    default:
      break;
  }
  const change = editOf(key);
  return change ? editPicking(picking, change) : picking;
}

function takeBack(picking: Picking, id: EntryId | undefined): Picking {
  return id === undefined ? picking : { ...picking, over: { is: "take-back", id } };
}

function pickOf({ marked, field, rows }: Picking, here: EntryId): Picked {
  // In the order of the talk, whatever the order in which they were marked.
  const ids = marked.length > 0 ? rows.flatMap(({ id }) => (marked.includes(id) ? [id] : [])) : [here];
  return { is: "pick", ids, ...wordsAndWhy(field?.text ?? "") };
}

/** `"the words" why`: what stands in quotation marks first, and the rest. */
export function wordsAndWhy(typed: string): { readonly words?: string; readonly why?: string } {
  const line = clean(typed).replace(/\s+/gu, " ").trim();
  const [, words = "", rest = line] = /^["“”«„]([^"“”«»„]+)["“”»]\s*(.*)$/u.exec(line) ?? [];
  const why = rest.replace(words === "" ? /^$/u : /^[\s:,.–-]+/u, "").trim();
  return { ...(words.trim() === "" ? {} : { words: words.trim() }), ...(why === "" ? {} : { why }) };
}

/** A line in plain mode, or of an option: `mod:7 "words" why`, `mod:7 sec:12 why`, `-mod:41`. Undefined for no line's id. */
export function pickedIn(typed: string): Picked | undefined {
  const line = clean(typed).trim();
  if (line === "") return { is: "done" };
  const taken = /^[-–]\s*([a-z][a-z0-9]*:\d+(?:~\d+)?)$/u.exec(line)?.[1];
  if (taken !== undefined) return { is: "take-back", id: taken };
  const ids: string[] = [];
  let rest = line;
  for (;;) {
    const [whole, id] = /^([a-z][a-z0-9]*:\d+(?:~\d+)?)(?:[\s,;+]+|$)/u.exec(rest) ?? [];
    if (whole === undefined || id === undefined) break;
    ids.push(id);
    rest = rest.slice(whole.length);
  }
  return ids.length === 0 ? undefined : { is: "pick", ids, ...wordsAndWhy(rest) };
}

export function pickingHints({ field, rows, at, latest }: Picking, { traces: { pick } }: Texts): readonly string[] {
  if (field) return [hintOf("save", pick.typing.keep), hintOf("cancel", pick.typing.back)];
  const isTrace = rows[at]?.is === "trace";
  return [
    ...(isTrace
      ? [hintOf("undo", pick.hint.takeBack)]
      : [pick.hint.mark, hintOf("save", pick.hint.keep), hintOf("complete", pick.hint.words)]),
    ...(!isTrace && latest !== undefined ? [hintOf("undo", pick.hint.takeBackLatest)] : []),
    hintOf("cancel", pick.hint.done),
  ];
}
