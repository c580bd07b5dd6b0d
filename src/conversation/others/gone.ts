// A partner whose program is gone without a word: the laptop ran out of power, the window was closed hard.
import type { WriterId } from "../../model/entry.ts";
import type { Outcome, State } from "../state.ts";

/** Said once for each that has gone and is still in by their lines. Who comes back writes a line of their own. */
export function tellWhoIsGone({ gone, session, text, link }: State, writers: ReadonlySet<WriterId>): Outcome {
  const fresh = [...writers].filter((writer) => !gone.has(writer) && session.inside.has(writer));
  const roles = fresh.flatMap((writer) => session.writers.get(writer)?.role ?? []);
  if (roles.length === 0) return {};
  // On another machine it may as well be the network.
  const tell = link === undefined ? text.session.seat.programGone : text.link.lost;
  return { says: { tone: "remark", text: roles.map((role) => tell(role)) } };
}
