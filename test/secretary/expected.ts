// The entries that a script must leave in the journal, worked out from its notation alone: none of the program's code is used.
import type { Act } from "./notation.ts";
import { written } from "./written.ts";

export type Speakers = { readonly who: readonly number[] | string; readonly together?: true };

export type Worded = {
  readonly kind: string;
  readonly item?: string;
  readonly speakers?: Speakers;
  readonly [field: string]: unknown;
};

/** An entry as a script knows it. `target`: which of these entries it takes back, from 0. */
export type Expected = Worded & { readonly t: number };

/** What is on the table before the first question: the first thing that is asked of whoever begins a session. */
const FIRST = "before.guide-1";

/** The keys of the cues in bokmål. */
const CUES: Readonly<Record<string, string>> = {
  l: "laughter",
  p: "pause",
  m: "support",
  e: "agreement",
  u: "disagreement",
  x: "several-at-once",
  n: "hesitation",
  r: "emotion",
  t: "tension",
  "+": "energy-up",
  "-": "energy-down",
  f: "disturbance",
  v: "leaves-returns",
};

/** What the room does is nobody's, whoever speaks; unless someone is pointed at. */
const OF_THE_ROOM: ReadonlySet<string> = new Set(["x", "+", "-", "f", "v"]);

/** Those who listen do it: to whoever speaks, from someone unnamed; unless someone is pointed at. */
const OF_LISTENERS: ReadonlySet<string> = new Set(["l", "m", "e", "u"]);

/** Whoever speaks, without the one who nods. */
function toSpeakers(by: Speakers | undefined, pointed: number | undefined): { readonly to?: Speakers } {
  if (!by || pointed === undefined || typeof by.who === "string" || !by.who.includes(pointed))
    return by ? { to: by } : {};
  const who = by.who.filter((one) => one !== pointed);
  return who.length === 0 ? {} : { to: who.length > 1 && by.together ? { who, together: true } : { who } };
}

/** Between two presses of a repeated cue, in milliseconds. */
export const REPEAT = 300;

/** What is known while a script is gone through. */
type Desk = { readonly entries: Expected[]; readonly undone: Set<number>; item: string };

/** The entries of each act. Throws where the notation leaves open what they are. */
export function expectedOf(acts: readonly Act[]): readonly (readonly Expected[])[] {
  const desk: Desk = { entries: [], undone: new Set(), item: FIRST };
  return acts.map((act, index) => {
    if (act.is === "cue" && act.pointed === undefined) refuseUnclear(act.key, acts.slice(0, index));
    const from = desk.entries.length;
    for (const entry of entriesOf(act, desk)) {
      desk.entries.push(entry);
      if (entry.kind === "reach" && entry.item !== undefined) desk.item = entry.item;
    }
    return desk.entries.slice(from);
  });
}

/** `.5m m`: is the second one of 5 too? Nobody who reads it can tell. */
function refuseUnclear(key: string, before: readonly Act[]): void {
  const last = before.findLast(({ is }) => is !== "beat");
  if (last?.is === "cue" && last.pointed !== undefined && last.key === key) throw new Error(`Whose is ${key}?`);
}

/** Whoever speaks after all that stands: the last turn that was neither taken back nor ended. */
function speaking({ entries, undone }: Desk): Speakers | undefined {
  const last = entries.findLast(
    ({ kind }, index) => ["turn", "turn-end", "pause"].includes(kind) && !undone.has(index),
  );
  return last?.speakers;
}

function entriesOf(act: Act, desk: Desk): readonly Expected[] {
  const { t } = act;
  const by = speaking(desk);
  const { item } = desk;
  const spoken = by ? { speakers: by } : {};
  switch (act.is) {
    case "beat":
    case "wrong":
      return [];
    case "speak": {
      const { who } = act;
      if (typeof who === "string") return [{ t, kind: "turn", item, speakers: { who } }];
      // Each key is kept at once: first the one, then both.
      return who.map((_, last) => {
        const speakers =
          last === 0 ? { who: who.slice(0, 1) } : { who: who.slice(0, last + 1), together: true as const };
        return { t, kind: "turn", item, speakers };
      });
    }
    case "nobody":
      if (!by) throw new Error(`At ${t} nobody speaks already.`);
      return [{ t, kind: "turn-end" }];
    case "cue": {
      const ofListeners = OF_LISTENERS.has(act.key);
      const own = OF_THE_ROOM.has(act.key) || ofListeners ? {} : spoken;
      const to = ofListeners ? toSpeakers(by, act.pointed) : {};
      const speakers = act.pointed === undefined ? own : { speakers: { who: [act.pointed] } };
      return Array.from({ length: act.times }, (_, press) => {
        return { t: t + press * REPEAT, kind: "cue", item, cue: CUES[act.key], ...speakers, ...to };
      });
    }
    case "undo": {
      const target = desk.entries.findLastIndex(({ kind }, index) => kind !== "undo" && !desk.undone.has(index));
      desk.undone.add(target);
      return [{ t, kind: "undo", target }];
    }
    case "pass-on":
      return [{ t, kind: "whisper", hint: { about: "silent", participant: act.about } }];
    case "hush":
      return [{ t, kind: "hints", silenced: true, participant: act.about }];
    case "write":
      return [{ t, ...written(act, item, by) }];
  }
}
