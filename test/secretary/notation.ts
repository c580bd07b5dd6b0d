// How a scripted session is written down: a line for each stretch of time, and what the secretary does in it, in order.
//
//   12:30  3 l2 .5m 2,3 * _ ~ z "Det var da det snudde" #håp · c stemning lettere nå
//
//   3  2,3  *  '  k  o   a participant, several at once, the group (two keys), unknown, the moderator
//   _  ~                 nobody speaks; a beat in which nothing is keyed
//   l2  .5m              a cue, pressed twice; a cue of 5, pointed at
//   z  ⌫  ^x             takes back, by each of its keys
//   w:11  y:11           passes on, or hushes, the hint that stands about 11
//   !ø                   a key that does nothing
//   "… c … /… @…         a line in write mode, to the next " · " or the line's end
//
// What a line holds is spread evenly over the time until the next one; a line of writing takes as long as three keys.

/** `t`: milliseconds on the session clock. */
export type Act = { readonly t: number } & Deed;

type Deed =
  | { readonly is: "speak"; readonly who: readonly number[] | "group" | "unknown" | "moderator"; readonly key: string }
  | { readonly is: "nobody" | "beat" }
  | { readonly is: "cue"; readonly key: string; readonly times: number; readonly pointed?: number }
  | { readonly is: "undo"; readonly key: string }
  | { readonly is: "pass-on" | "hush"; readonly about: number }
  | { readonly is: "wrong"; readonly key: string }
  /** `lead`: the key that opens write mode; `@` stands for Tab. */
  | { readonly is: "write"; readonly lead: '"' | "c" | "/" | "@"; readonly words: string };

const SPEAKERS = { "*": "group", "'": "group", k: "unknown", o: "moderator" } as const;
const UNDO: Readonly<Record<string, string>> = { z: "z", "⌫": "\x7f", "^x": "\x18" };
const WRITING = 3;

/** The acts of a script up to `until` (milliseconds). Throws at what is no notation, naming the line. */
export function actsOf(script: string, until = Number.POSITIVE_INFINITY): readonly Act[] {
  const lines = script.split("\n").filter((line) => line.trim() !== "");
  const starts = lines.map(startOf);
  return lines
    .flatMap((line, index) => spread(deedsOf(line), starts[index] ?? 0, starts[index + 1]))
    .filter(({ t }) => t < until);
}

function startOf(line: string): number {
  const [, minutes, seconds] = /^(\d+):(\d\d) /.exec(line) ?? [];
  if (minutes === undefined) throw new Error(`No time: ${line}`);
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** To the tenth of a second; the last line of a script takes 40 seconds. */
function spread(deeds: readonly Deed[], from: number, to = from + 40_000): readonly Act[] {
  const weights = deeds.map(({ is }) => (is === "write" ? WRITING : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return deeds.map((deed, index) => {
    const t = from + Math.round(((to - from) * before) / whole / 100) * 100;
    before += weights[index] ?? 1;
    return { t, ...deed };
  });
}

function deedsOf(line: string): readonly Deed[] {
  const deeds: Deed[] = [];
  let rest = line.replace(/^\S+\s+/, "");
  while (rest !== "") {
    const [token = ""] = /^(?:["/@]|c ).*?(?= · |$)|^\S+/u.exec(rest) ?? [];
    const deed = deedOf(token);
    if (!deed) throw new Error(`"${token}" is no notation: ${line}`);
    deeds.push(deed);
    rest = rest.slice(token.length).replace(/^( ·)?\s*/u, "");
  }
  return deeds;
}

function deedOf(token: string): Deed | undefined {
  const [first = ""] = token;
  if (token in SPEAKERS) return { is: "speak", who: SPEAKERS[token as keyof typeof SPEAKERS], key: token };
  if (/^\d+(,\d+)*$/.test(token)) return { is: "speak", who: token.split(",").map(Number), key: "" };
  if (token === "_") return { is: "nobody" };
  if (token === "~") return { is: "beat" };
  if (token in UNDO) return { is: "undo", key: UNDO[token] ?? "" };
  const [, sign, about] = /^([wy]):(\d+)$/.exec(token) ?? [];
  if (about !== undefined) return { is: sign === "w" ? "pass-on" : "hush", about: Number(about) };
  if (/^!.$/u.test(token)) return { is: "wrong", key: token.slice(1) };
  if (first === '"' || first === "/" || first === "@" || token.startsWith("c "))
    return { is: "write", lead: first as '"', words: token.slice(first === "c" ? 2 : 1) };
  const [, pointed, key, times] = /^(?:\.(\d+))?([lpmeuxnrtfv+-])(\d?)$/.exec(token) ?? [];
  if (key === undefined) return undefined;
  return { is: "cue", key, times: Number(times || 1), ...(pointed === undefined ? {} : { pointed: Number(pointed) }) };
}
