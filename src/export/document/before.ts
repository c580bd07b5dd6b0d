// What was seen to and said before the talk began: information, consent, recording, rights, each with its time.
import { clockTime } from "../../model/clock.ts";
import type { Entry, EntryOf } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { progressOf, type Session, stands } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import { read } from "../lines/shared-words.ts";
import type { Part, Row } from "./parts.ts";

/** Whether the item belongs to the preparations. */
export function isBefore(session: Session, item: string | undefined): boolean {
  return session.sections.get(session.items.get(item ?? "")?.section ?? "")?.place === "before";
}

/** Every item, also what was never marked; nothing where none of them was. */
export function beforeOf(session: Session, language: Language, text: Texts): readonly Part[] {
  const marks = session.entries.filter((entry): entry is Mark => isMark(entry) && stands(session, entry));
  const items = session.order.flatMap((id) => (isBefore(session, id) ? (session.items.get(id) ?? []) : []));
  const marked = items.map((item) => ({ item, marks: marks.filter((mark) => mark.item === item.id) }));
  const notesOnly = withoutRecorder(session, text);
  if (notesOnly.length === 0 && marked.every(({ marks }) => marks.length === 0)) return [];
  const rows = marked.map(({ item, marks }) => markedRow(session, item, marks, language, text));
  return [{ heading: text.exports.parts.before, about: [], rows: [...rows, ...notesOnly] }];
}

type Mark = EntryOf<"done" | "tick" | "skip">;

function isMark(entry: Entry): entry is Mark {
  return entry.kind === "done" || entry.kind === "tick" || entry.kind === "skip";
}

function markedRow(
  session: Session,
  item: Item,
  marks: readonly Mark[],
  language: Language,
  { exports, session: { skipReasons } }: Texts,
): Row {
  const { marked, unmarked, skipped, said, unsaid } = exports.before;
  const ticked = progressOf(session, item.id).themes;
  const themes = (wanted: boolean): string =>
    item.cover
      .filter(({ id }) => ticked.includes(id) === wanted)
      .map((theme) => read(theme.text, language))
      .join(", ");
  const skip = marks.findLast((mark) => mark.kind === "skip");
  const reasons = skip ? [skip.reason && skipReasons[skip.reason], skip.text].filter((why) => why) : [];
  const how = marks.some(({ kind }) => kind === "done") ? [marked] : skip ? [skipped(reasons.join(", "))] : [];
  const notes = [
    ...(themes(true) ? [said(themes(true))] : []),
    ...(themes(false) && marks.length > 0 ? [unsaid(themes(false))] : []),
  ];
  const [first] = marks;
  return {
    manner: "plain",
    ...(first ? { time: clockTime(first.t) } : {}),
    words: read(item.text, language),
    notes: [...(marks.length === 0 ? [unmarked] : how), ...notes],
    codes: [],
  };
}

/** Recording was refused before the talk began. */
function withoutRecorder(session: Session, { exports: { line } }: Texts): readonly Row[] {
  return session.entries.flatMap((entry): readonly Row[] => {
    const early = entry.t <= (session.talkStart ?? entry.t);
    if (entry.kind !== "recording" || entry.mode !== "notes-only" || !early || !stands(session, entry)) return [];
    return [{ manner: "plain", time: clockTime(entry.t), words: line.notesOnly, notes: [], codes: [] }];
  });
}
