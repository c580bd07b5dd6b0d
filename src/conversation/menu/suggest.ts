// What may be meant while a mark is typed: participants after `@`, code words after `#`, cues after `!`, commands after `/`,
// questions after `?`.

import type { Field } from "../../input/field/field.ts";
import { cuesCalled } from "../../input/line/cues.ts";
import { type CueDefinition, sourceOf } from "../../model/cue.ts";
import { codesIn, everyQuestion } from "../../telling/questions/answers.ts";
import { everyNameOf, nameOf } from "../../text/command-names.ts";
import { cueName, namesOfCue } from "../../text/cues.ts";
import type { Command } from "../command.ts";
import { COMMANDS } from "../commands.ts";
import { keyOfCommand } from "../keymap.ts";
import { readCommand } from "../read-command.ts";
import type { State } from "../state.ts";

export type Suggestion = {
  /** What the word at the cursor becomes. */
  readonly word: string;
  /** What it is, in a few words. */
  readonly meaning: string;
  /** The key that does it without a word. */
  readonly key?: string;
  /** More is to be written after it. */
  readonly goesOn: boolean;
};

/** The word that the cursor stands at the end of, with its mark; undefined where no suggestion applies. */
export function wordAt({
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
  const typed = word.typed.toLowerCase();
  const { speaker } = state.text.session;
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
        .filter((code) => code.toLowerCase().startsWith(typed) && code !== word.typed)
        .map((code) => ({ word: `#${code}`, meaning: "", goesOn: true }));
    case "!":
      return (typed === "" ? state.cues : cuesBegun(state, word.typed)).map(({ id }) => {
        const name = cueName(state.cues, id, state.language);
        return { word: `!${name}`, meaning: aboutCue(state, id), ...keyOf(state, id), goesOn: false };
      });
    case "/":
      return typed.includes(" ") ? wordsFor(state, typed) : commandsBegun(state, typed);
    default:
      return everyQuestion(state.text)
        .filter((question) => question.startsWith(typed.trim()))
        .map((question) => ({ word: `? ${question}`, meaning: "", goesOn: false }));
  }
}

/** The commands that a word begins: those that are called so in the language first, then those that it is another word for. */
function commandsBegun(state: State, typed: string): readonly Suggestion[] {
  const isNamed = ({ id }: Command): boolean => nameOf(id, state.text).startsWith(typed);
  return commandsFor(state)
    .filter(({ id }) => everyNameOf(id).some((name) => name.startsWith(typed)))
    .toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)))
    .map(({ id, takes }) => {
      const key = keyOfCommand(id);
      const meaning = state.text.commands[id].help;
      return { word: `/${nameOf(id, state.text)}`, meaning, ...(key && { key }), goesOn: takes === true };
    });
}

/** What can be chosen after a command. */
function wordsFor(state: State, typed: string): readonly Suggestion[] {
  const [name = "", begun = ""] = typed.split(/ +(.*)$/u);
  const read = readCommand(name);
  if (!("command" in read) || "problem" in read) return [];
  const words = read.command.completes?.(state) ?? [];
  return words
    .filter((word) => word.toLowerCase().startsWith(begun) && word.toLowerCase() !== begun)
    .map((word) => ({ word: `/${name} ${word}`, meaning: "", goesOn: false }));
}

/** What the secretary is most likely to want comes first: to keep, and who is in the room. */
function commandsFor(state: State): readonly Command[] {
  const isObserver = state.writer.role === "observer";
  const all = COMMANDS.filter(({ fits, forObservers }) => (fits?.(state) ?? true) && (!isObserver || forObservers));
  if (state.writer.role !== "secretary") return all;
  const first = all.filter(({ group }) => group === "keep" || group === "room");
  return [...first, ...all.filter((command) => !first.includes(command))];
}

/** The cue that the word means as it stands, first; then those that it begins: one letter may be both. */
function cuesBegun(state: State, typed: string): readonly CueDefinition[] {
  const means = cuesCalled(typed, state);
  const begins = state.cues.filter((cue) => namesOfCue(cue).some((name) => name.startsWith(typed.toLowerCase())));
  return [...new Set([...means, ...begins])];
}

/** Where it comes from when nobody is named. */
function aboutCue({ cues, text }: State, id: string): string {
  const cue = cues.find((known) => known.id === id);
  return text.secretary.cueFrom[sourceOf(cue ?? {})];
}

/** The key that logs a cue: alone where keys are caught, behind the mark where lines are typed. */
function keyOf({ keys, writer }: State, id: string): { readonly key?: string } {
  const key = keys.of.get(id);
  return key === undefined ? {} : { key: writer.role === "secretary" ? key : `!${key}` };
}

/** The field with a suggestion taken. */
export function acceptSuggestion(field: Field, { word, goesOn }: Suggestion): Field {
  const at = wordAt(field);
  if (!at) return field;
  const before = `${field.text.slice(0, at.from)}${word}${goesOn ? " " : ""}`;
  return { text: before + field.text.slice(field.cursor), cursor: before.length };
}
