// `samtale guide import FILE`: a draft of a guide from somebody's own document, with questions where it isn't certain.
import { existsSync } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { writeFile } from "../../export/write.ts";
import { type Imported, importGuide } from "../../guide/import/import-guide.ts";
import { systemCode } from "../../model/system-code.ts";
import { nameTrap } from "../../model/windows-name.ts";
import { nameOfLanguage } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { readLanguage } from "../program/language.ts";
import { fileToWrite, giveFile, refuse } from "../program/output.ts";
import { schemaFor } from "./schema-beside.ts";

export type GuideImportOptions = { readonly out?: string; readonly force?: boolean; readonly lang?: string };

/**
 * Without `out` the draft goes among one's own guides in the data folder, named by its title. For `-` it goes to standard
 * output, and what is told to standard error. `lang` is the language of the guide.
 */
export async function guideImport(file: string, options: GuideImportOptions, io: Io): Promise<ExitCode> {
  const words = io.text.guideImport;
  const asked = readLanguage(options.lang, io);
  if ("refusal" in asked) return refuse(asked.refusal, io);
  const out = fileToWrite(options.out, io);
  if (out !== undefined && process.platform === "win32" && nameTrap(out) !== undefined)
    return refuse(io.text.exports.command.problems.name(out), io);
  if (out !== undefined && !options.force && existsSync(out)) return refuse(words.problems.exists(out), io);

  const bytes = await readBytes(resolve(io.cwd, file));
  if (typeof bytes === "string") return refuse(words.problems[bytes](file), io);
  const isPiped = options.out === "-";
  let target = out;
  const schema = (id: string): Promise<string> => {
    if (!isPiped) target ??= freeName(join(io.data, "guides"), id);
    return schemaFor(target, io);
  };
  const { language } = asked;
  const made = await importGuide(bytes, { file, schema, ...(language !== undefined && { language }) }, words);
  if ("problem" in made) return refuse(words.problems[made.problem](file), io);
  const report = told(made, language === undefined, io);

  if (target === undefined) {
    giveFile(made.yaml, io);
    io.err(`${[...report, words.nextPiped].join("\n")}\n`);
    return 0;
  }
  const { exists, cannotWrite } = words.problems;
  try {
    if (out === undefined) await mkdir(dirname(target), { recursive: true });
  } catch {
    return refuse(cannotWrite(target), io);
  }
  const written = writeFile(target, made.yaml, options.force === true);
  if (!written.ok) return refuse(written.why === "exists" ? exists(target) : cannotWrite(target), io);
  io.out(`${[words.written(target), ...report, words.next(target)].join("\n")}\n`);
  return 0;
}

/** A document of this size is no guide; reading it would take the memory that a session needs. */
const LARGEST = 256 * 1024 * 1024;

async function readBytes(path: string): Promise<Uint8Array | "missing" | "folder" | "unreadable" | "tooLarge"> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return "folder";
    if (!about.isFile()) return "unreadable";
    if (about.size > LARGEST) return "tooLarge";
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = systemCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable";
  }
}

/** More line numbers than this are no help. */
const MOST_SHOWN = 12;

function told(made: Imported, languageIsGuessed: boolean, { text }: Io): readonly string[] {
  const words = text.guideImport;
  const { sections, questions, probes, doubtful, encoding, language } = made;
  return [
    words.counted(sections, questions, probes),
    doubtful.length === 0 ? words.sure : words.doubtful(doubtful, doubtful.slice(0, MOST_SHOWN)),
    ...(encoding === undefined ? [] : [words.read(encoding)]),
    ...(languageIsGuessed ? [words.language(nameOfLanguage(language))] : []),
  ];
}

function freeName(folder: string, name: string): string {
  let path = join(folder, `${name}.yaml`);
  for (let n = 2; existsSync(path); n++) path = join(folder, `${name}-${n}.yaml`);
  return path;
}
