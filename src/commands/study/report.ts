// `samtale study report` and `study search`: the sessions of a study seen together. What may not leave is in none of it.

import type { Exported } from "../../export/exporter.ts";
import { emptiedItems } from "../../export/gate/emptied-words.ts";
import { exportable } from "../../export/gate/exportable.ts";
import { toWorkbook } from "../../export/tables/workbook.ts";
import { findHindrance, writeFile } from "../../export/write.ts";
import { noteCopies } from "../../store/copies/copies.ts";
import { listSessions } from "../../store/session/list.ts";
import { type Overview, overviewOf, searchLines } from "../../study/across/overview.ts";
import { overviewPage } from "../../study/across/page.ts";
import { linesOnScreen, overviewOnScreen } from "../../study/across/screen.ts";
import { overviewSheets } from "../../study/across/sheets.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { fileToWrite, giveFile, print, refuse } from "../program/output.ts";
import { earlierTraces } from "../read/earlier-traces.ts";
import { tellIssues } from "../read/find-sessions.ts";
import { type GuidesRead, loadSession } from "../read/session-source.ts";
import { findStudy, placeIn, type Refusal, type SoundStudy, soundStudies } from "./studies.ts";

const FORMATS = ["html", "xlsx"] as const;

export async function studyReport(
  typed: string | undefined,
  options: { readonly format?: string; readonly out?: string; readonly force?: boolean },
  io: Io,
): Promise<ExitCode> {
  const format = FORMATS.find((known) => known === options.format);
  if (options.format !== undefined && !format) return refuse(io.text.across.errors.format(options.format), io);
  const read = readOverview(typed, io);
  if ("refusal" in read) return refuse(read.refusal, io);
  const { overview, study } = read;
  const title = io.text.across.title(study.study.title);
  if (format === undefined) {
    print(overviewOnScreen(title, overview, io.stdout.columns ?? 100, io.language, io.text), io);
    return 0;
  }
  const out = fileToWrite(options.out, io);
  const { problems, choices } = io.text.exports.command;
  const force = options.force ?? false;
  if (out === undefined && format === "xlsx" && io.stdout.isTTY)
    return refuse(choices.notToScreen(format, `${study.study.id}.xlsx`), io);
  const hindered = out === undefined ? undefined : findHindrance(out, force);
  if (out !== undefined && hindered && !hindered.ok) return refuse(problems[hindered.why](out, hindered.code), io);
  const contents =
    format === "html"
      ? overviewPage(title, overview, io.language, io.text)
      : await toWorkbook(overviewSheets(overview, io.language, io.text));
  if (out === undefined) {
    giveFile(contents, io);
    return 0;
  }
  const written = writeFile(out, contents, force);
  if (!written.ok) return refuse(problems[written.why](out, written.code), io);
  print(`${io.text.exports.command.written(out)}\n`, io);
  // Whoever strikes a line later is told that its words are in this file too.
  const at = timeOfDay(io.env);
  noteCopies(
    io.data,
    overview.sessions.map(({ id }) => ({ what: "export", session: id, path: out, at })),
  );
  return 0;
}

/** 0: found. 1: not found. */
export async function studySearch(words: string, options: { readonly study?: string }, io: Io): Promise<ExitCode> {
  const read = readOverview(options.study, io);
  if ("refusal" in read) return refuse(read.refusal, io);
  const found = searchLines(read.overview, words);
  if (found.length === 0) {
    print(`${io.text.across.nothingFound(words)}\n`, io);
    return 1;
  }
  print(
    `${io.text.across.found(found.length, words)}\n${linesOnScreen(read.overview, found, io.language, io.text)}`,
    io,
  );
  return 0;
}

type Read = { readonly study: SoundStudy; readonly overview: Overview };

function readOverview(typed: string | undefined, io: Io): Read | Refusal {
  const study = findStudy(typed, io);
  if ("refusal" in study) return study;
  const sessions = sessionsOf(study, io);
  if (sessions.length === 0) return { refusal: io.text.across.errors.empty(study.study.id) };
  return { study, overview: overviewOf(sessions, io.language) };
}

/** Those that belong to the study and to no other, as they may leave. A rehearsal belongs to none. */
function sessionsOf({ study }: SoundStudy, io: Io): readonly Exported[] {
  const studies = soundStudies(io);
  const guides: GuidesRead = new Map();
  return listSessions(io.data, io.text.store).flatMap(({ id, folder, start }): readonly Exported[] => {
    const { place } = placeIn(id, start, studies);
    if (start?.rehearsal || place.study !== study.id) return [];
    const { session, issues } = loadSession(folder, io.text, guides);
    tellIssues({ id, issues }, io);
    const emptied = emptiedItems(earlierTraces(session.guide, io).traces);
    return [{ id, place, session: exportable(session, { memos: false, emptied }).session }];
  });
}
