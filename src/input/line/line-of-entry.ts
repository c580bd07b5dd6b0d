// The line that would keep an entry as it now stands: what is put into the field for its words to be mended.
import type { Entry, Speakers } from "../../model/entry.ts";
import { codeMarksIn, codesOf, readCodes } from "./codes.ts";
import { relationMark } from "./relation.ts";
import { speakersMark } from "./speakers.ts";

/** Undefined for an entry that nobody typed. */
export function wordingOf([open, close]: readonly [string, string], entry: Entry): string | undefined {
  switch (entry.kind) {
    case "own":
      return entry.text;
    case "turn":
      return speakersMark(entry.speakers);
    case "cue":
      return [`!${entry.cue}`, relationMark(entry), entry.text ?? ""].filter((part) => part !== "").join(" ");
    case "answer":
      return [entry.number ?? entry.ticked.join(","), entry.text === undefined ? "" : `=${entry.text}`]
        .join(" ")
        .trim();
    case "verdict":
      return own(entry.text ?? "", WRITERS, entry);
    case "memo":
    case "comment":
    case "summary":
    case "park":
    case "debrief":
      return own(entry.text, WRITERS, entry);
    case "note":
      if (entry.quotes || entry.said === "paraphrase") {
        // A quotation mark at the beginning is meant where the first quote begins there.
        return own(entry.text, entry.quotes?.[0]?.from === 1 ? LEADS : WRITERS, entry);
      }
      return joined(entry, `${open}${codesEscaped(entry.text, entry.codes)}${entry.said === "stub" ? "" : close}`);
    default:
      return undefined;
  }
}

/** What a line may not begin with unless it is meant: marks of speakers, codes, cues, commands, questions, times. */
const LEADS = /^[@#!/?[\\]/u;
/** And where all words are the writer's own, no quotation mark either. */
const WRITERS = /^[@#!/?[\\"“”«„]/u;

type Marked = { readonly speakers?: Speakers; readonly codes?: readonly string[] };

function own(text: string, leads: RegExp, marked: Marked): string {
  const words = codesEscaped(text, marked.codes);
  return joined(marked, leads.test(words) ? `\\${words}` : words);
}

/** The speaker mark, the words, and the code words that are not among them. */
function joined({ speakers, codes = [] }: Marked, words: string): string {
  const inside = readCodes(words).codes;
  const rest = codes.filter((code) => !inside.includes(code)).map((code) => `#${code}`);
  return [speakers ? speakersMark(speakers) : "", words, ...rest].filter((part) => part !== "").join(" ");
}

/** A `#` in the text that is no code word of the entry, or that would be taken for one at its end, needs its backslash. */
function codesEscaped(text: string, codes: readonly string[] = []): string {
  const { rest } = readCodes(text);
  let escaped = "";
  let done = 0;
  for (const { from, to } of codeMarksIn(text)) {
    // What a line may not begin with has its own backslash.
    const isMeant =
      from === 0 || (from < rest.length && codesOf(text.slice(from, to)).every((code) => codes.includes(code)));
    escaped += text.slice(done, from) + (isMeant ? "" : "\\");
    done = from;
  }
  return escaped + text.slice(done);
}
