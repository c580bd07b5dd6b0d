// The input language: one typed line becomes what is to be kept, a command, a question to the program, or a problem.
import type { CueDefinition } from "../../model/cue.ts";
import type {
  CommentContent,
  CueContent,
  MemoContent,
  NoteContent,
  ObservationKind,
  Speakers,
} from "../../model/entry.ts";
import { clean } from "./clean.ts";
import { CODES_BEFORE_SPEAKER, readCodes } from "./codes.ts";
import { cuesInside, readCue } from "./cues.ts";
import { readQuotes } from "./quotes.ts";
import { readSpeakers } from "./speakers.ts";
import { readTime } from "./time.ts";

/** What a line holds that is to be kept. */
export type Content =
  | ({ readonly kind: "note" } & NoteContent)
  | ({ readonly kind: "comment" } & CommentContent)
  | ({ readonly kind: "memo" } & MemoContent)
  | ({ readonly kind: "cue" } & CueContent);

/** A time given in the line: on the session clock, or so long before now. Milliseconds. */
export type GivenTime = { readonly at: number } | { readonly ago: number };

export type Problem =
  | { readonly code: "no-speaker" | "mixed" | "no-time"; readonly mark: string }
  | { readonly code: "no-cue"; readonly word: string }
  | { readonly code: "several-cues"; readonly word: string; readonly cues: readonly string[] }
  /** A speaker, a time or a command for a note, and nothing to keep. */
  | { readonly code: "no-text" };

export type Line =
  | { readonly is: "nothing" }
  | { readonly is: "content"; readonly content: Content; readonly time?: GivenTime }
  | { readonly is: "command"; readonly word: string; readonly rest: string; readonly time?: GivenTime }
  | { readonly is: "question"; readonly question: string }
  | { readonly is: "problem"; readonly problem: Problem };

/** Commands that keep what follows them; every other command is the runner's. Both languages. */
const KEEPING: Readonly<Record<string, "comment" | "memo">> = { obs: "comment", memo: "memo" };

const OBSERVATIONS: Readonly<Record<string, ObservationKind>> = {
  mood: "mood",
  stemning: "mood",
  dynamics: "dynamics",
  dynamikk: "dynamics",
  nonverbal: "nonverbal",
  nonverbalt: "nonverbal",
  "ikke-verbalt": "nonverbal",
  setting: "setting",
  ramme: "setting",
  rammer: "setting",
  method: "method",
  metode: "method",
};

/** Reads one line, as typed, piped or pasted. */
export function readLine(raw: string, cues: readonly CueDefinition[]): Line {
  const typed = clean(raw).trim();
  if (typed === "") return { is: "nothing" };
  const time = readTime(typed);
  if ("problem" in time) return { is: "problem", problem: { code: time.problem, mark: time.mark } };
  const given =
    time.at !== undefined ? { time: { at: time.at } } : time.ago !== undefined ? { time: { ago: time.ago } } : {};
  const { rest } = time;
  if (rest === "") return { is: "problem", problem: { code: "no-text" } };
  if (rest.startsWith("?")) return { is: "question", question: rest.slice(1).trim() };
  const command = /^\/(\S*)\s*/u.exec(rest);
  if (command) return readCommand(command[1] ?? "", rest.slice(command[0].length), given);
  const content = readContent(rest, cues);
  return "code" in content ? { is: "problem", problem: content } : { is: "content", content, ...given };
}

function readCommand(word: string, rest: string, given: { readonly time?: GivenTime }): Line {
  const keeps = KEEPING[word.toLocaleLowerCase("nb")];
  if (!keeps) return { is: "command", word, rest, ...given };
  const content = keeps === "memo" ? readMemo(rest) : readComment(rest);
  if ("code" in content) return { is: "problem", problem: content };
  return { is: "content", content, ...given };
}

/** A note or a cue: what a line is when it is neither a command nor a question. */
export function readContent(typed: string, cues: readonly CueDefinition[]): Content | Problem {
  const codesFirst = CODES_BEFORE_SPEAKER.exec(typed)?.[0] ?? "";
  const read = readSpeakers(typed.slice(codesFirst.length));
  if (read && "problem" in read) return { code: read.problem, mark: read.mark };
  const text = read ? read.rest : typed.slice(codesFirst.length);
  if (text.startsWith("!")) {
    const mark = read ? ` ${typed.slice(codesFirst.length).split(/[\s:!]/u)[0]}` : "";
    const cue = readCue(text.slice(1) + mark, cues);
    if ("content" in cue) return { kind: "cue", ...cue.content };
    const { problem, ...rest } = cue;
    return { code: problem, ...rest } as Problem;
  }
  return readNote(text, read?.speakers, codesFirst, cues);
}

function readNote(
  typed: string,
  speakers: Speakers | undefined,
  codesFirst: string,
  cues: readonly CueDefinition[],
): Content | Problem {
  const { codes, rest } = readCodes(`${codesFirst}${typed}`);
  const line = unescaped(rest.slice(Math.min(codesFirst.length, rest.length)).trim());
  const quoted = readQuotes(line.text, line.escaped);
  const inside = cuesInside(quoted.text, cues);
  if (quoted.text === "" && codes.length === 0) return { code: "no-text" };
  return {
    kind: "note",
    ...(speakers ? { speakers } : {}),
    said: quoted.said,
    text: quoted.text,
    ...(quoted.quotes ? { quotes: quoted.quotes } : {}),
    ...(codes.length > 0 ? { codes } : {}),
    ...(inside.length > 0 ? { cues: inside } : {}),
  };
}

/** The text without the backslash that leads it, or that keeps a `#` from being a code word. */
function unescaped(typed: string): { readonly text: string; readonly escaped: boolean } {
  const escaped = /^\\\S/u.test(typed);
  const text = (escaped ? typed.slice(1) : typed).replace(/(?<=\s)\\(?=#)/gu, "");
  return { text, escaped };
}

function readComment(typed: string): Content | Problem {
  const [word = ""] = typed.split(/[\s:]/u);
  const about = OBSERVATIONS[word.toLocaleLowerCase("nb")];
  const body = about ? typed.slice(word.length).replace(/^\s*:?\s*/u, "") : typed;
  const read = body.startsWith("@") ? readSpeakers(body) : undefined;
  if (read && "problem" in read) return { code: read.problem, mark: read.mark };
  const { codes, rest } = readCodes(read ? read.rest : body);
  const { text } = unescaped(rest.trim());
  if (text === "") return { code: "no-text" };
  return {
    kind: "comment",
    ...(about ? { about } : {}),
    ...(read ? { speakers: read.speakers } : {}),
    text,
    ...(codes.length > 0 ? { codes } : {}),
  };
}

function readMemo(typed: string): Content | Problem {
  const { codes, rest } = readCodes(typed);
  const { text } = unescaped(rest.trim());
  return text === "" ? { code: "no-text" } : { kind: "memo", text, ...(codes.length > 0 ? { codes } : {}) };
}
