// `samtale guide new [PATH]`: a few questions, and a guide that can be used at once.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Answers, guideName } from "../../guide/new/answers.ts";
import { talk } from "../../guide/new/lines.ts";
import { newGuide } from "../../guide/new/write.ts";
import { nameTrap } from "../../model/windows-name.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { fileToWrite, giveFile, refuse } from "../program/output.ts";

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

  const talked = await talk(io.stdin, isPiped ? io.err : io.out, io.language, words);
  if (talked.ended === "cancelled") return refuse(words.cancelled, io);
  if (talked.ended === "too-little") return refuse(words.tooLittle, io);

  const guide = newGuide(talked.answers, words);
  if (isPiped) {
    giveFile(guide, io);
    return 0;
  }
  const target = wanted ?? freeName(join(io.data, "guides"), talked.answers);
  try {
    if (wanted === undefined) await mkdir(dirname(target), { recursive: true });
    await writeFile(target, guide, { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    return refuse(exists ? words.exists(target) : words.cannotWrite(target), io);
  }
  io.out(`${words.written(target)}\n`);
  return 0;
}

function freeName(folder: string, { title, languages }: Answers): string {
  const name = guideName(title[languages[0]] ?? "");
  let path = join(folder, `${name}.yaml`);
  for (let n = 2; existsSync(path); n++) path = join(folder, `${name}-${n}.yaml`);
  return path;
}
