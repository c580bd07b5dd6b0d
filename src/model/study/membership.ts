// Which study and group a session belongs to: what its first line says, and what the studies' files say.
import type { Study } from "./study.ts";

/** A session as its first line knows it. */
export type StartedIn = { readonly id: string; readonly study?: string; readonly group?: string };

/** `group` is left out where a study has several and nobody said which. */
export type Membership = { readonly study: string; readonly group?: string };

/**
 * Where a session belongs: no place, one, or several that contradict each other. A study's file may say the group of a
 * session that was begun in the study without one.
 */
export function membershipsOf(session: StartedIn, studies: readonly Study[]): readonly Membership[] {
  const listed = studies.flatMap(({ id, groups }) =>
    groups.filter(({ sessions }) => sessions.includes(session.id)).map((group) => ({ study: id, group: group.id })),
  );
  const { study } = session;
  if (study === undefined) return distinct(listed);
  const only = studies.find(({ id }) => id === study)?.groups;
  const group = session.group ?? (only?.length === 1 ? only[0]?.id : undefined);
  if (group === undefined && listed.some((one) => one.study === study)) return distinct(listed);
  return distinct([{ study, ...(group === undefined ? {} : { group }) }, ...listed]);
}

/** Where it belongs if that is one place alone. */
export function membershipOf(session: StartedIn, studies: readonly Study[]): Membership | undefined {
  const found = membershipsOf(session, studies);
  return found.length === 1 ? found[0] : undefined;
}

function distinct(all: readonly Membership[]): readonly Membership[] {
  return all.filter(
    ({ study, group }, place) => all.findIndex((other) => other.study === study && other.group === group) === place,
  );
}
