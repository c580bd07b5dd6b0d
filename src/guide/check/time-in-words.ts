// How long something takes, as people write it: `7,5`, `ca. 60 min`, `5 til 10`, `en time`.
import { LANGUAGES, textsIn } from "../../text/languages.ts";

/** An amount with what stands behind it: `5 til`, `10 min`, `7,5`. */
type Amount = { readonly number: number; readonly word: string; readonly between: string };

const AMOUNT = /(\d+(?:[.,]\d(?!\d))?)\s*(\p{L}*)\.?([^\d\p{L}]*)/gu;
/** `10:30`, `10,30`, `1/2`: a time of day, or half an hour, or a span; nobody can tell. */
const UNCERTAIN = /\d[:.,/]\d\d|\d\/\d/;
/** What may stand before the first number: `ca.`, `maks`, `(`. */
const BEFORE = 12;
const DASH = /^\s*[-–—,;]\s*$/;

/** The minutes that `written` says, as a guide has them: `7.5`, `[5, 10]`. Undefined where nobody can tell. */
export function minutesWritten(written: string): string | undefined {
  const clock = /^\s*(\d):([0-5]\d)\s*$/.exec(written);
  if (clock) return String(Number(clock[1]) * 60 + Number(clock[2]));
  const text = withDigits(written);
  const first = text.search(/\d/);
  if (first === -1 || first > BEFORE || UNCERTAIN.test(text)) return undefined;
  const amounts = [...text.matchAll(AMOUNT)].map(([, number = "", word = "", between = ""]) => ({
    number: Number(number.replace(",", ".")),
    word,
    between,
  }));
  return inMinutes(amounts);
}

function inMinutes([from, to, ...more]: readonly Amount[]): string | undefined {
  if (!from || more.length > 0) return undefined;
  const single = timesOf(from.word);
  if (!to) return single === undefined ? undefined : String(from.number * single);
  // `1 time 15 min`
  if (single === HOUR && (to.word === "" || timesOf(to.word) === 1)) return String(from.number * HOUR + to.number);
  const isSpan = words().until.includes(from.word) || (from.word === "" && DASH.test(from.between)) || single === 1;
  const times = timesOf(to.word);
  return isSpan && times !== undefined ? `[${from.number * times}, ${to.number * times}]` : undefined;
}

const HOUR = 60;

/** What every language writes; gathered when it is first needed. */
function words() {
  gathered ??= gather();
  return gathered;
}

let gathered: ReturnType<typeof gather> | undefined;

function gather() {
  const every = LANGUAGES.map((language) => textsIn(language).guide.time);
  return {
    hours: every.flatMap(({ hours }) => hours),
    minutes: every.flatMap(({ minutes }) => minutes),
    until: every.flatMap(({ until }) => until),
    numbers: new Map(every.flatMap(({ numbers }) => Object.entries(numbers))),
  };
}

/** How many minutes one of it is; undefined for what is no time. */
function timesOf(word: string): number | undefined {
  if (words().hours.includes(word)) return HOUR;
  return word === "" || words().minutes.includes(word) ? 1 : undefined;
}

/** `Ti minutter` with its number in digits. Beside digits a word is none: `5 to 10`. */
function withDigits(written: string): string {
  const text = written.toLowerCase();
  if (/\d/.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => String(words().numbers.get(word) ?? word));
}
