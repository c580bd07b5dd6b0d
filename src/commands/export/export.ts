// `samtale export SESSION…`: writes what may leave of sessions, in a format that people or other programs read.
import type { Choices } from "../../export/exporter.ts";
import { linesOf } from "../../export/formats/json.ts";
import { emptiedItems } from "../../export/gate/emptied-words.ts";
import { exportable, wholly } from "../../export/gate/exportable.ts";
import { nameSessions } from "../../export/identity/session-names.ts";
import { exporterFor, FORMATS } from "../../export/index.ts";
import { writeFile } from "../../export/write.ts";
import type { Language } from "../../model/language.ts";
import { noteCopies } from "../../store/copies/copies.ts";
import { wholeOf } from "../../store/session/whole.ts";
import { isLanguage, textsIn } from "../../text/languages.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { readLanguage } from "../program/language.ts";
import { fileToWrite, giveFile, print, refuse } from "../program/output.ts";
import { earlierTraces } from "../read/earlier-traces.ts";
import { namedSessions, tellIssues } from "../read/find-sessions.ts";
import { placeIn, soundStudies } from "../study/studies.ts";
import { type ChoiceOptions, readChoices } from "./choices.ts";
import { dryRun } from "./dry-run.ts";
import { type File, type Format, listHindrances, planFiles } from "./files.ts";
import { writeFolder } from "./folder.ts";
import { listHeld } from "./held-list.ts";
import { tellRecordings } from "./recordings-told.ts";

export type ExportOptions = ChoiceOptions & {
  /** May be missing in a dry run only, which then is about every format. */
  readonly format?: string;
  /** A file, or an existing folder, where each session becomes a file. Missing or `-`: standard output. */
  readonly out?: string;
  readonly force?: boolean;
  readonly memos?: boolean;
  /** What lines said before they were amended. */
  readonly wordings?: boolean;
  /** Memos and earlier wordings as well: for an archive. Only json holds both as they were written. */
  readonly all?: boolean;
  readonly unplaced?: boolean;
  /** Missing: the language in which the first session was held. */
  readonly lang?: string;
  /** Lists what would leave, and writes nothing. */
  readonly dryRun?: boolean;
  /** The answer of a dry run as JSON. */
  readonly json?: boolean;
};

/** The format that holds all of a session as it was written. */
const ARCHIVE = "json";

export async function exportSessions(names: readonly string[], options: ExportOptions, io: Io): Promise<ExitCode> {
  const words = io.text.exports.command;
  const format = await loadFormat(options.format);
  const formats = FORMATS.join(", ");
  if (options.format === undefined && !options.dryRun) return refuse(words.whichFormat(formats), io);
  if (options.format !== undefined && !format) return refuse(words.unknownFormat(options.format, formats), io);
  const asked = readLanguage(options.lang, io);
  if ("refusal" in asked) return refuse(asked.refusal, io);
  if (options.json && !options.dryRun) return refuse(words.choices.jsonAlone, io);
  if (options.all && format && format.format !== ARCHIVE) {
    return refuse(words.choices.unused("--all", format.format, ARCHIVE), io);
  }

  const named = namedSessions(names, io);
  if (!named) return 2;
  const chosen = await readChoices(
    options,
    format,
    named.map(({ session }) => session),
    io,
  );
  if ("refusal" in chosen) return refuse(chosen.refusal, io);
  if (!options.dryRun) {
    const rehearsals = named.filter(({ session }) => session.facts?.rehearsal);
    for (const { id } of rehearsals) io.err(`${words.rehearsal(id)}\n`);
    if (rehearsals.length > 0) return 2;
  }
  for (const one of named) tellIssues(one, io);

  const ofSession = named[0]?.session.facts?.language;
  const inLanguage = asked.language ?? (isLanguage(ofSession) ? ofSession : io.language);
  const { memos = false, wordings = false, unplaced = false, force = false } = options;
  const { all } = chosen.choices;
  const studies = soundStudies(io);
  const answers = format?.exporter.answers === true;
  const sieved = named.map(({ id, session, stored }) => {
    const { traces } = earlierTraces(session.guide, io);
    const asked = { memos, wordings, unplaced, answers, emptied: emptiedItems(traces) };
    return {
      id,
      ...placeIn(id, session.facts, studies),
      before: session,
      traces,
      ...(all ? wholly(session) : exportable(session, asked)),
      ...(all && { whole: wholeOf(id, linesOf(session), stored.guideSource) }),
    };
  });
  const out = fileToWrite(options.out, io);
  const dry = { out, force, json: options.json, inLanguage };
  if (!format) return dryRun(sieved, await loadEveryFormat(), dry, io);
  if (options.dryRun) return dryRun(sieved, [format], { ...dry, asked: true }, io);
  const held = listHeld(
    sieved.flatMap((one) => one.held),
    io.text,
  );
  if (held.length > 0 && sieved.every(({ left }) => left === 0)) {
    io.err(`${words.nothingLeft(held.join(", "))}\n`);
    return 1;
  }
  const makeFolder = format.exporter.files;
  if (out !== undefined && makeFolder) {
    const contents = await makeFolder(nameSessions(sieved), inLanguage, textsIn(inLanguage), chosen.choices);
    const written = writeFolder(out, contents, sieved, force, io);
    if (written === 0 && !chosen.choices.rows) io.err(`${io.text.exportAnswers.rowsStay}\n`);
    if (written === 0 && held.length > 0) io.err(`${words.held(held.join(", "))}\n`);
    return written;
  }
  const files = planFiles(sieved, format.exporter, out, inLanguage);
  const code = await writeFiles(files, format, inLanguage, chosen.choices, force, io);
  if (code === 0) {
    if (all) io.err(`${words.whole}\n`);
    if (held.length > 0) io.err(`${words.held(held.join(", "))}\n`);
    const told = tellRecordings(sieved, files, format.exporter, chosen.choices, inLanguage, io.text);
    for (const sentence of told) io.err(`${sentence}\n`);
  }
  return code;
}

async function loadFormat(format: string | undefined): Promise<Format | undefined> {
  const exporter = await exporterFor(format ?? "");
  return format === undefined || !exporter ? undefined : { format, exporter };
}

async function loadEveryFormat(): Promise<readonly Format[]> {
  return (await Promise.all(FORMATS.map(loadFormat))).filter((one) => one !== undefined);
}

/** Writes all files, or none if something stands in the way of one. */
async function writeFiles(
  files: readonly File[],
  format: Format,
  language: Language,
  choices: Choices,
  force: boolean,
  io: Io,
): Promise<ExitCode> {
  const words = io.text.exports.command;
  const [hindered] = listHindrances(files, format, force, io);
  if (hindered !== undefined) return refuse(hindered, io);
  for (const { path: file, sessions } of files) {
    const contents = await format.exporter.write(sessions, language, textsIn(language), choices);
    if (file === undefined) {
      giveFile(contents, io);
      continue;
    }
    const written = writeFile(file, contents, force);
    if (!written.ok) return refuse(words.problems[written.why](file, written.code), io);
    print(`${words.written(file)}\n`, io);
    const at = timeOfDay(io.env);
    noteCopies(
      io.data,
      sessions.map(({ id }) => ({ what: "export", session: id, path: file, at })),
    );
  }
  return 0;
}
