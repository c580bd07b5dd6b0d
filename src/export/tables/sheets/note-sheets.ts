// The sheets of lines that are not verbatim: quotes still to be fetched, and everything paraphrased, observed and noted.

import type { Language } from "../../../model/language.ts";
import type { Session } from "../../../model/session/session.ts";
import { speakerName } from "../../../telling/attribution.ts";
import { quotesToFetch } from "../../../telling/stubs.ts";
import { cueName, cuesOf } from "../../../text/cues.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { nameKind } from "../kind-name.ts";
import { referenceCells, referenceColumns } from "../reference-columns.ts";
import type { Sheet } from "../sheet.ts";
import { areSeveral, type TableLine } from "../table-lines.ts";

export function makeStubSheet(lines: readonly TableLine[], language: Language, text: Texts): Sheet {
  const { sheets, columns } = text.exportTables;
  const sessions = new Set(lines.map(({ exported }) => exported));
  const toFetch = new Map(
    [...sessions].map((exported) => [
      exported,
      new Map(quotesToFetch(exported.session).map(({ note, words }) => [note.id, words])),
    ]),
  );
  return {
    name: sheets.stubs,
    columns: [{ ...columns.stub, width: 60, use: "data" }, ...referenceColumns(areSeveral(lines), text)],
    rows: lines.flatMap((line) => {
      const { exported, utterance } = line;
      const stub = toFetch.get(exported)?.get(utterance.id);
      if (stub === undefined) return [];
      return [[stub, ...referenceCells(line, text.exports.said.stub, language, text)]];
    }),
  };
}

/** All lines that are on no other sheet. A paraphrase with a quote in it stands here whole. */
export function makeNoteSheet(lines: readonly TableLine[], language: Language, text: Texts): Sheet {
  const { sheets, columns } = text.exportTables;
  return {
    name: sheets.notes,
    columns: [
      { ...columns.text, width: 60, use: "data" },
      { ...columns.count, width: 9, use: "data" },
      { ...columns.writer, width: 13, use: "data" },
      { ...columns.to, width: 12, use: "data" },
      ...referenceColumns(areSeveral(lines), text),
    ],
    rows: lines
      .filter(isNote)
      .map((line) => [
        tellNote(line.exported.session, line.utterance, language, text),
        line.utterance.kind === "cue" ? line.ids.length : undefined,
        line.utterance.role && text.session.roles[line.utterance.role],
        line.utterance.to && speakerName(line.utterance.to, text),
        ...referenceCells(line, nameKind(line.utterance, text), language, text),
      ]),
  };
}

function isNote({ utterance: { kind, said, mixed } }: TableLine): boolean {
  return kind !== "note" || said === "paraphrase" || mixed;
}

/** The words of a line on the sheet of notes: a cue by its name, a skipped question by the reason. */
export function tellNote(session: Session, utterance: Utterance, language: Language, text: Texts): string {
  const { kind, cues, reason, text: words } = utterance;
  if (kind === "cue") {
    const definitions = cuesOf(session.guide.cues);
    return [...cues.map((cue) => cueName(definitions, cue, language)), words].filter((one) => one !== "").join(": ");
  }
  if (kind === "skip") return [reason && text.session.skipReasons[reason], words].filter((one) => one).join(", ");
  return words;
}
