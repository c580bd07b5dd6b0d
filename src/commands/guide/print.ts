// `samtale guide print FILE`: the paper version of a guide, for the moderator or for the participants.
import { existsSync } from "node:fs";
import { extname } from "node:path";
import { writeFile } from "../../export/write.ts";
import { OMITTED, PRINT_FORMATS, type PrintFormat, printDocument, READERS, render } from "../../guide/print/print.ts";
import { readGuideFile } from "../../guide/read.ts";
import { reportOf } from "../../guide/report.ts";
import { textsIn } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { readLanguage } from "../program/language.ts";
import { fileToWrite, giveFile, refuse } from "../program/output.ts";
import { audiencesNamed } from "./audiences.ts";
import { findGuide } from "./guides.ts";

export type PrintOptions = {
  readonly for?: string;
  readonly audience?: readonly string[];
  readonly format?: string;
  readonly lang?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly project?: string;
  readonly date?: string;
  readonly contact?: string;
  /** What is left out, with commas between or one by one. */
  readonly without?: readonly string[];
};

/**
 * `file` is a path, or the name of a guide. Without `format` the ending of `out` decides, else Markdown; without `lang`
 * the paper is in the guide's language.
 */
export async function guidePrint(file: string, options: PrintOptions, io: Io): Promise<ExitCode> {
  const words = io.text.guidePrint;
  const reader = oneOf(READERS, options.for ?? "moderator");
  if (!reader) return refuse(words.unknownAudience(options.for ?? ""), io);
  const format = oneOf(PRINT_FORMATS, options.format ?? endingOf(options.out) ?? "md");
  if (!format) return refuse(words.unknownFormat(options.format ?? ""), io);
  const asked = readLanguage(options.lang, io);
  if ("refusal" in asked) return refuse(asked.refusal, io);
  const omitted = (options.without ?? []).flatMap((names) => names.split(",")).map((name) => name.trim());
  const without = omitted.flatMap((name) => oneOf(OMITTED, name) ?? []);
  const stranger = omitted.find((name) => !oneOf(OMITTED, name));
  if (stranger !== undefined) return refuse(words.unknownOmission(stranger, OMITTED.join(", ")), io);
  const out = fileToWrite(options.out, io);
  if (out === undefined && format === "docx" && io.stdout.isTTY) return refuse(words.wordNeedsFile, io);
  if (out !== undefined && !options.force && existsSync(out)) return refuse(words.wontOverwrite(out), io);

  const found = findGuide(file, io);
  if ("refusal" in found) return refuse(found.refusal, io);
  const { path, shown } = found;
  const read = await readGuideFile(path, io.text, shown);
  if ("unreadable" in read) return refuse(read.unreadable.message, io);
  const { guide } = read;
  if (!guide) {
    io.err(`${words.problems(shown)}\n\n${reportOf(shown, read, io.text)}`);
    return 1;
  }

  const chosen = asked.language ?? guide.language;
  const audiences = audiencesNamed(options.audience, guide, io);
  if (typeof audiences === "string") return refuse(audiences, io);
  const choices = { head: options, without };
  const document = printDocument(guide, reader, chosen, textsIn(chosen).guidePrint, audiences, choices);
  const paper = await render(document, format);
  if (out === undefined) {
    giveFile(paper, io);
    return 0;
  }
  return write(out, paper, options.force === true, io);
}

function write(path: string, paper: string | Uint8Array, force: boolean, io: Io): ExitCode {
  const words = io.text.guidePrint;
  const written = writeFile(path, paper, force);
  if (!written.ok) return refuse(written.why === "exists" ? words.wontOverwrite(path) : words.cannotWrite(path), io);
  io.out(`${words.written(path)}\n`);
  return 0;
}

function endingOf(path: string | undefined): PrintFormat | undefined {
  return path === undefined ? undefined : oneOf(PRINT_FORMATS, extname(path).slice(1).toLowerCase());
}

function oneOf<Choice extends string>(choices: readonly Choice[], wanted: string): Choice | undefined {
  return choices.find((choice) => choice === wanted);
}
