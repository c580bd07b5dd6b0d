// `samtale export SESSION…`: sessions in a format that other programs and people read. What must not leave stays.
import type { Choices } from "../../export/exporter.ts";
import { exportable } from "../../export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../export/index.ts";
import { writeFile } from "../../export/write.ts";
import type { Language } from "../../model/language.ts";
import { isLanguage, LANGUAGES, languageCalled, textsIn } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { fileToWrite, print } from "../program/output.ts";
import { namedSessions, tellIssues } from "../session/find-sessions.ts";
import { type ChoiceOptions, choicesFor } from "./choices.ts";
import { dryRun } from "./dry-run.ts";
import { type File, type Format, filesOf, hindrances } from "./files.ts";
import { heldList } from "./held.ts";

export type ExportOptions = ChoiceOptions & {
  /** Only a dry run does without: it then tells of every format. */
  readonly format?: string;
  /** A file, or a folder that is there: each session is then a file in it. Without it all goes to standard output. */
  readonly out?: string;
  readonly force?: boolean;
  readonly memos?: boolean;
  /** Without it an export is in the language in which the first session was held. */
  readonly lang?: string;
  /** Tells what would leave, and writes nothing. */
  readonly dryRun?: boolean;
  /** The dry run's answer, for programs. */
  readonly json?: boolean;
};

export async function exportSessions(names: readonly string[], options: ExportOptions, io: Io): Promise<ExitCode> {
  const words = io.text.exports.command;
  const format = await formatFor(options.format);
  const formats = FORMATS.join(", ");
  if (options.format === undefined && !options.dryRun) return refused(words.whichFormat(formats), io);
  if (options.format !== undefined && !format) return refused(words.unknownFormat(options.format, formats), io);
  const language = options.lang === undefined ? undefined : languageCalled(options.lang);
  if (options.lang !== undefined && !language) return refused(io.text.cli.errors.language(options.lang, LANGUAGES), io);
  if (options.json && !options.dryRun) return refused(words.choices.jsonAlone, io);

  const named = namedSessions(names, io);
  if (!named) return 2;
  const chosen = await choicesFor(
    options,
    format,
    named.map(({ session }) => session),
    io,
  );
  if ("refusal" in chosen) return refused(chosen.refusal, io);
  if (!options.dryRun) {
    const rehearsals = named.filter(({ session }) => session.facts?.rehearsal);
    for (const { id } of rehearsals) io.err(`${words.rehearsal(id)}\n`);
    if (rehearsals.length > 0) return 2;
  }
  for (const one of named) tellIssues(one, io);

  const { memos = false, force = false } = options;
  const sieved = named.map(({ id, session }) => ({ id, before: session, ...exportable(session, { memos }) }));
  const out = fileToWrite(options.out, io);
  if (!format) return dryRun(sieved, await everyFormat(), { out, force, json: options.json }, io);
  if (options.dryRun) return dryRun(sieved, [format], { out, force, json: options.json, asked: true }, io);
  const ofSession = named[0]?.session.facts?.language;
  const inLanguage = language ?? (isLanguage(ofSession) ? ofSession : io.language);
  const files = filesOf(sieved, format.exporter, out);
  const code = await carryOut(files, format, inLanguage, chosen.choices, force, io);
  const held = heldList(
    sieved.flatMap((one) => one.held),
    io.text,
  );
  if (code === 0 && held.length > 0) io.err(`${words.held(held.join(", "))}\n`);
  return code;
}

async function formatFor(format: string | undefined): Promise<Format | undefined> {
  const exporter = await exporterFor(format ?? "");
  return format === undefined || !exporter ? undefined : { format, exporter };
}

async function everyFormat(): Promise<readonly Format[]> {
  return (await Promise.all(FORMATS.map(formatFor))).filter((one) => one !== undefined);
}

/** Nothing is written unless all of it may be. */
async function carryOut(
  files: readonly File[],
  format: Format,
  language: Language,
  choices: Choices,
  force: boolean,
  io: Io,
): Promise<ExitCode> {
  const words = io.text.exports.command;
  const [hindered] = hindrances(files, format, force, io);
  if (hindered !== undefined) return refused(hindered, io);
  for (const { path: file, sessions } of files) {
    const contents = await format.exporter.write(sessions, language, textsIn(language), choices);
    if (file === undefined) {
      print(contents, io);
      continue;
    }
    const written = writeFile(file, contents, force);
    if (!written.ok) return refused(words.problems[written.why](file, written.code), io);
    print(`${words.written(file)}\n`, io);
  }
  return 0;
}

function refused(reason: string, io: Io): ExitCode {
  io.err(`${reason}\n`);
  return 2;
}
