// `samtale study check`: names every problem of every study at once.
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { loadStudies, studyReport } from "./studies.ts";

/** 0: all can be used, though there may be warnings. 1: some have errors, or two have one id. 2: there are none. */
export async function studyCheck(io: Io): Promise<ExitCode> {
  const all = loadStudies(io);
  const { errors } = io.text.study;
  if (all.length === 0) return refuse(errors.noneAtAll, io);
  print(all.map((one) => studyReport(one, io)).join("\n"), io);
  const byId = Map.groupBy(all, ({ study }) => study?.id);
  const doubled = [...byId].filter(([id, those]) => id !== undefined && those.length > 1);
  for (const [id = "", those] of doubled) io.err(`${errors.two(id, those.map(({ path }) => path).join(", "))}\n`);
  return all.every(({ study }) => study) && doubled.length === 0 ? 0 : 1;
}
