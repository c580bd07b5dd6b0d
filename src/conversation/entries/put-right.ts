// Putting right what was kept: the words, who spoke, which cue it was. The time is kept; what hung on it follows along.
import type { Amended, Draft, Entry, EntryOf, Speakers } from "../../model/entry.ts";
import { contentOf, type Session, stands } from "../../model/session/session.ts";
import type { Outcome, State, When } from "../state.ts";

/** Cues that were logged for whoever spoke go to the one who did speak, and that is said. */
export function putRight({ session, text }: State, target: Entry, content: Amended, when: When): Outcome {
  const amends = (entry: Entry, anew: Amended): Draft => ({ ...when, kind: "amend", target: entry.id, content: anew });
  const { speakers } = content.kind === "turn" ? content : {};
  const cues = speakers ? cuesOfTurn(session, target) : [];
  const drafts = [amends(target, content), ...cues.map((cue) => amends(cue, { ...bare(cue), ...given(speakers) }))];
  if (cues.length === 0) return { drafts };
  return { drafts, says: { tone: "answer", text: [text.session.reply.cuesFollow(cues.length)] } };
}

/** The cues that the same writer logged while the turn lasted, for whoever had the floor. */
function cuesOfTurn(session: Session, target: Entry): readonly EntryOf<"cue">[] {
  const turn = session.turns.find(({ id }) => id === target.id);
  if (!turn) return [];
  const [writer] = target.id.split(":");
  const { from, to = Number.POSITIVE_INFINITY } = turn;
  return session.entries.flatMap((entry) => {
    const now = contentOf(session, entry);
    const isTheirs =
      now.kind === "cue" &&
      entry.id.startsWith(`${writer}:`) &&
      stands(session, entry) &&
      now.t >= from &&
      now.t < to &&
      isSame(now.speakers, turn.speakers);
    return isTheirs ? [now] : [];
  });
}

function isSame(one: Speakers | undefined, other: Speakers): boolean {
  return JSON.stringify(one?.who) === JSON.stringify(other.who) && one?.together === other.together;
}

function bare({ cue, text }: EntryOf<"cue">): Extract<Amended, { readonly kind: "cue" }> {
  return { kind: "cue", cue, ...(text === undefined ? {} : { text }) };
}

function given(speakers: Speakers | undefined): { readonly speakers?: Speakers } {
  return speakers ? { speakers } : {};
}
