// What is read after the commands that keep what follows them: `/obs …`, `/memo …`, `/park …`, `/whisper …`, `/debrief …`.
import type { DebriefKind, ObservationKind } from "../../model/entry.ts";
import { type CommandId, everyNameOf } from "../../text/command-names.ts";
import { meanings } from "../../text/typed-words.ts";
import { readCodes } from "./codes.ts";
import type { Content, Problem } from "./content.ts";
import { unescaped } from "./escape.ts";
import { readSpeakers } from "./speakers.ts";

type Reading = (typed: string) => Content | Problem;

/** How what follows each of these commands is read. */
const READINGS = {
  obs: readComment,
  memo: (typed) => readWords(typed, (words) => ({ kind: "memo", ...words })),
  park: (typed) => readWords(typed, (words) => ({ kind: "park", ...words })),
  whisper: readWhisper,
  debrief: readDebrief,
} as const satisfies { readonly [Id in CommandId]?: Reading };

/** A command that keeps what follows it. */
export type KeepingCommand = keyof typeof READINGS;

export const KEEPING_COMMANDS = Object.keys(READINGS) as readonly KeepingCommand[];

/** What follows such a command. */
export function readAfterCommand(command: KeepingCommand, typed: string): Content | Problem {
  return READINGS[command](typed);
}

/** The command that a word names, written out, in any language; undefined for one that keeps no words. */
export function keepingCommand(word: string): KeepingCommand | undefined {
  return BY_NAME.get(word.toLowerCase());
}

const BY_NAME: ReadonlyMap<string, KeepingCommand> = new Map(
  KEEPING_COMMANDS.flatMap((id) => everyNameOf(id).map((name) => [name, id])),
);

const OBSERVATIONS = meanings<ObservationKind>(({ observations }) => observations);
const DEBRIEFS = meanings<DebriefKind>(({ debriefs }) => debriefs);

/** The first word where it says what the rest is about, with or without a colon; and the rest. */
function aboutIn<Kind>(
  typed: string,
  kinds: ReadonlyMap<string, Kind>,
): { readonly about?: Kind; readonly body: string } {
  const [word = ""] = typed.split(/[\s:]/u);
  const about = kinds.get(word.toLowerCase());
  return about === undefined ? { body: typed } : { about, body: typed.slice(word.length).replace(/^\s*:?\s*/u, "") };
}

function readComment(typed: string): Content | Problem {
  const { body, ...about } = aboutIn(typed, OBSERVATIONS);
  const read = readSpeakers(body);
  if (read && "problem" in read) return { code: read.problem, mark: read.mark };
  const speakers = read ? { speakers: read.speakers } : {};
  return readWords(read ? read.rest : body, (words) => ({ kind: "comment", ...about, ...speakers, ...words }));
}

/** A whisper is read and forgotten: it has no code words. */
function readWhisper(typed: string): Content | Problem {
  const { text } = unescaped(typed.trim());
  return text === "" ? { code: "no-text" } : { kind: "whisper", text };
}

function readDebrief(typed: string): Content | Problem {
  const { body, ...about } = aboutIn(typed, DEBRIEFS);
  return readWords(body, (words) => ({ kind: "debrief", ...about, ...words }));
}

/** The words and their code words; those at the end are no part of the text. */
function readWords(
  typed: string,
  make: (words: { readonly text: string; readonly codes?: readonly string[] }) => Content,
): Content | Problem {
  const { codes, rest } = readCodes(typed);
  const { text } = unescaped(rest.trim());
  return text === "" ? { code: "no-text" } : make({ text, ...(codes.length > 0 ? { codes } : {}) });
}
