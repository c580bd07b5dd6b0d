// The entry that a line of writing must leave, worked out from the script's notation alone.
import type { Speakers, Worded } from "./expected.ts";
import type { Act } from "./notation.ts";

type Written = Extract<Act, { readonly is: "write" }>;
type Saying = { readonly [field: string]: unknown };

const OBSERVED: Readonly<Record<string, string>> = {
  stemning: "mood",
  dynamikk: "dynamics",
  nonverbalt: "nonverbal",
  ramme: "setting",
  metode: "method",
};

/** The questions of guides/staff-recovery.yaml, by their numbers. */
const QUESTIONS = [
  "",
  "meaning",
  "housing",
  "coping-group",
  "in-practice",
  "hinders-and-helps",
  "anything-else",
  "taking-part",
];

/** The entry of one line. `item`: what is on the table; `by`: whoever speaks. Throws at a command that no script uses. */
export function written({ lead, words }: Written, item: string, by: Speakers | undefined): Worded {
  if (lead === '"') return { kind: "note", item, ...(by ? { speakers: by } : {}), ...quoted(`"${words}`) };
  if (lead === "c") return { kind: "comment", item, ...observed(words) };
  if (lead === "@") {
    const [, who = "", said = ""] = /^(\S+) (.*)$/u.exec(words) ?? [];
    return { kind: "note", item, speakers: { who: who.split(",").map(Number) }, ...quoted(said) };
  }
  const [, word = "", rest = ""] = /^(\S+) ?(.*)$/u.exec(words) ?? [];
  const commands: Readonly<Record<string, Worded>> = {
    gå: { kind: "reach", item: QUESTIONS[Number(rest)] ?? "" },
    drar: { kind: "depart", participant: Number(rest) },
    kommer: { kind: "arrive", participant: Number(rest) },
    opptak: { kind: "recorder", action: "start" },
    pause: { kind: "pause" },
    fortsett: { kind: "continue" },
    park: { kind: "park", item, ...coded(rest) },
    whisper: { kind: "whisper", text: rest },
    memo: { kind: "memo", item, ...coded(rest) },
    bekreftet: { kind: "summary", item, outcome: "confirmed", text: rest },
    korrigert: { kind: "summary", item, outcome: "corrected", text: rest },
  };
  const entry = commands[word];
  if (!entry) throw new Error(`/${word} is no command of the script's.`);
  return entry;
}

/** Code words stand at the end of a line in these scripts. */
function coded(line: string): { readonly text: string; readonly codes?: readonly string[] } {
  const codes = (line.match(/#\S+/gu) ?? []).map((code) => code.slice(1));
  const text = line.replace(/(\s+#\S+)+$/u, "");
  return codes.length > 0 ? { text, codes } : { text };
}

function quoted(line: string): Saying {
  const { text, ...codes } = coded(line);
  const cues = [...text.matchAll(/\((latter)\)/gu)].map(() => "laughter");
  const rest = { ...codes, ...(cues.length > 0 ? { cues } : {}) };
  const [, whole] = /^"([^"]*)"$/u.exec(text) ?? [];
  if (whole !== undefined) return { said: "verbatim", text: whole, ...rest };
  if (/^"[^"]*$/u.test(text)) return { said: "stub", text: text.slice(1), ...rest };
  // These texts are of letters that are one code unit each: places in them need no counting.
  const quotes = [...text.matchAll(/"([^"]*)"|«([^»]*)»/gu)].map(({ 0: match, index }) => {
    return { from: index + 1, to: index + match.length - 1 };
  });
  return { said: "paraphrase", text, ...(quotes.length > 0 ? { quotes } : {}), ...rest };
}

function observed(words: string): Saying {
  const [, first = "", more = ""] = /^(\S+) (.*)$/u.exec(words) ?? [];
  const about = OBSERVED[first];
  const [, who, body] = /^@(\d+) (.*)$/u.exec(about ? more : words) ?? [];
  const speakers = who === undefined ? {} : { speakers: { who: [Number(who)] } };
  return { ...(about ? { about } : {}), ...speakers, ...coded(body ?? (about ? more : words)) };
}
