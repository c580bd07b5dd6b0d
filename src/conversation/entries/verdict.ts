// Who can hold a verdict of a trace: the group, or people who are in the room.
import type { Speakers } from "../../model/entry.ts";
import { present } from "../../model/session/coverage.ts";
import { participantsIn } from "../../model/session/session.ts";
import type { State, When } from "../state.ts";

/** A verdict is of people who are there, or of the group: never the moderator's, nor of whoever it may have been. */
export function whyNotTheirs({ session, text }: State, speakers: Speakers, { t }: When): string | undefined {
  if (speakers.who === "moderator" || speakers.who === "unknown") return text.traces.reply.nobody;
  const people = participantsIn(speakers);
  const unknown = people.find((one) => !session.presence.has(one));
  if (unknown !== undefined) return text.secretary.noParticipant(unknown);
  const here = present(session, t);
  const gone = people.find((one) => !here.includes(one));
  return gone === undefined ? undefined : text.session.reply.wasNotHere(gone);
}
