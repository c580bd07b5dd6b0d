// The studies there are, loaded from their files, and the one that was meant.
import path from "node:path";
import { reportOf } from "../../guide/report.ts";
import { type LoadedStudy, loadStudy } from "../../guide/study/load-study.ts";
import type { EntryOf } from "../../model/entry.ts";
import { type Membership, membershipOf, type StartedIn } from "../../model/study/membership.ts";
import type { Study, StudyGroup } from "../../model/study/study.ts";
import { readStudyFiles } from "../../store/study/study-files.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { Io } from "../program/io.ts";

export type StudyThere = LoadedStudy & { readonly path: string; readonly bytes: Uint8Array };
export type SoundStudy = StudyThere & { readonly study: Study };
export type Refusal = { readonly refusal: string };

type Place = Pick<Io, "data" | "env" | "text">;

/** Every study's file, in the order of their folders' names. */
export function loadStudies({ data, env, text }: Place): readonly StudyThere[] {
  const today = timeOfDay(env).slice(0, 10);
  return readStudyFiles(data).map((file) => ({ ...file, ...loadStudy(file.bytes, text, today) }));
}

/** Those that can be used. */
export function soundStudies(io: Place): readonly Study[] {
  return loadStudies(io).flatMap(({ study }) => (study ? [study] : []));
}

/** The study of this id; without an id the only one there is. Two of one id are none: nobody could tell which was meant. */
export function findStudy(typed: string | undefined, io: Place): SoundStudy | Refusal {
  const { errors } = io.text.study;
  const all = loadStudies(io);
  const known = [...new Set(all.map(idOf))].join(", ");
  if (typed === undefined && all.length !== 1)
    return { refusal: all.length === 0 ? errors.noneAtAll : errors.which(known) };
  const [found, ...others] = typed === undefined ? all : all.filter((one) => idOf(one) === typed.trim());
  if (!found) return { refusal: errors.none(typed ?? "", known) };
  if (others.length > 0)
    return { refusal: errors.two(idOf(found), [found, ...others].map((one) => one.path).join(", ")) };
  return found.study ? { ...found, study: found.study } : { refusal: errors.broken(found.path) };
}

/** The group that was meant: the only one need not be named. */
export function findGroup(
  { id, groups }: Study,
  typed: string | undefined,
  io: Pick<Io, "text">,
): StudyGroup | Refusal {
  const { errors } = io.text.study;
  const known = groups.map((group) => group.id).join(", ");
  if (typed === undefined) {
    const [only, ...others] = groups;
    return only && others.length === 0 ? only : { refusal: errors.whichGroup(id, known) };
  }
  return groups.find((group) => group.id === typed.trim()) ?? { refusal: errors.noGroup(id, typed, known) };
}

/** The id in the file; where there is none to be had, the folder's name. */
function idOf({ study, path: file }: StudyThere): string {
  return study?.id ?? path.basename(path.dirname(file));
}

/** What a study's file may say of a session: its name, and what its first line says. */
export function startedIn(id: string, start: EntryOf<"start"> | undefined): StartedIn {
  const { study, group } = start ?? {};
  return { id, ...(study === undefined ? {} : { study }), ...(group === undefined ? {} : { group }) };
}

/** The one study and group that a session belongs to, wherever that was written; nothing where it is none or several. */
export function placeIn(
  id: string,
  start: EntryOf<"start"> | undefined,
  studies: readonly Study[],
): { readonly place: Partial<Membership> } {
  return { place: membershipOf(startedIn(id, start), studies) ?? {} };
}

/** What is wrong with a study's file, as it is told of a guide; or one sentence where nothing is. */
export function studyReport({ path: file, study, issues, lines }: StudyThere, io: Pick<Io, "text">): string {
  const report = reportOf(file, { issues, lines }, io.text, "study");
  if (!study) return report;
  const fine = io.text.study.fine(file, study.title, study.groups.length);
  return issues.length === 0 ? `${fine}\n` : report;
}
