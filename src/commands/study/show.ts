// `samtale study show [ID]`: the studies there are, or one of them with its groups and their sessions.

import { type Membership, membershipsOf } from "../../model/study/membership.ts";
import type { Study } from "../../model/study/study.ts";
import { listSessions } from "../../store/session/list.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { findStudy, loadStudies, soundStudies, startedIn } from "./studies.ts";

export async function studyShow(
  typed: string | undefined,
  { json }: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const words = io.text.study;
  const placed = placedSessions(io);
  if (typed === undefined) {
    const all = loadStudies(io);
    if (json)
      print(
        `${JSON.stringify(
          all.map(({ path, study }) => ({ path, study })),
          null,
          2,
        )}\n`,
        io,
      );
    else if (all.length === 0) print(`${words.errors.noneAtAll}\n`, io);
    else
      for (const { study, path } of all)
        print(
          study
            ? `${words.shown.line(study.id, study.title, placed.filter(({ place }) => place.study === study.id).length)}\n`
            : `! ${words.errors.broken(path)}\n`,
          io,
        );
    return all.every(({ study }) => study) ? 0 : 1;
  }
  const found = findStudy(typed, io);
  if ("refusal" in found) return refuse(found.refusal, io);
  const own = placed.filter(({ place }) => place.study === found.study.id);
  if (json) print(`${JSON.stringify({ path: found.path, ...found.study, held: own }, null, 2)}\n`, io);
  else print(`${linesOf(found.study, own, io).join("\n")}\n`, io);
  return 0;
}

type Placed = { readonly id: string; readonly place: Membership };

/** In the order in which they began. */
function placedSessions(io: Io): readonly Placed[] {
  const studies = soundStudies(io);
  return listSessions(io.data, io.text.store)
    .filter(({ start }) => !start?.rehearsal)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, start }) => membershipsOf(startedIn(id, start), studies).map((place) => ({ id, place })));
}

function linesOf(study: Study, held: readonly Placed[], io: Io): readonly string[] {
  const { shown } = io.text.study;
  const { responsible, approvals, ends, deleteBy } = study;
  const groups = study.groups.map((group) => {
    const ids = held.filter(({ place }) => place.group === group.id).map(({ id }) => id);
    const missing = group.sessions.filter((id) => !ids.includes(id)).map((id) => shown.missing(id));
    const title = group.title === undefined ? group.id : `${group.id} (${group.title})`;
    return [shown.group(title, group.participants.length, ids.length), ...[...ids, ...missing].map((id) => `  ${id}`)];
  });
  const loose = held.filter(({ place }) => !study.groups.some(({ id }) => id === place.group)).map(({ id }) => id);
  return [
    `${study.id}: ${study.title}`,
    ...(responsible === undefined ? [] : [shown.responsible(responsible)]),
    ...(approvals.length === 0 ? [] : [shown.approvals(approvals.join("; "))]),
    ...(ends === undefined ? [] : [shown.ends(ends)]),
    ...(deleteBy === undefined ? [] : [shown.deleteBy(deleteBy)]),
    ...groups.flatMap((lines) => ["", ...lines]),
    ...(loose.length === 0 ? [] : ["", shown.noGroup(loose.length), ...loose.map((id) => `  ${id}`)]),
  ];
}
