// What may be asked for beside the format (`--method`, `--line-ends`, `--audio`): that it is known, that it fits, that it is there.
import fs from "node:fs";
import path from "node:path";
import { type AudioFile, type Choices, type Exporter, METHODS, USUAL } from "../../export/exporter.ts";
import { exporterFor, FORMATS } from "../../export/index.ts";
import type { Session } from "../../model/session/session.ts";
import type { Io } from "../program/io.ts";

/** As typed; each option by the choice that it makes. */
export type ChoiceOptions = {
  readonly method?: string;
  readonly lineEnds?: string;
  readonly audio?: readonly string[];
};

/** The sentence that says what is wrong. */
type Refusal = { readonly refusal: string };

const OPTIONS: Readonly<Record<keyof Choices, string>> = {
  method: "--method",
  lineEnds: "--line-ends",
  audio: "--audio",
};

/** Without a format (a dry run of all of them) any choice fits. */
export async function choicesFor(
  options: ChoiceOptions,
  chosen: { readonly format: string; readonly exporter: Exporter } | undefined,
  sessions: readonly Session[],
  io: Io,
): Promise<{ readonly choices: Choices } | Refusal> {
  const words = io.text.exports.command.choices;
  const method = METHODS.find((known) => known === (options.method ?? USUAL.method));
  if (!method) return { refusal: words.unknownMethod(options.method ?? "", METHODS.join(", ")) };
  const lineEnds = (["lf", "crlf"] as const).find((known) => known === (options.lineEnds ?? USUAL.lineEnds));
  if (!lineEnds) return { refusal: words.unknownLineEnds(options.lineEnds ?? "") };
  for (const choice of Object.keys(OPTIONS) as (keyof Choices)[]) {
    if (!chosen || options[choice] === undefined || chosen.exporter.takes?.includes(choice)) continue;
    return { refusal: words.unused(OPTIONS[choice], chosen.format, (await formatsTaking(choice)).join(", ")) };
  }
  const audio = audioFor(options.audio ?? [], sessions, io);
  return "refusal" in audio ? audio : { choices: { method, lineEnds, audio } };
}

async function formatsTaking(choice: keyof Choices): Promise<readonly string[]> {
  const all = await Promise.all(FORMATS.map(async (format) => ({ format, exporter: await exporterFor(format) })));
  return all.filter(({ exporter }) => exporter?.takes?.includes(choice)).map(({ format }) => format);
}

function audioFor(typed: readonly string[], sessions: readonly Session[], io: Io): readonly AudioFile[] | Refusal {
  const words = io.text.exports.command.choices;
  if (typed.length > 0 && sessions.length > 1) return { refusal: words.audioForSeveral };
  const labels = new Set(sessions.flatMap(({ recorder }) => recorder.flatMap(({ label }) => label ?? [])));
  const files: AudioFile[] = [];
  for (const one of typed) {
    const file = audioFile(one, labels, io.cwd);
    const found = fs.statSync(file.path, { throwIfNoEntry: false });
    if (!found) return { refusal: words.audioMissing(file.path) };
    if (!found.isFile()) return { refusal: words.audioNotAFile(file.path) };
    // An export refers to them by their names.
    if (files.some(({ name }) => name === file.name)) return { refusal: words.audioTwice(file.name) };
    files.push(file);
  }
  return files;
}

/** `LABEL=FILE` where a recorder was marked with that label; else all of it is the file. */
function audioFile(typed: string, labels: ReadonlySet<string>, cwd: string): AudioFile {
  const label = [...labels].find((known) => typed.startsWith(`${known}=`));
  const file = path.resolve(cwd, label === undefined ? typed : typed.slice(label.length + 1));
  return { name: path.basename(file), path: file, ...(label === undefined ? {} : { label }) };
}
