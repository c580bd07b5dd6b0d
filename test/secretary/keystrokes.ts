// A script as keys: what the secretary's fingers send, one key after the other, and when.
import { type Expected, REPEAT } from "./expected.ts";
import type { Act } from "./notation.ts";

/** One key. `t`: where the session clock stands then, in milliseconds. */
export type Keystroke = {
  readonly t: number;
  readonly bytes: string;
  /** How many entries of the script are kept once this key was taken in. */
  readonly kept: number;
  /** It leaves a number waiting for its second digit. */
  readonly waits?: true;
  /** It answers a hint, which must stand first: hints come by the second, and the session clock moves faster. */
  readonly hinted?: true;
};

type Key = Omit<Keystroke, "kept"> & { readonly keeps: number };

const ENTER = "\r";
const TAB = "\t";

export function keystrokesOf(acts: readonly Act[], expected: readonly (readonly Expected[])[]): readonly Keystroke[] {
  let kept = 0;
  /** An entry that a waiting 1 leaves to the key after it. */
  let owed = 0;
  return acts
    .flatMap((act, index) => keysOf(act, (expected[index] ?? []).length, followedBy(acts, index)))
    .map(({ keeps, ...key }) => {
      const own = keeps + owed;
      owed = key.waits && own > 0 ? own : 0;
      kept += own - owed;
      return { ...key, kept };
    });
}

/** What the next key is that can tell a 1 from the beginning of a 12, or take it back. */
function followedBy(acts: readonly Act[], index: number): "digit" | "undo" | "other" {
  const next = acts.slice(index + 1).find(({ is }) => is !== "beat");
  if (next?.is === "undo") return "undo";
  return next?.is === "speak" && typeof next.who !== "string" ? "digit" : "other";
}

function keysOf(act: Act, count: number, next: ReturnType<typeof followedBy>): readonly Key[] {
  const { t } = act;
  const key = (bytes: string, keeps: number): Key => ({ t, bytes, keeps });
  switch (act.is) {
    case "beat":
      return [];
    case "wrong":
      return [key(act.key, 0)];
    case "nobody":
      return [key(" ", 1)];
    case "undo":
      return [key(act.key, 1)];
    case "pass-on":
      return [{ ...key("w", 1), hinted: true }];
    case "hush":
      return [{ ...key("y", 1), hinted: true }];
    case "speak":
      if (typeof act.who === "string") return [key(act.key, 1)];
      return act.who.flatMap((number, place) => [
        ...(place > 0 ? [key(",", 0)] : []),
        ...numberKeys(t, number, place < act.who.length - 1 ? "other" : next),
      ]);
    case "cue": {
      const to = act.pointed === undefined ? [] : [key(".", 0), ...pointing(t, act.pointed)];
      return [
        ...to,
        ...Array.from({ length: act.times }, (_, press) => ({ ...key(act.key, 1), t: t + press * REPEAT })),
      ];
    }
    case "write": {
      // What one key opened is for one line; what Tab opened stays until Tab.
      const [open, ...close] = act.lead === "@" ? [`${TAB}@`, TAB] : [act.lead];
      const typed = [...`${open}${act.words}`].map((character) => key(character, 0));
      return [...typed, key(ENTER, count), ...close.map((last) => key(last, 0))];
    }
  }
}

/** In a group of twelve a 1 waits for a second digit, and so does a 0. */
function numberKeys(t: number, number: number, next: ReturnType<typeof followedBy>): readonly Key[] {
  const digits = number === 1 && next !== "other" ? "01" : String(number);
  return [...digits].map((digit, place) => {
    const last = place === digits.length - 1;
    const waits = place === 0 && (digit === "1" || digit === "0");
    return { t, bytes: digit, keeps: last ? 1 : 0, ...(waits ? { waits } : {}) };
  });
}

/** The cue's own key follows: a 1 need not be told from a 12. */
function pointing(t: number, number: number): readonly Key[] {
  return numberKeys(t, number, "other").map((key) => ({ ...key, keeps: 0 }));
}
