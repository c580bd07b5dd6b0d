// What the program asks before and after every session, put around the guide's own sections as items like any other.

import type { Entry } from "../../model/entry.ts";
import { bareItem, type Guide, type Item, type Section, type Theme } from "../../model/guide.ts";
import type { ItemKind } from "../../model/item-kinds.ts";
import type { LocalText } from "../../model/language.ts";
import { inEveryLanguage, type Texts } from "../../text/languages.ts";
import {
  asksForConsent,
  asksForInformation,
  asksForRecording,
  asksNotToName,
  isSaid,
  saysThanks,
  saysTheRights,
  stopsTheRecorder,
  triesTheRecorder,
} from "./own-preparation.ts";

type Words = Texts["session"]["preparation"];

type Asked = {
  readonly name: keyof Words["group"];
  readonly kind: ItemKind;
  /** What is special about it beside its kind. */
  readonly more?: Partial<Item>;
  /** Left out where the guide sees to it, unless a journal has it. */
  readonly unless?: (guide: Guide) => boolean;
  /** A line of the guide's own that says the same takes its place, and what is special about it. */
  readonly as?: (words: Texts["guide"]["recognised"]) => RegExp;
};

const RIGHTS: readonly (keyof Words["rights"])[] = ["skip", "pause", "stop", "withdraw"];

/**
 * What each is called in journals: these names never change. No guide can give a section or an item such a name: what
 * people write has no dot in it, and what is made from a section and a kind (`before.record1`) ends in a digit.
 */
const BEFORE: readonly Asked[] = [
  { name: "room", kind: "do" },
  { name: "information", kind: "check", unless: asksForInformation },
  { name: "consent", kind: "check", unless: asksForConsent },
  { name: "recording", kind: "check", unless: asksForRecording },
  { name: "recorder", kind: "record", more: { record: "test" }, unless: triesTheRecorder },
  { name: "rights", kind: "say", more: { cover: RIGHTS.map(right) }, unless: saysTheRights },
  { name: "names", kind: "do", unless: asksNotToName },
];
/** While people are still there: thanks, and the recorder off. */
const CLOSING: readonly Asked[] = [
  { name: "thanks", kind: "say", unless: saysThanks, as: ({ thanks }) => thanks },
  { name: "recorder-off", kind: "record", more: { record: "stop" }, unless: stopsTheRecorder },
];
/** When they have gone. */
const DEBRIEF: readonly Asked[] = [
  // Until the debrief came to have four parts it was one item: only journals of that time have it.
  { name: "debrief", kind: "do", unless: () => true },
  { name: "debrief-impressions", kind: "do", more: { debrief: "impressions" }, as: ({ after }) => after.impressions },
  { name: "debrief-surprises", kind: "do", more: { debrief: "surprises" }, as: ({ after }) => after.surprises },
  { name: "debrief-guide", kind: "do", more: { debrief: "guide" }, as: ({ after }) => after.guide },
  { name: "debrief-quotes", kind: "do", more: { debrief: "quotes" }, as: ({ after }) => after.quotes },
];
const LOCKING: readonly Asked[] = [
  { name: "stubs", kind: "check", as: ({ after }) => after.stubs },
  { name: "storage", kind: "check", as: ({ after }) => after.storage },
];

/**
 * The guide with a section before its own (`samtale.before`) and one after them (`samtale.after`). What `entries` name
 * is there in any case: whatever was once asked stays readable.
 */
export function withPreparation(guide: Guide, entries: readonly Entry[] = []): Guide {
  const named = new Set(entries.flatMap((entry) => ("item" in entry && entry.item !== undefined ? [entry.item] : [])));
  return {
    ...guide,
    sections: [before(guide, named), ...guide.sections, after(guide, named)],
  };
}

type Named = ReadonlySet<string>;

/** The guide's own lines come first: chairs are set before anyone is there to be told of the study. */
function before(guide: Guide, named: Named): Section {
  const own = guide.before.map((text, index) => ownLine("before", text, index));
  return section("before", [...own, ...asked("before", BEFORE, guide, named)]);
}

/** The guide's own lines stand where the program would ask the same; the others behind the debrief. */
function after(guide: Guide, named: Named): Section {
  const left = new Map(guide.after.map((text, index) => [index, text] as const));
  const slots = (list: readonly Asked[]): readonly Item[] =>
    list.flatMap((one) => {
      const { as } = one;
      const found = as && [...left].find(([, text]) => isSaid(text, as));
      const mine = asked("after", [one], guide, named);
      if (!found) return mine;
      left.delete(found[0]);
      const kept = mine.filter(({ id }) => named.has(id));
      return [{ ...ownLine("after", found[1], found[0]), ...one.more }, ...kept];
    });
  const first = [...slots(CLOSING), ...slots(DEBRIEF)];
  const last = slots(LOCKING);
  return section("after", [...first, ...[...left].map(([index, text]) => ownLine("after", text, index)), ...last]);
}

type Place = "before" | "after";

function ownLine(place: Place, text: LocalText, index: number): Item {
  return bareItem("check", text, { id: `${place}.guide-${index + 1}`, section: sectionId(place) });
}

function asked(place: Place, list: readonly Asked[], guide: Guide, named: Named): readonly Item[] {
  const whom = guide.kind === "individual" ? "one" : "group";
  return list
    .filter(({ name, unless }) => named.has(`${place}.${name}`) || !unless?.(guide))
    .map(({ name, kind, more }) => ({
      ...bareItem(
        kind,
        inEveryLanguage(({ session }) => session.preparation[whom][name]),
        { id: `${place}.${name}`, section: sectionId(place) },
      ),
      ...more,
    }));
}

function sectionId(place: Place): string {
  return `samtale.${place}`;
}

function section(place: Place, items: readonly Item[]): Section {
  const title = inEveryLanguage(({ session }) => session.preparation[place]);
  return { id: sectionId(place), title, place, export: true, order: "fixed", cover: [], items };
}

function right(id: (typeof RIGHTS)[number]): Theme {
  return { id, text: inEveryLanguage(({ session }) => session.preparation.rights[id]) };
}
