// How something is done: `? hvordan angrer jeg`. Answered from the tables of keys and commands, in the words of help.

import { areSame, type Stem, stemsOf } from "../telling/questions/stems.ts";
import { everydayNamesOf, everyNameOf, nameOf } from "../text/command-names.ts";
import { LANGUAGES, textsIn } from "../text/languages.ts";
import { COMMANDS } from "./commands.ts";
import { ACTION_IDS, KEYS, keyOfCommand } from "./keymap.ts";
import type { State } from "./state.ts";

type Way = {
  readonly how: string;
  readonly what: string;
  /** Its own names tell more than the words of its help. */
  readonly names: readonly Stem[];
  readonly help: readonly Stem[];
};

/** The most ways that are told. */
const MOST = 3;
const BY_NAME = 3;

export function howTo(state: State, question: string): readonly string[] {
  const { answer } = state.text.session;
  const sought = stemsOf(question).filter(({ word }) => !ASKING.has(word) && !/^\d+$/u.test(word));
  const ways = allWays(state)
    .map((way) => ({ way, hits: sought.reduce((sum, stem) => sum + hitsOf(way, stem), 0) }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits);
  const best = ways[0]?.hits ?? 0;
  const told = ways.filter(({ hits }) => hits === best).slice(0, MOST);
  return told.length === 0 ? [answer.howToNone] : told.map(({ way }) => answer.howTo(way.what, way.how));
}

function hitsOf({ names, help }: Way, sought: Stem): number {
  const holds = (stems: readonly Stem[]): boolean => stems.some((stem) => areSame(stem, sought));
  return (holds(names) ? BY_NAME : 0) + (holds(help) ? 1 : 0);
}

/** The words that only ask. */
const ASKING: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => textsIn(language).asked.howTo ?? [])
    .flatMap((phrase) => stemsOf(phrase.replace(/[!|]/gu, " ")))
    .flatMap(({ word }) => word)
    .concat("et", "en", "a", "an", "the", "noe", "something", "noko", "er", "is", "what", "hva", "kva"),
);

/** Commands first, then what only a key does, then what is typed. */
function allWays({ text, cues, language }: State): readonly Way[] {
  const { help } = text.session;
  const commands = COMMANDS.map(({ id }): Way => {
    const key = keyOfCommand(id);
    const what = text.commands[id].help;
    const names = stemsOf([...everyNameOf(id), ...everydayNamesOf(id), ...(DOINGS[id] ?? [])].join(" "));
    return { how: [`/${nameOf(id, text)}`, ...(key ? [key] : [])].join(", "), what, names, help: stemsOf(what) };
  });
  const keys = ACTION_IDS.filter((action) => {
    const { does, quiet, ofField } = KEYS[action];
    return !quiet && !ofField && !(typeof does === "object" && "command" in does);
  }).map((action): Way => {
    const what = text.keys[action];
    return { how: KEYS[action].shown, what, names: [], help: stemsOf(what) };
  });
  const typed = help.examples.map(([example, what]): Way => {
    // `skriv`, `note`: it is what is typed that is asked for.
    return { how: example, what, names: stemsOf(WRITING), help: stemsOf(what) };
  });
  const noted = cues.map(({ id, name, synonyms = [] }): Way => {
    const called = [id, ...Object.values(name), ...synonyms].filter((one) => one !== undefined);
    const what = name[language] ?? id;
    return { how: `!${what}`, what, names: stemsOf(called.join(" ")), help: [] };
  });
  return [...commands, ...keys, ...typed, ...noted];
}

const WRITING = "skrive skriver write type";

/** What people call the doing of it, where no name or help says so. */
const DOINGS: Readonly<Record<string, readonly string[]>> = {
  undo: ["angre", "ta", "take", "undo", "slette", "delete"],
  strike: ["slette", "delete", "erase", "fjerne", "remove"],
  amend: ["rette", "endre", "correct", "change", "fix", "edit"],
  go: ["gå", "går", "go", "spørsmål", "question"],
  skip: ["hoppe", "skip"],
  end: ["avslutte", "slutte", "end", "finish"],
  search: ["søke", "finne", "find", "search"],
  rec: ["opptak", "starte", "start", "recorder"],
  file: ["flytte", "move"],
};
