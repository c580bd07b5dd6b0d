// A scripted group in which one speaker in ten is logged wrongly, and some cues; each is put right 5 to 60 seconds later,
// while the talk goes on. What is true is known apart from anything that the program does.
import { clockTime } from "../../src/model/clock.ts";
import type { Speakers } from "../../src/model/entry.ts";

/** Keys in bokmål, and whose each cue is. */
const CUES = {
  l: { cue: "laughter", of: "listeners" },
  m: { cue: "support", of: "listeners" },
  e: { cue: "agreement", of: "listeners" },
  p: { cue: "pause", of: "speaker" },
  n: { cue: "hesitation", of: "speaker" },
  x: { cue: "several-at-once", of: "room" },
} as const;

type CueKey = keyof typeof CUES;
const CUE_KEYS = Object.keys(CUES) as CueKey[];

/** What the secretary does. `t` in milliseconds on the session clock; no two catches stand at the same second. */
export type Act =
  | { readonly is: "catch"; readonly t: number; readonly keys: string }
  /** `at`: when what is put right was caught. `follow`: how many cues were logged of the speaker or to them until now. */
  | {
      readonly is: "repair";
      readonly t: number;
      readonly at: number;
      readonly of: "turn" | "cue";
      readonly keys: string;
      readonly follow: number;
    };

/** What is true of one catch, whatever was logged at first. */
export type Truth = {
  readonly t: number;
  readonly kind: "turn" | "cue";
  readonly cue?: string;
  readonly speakers?: Speakers;
  readonly to?: Speakers;
};

export type Repairs = { readonly acts: readonly Act[]; readonly truth: readonly Truth[]; readonly wrong: number };

/** `seed`: the same script each time. `from`: where the talk begins, in milliseconds. */
export function scriptOfRepairs(
  seed: number,
  { participants, turns, from }: { readonly participants: number; readonly turns: number; readonly from: number },
): Repairs {
  const random = randomFrom(seed);
  const oneOf = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One;
  const everyone = Array.from({ length: participants }, (_, index) => index + 1);
  const acts: Act[] = [];
  const truth: Truth[] = [];
  const repairs: Extract<Act, { is: "repair" }>[] = [];
  const later = (t: number): number => t + 5200 + Math.floor(random() * 55) * 1000;
  let wrong = 0;
  let t = from;
  let speaks = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    t += 2000 + Math.floor(random() * 9) * 1000;
    const before = speaks;
    speaks = oneOf(everyone.filter((one) => one !== before));
    const who: Speakers = { who: [speaks] };
    const isSlip = turn % 10 === seed % 10;
    const logged = isSlip ? oneOf(everyone.filter((one) => one !== speaks)) : speaks;
    acts.push({ is: "catch", t, keys: String(logged) });
    truth.push({ t, kind: "turn", speakers: who });
    const begun = t;
    const hanging: number[] = [];
    for (let cue = Math.floor(random() * 3); cue > 0; cue -= 1) {
      t += 1000 + Math.floor(random() * 3) * 1000;
      const key = oneOf(CUE_KEYS);
      const { of } = CUES[key];
      // Now and then it is seen who it is: one of the listeners, also the one who was thought to speak.
      const by = of === "listeners" && random() < 0.3 ? oneOf(everyone.filter((one) => one !== speaks)) : undefined;
      const slips = by === undefined && random() < 0.15;
      const typed = slips ? oneOf(CUE_KEYS.filter((other) => other !== key)) : key;
      acts.push({ is: "catch", t, keys: `${by === undefined ? "" : `.${by}`}${typed}` });
      truth.push({ t, kind: "cue", cue: CUES[key].cue, ...peopleOf(of, who, by) });
      if (slips) repairs.push({ is: "repair", t: later(t), at: t, of: "cue", keys: key, follow: 0 });
      if (of !== "room" && !slips) hanging.push(t);
      wrong += slips ? 1 : 0;
      // The same key sooner would be a repeat of theirs.
      if (by !== undefined) t += 3000;
    }
    if (!isSlip) continue;
    wrong += 1;
    const then = later(begun);
    const follow = hanging.filter((at) => at < then).length;
    repairs.push({ is: "repair", t: then, at: begun, of: "turn", keys: String(speaks), follow });
  }
  return { acts: [...acts, ...repairs].sort((one, other) => one.t - other.t), truth, wrong };
}

function peopleOf(of: "listeners" | "speaker" | "room", who: Speakers, by: number | undefined) {
  if (of === "listeners") return { ...(by !== undefined && { speakers: { who: [by] } }), to: who };
  return of === "speaker" ? { speakers: who } : {};
}

/** The keys that a person presses who has opened the list and reads it: the row's letter unless it is marked already. */
export function keysFor({ at, of, keys }: Extract<Act, { is: "repair" }>, list: string): string {
  const row = rowsIn(list).find(({ time }) => time === clockTime(at));
  if (!row) throw new Error(`${clockTime(at)} does not stand in the list:\n${list}`);
  const isMarked = row.mark === (of === "turn" ? "▸" : "▹");
  if (!isMarked && row.letter === " ") throw new Error(`The row has no letter:\n${list}`);
  return `${isMarked ? "" : row.letter}${keys}`;
}

function rowsIn(list: string) {
  return list.split("\n").flatMap((line) => {
    const [, mark = "", letter = "", time = ""] = /^ ?([▸▹ ]) ([A-Z ]) {2}(\d[\d:]*) /u.exec(line) ?? [];
    return time === "" ? [] : [{ mark, letter, time }];
  });
}

/** mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
