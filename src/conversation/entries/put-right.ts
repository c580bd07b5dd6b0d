// Putting right what was kept: the words, who spoke, which cue it was. The time is kept; what hung on it follows along.
import type { Amended, Draft, Entry, EntryOf, Speakers } from "../../model/entry.ts";
import { firstWordsIn } from "../../model/session/first-words.ts";
import { contentOf, type Session, stands } from "../../model/session/session.ts";
import type { Outcome, State, When } from "../state.ts";

/** Cues that were logged for whoever spoke, and the first words, go to the one who did speak, and that is said. */
export function putRight({ session, text }: State, target: Entry, content: Amended, when: When): Outcome {
  const amends = (entry: Entry, anew: Amended): Draft => ({ ...when, kind: "amend", target: entry.id, content: anew });
  const { speakers } = content.kind === "turn" ? content : {};
  const cues = speakers ? cuesOfTurn(session, target) : [];
  const words = speakers ? firstWordsOf(session, target) : [];
  const drafts = [
    amends(target, content),
    ...cues.map((cue) => amends(cue, { ...bare(cue), ...given(speakers) })),
    ...words.map((note) => amends(note, { ...wordsOf(note), ...given(speakers) })),
  ];
  const { reply } = text.session;
  const follow = [
    ...(cues.length > 0 ? [reply.cuesFollow(cues.length)] : []),
    ...(words.length > 0 ? [reply.wordsFollow] : []),
  ];
  return follow.length === 0 ? { drafts } : { drafts, says: { tone: "answer", text: follow } };
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

/** The first words that were written of the turn, as of whoever had the floor. */
function firstWordsOf(session: Session, target: Entry): readonly EntryOf<"note">[] {
  const turn = session.turns.find(({ id }) => id === target.id);
  const note = turn && firstWordsIn(session).get(turn.id);
  return note && isSame(note.speakers, turn.speakers) ? [note] : [];
}

function wordsOf(note: EntryOf<"note">): Extract<Amended, { readonly kind: "note" }> {
  const { id: _, at: _at, t: _t, typed: _typed, item: _item, turn: _turn, ...content } = note;
  return content;
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
