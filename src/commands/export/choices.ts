// Reads the options that some formats take (`--method`, `--include`, `--line-ends`, `--audio` and the like), and refuses a value that is unknown, an
// option that the format has no use for, and a file that isn't there.
import fs from "node:fs";
import path from "node:path";
import {
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
import type { Session } from "../../model/session/session.ts";
import type { Io } from "../program/io.ts";

/** As typed. */
export type ChoiceOptions = {
  readonly method?: string;
  /** Kinds with commas between them. */
  readonly include?: string;
  readonly prefill?: boolean;
  readonly lineEnds?: string;
  readonly audio?: readonly string[];
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
  const audio = readAudioFiles(options.audio ?? [], sessions, io);
  return "refusal" in audio ? audio : { choices: { method, include, prefill, lineEnds, audio } };
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
  io: Io,
): readonly AudioFile[] | Refusal {
  const words = io.text.exports.command.choices;
  if (typed.length > 0 && sessions.length > 1) return { refusal: words.audioForSeveral };
  const labels = new Set(sessions.flatMap(({ recorder }) => recorder.flatMap(({ label }) => label ?? [])));
  const files: AudioFile[] = [];
  for (const one of typed) {
    const file = readAudioFile(one, labels, io.cwd);
    const found = fs.statSync(file.path, { throwIfNoEntry: false });
    if (!found) return { refusal: words.audioMissing(file.path) };
    if (!found.isFile()) return { refusal: words.audioNotAFile(file.path) };
    // An export refers to them by name.
    if (files.some(({ name }) => name === file.name)) return { refusal: words.audioTwice(file.name) };
    files.push(file);
  }
  return files;
}

/** `LABEL=FILE`, if a recorder was marked with that label; otherwise all of it is the name of the file. */
function readAudioFile(typed: string, labels: ReadonlySet<string>, cwd: string): AudioFile {
  const label = [...labels].find((known) => typed.startsWith(`${known}=`));
  const file = path.resolve(cwd, label === undefined ? typed : typed.slice(label.length + 1));
  return { name: path.basename(file), path: file, ...(label === undefined ? {} : { label }) };
}
