// A study from its file: read, checked and answered like a guide, and made into what the program uses.
import type { Issue } from "../../model/issue.ts";
import type { Study, StudyGroup } from "../../model/study/study.ts";
import type { Texts } from "../../text/languages.ts";
import { shapeBy } from "../check/salvage.ts";
import { loadFile } from "../load.ts";
import { type At, claim, complain, given, type Ids, type Maker, remark } from "../make/maker.ts";
import { type GroupSource, type StudySource, studySchema } from "./study-schema.ts";

export type LoadedStudy = {
  /** Absent if anything is wrong; present if there are only warnings. */
  readonly study?: Study;
  /** All of them, in the order of the file. */
  readonly issues: readonly Issue[];
  readonly lines: readonly string[];
};

const SHAPE = shapeBy(studySchema, { id: "study", title: "…", groups: [{ id: "group" }] });

/** Loads a study from the bytes or the text of its file. Never throws. `today`: `2026-11-22`. */
export function loadStudy(source: Uint8Array | string, texts: Texts, today: string): LoadedStudy {
  const kind = {
    shape: SHAPE,
    make: (maker: Maker, written: StudySource) => {
      checkDates(maker, written, texts, today);
      return studyFrom(maker, written, texts);
    },
  };
  const { made, ...rest } = loadFile<StudySource, Study>(source, kind, texts);
  return { ...(made ? { study: made } : {}), ...rest };
}

function checkDates(maker: Maker, source: StudySource, texts: Texts, today: string): void {
  const { ends, delete_by: deleteBy } = source;
  const say = texts.study.checks;
  if (ends !== undefined && deleteBy !== undefined && deleteBy < ends)
    complain(maker, { container: source, key: "delete_by" }, say.deletedBeforeEnd(deleteBy, ends));
  if (ends !== undefined && ends < today) remark(maker, { container: source, key: "ends" }, say.over(ends));
  if (deleteBy !== undefined && deleteBy < today)
    remark(maker, { container: source, key: "delete_by" }, say.toBeDeleted(deleteBy));
}

function studyFrom(maker: Maker, source: StudySource, texts: Texts): Study {
  const groupIds: Ids = new Map();
  const sessions: Ids = new Map();
  const { approvals = [] } = source;
  return {
    id: source.id,
    title: source.title.trim(),
    ...given("responsible", source.responsible?.trim()),
    approvals: (Array.isArray(approvals) ? approvals : [approvals]).map((one: string) => one.trim()),
    ...given("ends", source.ends),
    ...given("deleteBy", source.delete_by),
    groups: source.groups.map((group) => groupFrom(maker, group, groupIds, sessions, texts)),
  };
}

function groupFrom(maker: Maker, group: GroupSource, groupIds: Ids, sessions: Ids, texts: Texts): StudyGroup {
  const say = texts.study.checks;
  claim(maker, groupIds, group.id, { container: group, key: "id" });
  const own = group.sessions ?? [];
  for (const [key, session] of own.entries()) {
    const at: At = { container: own, key };
    const first = sessions.get(session);
    if (first) complain(maker, at, say.sessionTwice(session, maker.placeOf(first).line));
    else sessions.set(session, at);
  }
  return {
    id: group.id,
    ...given("title", group.title?.trim()),
    participants: participantsOf(maker, group, texts),
    sessions: own.map((session) => session.trim()),
  };
}

function participantsOf(maker: Maker, { participants }: GroupSource, texts: Texts): readonly number[] {
  if (participants === undefined) return [];
  if (typeof participants === "number") return Array.from({ length: participants }, (_, place) => place + 1);
  const seen = new Set<number>();
  for (const [key, number] of participants.entries()) {
    if (seen.has(number))
      complain(maker, { container: participants, key }, texts.study.checks.participantTwice(number));
    seen.add(number);
  }
  return [...seen].sort((one, other) => one - other);
}
