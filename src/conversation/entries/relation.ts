// Who is named in a relation must be someone who can be looked to: a number of this session that is in the room then.
import type { Between } from "../../model/cue.ts";
import { present } from "../../model/session/coverage.ts";
import { participantsIn } from "../../model/session/session.ts";
import type { State } from "../state.ts";

/** Why that can't be between them at `t`; undefined where it can. Without `to` it is no relation. */
export function whyNotBetween({ session, text }: State, { speakers, to }: Between, t: number): string | undefined {
  if (!to) return undefined;
  const unknown = [...participantsIn(speakers), ...participantsIn(to)].find((one) => !session.presence.has(one));
  if (unknown !== undefined) return text.secretary.noParticipant(unknown);
  const here = present(session, t);
  const gone = participantsIn(to).find((one) => !here.includes(one));
  return gone === undefined ? undefined : text.session.reply.wasNotHere(gone);
}
