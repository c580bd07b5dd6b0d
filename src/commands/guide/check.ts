// `samtale guide check FILE…`: names every problem of every guide at once.
import { resolve } from "node:path";
import { summaryOf } from "../../guide/check/summary.ts";
import type { Loaded } from "../../guide/load.ts";
import { readGuideFile, type Unreadable } from "../../guide/read.ts";
import { reportOf } from "../../guide/report.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { putSchemaBeside } from "./schema-beside.ts";

/** 0: all can be used, though there may be warnings. 1: some have errors. 2: some can't be read. */
export async function guideCheck(
  files: readonly string[],
  options: { readonly json?: boolean },
  io: Pick<Io, "out" | "err" | "cwd" | "text" | "data">,
): Promise<ExitCode> {
  const answers: object[] = [];
  let worst: ExitCode = 0;
  for (const file of files) {
    const read = await readGuideFile(resolve(io.cwd, file), io.text, file);
    await putSchemaBeside(resolve(io.cwd, file), io);
    const exit = exitOf(read);
    if (exit > worst) worst = exit;
    if (options.json) answers.push(answerOf(file, read));
    else if ("unreadable" in read) io.err(`${read.unreadable.message}\n`);
    else io.out(reportOf(file, read, io.text));
  }
  if (options.json) io.out(`${JSON.stringify(answers, null, 2)}\n`);
  return worst;
}

function exitOf(read: Loaded | Unreadable): ExitCode {
  if ("unreadable" in read) return 2;
  return read.guide ? 0 : 1;
}

function answerOf(file: string, read: Loaded | Unreadable): object {
  if ("unreadable" in read) {
    const { code, message } = read.unreadable;
    return { file, ok: false, issues: [{ severity: "error", code: `cannot-read-${code}`, message }] };
  }
  const { guide, issues } = read;
  if (!guide) return { file, ok: false, issues };
  return { file, id: guide.id, version: guide.version, ok: true, ...summaryOf(guide), issues };
}
