// Putting right what was kept: the words, who spoke, which cue it was. The time is kept; what hung on it follows along.
import { type Between, isOneAndTheSame, withoutThemselves } from "../../model/cue.ts";
import type { Amended, Draft, Entry, EntryOf, Speakers } from "../../model/entry.ts";
import { firstWordsIn } from "../../model/session/first-words.ts";
import { contentOf, type Session, stands } from "../../model/session/session.ts";
import type { Outcome, State, When } from "../state.ts";

/** Cues that were logged for whoever spoke, or to them, and the first words, go to the one who did speak, and that is said. */
export function putRight(state: State, target: Entry, content: Amended, when: When): Outcome {
  const { session, text } = state;
  const amends = (entry: Entry, anew: Amended): Draft => ({ ...when, kind: "amend", target: entry.id, content: anew });
  const speakers = content.kind === "turn" ? content.speakers : undefined;
  const cues = speakers ? cuesThatFollow(state, target, speakers) : [];
  const words = speakers ? firstWordsOf(session, target) : [];
  const drafts = [
    amends(target, content),
    ...cues.map(({ cue, people }) => amends(cue, cueOf(cue, people))),
    ...words.map((note) => amends(note, { ...wordsOf(note), ...(speakers && { speakers }) })),
  ];
  const { reply } = text.session;
  const follow = [
    ...(cues.length > 0 ? [reply.cuesFollow(cues.length)] : []),
    ...(words.length > 0 ? [reply.wordsFollow] : []),
  ];
  return follow.length === 0 ? { drafts } : { drafts, says: { tone: "answer", text: follow } };
}

/** The same cue with other people. */
export function cueOf({ cue, text }: EntryOf<"cue">, people: Between): Extract<Amended, { readonly kind: "cue" }> {
  return { kind: "cue", cue, ...people, ...(text === undefined ? {} : { text }) };
}

/** The cues that the same writer logged while the turn lasted, for whoever had the floor or to them; and whose they are now. */
function cuesThatFollow(
  { session, cues }: State,
  target: Entry,
  speakers: Speakers,
): readonly { readonly cue: EntryOf<"cue">; readonly people: Between }[] {
  const turn = session.turns.find(({ id }) => id === target.id);
  if (!turn) return [];
  const [writer] = target.id.split(":");
  const { from, to = Number.POSITIVE_INFINITY } = turn;
  return session.entries.flatMap((entry) => {
    if (entry.kind !== "cue" || !entry.id.startsWith(`${writer}:`) || !stands(session, entry)) return [];
    const cue = contentOf(session, entry);
    if (cue.kind !== "cue" || cue.t < from || cue.t >= to) return [];
    const definition = cues.find(({ id }) => id === cue.cue);
    const people = definition?.listener
      ? followedByListeners(cue, turn.speakers, speakers)
      : followed(cue, turn.speakers, speakers);
    return people ? [{ cue, people }] : [];
  });
}

/** Undefined where the cue had nothing to do with whoever was thought to speak. */
function followed({ speakers, to }: Between, before: Speakers, now: Speakers): Between | undefined {
  const isTheirs = isOneAndTheSame(speakers, before) && speakers?.together === before.together;
  // Of those who spoke at once, whoever nodded nodded to the others.
  const wasTo = withoutThemselves({ speakers, to: before }).to;
  const isToThem = to !== undefined && isOneAndTheSame(to, wasTo);
  if (!isTheirs && !isToThem) return undefined;
  return withoutThemselves({ speakers: isTheirs ? now : speakers, to: isToThem ? now : to });
}

/**
 * Whoever was named as the listener did it all the same. Where that was who was thought to speak, it was to nobody then:
 * now it is to whoever did.
 */
function followedByListeners(people: Between, before: Speakers, now: Speakers): Between | undefined {
  const { speakers, to } = people;
  if (!speakers || to) return followed(people, before, now);
  return isOneAndTheSame(speakers, before) ? withoutThemselves({ speakers, to: now }) : undefined;
}

/** The first words that were written of the turn, as of whoever had the floor. */
function firstWordsOf(session: Session, target: Entry): readonly EntryOf<"note">[] {
  const turn = session.turns.find(({ id }) => id === target.id);
  const note = turn && firstWordsIn(session).get(turn.id);
  return note && isOneAndTheSame(note.speakers, turn.speakers) ? [note] : [];
}

function wordsOf(note: EntryOf<"note">): Extract<Amended, { readonly kind: "note" }> {
  const { id: _, at: _at, t: _t, typed: _typed, item: _item, turn: _turn, ...content } = note;
  return content;
}
