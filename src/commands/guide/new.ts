// `samtale guide new [PATH]`: a few questions, and a guide that can be used at once.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Answers, guideName } from "../../guide/new/answers.ts";
import { talk } from "../../guide/new/lines.ts";
import { newGuide } from "../../guide/new/write.ts";
import type { ExitCode, Io } from "../program/io.ts";

/** Without a path the guide goes among one's own in the data folder, named by its title. Nothing is ever overwritten. */
export async function guideNew(path: string | undefined, io: Io): Promise<ExitCode> {
  const words = io.text.guideNew;
  const wanted = path === undefined ? undefined : resolve(io.cwd, path);
  // Told before anyone has typed answers in vain.
  if (wanted !== undefined && existsSync(wanted)) return refused(words.exists(wanted), io);

  const talked = await talk(io.stdin, io.out, io.language, words);
  if (talked.ended === "cancelled") return refused(words.cancelled, io);
  if (talked.ended === "too-little") return refused(words.tooLittle, io);

  const target = wanted ?? freeName(join(io.data, "guides"), talked.answers);
  try {
    if (wanted === undefined) await mkdir(dirname(target), { recursive: true });
    await writeFile(target, newGuide(talked.answers, words), { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    return refused(exists ? words.exists(target) : words.cannotWrite(target), io);
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

function refused(reason: string, io: Io): ExitCode {
  io.err(`${reason}\n`);
  return 2;
}
