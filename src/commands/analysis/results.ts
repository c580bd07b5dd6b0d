// Plans which files the results go into, and writes them: all of them, or none if something stands in the way of one.
import fs from "node:fs";
import path from "node:path";
import type { AnalysisFormat, Results } from "../../analysis/formats/format.ts";
import { ANALYSIS_FORMATS, analysisFormat } from "../../analysis/formats/index.ts";
import { findHindrance, writeFile } from "../../export/write.ts";
import type { Language } from "../../model/language.ts";
import { noteCopies } from "../../store/copies/copies.ts";
import { textsIn } from "../../text/languages.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { fileToWrite, giveFile, print, refuse } from "../program/output.ts";

/** Undefined path: standard output. */
export type PlannedFile = { readonly path: string | undefined; readonly format: AnalysisFormat };

type Asked = { readonly format?: string; readonly out?: string; readonly force?: boolean };

/** What the files in a folder are called, before the dot. */
const NAME = "analysis";

/** No file where nothing was asked for: then the tables are only checked. */
export async function planResults(
  { format: named, out, force = false }: Asked,
  io: Io,
): Promise<{ readonly files: readonly PlannedFile[] } | { readonly refusal: string }> {
  const words = io.text.analysis.problems;
  const { choices, problems } = io.text.exports.command;
  const all = ANALYSIS_FORMATS.join(", ");
  if (named !== undefined && !ANALYSIS_FORMATS.includes(named)) return { refusal: words.unknownFormat(named, all) };
  const place = fileToWrite(out, io);
  if (place === undefined && named === undefined) return { files: [] };
  const isFolder = place !== undefined && fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && named === undefined) return { refusal: words.formatNeeded(place ?? "", all) };
  const files: PlannedFile[] = [];
  for (const name of named === undefined ? ANALYSIS_FORMATS : [named]) {
    const format = await analysisFormat(name);
    if (!format) continue;
    const file = isFolder ? path.join(place, `${NAME}.${name}`) : place;
    if (file === undefined) {
      if (format.binary && io.stdout.isTTY) return { refusal: choices.notToScreen(name, `${NAME}.${name}`) };
    } else {
      if (!fs.statSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory())
        return { refusal: problems["no-folder"](file) };
      const hindered = findHindrance(file, force);
      if (hindered && !hindered.ok) return { refusal: problems[hindered.why](file, hindered.code) };
    }
    files.push({ path: file, format });
  }
  return { files };
}

/** `json`: standard output is for a program to read, and has its answer already. */
export async function writeResults(
  files: readonly PlannedFile[],
  results: Results,
  language: Language,
  { force = false, json = false }: { readonly force?: boolean; readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const words = io.text.exports.command;
  for (const { path: file, format } of files) {
    const contents = await format.write(results, language, textsIn(language));
    if (file === undefined) {
      giveFile(contents, io);
      continue;
    }
    const written = writeFile(file, contents, force);
    if (!written.ok) return refuse(words.problems[written.why](file, written.code), io);
    if (!json) print(`${words.written(file)}\n`, io);
    const at = timeOfDay(io.env);
    noteCopies(
      io.data,
      results.analysis.talks.map(({ id }) => ({ what: "export", session: id, path: file, at })),
    );
  }
  return 0;
}
