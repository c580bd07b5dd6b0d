// What a guide sees to by itself before the talk: then the program doesn't ask for it a second time.
import type { Guide, Item } from "../../model/guide.ts";

/** The guide has a `check` that asks for consent. */
export function asksForConsent(guide: Guide): boolean {
  return forEveryone(guide).some((item) => item.kind === "check" && wordings(item).some((text) => CONSENT.test(text)));
}

/** The guide says the rights: items by that name, or a text that gives people leave to at least two of them. */
export function saysTheRights(guide: Guide): boolean {
  return forEveryone(guide).some(
    (item) => item.id.startsWith("right-") || (READ.has(item.kind) && wordings(item).some(givesLeave)),
  );
}

const CONSENT = /samtykke|consent/iu;
const READ: ReadonlySet<Item["kind"]> = new Set(["say", "do"]);

/** Each right in the words in which people give it, in either language. */
const RIGHTS: readonly RegExp[] = [
  /hoppe over|stå over|(?:la være|la vere|slippe) å svare|ikke (?:vil |må |trenger å )?svare|skip|pass on|n[o']t (?:have to |need to |want to )?answer/iu,
  /pause|\bbreak\b/iu,
  /stoppe|avbryte|avslutte|\bstop\b|\bend (?:it|the)\b/iu,
  /trekke (?:seg|deg|dere|samtykke)|trekker (?:seg|deg|dere)|withdraw/iu,
];

/** A plan for the day names breaks and ends too (“we take a break and stop at four”): leave is given with such words. */
const LEAVE =
  /(?<!\p{L})(?:kan|får|fritt|lov|når som helst|si(?:er)? (?:bare |ifra|fra)|rett til|can|may|free to|any ?time|tell me|say so|right to)(?!\p{L})/iu;

function givesLeave(text: string): boolean {
  return LEAVE.test(text) && RIGHTS.filter((right) => right.test(text)).length >= 2;
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
