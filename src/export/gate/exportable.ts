// What of a session may leave, and what is held back and why. Every format sees only what comes out of here.
import type { Entry, EntryId, EntryOf } from "../../model/entry.ts";
import { WORDED } from "../../model/entry.ts";
import { fold } from "../../model/session/fold.ts";
import { contentOf, type Session, stands } from "../../model/session/session.ts";
import type { Texts } from "../../text/index.ts";
import { placements } from "./placement.ts";

/**
 * `whisper`: for the moderator only, and never told to anyone else. `private`: noted in a section that is kept out of exports, now or before it was filed elsewhere. `fragment`, `newer`,
 * `nowhere`: cut off by a crash, written by a later version, filed under what the guide doesn't have; whether these
 * may leave can't be known.
 */
export type HeldReason = keyof Texts["exports"]["command"]["heldBack"];

/** In the order in which they are told. */
const HELD_REASONS: readonly HeldReason[] = ["private", "memo", "whisper", "undone", "fragment", "newer", "nowhere"];

export type Held = { readonly reason: HeldReason; readonly count: number };

/** The session as if nothing of what is held back had been written; counts are of lines that a person wrote or logged. */
export function exportable(
  session: Session,
  { memos }: { readonly memos: boolean },
): { readonly session: Session; readonly held: readonly Held[] } {
  const sieve = sieveFor(session, memos);
  const counts = new Map<HeldReason, number>();
  const entries = session.entries.flatMap((entry) => {
    const { leaves, held, silence } = sieve(entry);
    if (held) counts.set(held, (counts.get(held) ?? 0) + 1);
    return [leaves, silence].filter((one) => one !== undefined);
  });
  const held = HELD_REASONS.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
  return { session: fold(session.guide, entries), held };
}

/** What leaves in the place of an entry, and why it was held back where that is to be told. */
type Passed = {
  readonly leaves?: Entry;
  readonly held?: HeldReason;
  /** What ends the turn that goes on into a part that stays behind. */
  readonly silence?: Entry;
};

function sieveFor(session: Session, memos: boolean): (entry: Entry) => Passed {
  const { placeOf, placesOf } = placements(session);
  const known = new Map(session.entries.map((entry) => [entry.id, entry]));

  const cutShort = turnsCutShort(session);
  const goesOn = turnsGoingOn(session);

  const steps = session.route.filter(({ passed }) => !passed);

  /** Whoever logs turns may not have seen yet that something else came on the table. */
  const tableAt = (entry: Entry): readonly (string | undefined)[] =>
    entry.kind === "turn" ? [steps.findLast(({ t }) => t < entry.t)?.item] : [];
  const contentHeld = (entry: Entry): HeldReason | undefined => {
    const places = [...placesOf(entry), ...tableAt(entry)].map(placeOf);
    const worst = (["private", "nowhere"] as const).find((place) => places.includes(place));
    if (worst) return worst;
    if (entry.kind === "whisper") return "whisper";
    return isMemo(session, entry) && !memos ? "memo" : undefined;
  };
  /** A turn that stays may have ended one that leaves: then that somebody else spoke is told as that nobody did. */
  const silenced = (entry: EntryOf<"turn">): Passed => {
    const ended = known.get(cutShort.get(entry.id) ?? "");
    return ended && !contentHeld(ended) ? { leaves: { ...stampOf(entry), kind: "turn-end" } } : {};
  };
  /** What is said in a part that stays behind stays with it, though the turn had begun before. */
  const leavingOpen = (reach: EntryOf<"reach">): Passed => {
    const turn = known.get(goesOn.get(reach.id) ?? "");
    const held = contentHeld(reach);
    // What was done with an own question that stays behind would point at nothing.
    const leaves = held && isOwn(reach.item) ? {} : { leaves: reach };
    if (!turn || contentHeld(turn) || !held) return leaves;
    return { ...leaves, silence: { ...stampOf(reach), id: `${reach.id}~1`, kind: "turn-end" } };
  };
  /** A new wording, or a new place, goes where the line goes that it belongs to. */
  const following = (entry: EntryOf<"amend" | "refile">): Passed => {
    const target = known.get(entry.target);
    const { undone, struck } = session.revisions.get(entry.target) ?? {};
    if (undone || struck) return {};
    if (!target || !WORDED.has(target.kind)) return entry.kind === "amend" ? { held: "nowhere" } : {};
    return contentHeld(target) || contentHeld(entry) ? {} : { leaves: entry };
  };
  const takesUpWhatLeaves = (entry: EntryOf<"taken-up">): boolean => {
    const parked = known.get(entry.target);
    return parked?.kind === "park" && stands(session, parked) && !contentHeld(parked);
  };

  return (entry) => {
    const { undone, struck } = session.revisions.get(entry.id) ?? {};
    if (entry.kind === "start") return { leaves: entry };
    if (struck || entry.kind === "struck") return { leaves: { ...stampOf(entry), kind: "struck" } };
    if (undone) return isLogged(entry) ? { held: "undone" } : {};
    if (entry.kind === "undo") return {};
    if (entry.kind === "unknown") return { held: "newer" };
    if (entry.kind === "fragment") return { held: "fragment" };
    if (entry.kind === "amend" || entry.kind === "refile") return following(entry);
    if (entry.kind === "taken-up") return takesUpWhatLeaves(entry) ? { leaves: entry } : {};
    if (entry.kind === "reach") return leavingOpen(entry);
    const held = contentHeld(entry);
    if (held && entry.kind === "turn") return { ...silenced(entry), held };
    if (held && isLogged(entry)) {
      const tells = entry.kind === "skip" && !isOwn(entry.item);
      return tells ? { leaves: withoutWords(entry), held } : { held };
    }
    return held && "item" in entry && isOwn(entry.item) ? {} : { leaves: entry };
  };
}

/** The turn that each turn put an end to, by id. */
function turnsCutShort({ turns }: Session): ReadonlyMap<EntryId, EntryId> {
  const pairs = turns.flatMap((turn, index) => {
    const ended = turns[index - 1];
    return ended?.to === turn.from ? [[turn.id, ended.id] as const] : [];
  });
  return new Map(pairs);
}

/** The turn that went on when an item came on the table, by the step; but for items that were only passed by. */
function turnsGoingOn({ turns, route }: Session): ReadonlyMap<EntryId, EntryId> {
  const pairs = route.flatMap((step) => {
    const turn = turns.find(({ from, to }) => from <= step.t && (to === undefined || step.t < to));
    return turn && !step.passed ? [[step.id, turn.id] as const] : [];
  });
  return new Map(pairs);
}

/** When it was written, by whom, and nothing else. */
function stampOf({ id, at, t, typed }: Entry): Pick<Entry, "id" | "at" | "t" | "typed"> {
  return { id, at, t, ...(typed === undefined ? {} : { typed }) };
}

/** That a question was skipped may be told; what was written about it goes with its section. */
function withoutWords(entry: EntryOf<"skip">): Entry {
  const { text: _, ...rest } = entry;
  return rest;
}

function isOwn(item: string | undefined): boolean {
  return item?.startsWith("own:") === true;
}

function isLogged(entry: Entry): boolean {
  return WORDED.has(entry.kind) || entry.kind === "turn" || (entry.kind === "skip" && entry.text !== undefined);
}

function isMemo(session: Session, entry: Entry): boolean {
  const wordings = session.revisions.get(entry.id)?.amended ?? [];
  return [entry, contentOf(session, entry), ...wordings].some(({ kind }) => kind === "memo");
}
