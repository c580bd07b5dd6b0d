// Suggestions while typing: participants after `@`, code words after `#`, cues after `!`, commands after `/`, questions after `?`.

import type { Field } from "../input/field/field.ts";
import { cuesCalled } from "../input/line/cues.ts";
import { type CueDefinition, cueName, wordsOf as namesOf } from "../model/cue.ts";
import { codesIn } from "../telling/answers.ts";
import { COMMANDS, type Command, wordsOf } from "./commands.ts";
import type { State } from "./state.ts";

export type Suggestion = {
  /** What the word at the cursor becomes. */
  readonly word: string;
  /** What it is, in a few words. */
  readonly meaning: string;
  /** More is to be written after it. */
  readonly goesOn: boolean;
};

/** The word that the cursor stands at the end of, with its mark; undefined where no suggestion applies. */
function wordAt({
  text,
  cursor,
}: Field): { readonly mark: string; readonly typed: string; readonly from: number } | undefined {
  const before = text.slice(0, cursor);
  const match = /(?:^|(?<=\s))([@#!])(\S*)$|^([/?])(.*)$/u.exec(before);
  if (!match) return undefined;
  const mark = match[1] ?? match[3] ?? "";
  const typed = match[2] ?? match[4] ?? "";
  // Speakers and cues are named at the beginning of a line; an `@` or `!` inside the text is text.
  const atStart =
    /^(?:\[[^\]]*\]\s*)?(?:@\S+\s+)?$/u.test(before.slice(0, match.index)) ||
    (mark === "@" && before.trimStart().startsWith("!"));
  return mark === "#" || mark === "/" || mark === "?" || atStart ? { mark, typed, from: match.index } : undefined;
}

export function suggestionsFor(state: State): readonly Suggestion[] {
  const word = wordAt(state.field);
  if (!word) return [];
  const typed = word.typed.toLocaleLowerCase("nb");
  const { speaker, commands, questions } = state.text.session;
  switch (word.mark) {
    case "@": {
      const numbers = [...state.session.presence.keys()].sort((one, other) => one - other);
      const all = [
        ...numbers.map((number) => ({ word: `@${number}`, meaning: speaker.number(number) })),
        { word: "@*", meaning: speaker.group },
        { word: "@?", meaning: speaker.unknown },
        { word: "@m", meaning: speaker.moderator },
        { word: "@-", meaning: state.text.session.line.turnEnd },
      ];
      return all
        .filter(({ word: mark }) => mark.startsWith(`@${typed}`) && mark !== `@${typed}`)
        .map((one) => ({ ...one, goesOn: one.word !== "@-" }));
    }
    case "#":
      return codesIn(state.session)
        .filter((code) => code.toLocaleLowerCase("nb").startsWith(typed) && code !== word.typed)
        .slice(0, 20)
        .map((code) => ({ word: `#${code}`, meaning: "", goesOn: true }));
    case "!":
      return (typed === "" ? state.cues : cuesBegun(state, word.typed)).map(({ id }) => {
        const name = cueName(state.cues, id, state.language);
        return { word: `!${name}`, meaning: keyOf(state, id), goesOn: false };
      });
    case "/":
      return commandsFor(state)
        .filter((command) => !typed.includes(" ") && wordsOf(command).some((name) => name.startsWith(typed)))
        .map((command) => ({
          word: `/${command[state.language][0]}`,
          meaning: commands[command.id],
          goesOn: command.takes === true,
        }));
    default:
      return Object.values(questions)
        .flatMap(([first]) => first ?? [])
        .filter((question) => question.startsWith(typed.trim()))
        .map((question) => ({ word: `? ${question}`, meaning: "", goesOn: false }));
  }
}

/** What the secretary is most likely to want comes first: to keep, and who is in the room. */
function commandsFor({ writer }: State): readonly Command[] {
  if (writer.role !== "secretary") return COMMANDS;
  const first = COMMANDS.filter(({ group }) => group === "keep" || group === "room");
  return [...first, ...COMMANDS.filter((command) => !first.includes(command))];
}

/** The cue that the word means as it stands, first; then those that it begins: one letter may be both. */
function cuesBegun(state: State, typed: string): readonly CueDefinition[] {
  const means = cuesCalled(typed, state);
  const begins = state.cues.filter((cue) =>
    namesOf(cue).some((name) => name.startsWith(typed.toLocaleLowerCase("nb"))),
  );
  return [...new Set([...means, ...begins])];
}

/** The key that logs a cue, as one would type it. */
function keyOf({ keys }: State, id: string): string {
  const key = keys.of.get(id);
  return key === undefined ? "" : `!${key}`;
}

/** The field with a suggestion taken. */
export function accept(field: Field, { word, goesOn }: Suggestion): Field {
  const at = wordAt(field);
  if (!at) return field;
  const before = `${field.text.slice(0, at.from)}${word}${goesOn ? " " : ""}`;
  return { text: before + field.text.slice(field.cursor), cursor: before.length };
}
