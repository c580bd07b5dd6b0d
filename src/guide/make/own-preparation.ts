// What a guide sees to by itself before and after the talk: then the program doesn't ask for it a second time.
import type { Guide, Item } from "../../model/guide.ts";
import { isQuestion, traitsOf } from "../../model/item-kinds.ts";
import type { LocalText } from "../../model/language.ts";
import { LANGUAGES, type Texts, textsIn } from "../../text/languages.ts";

/** The guide has a `check`, or a line of its own before the talk, that asks for consent. */
export function asksForConsent(guide: Guide): boolean {
  return checks(guide).some((text) => isSaid(text, ({ consent }) => consent));
}

export function asksForInformation(guide: Guide): boolean {
  return checks(guide).some((text) => isSaid(text, ({ information }) => information));
}

/** The guide asks whether all have said yes to being recorded. */
export function asksForRecording(guide: Guide): boolean {
  return checks(guide).some((text) => isSaid(text, ({ recording }) => recording));
}

/** The guide has its own step for trying the recorder. */
export function triesTheRecorder(guide: Guide): boolean {
  return (
    forEveryone(guide).some(({ record }) => record === "test") ||
    checks(guide).some((text) => isSaid(text, ({ recorderTest }) => recorderTest))
  );
}

/** The guide asks that nobody else be named. */
export function asksNotToName(guide: Guide): boolean {
  const told = forEveryone(guide).filter(({ kind }) => traitsOf(kind).mayTellRights);
  return [...checks(guide), ...told.map(({ text }) => text)].some((text) => isSaid(text, ({ names }) => names));
}

/** The guide says thanks behind its last question. */
export function saysThanks(guide: Guide): boolean {
  const items = forEveryone(guide);
  const closing = items.slice(items.findLastIndex(isQuestion) + 1);
  return closing.some(({ text }) => isSaid(text, ({ thanks }) => thanks));
}

/** The guide has its own step for switching the recorder off. */
export function stopsTheRecorder(guide: Guide): boolean {
  return forEveryone(guide).some(({ record }) => record === "stop");
}

/** The guide says the rights: items by that name, or a text that gives people leave to at least two of them. */
export function saysTheRights(guide: Guide): boolean {
  const before = guide.before.flatMap((text) => wordings({ text }));
  return (
    before.some(givesLeave) ||
    forEveryone(guide).some(
      (item) => item.id.startsWith("right-") || (traitsOf(item.kind).mayTellRights && wordings(item).some(givesLeave)),
    )
  );
}

/** How each language says it: a guide may be in any. */
const RECOGNISED = LANGUAGES.map((language) => textsIn(language).guide.recognised);
const RIGHTS = ["skip", "pause", "stop", "withdraw"] as const;

/** Whether a text says it, in any language. */
export function isSaid(text: LocalText, how: (words: Texts["guide"]["recognised"]) => RegExp): boolean {
  return wordings({ text }).some((wording) => RECOGNISED.some((words) => how(words).test(wording)));
}

/** What is looked to before the talk: the guide's checks, and its own lines before it. */
function checks(guide: Guide): readonly LocalText[] {
  const asked = forEveryone(guide).filter(({ kind }) => kind === "check");
  return [...guide.before, ...asked.map(({ text }) => text)];
}

function givesLeave(text: string): boolean {
  const given = RIGHTS.filter((right) => RECOGNISED.some(({ rights }) => rights[right].test(text)));
  return given.length >= 2 && RECOGNISED.some(({ leave }) => leave.test(text));
}

/** What only some audiences are asked is not asked of all. */
function forEveryone(guide: Guide): readonly Item[] {
  return guide.sections
    .filter(({ audience }) => audience === undefined)
    .flatMap(({ items }) => items.filter(({ audience }) => audience === undefined));
}

function wordings({ text }: Pick<Item, "text">): readonly string[] {
  // Word writes its own apostrophe: `don’t` is `don't`.
  return Object.values(text).flatMap((wording) => (wording === undefined ? [] : [wording.replaceAll("’", "'")]));
}
