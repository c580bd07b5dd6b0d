// Tells what is wrong with filled coding tables, a line each with its cell, and what else the analyst should know.

import type { Problem, WordsPlace } from "../../analysis/check/check-row.ts";
import type { CheckedTables, TableProblem } from "../../analysis/check/check-tables.ts";
import { tellCounted } from "../../analysis/formats/format.ts";
import { isLineId, isSessionName } from "../../analysis/names.ts";
import type { ReadSource } from "../../analysis/project/check-project.ts";
import type { Disagreement } from "../../analysis/results/disagreements.ts";
import type { Variants } from "../../analysis/results/spelling.ts";
import type { Level } from "../../analysis/table/columns.ts";
import type { Utterance } from "../../export/lines/utterance.ts";
import { nameKind } from "../../export/tables/kind-name.ts";
import { oneLine } from "../../markup/clean.ts";
import { inQuotes, speakerName } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import type { Sources } from "./sources.ts";

export type Told = {
  readonly checked: CheckedTables;
  readonly sources: Sources;
  /** The sources of projects that no session here is the text of. */
  readonly foreign: readonly ReadSource[];
  readonly variants: readonly Variants[];
  readonly disagreements: readonly Disagreement[];
  readonly levelName: (level: Level) => string;
};

/** So many lines of each list are read on a screen; all of them are in the JSON. */
const SHOWN = 200;

/** So much of a line's words is enough to know it by. */
const SHORT = 160;

export function tellAll({ checked, sources, foreign, variants, disagreements, levelName }: Told, text: Texts): string {
  const { told, remarks, where } = text.analysis;
  const wrong = [
    ...checked.tables.map((one) => tellTable(one, text)),
    ...checked.problems.map((one) => `${placeOf(one, text)}: ${tellProblem(one, text)}`),
  ];
  const spelled = variants.map(({ spellings, units }) => {
    const cells = units.slice(0, 3).map(({ place, cell }) => where(place.file, place.sheet, cell));
    return `${remarks.spelling(spellings)} (${cells.join("; ")})`;
  });
  const disagreeing = disagreements.map(({ level, opinions }) => {
    const id = opinions[0]?.unit.utterance.id ?? "";
    const sides = opinions.map(({ unit, names }) =>
      remarks.opinion(names, where(unit.place.file, unit.place.sheet, unit.cell)),
    );
    return remarks.disagreement(id, levelName(level), sides);
  });
  const unread = [
    ...sources.tables.flatMap(({ place, unread: columns }) =>
      columns.map(({ cell, head }) => `${where(place.file, place.sheet, cell)}: ${remarks.unread(head)}`),
    ),
    ...foreign.map(({ place }) => `${where(place.file, place.sheet, undefined)}: ${remarks.foreign}`),
  ];
  const { leftOut } = checked.counts;
  return [
    ...tellCounted(checked.counts, text.analysis),
    ...(wrong.length === 0 ? [told.right] : list(told.wrong(wrong.length), wrong, text)),
    ...(leftOut === 0 ? [] : [told.kept(leftOut)]),
    ...list(told.spelling, spelled, text),
    ...list(told.disagreements, disagreeing, text),
    ...list(told.unread, unread, text),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function list(head: string, lines: readonly string[], { analysis: { told } }: Texts): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [head, ...[...lines.slice(0, SHOWN), ...(more > 0 ? [told.more(more)] : [])].map((line) => `  ${line}`)];
}

function tellTable({ place, is }: TableProblem, { analysis: { faults, where } }: Texts): string {
  const sentences: Readonly<Record<TableProblem["is"], string>> = {
    "no-id-column": faults.noIdColumn,
    "no-levels": faults.noLevels,
    "other-text": faults.otherText,
  };
  return `${where(place.file, place.sheet, undefined)}: ${sentences[is]}`;
}

function placeOf({ place, cell }: Problem, { analysis }: Texts): string {
  return analysis.where(place.file, place.sheet, cell === "" ? undefined : cell);
}

/** The words of the row are never repeated: they may be words that must not leave. Those of the journal are only ones that may. */
export function tellProblem(problem: Problem, text: Texts): string {
  const { faults, held } = text.analysis;
  const { id, session } = problem.row;
  switch (problem.is) {
    case "no-id":
      return faults.noId;
    case "no-session":
      return faults.noSession;
    case "no-words":
      return faults.noWords(id);
    case "spoiled":
      return faults.spoiled;
    case "words":
    case "amended":
      return faults[problem.is](id, wordsNow(problem.utterance, text));
    case "struck":
      return faults.struck(id);
    case "unknown-id": {
      if (!isLineId(id))
        return problem.found
          ? `${faults.noId} ${faults.found(nameLine(problem.found, problem.session, text))}`
          : faults.noId;
      const unknown = faults.unknownId(id, problem.session);
      return problem.found ? `${unknown} ${faults.found(nameLine(problem.found, problem.session, text))}` : unknown;
    }
    case "elsewhere":
      return problem.found
        ? faults.elsewhere(id, nameLine(problem.found, session, text))
        : faults.elsewhereSomewhere(id);
    case "unknown-session":
      return isSessionName(problem.session) ? faults.unknownSession(problem.session) : faults.noSession;
    case "rehearsal":
      return faults.rehearsal(problem.session);
    case "not-verbatim":
      return faults.notVerbatim(id, nameKind(problem.utterance, text));
    case "kind":
      return faults.kind(id, nameKind(problem.utterance, text));
    case "speaker": {
      const { speakers } = problem.utterance;
      return speakers ? faults.speaker(id, speakerName(speakers, text)) : faults.nobody(id);
    }
    case "outside":
      return faults.outside(problem.code);
    case "held":
      return faults.held(id, held[problem.reason]);
  }
}

/** With its session where that is another than the row's. */
function nameLine({ id, session }: WordsPlace, own: string, { analysis: { faults } }: Texts): string {
  return session === own || own === "" ? id : faults.inSession(id, session);
}

function wordsNow({ text: words, said, mixed }: Utterance, text: Texts): string {
  const line = oneLine(words);
  const short = line.length > SHORT ? `${line.slice(0, SHORT).toWellFormed()} …` : line;
  return inQuotes(short, said, mixed, text);
}

/** The same for programs, all of it. */
export function tellAsJson({ checked, sources, foreign, variants, disagreements }: Told, text: Texts): string {
  const cellOf = ({ place, cell }: Pick<Problem, "place" | "cell">) => ({ ...place, cell });
  const answer = {
    ...checked.counts,
    problems: checked.problems.map((problem) => ({
      ...cellOf(problem),
      is: problem.is,
      id: isLineId(problem.row.id) ? problem.row.id : "",
      session: isSessionName(problem.row.session) ? problem.row.session : "",
      sentence: tellProblem(problem, text),
    })),
    tables: checked.tables.map(({ place, is }) => ({ ...place, is })),
    spelling: variants.map(({ level, spellings, units }) => ({ level, spellings, cells: units.map(cellOf) })),
    disagreements: disagreements.map(({ level, opinions }) => ({
      level,
      id: opinions[0]?.unit.utterance.id,
      session: opinions[0]?.unit.talk.id,
      opinions: opinions.map(({ unit, names }) => ({ ...cellOf(unit), names })),
    })),
    unread: [
      ...sources.tables.flatMap(({ place, unread }) => unread.map((column) => ({ ...place, ...column }))),
      ...foreign.map(({ place }) => place),
    ],
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
