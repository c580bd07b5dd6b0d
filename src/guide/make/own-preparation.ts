// What a guide sees to by itself before the talk: then the program doesn't ask for it a second time.
import type { Guide, Item } from "../../model/guide.ts";
import { traitsOf } from "../../model/item-kinds.ts";
import { LANGUAGES, textsIn } from "../../text/languages.ts";

/** The guide has a `check` that asks for consent. */
export function asksForConsent(guide: Guide): boolean {
  return forEveryone(guide).some((item) => item.kind === "check" && wordings(item).some(asksConsent));
}

/** The guide says the rights: items by that name, or a text that gives people leave to at least two of them. */
export function saysTheRights(guide: Guide): boolean {
  return forEveryone(guide).some(
    (item) => item.id.startsWith("right-") || (traitsOf(item.kind).mayTellRights && wordings(item).some(givesLeave)),
  );
}

/** How each language says it: a guide may be in any. */
const RECOGNISED = LANGUAGES.map((language) => textsIn(language).guide.recognised);
const RIGHTS = ["skip", "pause", "stop", "withdraw"] as const;

function asksConsent(text: string): boolean {
  return RECOGNISED.some(({ consent }) => consent.test(text));
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

function wordings({ text }: Item): readonly string[] {
  return Object.values(text).filter((wording) => wording !== undefined);
}
