// Hints: whom it might be wise to think of now. Advice only, rarely given, and never where it could not be meant.
import type { Entry, HintKind, ParticipantNumber } from "../entry.ts";
import { type Participation, participation } from "./participation.ts";
import type { Session } from "./session.ts";

export type Advice = { readonly about: HintKind; readonly participant: ParticipantNumber };

/** When hints are given. Minutes of talk, and a share of it between 0 and 1. */
export type HintLimits = { readonly silentMinutes: number; readonly share: number; readonly everyMinutes: number };

/** When which hint was given last, on the session clock, by its key. */
export type Given = ReadonlyMap<string, number>;

/** So many times others must have spoken before a silence means anything. */
const OTHERS_SPOKE = 5;
/** In a smaller group someone has half the talk as a matter of course. */
const SMALLEST_GROUP = 3;
const MINUTE = 60_000;
/** Shares of less logged talk than this say nothing. */
const TALK_THAT_TELLS = 10 * MINUTE;
/** The same hint waits so many times as long as another one. */
const SAME_AGAIN = 3;

export function hintKey({ about, participant }: Advice): string {
  return `${about}-${participant}`;
}

/** The hint to give at `t`: the first that holds and was not given too lately. */
export function hintAt(session: Session, t: number, limits: HintLimits, given: Given): Advice | undefined {
  const every = limits.everyMinutes * MINUTE;
  if (Math.max(...given.values()) > t - every) return undefined;
  return hintsHolding(session, t, limits).find(
    (hint) => (given.get(hintKey(hint)) ?? -Infinity) <= t - SAME_AGAIN * every,
  );
}

/** All that could be hinted at `t`, given or not: the longest silent first, then whoever fills the room most. */
export function hintsHolding(session: Session, t: number, limits: HintLimits): readonly Advice[] {
  if (!isTalkOfSeveral(session)) return [];
  const everyone = participation(session, t);
  const wanted = everyone.filter(
    ({ participant, present }) => present && !session.hushed.participants.has(participant),
  );
  const silent = wanted
    .filter(({ silent: since = 0 }) => since >= limits.silentMinutes * MINUTE)
    .filter(({ participant }) => othersSpokeSince(session, participant) >= OTHERS_SPOKE)
    .sort((one, other) => (other.silent ?? 0) - (one.silent ?? 0));
  const group = everyone.filter(({ present }) => present).length;
  const logged = everyone.reduce((sum, { talk }) => sum + talk, 0);
  const filling = wanted
    .filter(({ share }) => group >= SMALLEST_GROUP && logged >= TALK_THAT_TELLS && share > limits.share)
    .sort((one, other) => other.share - one.share);
  return [...advice("silent", silent), ...advice("fills", filling)];
}

function advice(about: HintKind, rows: readonly Participation[]): readonly Advice[] {
  return rows.map(({ participant }) => ({ about, participant }));
}

/** A group talks freely: it has begun, it goes on, it is no round where each waits for their turn, and hints are wanted. */
function isTalkOfSeveral(session: Session): boolean {
  const item = session.items.get(session.current ?? "");
  const { place } = session.sections.get(item?.section ?? "") ?? {};
  return (
    session.guide.kind !== "individual" &&
    session.talkStart !== undefined &&
    session.state === "open" &&
    !session.hushed.all &&
    item?.goRound !== true &&
    place === undefined
  );
}

/** Turns and notes of others since the participant last spoke, came, or the talk began. */
function othersSpokeSince({ utterances, utterancesUntil }: Session, participant: ParticipantNumber): number {
  return utterances - (utterancesUntil.get(participant) ?? 0);
}

/** The hints that are known to have been given because someone acted on them. */
export function givenIn(entries: readonly Entry[]): Given {
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === "whisper" && entry.hint ? [[hintKey(entry.hint), entry.t] as const] : [],
    ),
  );
}
