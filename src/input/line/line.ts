// The input language: one typed line becomes what is to be kept, a command, a question to the program, or a problem.
import type { CueDefinition } from "../../model/cue.ts";
import type { Speakers } from "../../model/entry.ts";
import { clean } from "./clean.ts";
import { CODES_BEFORE_SPEAKER, readCodes } from "./codes.ts";
import type { Content, GivenTime, Line, Problem } from "./content.ts";
import { type CueRead, type CuesKnown, cuesInside, readCue } from "./cues.ts";
import { unescaped } from "./escape.ts";
import { keepingCommand, readAfterCommand } from "./keeping.ts";
import { readQuotes } from "./quotes.ts";
import { readRelation, relationMark } from "./relation.ts";
import { NOBODY, readSpeakers, readSpeakersWithoutMark } from "./speakers.ts";
import { readTime } from "./time.ts";

/** Reads one line, as typed, piped or pasted. */
export function readLine(raw: string, known: CuesKnown): Line {
  const typed = clean(raw).trim();
  if (typed === "") return { is: "nothing" };
  const time = readTime(typed);
  if ("problem" in time) return { is: "problem", problem: { code: time.problem, mark: time.mark } };
  const { rest, ...given } = time;
  if (rest.startsWith("?")) return { is: "question", question: rest.slice(1).trim() };
  const command = /^\/(\S*)\s*/u.exec(rest);
  if (command) return readCommand(command[1] ?? "", rest.slice(command[0].length), given);
  const content = readTurn(rest) ?? readContent(rest, known);
  return "code" in content ? { is: "problem", problem: content } : { is: "content", content, ...given };
}

function readCommand(word: string, rest: string, given: { readonly time?: GivenTime }): Line {
  // Without words it may mean something of its own: a whisper, that the hint that stands is passed on.
  const command = rest === "" ? undefined : keepingCommand(word);
  const content = command && readAfterCommand(command, rest);
  if (!content) return { is: "command", word, rest, ...given };
  if ("code" in content) return { is: "problem", problem: content };
  return { is: "content", content, ...given };
}

/** `@3` and nothing more. Whoever is named twice speaks once. */
function readTurn(typed: string): Content | undefined {
  if (NOBODY.test(typed)) return { kind: "turn-end" };
  const read = readSpeakers(typed);
  if (!read || "problem" in read || read.rest !== "" || typed.endsWith(":")) return undefined;
  const { who, ...together } = read.speakers;
  return { kind: "turn", speakers: typeof who === "string" ? { who } : { who: [...new Set(who)], ...together } };
}

/** A note or a cue: what a line is when it is neither a command nor a question. */
export function readContent(typed: string, known: CuesKnown): Content | Problem {
  const codesFirst = CODES_BEFORE_SPEAKER.exec(typed)?.[0] ?? "";
  const relation = readRelation(typed.slice(codesFirst.length));
  if (relation) return readRelated(relation, known);
  const marked = readSpeakers(typed.slice(codesFirst.length));
  if (marked && "problem" in marked) return { code: marked.problem, mark: marked.mark };
  const read = marked ?? readSpeakersWithoutMark(typed, (number) => known.session?.presence.has(number) ?? false);
  const text = read ? read.rest : typed;
  if (text.startsWith("!")) {
    return cueOr(readCue(text.slice(1), known, read ? { speakers: read.speakers } : {}));
  }
  return readNote(text, read?.speakers, codesFirst, known.cues);
}

function cueOr(cue: CueRead): Content | Problem {
  if ("content" in cue) return { kind: "cue", ...cue.content };
  const { problem, ...rest } = cue;
  return { code: problem, ...rest } as Problem;
}

/** What goes between people is a cue. */
function readRelated(read: NonNullable<ReturnType<typeof readRelation>>, known: CuesKnown): Content | Problem {
  if ("problem" in read) return { code: read.problem, mark: read.mark };
  const { rest, ...people } = read;
  if (rest.startsWith("!")) return cueOr(readCue(rest.slice(1), known, people));
  return { code: "relation-of-what", mark: relationMark(people) };
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
