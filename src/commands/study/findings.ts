// What `samtale doctor` says of studies: their files, and whether each session belongs to one place alone.
import { membershipsOf } from "../../model/study/membership.ts";
import type { SessionSummary } from "../../store/session/list.ts";
import type { Io } from "../program/io.ts";
import { loadStudies, startedIn } from "./studies.ts";

type Finding = { readonly ok: boolean; readonly text: string };

/** Nothing where there are neither studies nor sessions that name one. */
export function studyFindings(sessions: readonly SessionSummary[], io: Io): readonly Finding[] {
  const words = io.text.study;
  const files = loadStudies(io);
  const studies = files.flatMap(({ study }) => (study ? [study] : []));
  const bad = (text: string): Finding => ({ ok: false, text });
  const byId = Map.groupBy(files, ({ study }) => study?.id);
  const doubled = [...byId].filter(([id, those]) => id !== undefined && those.length > 1);
  const ofFiles = files.flatMap(({ path, study, issues }) => {
    if (!study) return [bad(words.doctor.broken(path, issues.filter(({ severity }) => severity === "error").length))];
    return issues.map(({ message }) => bad(`${study.id}: ${message}`));
  });
  const ofSessions = sessions.flatMap(({ id, start }): readonly Finding[] => {
    if (start?.rehearsal) return [];
    const places = membershipsOf(startedIn(id, start), studies);
    const [place, ...others] = places;
    if (!place) return [];
    if (others.length > 0)
      return [bad(words.doctor.several(id, places.map((one) => words.place(one.study, one.group)).join("; ")))];
    const study = studies.find((one) => one.id === place.study);
    if (!study) return [bad(words.doctor.unknown(id, place.study))];
    if (place.group === undefined) return [bad(words.doctor.noGroup(id, study.id))];
    return study.groups.some((group) => group.id === place.group) ? [] : [bad(words.doctor.notThere(id, place.group))];
  });
  const known = new Set(sessions.map(({ id }) => id));
  const missing = studies.flatMap((study) =>
    study.groups.flatMap((group) =>
      group.sessions
        .filter((id) => !known.has(id))
        .map((id) => bad(words.doctor.noSession(id, words.place(study.id, group.id)))),
    ),
  );
  return [
    ...(files.length > 0 ? [{ ok: true, text: words.doctor.fine(files.length) }] : []),
    ...ofFiles,
    ...doubled.map(([id = "", those]) => bad(words.errors.two(id, those.map(({ path }) => path).join(", ")))),
    ...ofSessions,
    ...missing,
  ];
}
