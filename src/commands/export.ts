// `samtale export SESSION…`: sessions in a format that other programs and people read. What must not leave stays.
import fs from "node:fs";
import path from "node:path";
import { exportable, type Held } from "../export/exportable.ts";
import type { Exported, Exporter } from "../export/exporter.ts";
import { exporterFor, FORMATS } from "../export/index.ts";
import { hindrance, type Written, writeFile } from "../export/write-file.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import { type Texts, textsIn } from "../text/index.ts";
import { type Named, namedSessions, tellIssues } from "./find-sessions.ts";
import type { ExitCode, Io } from "./io.ts";
import { print } from "./print.ts";

export type ExportOptions = {
  readonly format?: string;
  /** A file, or a folder that is there: each session is then a file in it. Without it all goes to standard output. */
  readonly out?: string;
  readonly force?: boolean;
  readonly memos?: boolean;
  /** Without it an export is in the language in which the first session was held. */
  readonly lang?: string;
};

export async function exportSessions(names: readonly string[], options: ExportOptions, io: Io): Promise<ExitCode> {
  const words = io.text.exports.command;
  const exporter = await exporterFor(options.format ?? "");
  const formats = FORMATS.join(", ");
  if (options.format === undefined) return refused(words.whichFormat(formats), io);
  if (!exporter) return refused(words.unknownFormat(options.format, formats), io);
  const chosen = LANGUAGES.find((known) => known === options.lang);
  if (options.lang !== undefined && !chosen) return refused(words.unknownLanguage(options.lang), io);

  const named = namedSessions(names, io);
  if (!named) return 2;
  const rehearsals = named.filter(({ session }) => session.facts?.rehearsal);
  for (const { id } of rehearsals) io.err(`${words.rehearsal(id)}\n`);
  if (rehearsals.length > 0) return 2;
  for (const one of named) tellIssues(one, io);

  const { sessions, held } = allExportable(named, options.memos === true);
  const language = chosen ?? named[0]?.session.facts?.language ?? io.language;
  const files = filesOf(sessions, exporter, options.out && path.resolve(io.cwd, options.out));
  const code = await carryOut(files, exporter, language, options.force === true, io);
  if (code === 0 && held.length > 0) io.err(`${words.held(heldList(held, io.text))}\n`);
  return code;
}

/** What goes together into one file, or to standard output. */
type File = { readonly path: string | undefined; readonly sessions: readonly Exported[] };

function filesOf(sessions: readonly Exported[], { extension }: Exporter, out: string | undefined): readonly File[] {
  if (out === undefined || !fs.statSync(out, { throwIfNoEntry: false })?.isDirectory())
    return [{ path: out, sessions }];
  return sessions.map((one) => ({ path: path.join(out, `${one.id}.${extension}`), sessions: [one] }));
}

/** Nothing is written unless all of it may be. */
async function carryOut(
  files: readonly File[],
  exporter: Exporter,
  language: Language,
  force: boolean,
  io: Io,
): Promise<ExitCode> {
  for (const { path: file } of files) {
    const hindered = file === undefined ? undefined : hindrance(file, force);
    if (file !== undefined && hindered) return told(hindered, file, io);
  }
  for (const { path: file, sessions } of files) {
    const contents = await exporter.write(sessions, language, textsIn(language));
    if (file === undefined) {
      print(contents, io);
      continue;
    }
    const code = told(writeFile(file, contents, force), file, io);
    if (code !== 0) return code;
  }
  return 0;
}

function told(written: Written, file: string, io: Io): ExitCode {
  const words = io.text.exports.command;
  if (!written.ok) return refused(words.problems[written.why](file, written.code), io);
  print(`${words.written(file)}\n`, io);
  return 0;
}

function allExportable(
  named: readonly Named[],
  memos: boolean,
): { readonly sessions: readonly Exported[]; readonly held: readonly Held[] } {
  const all = named.map(({ id, session }) => ({ id, ...exportable(session, { memos }) }));
  return { sessions: all.map(({ id, session }) => ({ id, session })), held: all.flatMap(({ held }) => held) };
}

/** The counts of all sessions together, by reason. */
function heldList(held: readonly Held[], { exports: { command } }: Texts): string {
  const counts = new Map<Held["reason"], number>();
  for (const { reason, count } of held) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].map(([reason, count]) => command.heldBack[reason](count)).join(", ");
}

function refused(reason: string, io: Io): ExitCode {
  io.err(`${reason}\n`);
  return 2;
}
