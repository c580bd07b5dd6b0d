// The floor: who holds it, and since when. One turn follows the other; each costs the same, however many there were.
import type { EntryOf, ParticipantNumber, Speakers, WriterId } from "../entry.ts";
import { partsOf } from "../entry.ts";
import { openTurn, participantsIn, type Session, type Talker, type Turn, talkersIn, type Voice } from "./session.ts";

/** What of a session under construction the floor changes. */
export type Floor = Pick<Session, "state" | "seen" | "talkStart" | "idle"> & {
  readonly turns: Turn[];
  readonly voices: Map<ParticipantNumber, Voice>;
  readonly utterancesUntil: Map<ParticipantNumber, number>;
  utterances: number;
};

const UNHEARD: Voice = { entries: 0, turns: 0, talk: 0 };

/** Changes what is known of a participant's voice. */
export function hear(
  { voices }: Pick<Floor, "voices">,
  number: ParticipantNumber,
  change: (voice: Voice) => Partial<Voice>,
) {
  const voice = voices.get(number) ?? UNHEARD;
  voices.set(number, { ...voice, ...change(voice) });
}

/** Something was said: what silence is measured by. */
export function utter(floor: Floor, speakers: Speakers | undefined): void {
  if (!speakers || speakers.who === "moderator" || floor.talkStart === undefined) return;
  floor.utterances += 1;
  markHeard(floor, participantsIn(speakers));
}

/** For these the silence begins anew. */
export function markHeard(
  { utterances, utterancesUntil }: Pick<Floor, "utterances" | "utterancesUntil">,
  numbers: readonly ParticipantNumber[],
): void {
  for (const number of numbers) utterancesUntil.set(number, utterances);
}

/** Someone begins to speak. While the session is paused or over, that they did is kept, and no time is counted. */
export function beginTurn(floor: Floor, { id, speakers, item, t }: EntryOf<"turn">): void {
  endTurn(floor, t);
  // None begins before the one before it, or the last pause, had ended.
  const from = Math.max(t, floor.turns.at(-1)?.to ?? 0, floor.idle.at(-1)?.to ?? 0);
  const where = item === undefined ? {} : { item };
  utter(floor, speakers);
  const begins = whoBegins(floor, speakers, from);
  floor.turns.push({ id, speakers, begins, ...where, from, ...(floor.state === "open" ? {} : { to: from }) });
  for (const number of participantsIn(speakers))
    hear(floor, number, ({ turns, entries, spoke }) => ({
      turns: turns + (begins.includes(number) ? 1 : 0),
      entries: entries + 1,
      spoke: Math.max(spoke ?? 0, from),
    }));
}

/** Who takes the floor at `from`. Whoever is joined by another, or named once more, had it already. */
function whoBegins({ state, turns }: Floor, speakers: Speakers, from: number): readonly Talker[] {
  if (state !== "open") return [];
  const before = turns.at(-1);
  const already = before?.to === from ? talkersIn(before.speakers) : [];
  return talkersIn(speakers).filter((one) => !already.includes(one));
}

/** Whoever speaks has ended at `t`. */
export function endTurn(floor: Floor, t: number, how?: "lost"): void {
  const turn = openTurn(floor);
  if (!turn) return;
  const to = Math.max(turn.from, t);
  floor.turns[floor.turns.length - 1] = { ...turn, to, ...(how === "lost" ? { lost: true } : {}) };
  markHeard(floor, participantsIn(turn.speakers));
  for (const number of participantsIn(turn.speakers))
    hear(floor, number, ({ talk, spoke }) => ({ talk: talk + to - turn.from, spoke: Math.max(spoke ?? 0, to) }));
}

/** The program that held the pen died: its turn ended when it was last known to be there. */
export function loseTurn(floor: Floor, writer?: WriterId): void {
  const turn = openTurn(floor);
  const owner = turn && partsOf(turn.id)?.writer;
  if (!turn || owner === undefined || (writer !== undefined && writer !== owner)) return;
  endTurn(floor, floor.seen.get(owner) ?? turn.from, "lost");
}
