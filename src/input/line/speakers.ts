// Who spoke, as typed: `@3`, `@4,1,5` in that order, `@2+3` at once, `@3-5`, `@3 og 4`, `@*` or `@alle` the group, `@?` unknown,
// `@m` the moderator. Alone on a line `@-` says that nobody speaks any more. `3: …` and `Nr. 3: …` name the speaker too.
import type { ParticipantNumber, Speakers } from "../../model/entry.ts";
import { inAnyLanguage, meanings } from "../../text/typed-words.ts";

export type SpeakersRead =
  | { readonly speakers: Speakers; readonly rest: string }
  /** `@2+3,4`: at once or in order? */
  | { readonly problem: "mixed" | "no-speaker"; readonly mark: string };

type Someone = Exclude<Speakers["who"], readonly unknown[]>;

export const NOBODY = /^@[-−–]$/u;
const END = '(?=$|[\\s:"“”«„!]|[,.](?:\\s|$))';
const AND = `(?:${inAnyLanguage(({ and }) => and)
  .flat()
  .join("|")}|&)`;
/** What a number is counted in, and no participant then: `@3 og 4 andre`. */
const COUNTED = `(?!\\s+(?:${inAnyLanguage(({ counted }) => counted)
  .flat()
  .join("|")})(?!\\p{L}))`;
const NUMBER = "\\d{1,2}(?:[-–]\\d{1,2})?";
/** Between two of them; without a mark of its own the second must not be counted in something. */
const AFTER_MARK = `(?:[,+]@?|\\s+@|\\s+${AND}\\s+@)${NUMBER}|\\s+${AND}\\s+${NUMBER}${END}${COUNTED}`;
const NUMBERS = new RegExp(`^@(${NUMBER}(?:${AFTER_MARK})*)${END}`, "u");
const WORD = new RegExp(`^@([*?]|\\p{L}+)${END}`, "u");
/** `3: …`, `nr. 3 og 4: …`: as people write it who don't know the mark. */
const NAMES_OF_NUMBER = inAnyLanguage(({ numbered }) => numbered)
  .flat()
  .join("|");
const WITHOUT_MARK = new RegExp(
  `^(?:(?:${NAMES_OF_NUMBER})\\.?\\s*)?(\\d{1,2}(?:\\s*(?:[,+]|${AND})\\s*\\d{1,2})*)\\s*:\\s+(?=[^\\s\\d])`,
  "iu",
);

const SOMEONE: ReadonlyMap<string, Someone> = new Map<string, Someone>([
  ...meanings<Someone>(({ someone }) => someone),
  ["*", "group"],
  ["?", "unknown"],
  ["m", "moderator"],
]);

/** The speaker mark at the beginning of `text`; undefined where there is none. */
export function readSpeakers(text: string): SpeakersRead | undefined {
  if (!text.startsWith("@")) return undefined;
  const word = WORD.exec(text)?.[1];
  const who = word === undefined ? undefined : SOMEONE.get(word.toLowerCase());
  if (word !== undefined && who) return { speakers: { who }, rest: behind(text, word.length + 1) };
  const numbers = NUMBERS.exec(text)?.[1];
  if (numbers === undefined) return { problem: "no-speaker", mark: /^@\S*/u.exec(text)?.[0] ?? "@" };
  return readNumbers(numbers, behind(text, numbers.length + 1));
}

/** The speakers of a line that names them by their numbers and a colon; undefined where they are no participants. */
export function readSpeakersWithoutMark(
  text: string,
  isParticipant: (number: ParticipantNumber) => boolean,
): Exclude<SpeakersRead, { readonly problem: unknown }> | undefined {
  const match = WITHOUT_MARK.exec(text);
  const read = match?.[1] === undefined ? undefined : readNumbers(match[1], text.slice(match[0].length));
  if (!read || "problem" in read || typeof read.speakers.who === "string") return undefined;
  return read.speakers.who.every(isParticipant) ? read : undefined;
}

function behind(text: string, from: number): string {
  return text
    .slice(from)
    .replace(/^[:,.]/u, "")
    .trimStart();
}

function readNumbers(mark: string, rest: string): SpeakersRead {
  const together = mark.includes("+");
  if (together && mark.includes(",")) return { problem: "mixed", mark: `@${mark}` };
  const numbers = Array.from(mark.matchAll(/(\d+)(?:[-–](\d+))?/gu), ([, from, to]) => range(Number(from), to)).flat();
  if (numbers.length === 0 || numbers.includes(0)) return { problem: "no-speaker", mark: `@${mark}` };
  const who = together || mark.includes("-") || mark.includes("–") ? [...new Set(numbers)] : numbers;
  return { speakers: together && who.length > 1 ? { who, together: true } : { who }, rest };
}

/** Nobody counts down, and no further than a table goes: what does is no range of people. */
function range(from: number, to: string | undefined): readonly number[] {
  if (to === undefined) return [from];
  const length = Number(to) - from + 1;
  return length < 2 || length > MOST ? [0] : Array.from({ length }, (_, index) => from + index);
}

const MOST = 30;

/** The mark that `readSpeakers` would read the same from. */
export function speakersMark({ who, together }: Speakers): string {
  if (typeof who !== "string") return `@${who.join(together ? "+" : ",")}`;
  return { group: "@*", unknown: "@?", moderator: "@m" }[who];
}
