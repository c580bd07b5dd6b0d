// `samtale study add SESSION`: a session that was held before the study was made, or without naming it, is put into it.
import { loadStudy } from "../../guide/study/load-study.ts";
import { withSession } from "../../guide/study/write-study.ts";
import { membershipsOf } from "../../model/study/membership.ts";
import { StoreProblem } from "../../store/problem.ts";
import { findSession } from "../../store/session/find.ts";
import { replaceStudyFile } from "../../store/study/study-files.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { findGroup, findStudy, soundStudies, startedIn } from "./studies.ts";

export async function studyAdd(
  typed: string,
  options: { readonly study?: string; readonly group?: string },
  io: Io,
): Promise<ExitCode> {
  const words = io.text.study;
  const found = findSession(io.data, typed, io.text.store);
  if (found.kind !== "found") return refuse(found.message, io);
  const { id, start } = found.session;
  if (start?.rehearsal) return refuse(words.errors.rehearsal(id), io);
  const study = findStudy(options.study, io);
  if ("refusal" in study) return refuse(study.refusal, io);
  const group = findGroup(study.study, options.group, io);
  if ("refusal" in group) return refuse(group.refusal, io);
  const wanted = words.place(study.study.id, group.id);
  // A session that names the study and no group is given one; in any other place it stays where it is.
  const others = membershipsOf(startedIn(id, start), soundStudies(io)).filter(
    (one) => one.group !== undefined || one.study !== study.study.id,
  );
  const [other] = others;
  if (others.length === 1 && other?.study === study.study.id && other.group === group.id) {
    print(`${words.already(id, wanted)}\n`, io);
    return 0;
  }
  if (other) return refuse(words.errors.elsewhere(id, words.place(other.study, other.group)), io);
  const contents = withSession(new TextDecoder().decode(study.bytes), group.id, id);
  // What is written must say what was meant, or nothing is written.
  const read = loadStudy(contents, io.text, timeOfDay(io.env).slice(0, 10)).study;
  if (!read?.groups.some((one) => one.id === group.id && one.sessions.includes(id)))
    return refuse(words.errors.notAdded(id, study.path), io);
  try {
    replaceStudyFile(study.path, contents, io.text.store);
  } catch (error) {
    if (error instanceof StoreProblem) return refuse(error.message, io);
    throw error;
  }
  print(`${words.added(id, wanted)}\n`, io);
  return 0;
}
