// Reads the options that some formats take (`--method`, `--include`, `--line-ends`, `--audio` and the like), and refuses a value that is unknown, an
// option that the format has no use for, and a file that isn't there.
import fs from "node:fs";
import path from "node:path";
import { LEAST } from "../../export/answers/suppress.ts";
import {
  AUDIO_PATHS,
  type AudioFile,
  type Choices,
  type Exporter,
  INCLUDED,
  LINE_ENDS,
  METHODS,
  USUAL,
} from "../../export/exporter.ts";
import { exporterFor, FORMATS } from "../../export/index.ts";
import { CODE_COLUMN } from "../../export/tables/code-column.ts";
import { recordingsOf } from "../../model/recording/alignment.ts";
import type { Session } from "../../model/session/session.ts";
import type { Io } from "../program/io.ts";
import { fileToWrite } from "../program/output.ts";
import { isFolder } from "./files.ts";

/** As typed. */
export type ChoiceOptions = {
  readonly method?: string;
  /** Kinds with commas between them. */
  readonly include?: string;
  readonly prefill?: boolean;
  readonly lineEnds?: string;
  readonly audio?: readonly string[];
  readonly all?: boolean;
  readonly rows?: boolean;
  readonly suppress?: string;
  readonly audioPath?: string;
  /** Where the export goes. */
  readonly out?: string;
};

/** A sentence for the user: what is wrong. */
type Refusal = { readonly refusal: string };

/** Without a format, in a dry run of all of them, every choice fits. */
export async function readChoices(
  options: ChoiceOptions,
  chosen: { readonly format: string; readonly exporter: Exporter } | undefined,
  sessions: readonly Session[],
  io: Io,
): Promise<{ readonly choices: Choices } | Refusal> {
  const words = io.text.exports.command.choices;
  const method = METHODS.find((known) => known === (options.method ?? USUAL.method));
  if (!method) return { refusal: words.unknownMethod(options.method ?? "", METHODS.join(", ")) };
  const include = readIncluded(options.include, io);
  if ("refusal" in include) return include;
  const { prefill = USUAL.prefill } = options;
  const lineEnds = LINE_ENDS.find((known) => known === (options.lineEnds ?? USUAL.lineEnds));
  if (!lineEnds) return { refusal: words.unknownLineEnds(options.lineEnds ?? "") };
  for (const choice of Object.keys(USUAL) as (keyof Choices)[]) {
    if (!chosen || options[choice] === undefined || chosen.exporter.takes?.includes(choice)) continue;
    return { refusal: words.unused(optionOf(choice), chosen.format, (await listFormatsTaking(choice)).join(", ")) };
  }
  if (chosen && prefill && CODE_COLUMN[method] === undefined) return { refusal: words.nothingToPrefill(method) };
  const audioPath = AUDIO_PATHS.find((known) => known === options.audioPath);
  if (options.audioPath !== undefined && !audioPath) return { refusal: words.unknownAudioPath(options.audioPath) };
  const audio = readAudioFiles(options.audio ?? [], sessions, folderOf(fileToWrite(options.out, io)) ?? io.cwd, io);
  const suppress = options.suppress === undefined ? undefined : Number(options.suppress);
  if (suppress !== undefined && !(Number.isInteger(suppress) && suppress >= LEAST))
    return { refusal: io.text.exportAnswers.leastIs(LEAST) };
  const { all = false, rows = false } = options;
  if (rows && suppress !== undefined) return { refusal: io.text.exportAnswers.rowsOrSuppress };
  if ("refusal" in audio) return audio;
  return { choices: { method, include, prefill, lineEnds, audio, audioPath, all, rows, suppress } };
}

function readIncluded(typed: string | undefined, io: Io): Choices["include"] | Refusal {
  if (typed === undefined) return USUAL.include;
  const asked = typed.split(",").map((one) => one.trim().toLowerCase());
  const unknown = asked.find((one) => !INCLUDED.some((known) => known === one));
  const { unknownKind } = io.text.exports.command.choices;
  return unknown === undefined
    ? INCLUDED.filter((known) => asked.includes(known))
    : { refusal: unknownKind(unknown, INCLUDED.join(", ")) };
}

/** As it is typed: `--line-ends` for `lineEnds`. */
function optionOf(choice: keyof Choices): string {
  return `--${choice.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function listFormatsTaking(choice: keyof Choices): Promise<readonly string[]> {
  const all = await Promise.all(FORMATS.map(async (format) => ({ format, exporter: await exporterFor(format) })));
  return all.filter(({ exporter }) => exporter?.takes?.includes(choice)).map(({ format }) => format);
}

function readAudioFiles(
  typed: readonly string[],
  sessions: readonly Session[],
  folder: string,
  io: Io,
): readonly AudioFile[] | Refusal {
  const words = io.text.exports.command.choices;
  if (typed.length > 0 && sessions.length > 1) return { refusal: words.audioForSeveral };
  const recordings = sessions.flatMap(recordingsOf);
  const labels = new Set(
    recordings.flatMap(({ label, number }) => [...(label === undefined ? [] : [label]), `${number}`]),
  );
  const files: AudioFile[] = [];
  for (const one of typed) {
    const file = readAudioFile(one, labels, folder, io.cwd);
    const found = fs.statSync(file.path, { throwIfNoEntry: false });
    if (!found) return { refusal: words.audioMissing(file.path) };
    if (!found.isFile()) return { refusal: words.audioNotAFile(file.path) };
    // An export refers to them by name.
    if (files.some(({ name }) => name === file.name)) return { refusal: words.audioTwice(file.name) };
    files.push(file);
  }
  return files;
}

/** `LABEL=FILE`, if a recorder was marked with that label or a file has that number; otherwise all of it is the file's name. */
function readAudioFile(typed: string, labels: ReadonlySet<string>, folder: string, cwd: string): AudioFile {
  const label = [...labels].find((known) => typed.startsWith(`${known}=`));
  const file = path.resolve(cwd, label === undefined ? typed : typed.slice(label.length + 1));
  const way = wayFrom(folder, file);
  return {
    name: path.basename(file),
    path: file,
    ...(way === undefined ? {} : { beside: { folder, path: way } }),
    ...(label === undefined ? {} : { label }),
  };
}

/** Undefined where they have nothing in common but the disk: the way would tell as much of this machine as a full path. */
function wayFrom(folder: string, file: string): string | undefined {
  const way = path.relative(folder, file);
  const { root } = path.parse(folder);
  const climbed = way.split(path.sep).filter((step) => step === "..").length;
  const depth = path
    .relative(root, folder)
    .split(path.sep)
    .filter((step) => step !== "").length;
  return path.isAbsolute(way) || (climbed > 0 && climbed >= depth) ? undefined : way.replaceAll(path.sep, "/");
}

function folderOf(out: string | undefined): string | undefined {
  if (out === undefined) return undefined;
  return isFolder(out) ? out : path.dirname(out);
}
