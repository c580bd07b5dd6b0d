// What of a session may leave, and what is held back and why. Every format sees only what comes out of here.
import type { Entry, EntryId, EntryOf } from "../../model/entry.ts";
import { type Leaves, REWORDING, recordOf, WITH_WORDS } from "../../model/entry-kinds.ts";
import { notApplicable } from "../../model/session/applying/applies.ts";
import { fetchedIn } from "../../model/session/fetched.ts";
import { fold } from "../../model/session/fold.ts";
import { isOwn } from "../../model/session/labels.ts";
import { contentOf, type Session, type WhyNot } from "../../model/session/session.ts";
import { SAID_IN_TALK } from "../../model/traces/read-trace.ts";
import type { Texts } from "../../text/languages.ts";
import { withoutEmptiedWords } from "./emptied-words.ts";
import { withFetchedWords } from "./fetched-words.ts";
import { withLastWordings } from "./last-wordings.ts";
import { placements } from "./placement.ts";

/**
 * `wording`: what a line said before it was amended. `whisper`: for the moderator only, and never told to anyone else. `answer`: a row about one person, for the export of answers. `private`: noted in a section that is kept out of exports, now or before it was filed elsewhere. `fragment`, `newer`,
 * `nowhere`: cut off by a crash, written by a later version, filed under what the guide doesn't have; whether these
 * may leave can't be known. `emptied`: the group's own words for a trace whose source was struck or is held back.
 */
export type HeldReason = keyof Texts["exports"]["command"]["heldBack"];
/** Why a whole line stays. */
export type LineHeldReason = Exclude<HeldReason, "wording" | "emptied">;

/** In the order in which they are told. */
const HELD_REASONS: readonly HeldReason[] = [
  "private",
  "memo",
  "wording",
  "emptied",
  "whisper",
  "answer",
  "undone",
  "fragment",
  "newer",
  "nowhere",
];

/** What leaves beside what always may. */
export type Asked = {
  readonly memos: boolean;
  /** What is filed under what the guide doesn't have: whether it lay in a private section can't be known. */
  readonly unplaced?: boolean;
  /** What participants answered to fixed options. Asked for by the export of answers alone. */
  readonly answers?: boolean;
  /** What lines said before they were amended. */
  readonly wordings?: boolean;
  /** The items that ask about emptied traces: the group's own words for these stay. */
  readonly emptied?: ReadonlySet<string>;
};

export type Held = { readonly reason: HeldReason; readonly count: number };

/** The session as if nothing of what is held back had been written; counts are of lines that a person wrote or logged. */
export function exportable(
  session: Session,
  asked: Asked,
): {
  readonly session: Session;
  readonly held: readonly Held[];
  /** Why each of these lines is held back. */
  readonly reasons: ReadonlyMap<EntryId, LineHeldReason>;
  /** How many lines that a person wrote or logged leave. */
  readonly left: number;
} {
  const sieve = sieveFor(session, asked);
  const counts = new Map<HeldReason, number>();
  const reasons = new Map<EntryId, LineHeldReason>();
  const passed = session.entries.flatMap((entry) => {
    const { leaves, held, silence } = sieve(entry);
    if (held) {
      counts.set(held, (counts.get(held) ?? 0) + 1);
      reasons.set(entry.id, held);
    }
    return [leaves, silence].filter((one) => one !== undefined);
  });
  const { entries: told, left: emptied } = withoutEmptiedWords(passed, asked.emptied ?? new Set());
  const { entries: worded, left } = asked.wordings ? { entries: told, left: 0 } : withLastWordings(told);
  const entries = asked.wordings ? worded : withFetchedWords(session.guide, worded);
  if (left > 0) counts.set("wording", left);
  if (emptied > 0) counts.set("emptied", emptied);
  const held = HELD_REASONS.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
  const verdicts = verdictsOf(session);
  const folded = foldAsAsked(session, entries);
  return {
    session: verdicts.size > 0 ? { ...folded, verdicts } : folded,
    held,
    reasons,
    left: entries.filter(isLogged).length,
  };
}

/** What was asked is not told as leafed past because all that was said under it is held back. */
function foldAsAsked(session: Session, entries: readonly Entry[]): Session {
  const isWhole = entries.length === session.entries.length && entries.every((one, at) => one === session.entries[at]);
  if (isWhole) return session;
  const asked = new Set(session.route.flatMap(({ id, passed }) => (passed ? [] : [id])));
  const folded = fold(session.guide, entries);
  const lost = new Set(folded.route.flatMap(({ id, passed }) => (passed && asked.has(id) ? [id] : [])));
  if (lost.size === 0) return folded;
  const marked = entries.map((entry) =>
    entry.kind === "reach" && lost.has(entry.id) ? { ...entry, asked: true as const } : entry,
  );
  return fold(session.guide, marked);
}

/** What the answers say does not apply: that is told, and the answers stay behind. */
function verdictsOf(session: Session): ReadonlyMap<string, WhyNot> {
  return new Map(notApplicable(session).map(({ item, why }) => [item.id, why]));
}

/**
 * The session as it is, with nothing held back: for an archive, or another machine of the same people. What comes of it is
 * to be kept as the session itself, and no format that people read is made of it.
 */
export function wholly(session: Session): ReturnType<typeof exportable> {
  return { session, held: [], reasons: new Map(), left: session.entries.filter(isLogged).length };
}

/** What leaves in the place of an entry, and why it was held back where that is to be told. */
type Passed = {
  readonly leaves?: Entry;
  readonly held?: LineHeldReason;
  /** What ends the turn that goes on into a part that stays behind. */
  readonly silence?: Entry;
};

/** What a new wording, or a new place, may be of: of words, or of who it was that spoke. */
function isWorded({ kind }: Entry, entry: Entry): boolean {
  return WITH_WORDS.has(kind) || (kind === "turn" && entry.kind === "amend" && entry.content.kind === "turn");
}

/** What is told of a line that never leaves; of one that a later version wrote, that it is newer. */
const NEVER: { readonly [Kind in Entry["kind"]]?: LineHeldReason } = {
  whisper: "whisper",
  fragment: "fragment",
  unknown: "newer",
};

/** Of a new wording of what leaves with the answers alone, nothing is told: its answer is counted. */
function isAnswer(entry: Entry | undefined): boolean {
  return entry !== undefined && leavesOf(entry) === "in the answers";
}

/** What has no record stays: nothing leaves because nobody thought of it. */
function leavesOf(entry: Entry): Leaves {
  return recordOf(entry.kind)?.leaves ?? "never";
}

function sieveFor(session: Session, { memos, unplaced = false, answers = false }: Asked): (entry: Entry) => Passed {
  const { placeOf, placesOf } = placements(session);
  const known = new Map(session.entries.map((entry) => [entry.id, entry]));
  const cutShort = turnsCutShort(session);
  const goesOn = turnsGoingOn(session);
  const turns = new Set(session.turns.map(({ id }) => id));
  const steps = session.route.filter(({ passed }) => !passed);

  /** Whoever logs turns may not have seen yet that something else came on the table. First words stay where their turn does. */
  const tableAt = (entry: Entry): readonly (string | undefined)[] => {
    if (entry.kind === "turn") return [steps.findLast(({ t }) => t < entry.t)?.item];
    const turn = entry.kind === "note" && entry.turn !== undefined ? known.get(entry.turn) : undefined;
    return turn?.kind === "turn" ? [...placesOf(turn), ...tableAt(turn)] : [];
  };

  /** Why the line itself may not leave: where it was filed, now or before, and what any of its wordings is. */
  const whyHeld = (entry: Entry): LineHeldReason | undefined => {
    const places = [...placesOf(entry), ...tableAt(entry)].map(placeOf);
    const worst = (["private", "nowhere"] as const).find((place) => places.includes(place));
    if (worst === "private" || (worst && !unplaced)) return worst;
    const leaves = leavesOf(entry);
    if (leaves === "never") return NEVER[entry.kind] ?? "newer";
    if (leaves === "in the answers" && !answers) return "answer";
    return !memos && isMemo(session, entry) ? "memo" : undefined;
  };

  /** If a turn that is held back ended an exported one, a `turn-end` is exported in its place. */
  const withTurnEnded = (entry: EntryOf<"turn">): Passed => {
    const ended = known.get(cutShort.get(entry.id) ?? "");
    return ended && !whyHeld(ended) ? { leaves: { ...stampOf(entry), kind: "turn-end" } } : {};
  };

  /** If a turn goes on into a question that is held back, it ends there in the export: what is said under it stays with it. */
  const endsTurnAt = (entry: Entry): Passed => {
    const turn = known.get(goesOn.get(entry.id) ?? "");
    if (!turn || whyHeld(turn)) return {};
    return { silence: { ...stampOf(entry), id: `${entry.id}~1`, kind: "turn-end" } };
  };

  /** A new wording, or a new place, goes where the line goes that it belongs to. */
  const withTarget = (entry: EntryOf<"amend" | "fetch" | "refile" | "taken-up">): Passed => {
    const target = known.get(entry.target);
    const { undone, struck } = session.revisions.get(entry.target) ?? {};
    if (undone || struck) return {};
    // A new wording of why a trace was picked goes where the trace goes.
    if (target?.kind === "trace" && !withSources(target).leaves) return {};
    if (entry.kind === "taken-up") return target?.kind === "park" && !whyHeld(target) ? { leaves: entry } : {};
    // Words that another fetching, or a new wording, has replaced may hold what was put right.
    if (target && entry.kind === "fetch" && fetchedIn(session, target).every(({ id }) => id !== entry.id)) return {};
    if (isAnswer(target)) return target && !whyHeld(target) ? { leaves: entry } : {};
    if (!target || !isWorded(target, entry)) return REWORDING.has(entry.kind) ? { held: "nowhere" } : {};
    return whyHeld(target) || whyHeld(entry) ? {} : { leaves: entry };
  };

  /** What is said of lines goes where all of them go. A trace is of what was said in the talk. */
  const withSources = (entry: EntryOf<"trace">): Passed => {
    const sources = entry.sources.map((source) => known.get(source.entry));
    if (sources.length === 0) return {};
    for (const source of sources) {
      if (!source || !(SAID_IN_TALK.has(source.kind) || source.kind === "struck")) return {};
      const { leaves, held } = pass(source);
      if (!leaves || leaves.kind === "struck" || held) return held ? { held } : {};
    }
    const why = whyHeld(entry);
    return why === undefined ? { leaves: entry } : { held: why };
  };

  const RULES: Readonly<Record<Leaves, (entry: Entry) => Passed>> = {
    always: (entry) => ({ leaves: entry }),
    never: (entry) => {
      // That something was taken back is not told; what was taken back is counted where it stands.
      const held = entry.kind === "undo" ? undefined : whyHeld(entry);
      return held ? { held } : {};
    },
    "when asked for": (entry) => {
      const held = whyHeld(entry);
      return held ? { held } : { leaves: entry };
    },
    "in the answers": (entry) => {
      const held = whyHeld(entry);
      return held ? { held } : { leaves: entry };
    },
    "with its item": (entry) => {
      const held = whyHeld(entry);
      if (!held) return { leaves: withoutLostTurn(turns, entry) };
      return entry.kind === "turn" ? { ...withTurnEnded(entry), held } : { held };
    },
    "without its words": (entry) => {
      const held = whyHeld(entry);
      if (!held) return { leaves: entry };
      if (!isLogged(entry)) return isOfOwnQuestion(entry) ? {} : { leaves: entry };
      return isOfOwnQuestion(entry) ? { held } : { leaves: withoutWords(entry), held };
    },
    "with its question": (entry) => {
      const held = whyHeld(entry);
      // What was done with an own question that stays behind would point at nothing.
      const leaves = held && isOfOwnQuestion(entry) ? {} : { leaves: entry };
      return entry.kind === "reach" && held ? { ...leaves, ...endsTurnAt(entry) } : leaves;
    },
    "with its sources": (entry) => withSources(entry as EntryOf<"trace">),
    "with its target": (entry) => withTarget(entry as EntryOf<"amend" | "fetch" | "refile" | "taken-up">),
  };

  function pass(entry: Entry): Passed {
    const { undone, struck } = session.revisions.get(entry.id) ?? {};
    if (entry.kind === "start") return { leaves: entry };
    if (struck || entry.kind === "struck") return { leaves: { ...stampOf(entry), kind: "struck" } };
    if (undone) return isLogged(entry) ? { held: "undone" } : {};
    return RULES[leavesOf(entry)](entry);
  }
  return pass;
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
function withoutWords(entry: Entry): Entry {
  const { text: _, ...rest } = entry as Entry & { readonly text?: string };
  return rest as Entry;
}

/** Of a turn that was taken back nothing is told, not even by the words that are left of it. */
function withoutLostTurn(turns: ReadonlySet<EntryId>, entry: Entry): Entry {
  if (entry.kind !== "note" || entry.turn === undefined || turns.has(entry.turn)) return entry;
  const { turn: _, ...rest } = entry;
  return rest;
}

function isOfOwnQuestion(entry: Entry): boolean {
  return "item" in entry && entry.item !== undefined && isOwn(entry.item);
}

/** Whether it is a line that a person wrote or logged: these are counted when they are held back. */
function isLogged(entry: Entry): boolean {
  return (
    WITH_WORDS.has(entry.kind) ||
    isAnswer(entry) ||
    entry.kind === "turn" ||
    (entry.kind === "skip" && entry.text !== undefined)
  );
}

/** Whether it leaves only when asked for, in any of its wordings. */
function isMemo(session: Session, entry: Entry): boolean {
  const wordings = session.revisions.get(entry.id)?.amended ?? [];
  return [entry, contentOf(session, entry), ...wordings].some(
    ({ kind }) => recordOf(kind)?.leaves === "when asked for",
  );
}
