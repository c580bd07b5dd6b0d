// `samtale study new ID`: a folder with a study.yaml that can be used at once, and the schema that editors check it by.
import { STUDY_SCHEMA_NAME, studyJsonSchemaText } from "../../guide/study/study-json-schema.ts";
import { newStudyText } from "../../guide/study/write-study.ts";
import { StoreProblem } from "../../store/problem.ts";
import { createStudyFile } from "../../store/study/study-files.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { loadStudies } from "./studies.ts";

export async function studyNew(
  typed: string,
  options: { readonly title?: string; readonly participants?: string },
  io: Io,
): Promise<ExitCode> {
  const words = io.text.study;
  const id = typed.trim();
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/u.test(id)) return refuse(words.errors.badId(typed), io);
  const participants = options.participants === undefined ? undefined : Number(options.participants);
  if (participants !== undefined && !(Number.isInteger(participants) && participants >= 1 && participants <= 99))
    return refuse(io.text.cli.errors.participants(options.participants ?? ""), io);
  if (loadStudies(io).some(({ study }) => study?.id === id)) return refuse(words.errors.exists(id), io);
  const title = options.title?.trim() || id;
  const contents = newStudyText({ id, title, participants }, words.file, `./${STUDY_SCHEMA_NAME}`);
  try {
    const beside = { [STUDY_SCHEMA_NAME]: studyJsonSchemaText() };
    const made = createStudyFile(io.data, id, contents, beside, io.text.store);
    if (made === "exists") return refuse(words.errors.exists(id), io);
    print(`${words.made(made.path)}\n${words.begin(id)}\n`, io);
    return 0;
  } catch (error) {
    if (error instanceof StoreProblem) return refuse(error.message, io);
    throw error;
  }
}
