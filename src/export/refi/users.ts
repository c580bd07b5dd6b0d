// The writers as users of the project. Two writers with the same role and initials are one user, in all sessions.

import { element } from "../../markup/xml.ts";
import type { EntryId } from "../../model/entry.ts";
import { partsOf } from "../../model/entry.ts";
import type { Texts } from "../../text/languages.ts";
import { deriveGuid } from "./guid.ts";
import { toProjectLine } from "./text/project-text.ts";
import type { Sourced } from "./text/sourced.ts";

export type Users = {
  /** `<User>` elements. Where a session has no known writer, the program itself is the first user. */
  readonly elements: readonly string[];
  /** The GUID of the user who wrote an entry. */
  readonly writerOf: (sourced: Sourced, id: EntryId | undefined) => string;
  /** The user who answers for the whole session: its moderator, or else its first writer. */
  readonly hostOf: (sourced: Sourced | undefined) => string;
};

export function collectUsers(sessions: readonly Sourced[], { exportRefi }: Texts): Users {
  const users = new Map<string, string>();
  const nobody = deriveGuid("user", "program");
  const userFor = (name: string, initials: string | undefined): string => {
    const guid = deriveGuid("user", name);
    users.set(guid, element("User", { guid, name, id: initials }));
    return guid;
  };
  const writers = new Map<string, Map<string, string>>();
  const hosts = new Map<string, string>();
  for (const { key, session } of sessions) {
    const own = new Map<string, string>();
    for (const [writer, { role, by }] of session.writers) {
      const initials = by === undefined ? undefined : toProjectLine(by) || undefined;
      const guid = userFor(exportRefi.writer(exportRefi.roles[role], initials), initials);
      own.set(writer, guid);
      if (role === "moderator" || !hosts.has(key)) hosts.set(key, guid);
    }
    writers.set(key, own);
  }
  const program = element("User", { guid: nobody, name: exportRefi.program });
  const isAlone = sessions.every(({ key }) => hosts.has(key)) && users.size > 0;
  return {
    elements: isAlone ? [...users.values()] : [program, ...users.values()],
    writerOf: ({ key }, id) => writers.get(key)?.get(partsOf(id ?? "")?.writer ?? "") ?? hosts.get(key) ?? nobody,
    hostOf: (sourced) => hosts.get(sourced?.key ?? "") ?? nobody,
  };
}
