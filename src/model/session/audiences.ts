// For whom a session is: one audience, several together, or all that the guide has variants for.
import type { EntryOf } from "../entry.ts";

type Facts = Pick<EntryOf<"start">, "audience"> | undefined;

/** The audiences that the session was begun for; none if it is for all. */
export function audiencesOf(facts: Facts): readonly string[] {
  const audience = facts?.audience ?? [];
  return typeof audience === "string" ? [audience] : audience;
}

/** Whether a section, an item or a probe is put to any of those who are there. */
export function isPutTo(facts: Facts, { audience }: { readonly audience?: readonly string[] }): boolean {
  const here = audiencesOf(facts);
  return here.length === 0 || audience === undefined || audience.some((id) => here.includes(id));
}

/** Those among several audiences whom it is put to; none where it is for all who are there. */
export function putOnlyTo(
  facts: Facts,
  { audience }: { readonly audience?: readonly string[] },
  known: readonly string[],
): readonly string[] {
  const named = audiencesOf(facts);
  const here = named.length > 0 ? named : known;
  const only = audience?.filter((id) => here.includes(id)) ?? [];
  return only.length < here.length ? only : [];
}
