// Whoever held the pen, as users of the project. Writers of one role and the same initials are one user in all sessions.
import type { EntryId } from "../../model/entry.ts";
import { partsOf } from "../../model/entry.ts";
import type { Texts } from "../../text/languages.ts";
import { element } from "../markup/xml.ts";
import { guidOf } from "./guid.ts";
import { plainLine } from "./text/plain.ts";
import type { Sourced } from "./text/sourced.ts";

export type Users = {
  /** `<User>` elements, the first of them the program's own where no writer is known. */
  readonly elements: readonly string[];
  /** The GUID of whoever wrote an entry. */
  readonly writerOf: (sourced: Sourced, id: EntryId | undefined) => string;
  /** Who stands for what was written together: the moderator, else whoever wrote. */
  readonly hostOf: (sourced: Sourced | undefined) => string;
};

export function usersOf(sessions: readonly Sourced[], { exportRefi }: Texts): Users {
  const users = new Map<string, string>();
  const nobody = guidOf("user", "program");
  const userFor = (name: string, initials: string | undefined): string => {
    const guid = guidOf("user", name);
    users.set(guid, element("User", { guid, name, id: initials }));
    return guid;
  };
  const writers = new Map<string, Map<string, string>>();
  const hosts = new Map<string, string>();
  for (const { key, session } of sessions) {
    const own = new Map<string, string>();
    for (const [writer, { role, by }] of session.writers) {
      const initials = by === undefined ? undefined : plainLine(by) || undefined;
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
