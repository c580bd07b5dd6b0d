// A file alone in place of a command: a guide that was dropped on what one double-clicks. It is checked and run.
import type { ExitCode, Io } from "../program/io.ts";
import { refuse } from "../program/output.ts";
import { guideCheck } from "./check.ts";

/** Undefined where a session can begin with it; else what is wrong with it has been told. */
export async function whyNotRun(file: string, io: Io): Promise<ExitCode | undefined> {
  if (!/\.ya?ml$/iu.test(file)) return refuse(io.text.cli.errors.noGuideFile(file), io);
  const report: string[] = [];
  const code = await guideCheck([file], {}, { ...io, out: (text) => void report.push(text) });
  if (code === 0) return undefined;
  io.out(report.join(""));
  return code;
}
