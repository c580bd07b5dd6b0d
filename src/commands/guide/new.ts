// `samtale guide new [PATH]`: a few questions, and a guide that can be used at once.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import wrapAnsi from "wrap-ansi";
import { type Answers, guideName } from "../../guide/new/answers.ts";
import { talk } from "../../guide/new/lines.ts";
import { newGuide } from "../../guide/new/write.ts";
import { nameTrap } from "../../model/windows-name.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { fileToWrite, giveFile, refuse } from "../program/output.ts";
import { schemaFor } from "./schema-beside.ts";

/**
 * Without a path the guide goes among one's own in the data folder, named by its title. For `-` it goes to standard
 * output, and the questions to standard error. Nothing is ever overwritten.
 */
export async function guideNew(path: string | undefined, io: Io): Promise<ExitCode> {
  const words = io.text.guideNew;
  const wanted = fileToWrite(path, io);
  const isPiped = path !== undefined && wanted === undefined;
  // Told before anyone has typed answers in vain.
  if (wanted !== undefined && process.platform === "win32" && nameTrap(wanted) !== undefined)
    return refuse(io.text.exports.command.problems.name(wanted), io);
  if (wanted !== undefined && existsSync(wanted)) return refuse(words.exists(wanted), io);

  const talked = await talk(io.stdin, wrapped(isPiped ? io.err : io.out, io), io.language, words);
  if (talked.ended === "too-little") return refuse(words.tooLittle, io);
  const { answers, ended } = talked;
  if (!answers) return refuse(words.cancelled, io);

  if (isPiped) {
    giveFile(newGuide(answers, words, await schemaFor(undefined, io)), io);
    return 0;
  }
  const target = wanted ?? freeName(join(io.data, "guides"), answers);
  const guide = newGuide(answers, words, await schemaFor(target, io));
  try {
    if (wanted === undefined) await mkdir(dirname(target), { recursive: true });
    await writeFile(target, guide, { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    return refuse(exists ? words.exists(target) : words.cannotWrite(target), io);
  }
  if (ended === "cancelled") io.out(`${words.stoppedHalfway}\n`);
  io.out(`${words.written(target)}\n`);
  return 0;
}

/** At a terminal no word is broken at the end of a row. */
function wrapped(write: (text: string) => void, { stdout }: Io): (text: string) => void {
  const columns = stdout.isTTY ? stdout.columns : undefined;
  return columns ? (text) => write(wrapAnsi(text, columns - 1, { trim: false })) : write;
}

function freeName(folder: string, { title, languages }: Answers): string {
  const name = guideName(title[languages[0]] ?? "");
  let path = join(folder, `${name}.yaml`);
  for (let n = 2; existsSync(path); n++) path = join(folder, `${name}-${n}.yaml`);
  return path;
}
