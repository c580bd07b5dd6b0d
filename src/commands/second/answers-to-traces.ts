// `samtale study table SESSION` and `samtale study handout SESSION`: what a group said of its traces, for the researchers
// with who stood where, and for the participants in their own words.
import { checkPage } from "../../export/check/page.ts";
import { checkDocument } from "../../export/check/word.ts";
import { setDates } from "../../export/document/word/document-dates.ts";
import type { Exported } from "../../export/exporter.ts";
import { exportable } from "../../export/gate/exportable.ts";
import { handoutOf } from "../../export/handout/handout.ts";
import { handoutMarkdown } from "../../export/handout/handout-markdown.ts";
import { TRACE_TABLES } from "../../export/handout/trace-table.ts";
import { asksAboutTraces } from "../../export/traces/trace-rows.ts";
import { findHindrance, writeFile } from "../../export/write.ts";
import { zipAgain } from "../../markup/zip.ts";
import type { Language } from "../../model/language.ts";
import { noteCopies } from "../../store/copies/copies.ts";
import { isLanguage, type Texts, textsIn } from "../../text/languages.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { readLanguage } from "../program/language.ts";
import { fileToWrite, giveFile, print, refuse } from "../program/output.ts";
import { earlierTraces } from "../read/earlier-traces.ts";
import { namedSessions, tellIssues } from "../read/find-sessions.ts";

export type AnswersOptions = {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly lang?: string;
};

type Contents = string | Uint8Array;
type Write = (exported: Exported, language: Language, text: Texts) => Contents | Promise<Contents>;

const TABLES: Readonly<Record<string, Write>> = {
  md: (exported, _, text) => TRACE_TABLES.md.write([exported], text),
  csv: (exported, _, text) => TRACE_TABLES.csv.write([exported], text),
  xlsx: (exported, _, text) => TRACE_TABLES.xlsx.write([exported], text),
};

const HANDOUTS: Readonly<Record<string, Write>> = {
  md: (exported, language, text) => handoutMarkdown([handoutOf(exported, language, text)]),
  html: (exported, language, text) => checkPage([handoutOf(exported, language, text)], language),
  docx: async (exported, language, text) =>
    zipAgain(await checkDocument([handoutOf(exported, language, text)], language), {
      "docProps/core.xml": (xml) => setDates(xml, [exported]),
    }),
};

/** Formats that must not be written to a screen. */
const BINARY: ReadonlySet<string> = new Set(["xlsx", "docx"]);

export const TABLE_FORMATS: readonly string[] = Object.keys(TABLES);
export const HANDOUT_FORMATS: readonly string[] = Object.keys(HANDOUTS);

export function writeTable(name: string, options: AnswersOptions, io: Io): Promise<ExitCode> {
  return writeAnswers(name, TABLES, options, io);
}

export function writeHandout(name: string, options: AnswersOptions, io: Io): Promise<ExitCode> {
  return writeAnswers(name, HANDOUTS, options, io);
}

/** The format is the one that is asked for, else the ending of the file's name, else Markdown. */
async function writeAnswers(
  name: string,
  formats: Readonly<Record<string, Write>>,
  { format: asked, out, force = false, lang }: AnswersOptions,
  io: Io,
): Promise<ExitCode> {
  const { refused } = io.text.traces;
  const { problems, choices, written: told } = io.text.exports.command;
  const place = fileToWrite(out, io);
  const ending = /\.([a-z]+)$/u.exec(place ?? "")?.[1] ?? "";
  const format = asked ?? (ending in formats ? ending : "md");
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) return refuse(refused.unknownFormat(format, Object.keys(formats).join(", ")), io);
  const spoken = readLanguage(lang, io);
  if ("refusal" in spoken) return refuse(spoken.refusal, io);
  const [named] = namedSessions([name], io) ?? [];
  if (!named) return 2;
  const { id, session } = named;
  if (!asksAboutTraces(named)) return refuse(refused.notSecond(id), io);
  if (session.facts?.rehearsal) return refuse(io.text.exports.command.rehearsal(id), io);
  tellIssues(named, io);
  const { facts } = session;
  const language = spoken.language ?? (isLanguage(facts?.language) ? facts.language : io.language);
  const { session: leaving } = exportable(session, { memos: false });
  const exported: Exported = { id, session: leaving, traces: earlierTraces(session.guide, io).traces };
  const contents = await write(exported, language, textsIn(language));
  if (place === undefined) {
    if (BINARY.has(format) && io.stdout.isTTY) return refuse(choices.notToScreen(format, `${id}.${format}`), io);
    giveFile(contents, io);
    return 0;
  }
  const hindered = findHindrance(place, force);
  if (hindered && !hindered.ok) return refuse(problems[hindered.why](place, hindered.code), io);
  const written = writeFile(place, contents, force);
  if (!written.ok) return refuse(problems[written.why](place, written.code), io);
  print(`${told(place)}\n`, io);
  // What is struck later, in either session, is looked for there too.
  const at = timeOfDay(io.env);
  const sessions = new Set([id, ...[...session.items.values()].flatMap(({ trace }) => trace?.session ?? [])]);
  noteCopies(
    io.data,
    [...sessions].map((one) => ({ what: "export", session: one, path: place, at })),
  );
  return 0;
}
