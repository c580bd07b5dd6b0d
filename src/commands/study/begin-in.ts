// What `run --study ID --group ID` begins a session in: checked before anyone is asked anything.
import type { Study, StudyGroup } from "../../model/study/study.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { Io } from "../program/io.ts";
import { findGroup, findStudy, type Refusal } from "./studies.ts";

export type BegunIn = { readonly study: Study; readonly group: StudyGroup };

/** Undefined where no study was named. */
export function studyToBeginIn(
  options: { readonly study?: string; readonly group?: string },
  io: Io,
): BegunIn | Refusal | undefined {
  if (options.study === undefined)
    return options.group === undefined ? undefined : { refusal: io.text.study.errors.groupAlone };
  const found = findStudy(options.study, io);
  if ("refusal" in found) return found;
  const group = findGroup(found.study, options.group, io);
  return "refusal" in group ? group : { study: found.study, group };
}

/** How many come, so that each in the group has their number; undefined where the study doesn't say who is in it. */
export function peopleIn({ group }: BegunIn): number | undefined {
  return group.participants.at(-1);
}

/** That the study is over, where it is: a session can still be held, but someone ought to know. */
export function saidOfStudy({ study }: BegunIn, io: Io): readonly string[] {
  const { ends, title } = study;
  return ends !== undefined && ends < timeOfDay(io.env).slice(0, 10) ? [io.text.study.over(title, ends)] : [];
}
