// What is read last: what the people who took notes think of it all, and what is no data.
import { DEBRIEF_KINDS } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { type Session, stands } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import type { Utterance } from "../lines/utterance.ts";
import { filled, plain } from "./lists.ts";
import type { Part, Row } from "./parts.ts";
import { rowOf } from "./rows.ts";

/** The debrief, then what is no data: memos, whispers, and lines that belong nowhere. */
export function endingOf(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Part[] {
  const { parts } = text.exports;
  const rows = (kind: Utterance["kind"]): readonly Row[] =>
    byAbout(utterances.filter((utterance) => utterance.kind === kind)).map((utterance) =>
      rowOf(session, utterance, language, text),
    );
  return filled([
    [parts.debrief, rows("debrief")],
    [parts.memos, rows("memo")],
    [parts.whispers, whisperRows(session)],
    [parts.odd, oddRows(session, text)],
  ]);
}

/** What both wrote of one thing stands together. */
function byAbout(utterances: readonly Utterance[]): readonly Utterance[] {
  const kinds: readonly unknown[] = DEBRIEF_KINDS;
  const rank = ({ about }: Utterance): number => (about === undefined ? kinds.length : kinds.indexOf(about));
  return [...utterances].sort((one, other) => rank(one) - rank(other));
}

/** Shown to who owns the session; a whisper never leaves. */
function whisperRows(session: Session): readonly Row[] {
  return session.entries.flatMap((entry) =>
    entry.kind === "whisper" && stands(session, entry) ? [plain(entry.text, entry.t)] : [],
  );
}

/** What this version can't place is shown to who owns the session; it never leaves. */
function oddRows(session: Session, { exports: { line } }: Texts): readonly Row[] {
  return session.entries.flatMap((entry) => {
    if (entry.kind !== "fragment" && entry.kind !== "unknown") return [];
    if (!stands(session, entry)) return [];
    return [plain(entry.kind === "fragment" ? line.fragment(entry.raw) : line.newer, entry.t)];
  });
}
