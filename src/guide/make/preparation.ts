// What the program asks before and after every session, put around the guide's own sections as items like any other.

import type { Entry } from "../../model/entry.ts";
import { bareItem, type Guide, type Item, type Section, type Theme } from "../../model/guide.ts";
import type { ItemKind } from "../../model/item-kinds.ts";
import { inEveryLanguage, type Texts } from "../../text/languages.ts";
import { asksForConsent, saysTheRights } from "./own-preparation.ts";

type Words = Texts["session"]["preparation"];

type Asked = {
  readonly name: keyof Words["group"];
  readonly kind: ItemKind;
  /** What is special about it beside its kind. */
  readonly more?: Partial<Item>;
  /** Left out where the guide sees to it, unless a journal has it. */
  readonly unless?: (guide: Guide) => boolean;
};

const RIGHTS: readonly (keyof Words["rights"])[] = ["skip", "pause", "stop", "withdraw"];

/**
 * What each is called in journals: these names never change. No guide can give a section or an item such a name: what
 * people write has no dot in it, and what is made from a section and a kind (`before.record1`) ends in a digit.
 */
const BEFORE: readonly Asked[] = [
  { name: "room", kind: "do" },
  { name: "information", kind: "check" },
  { name: "consent", kind: "check", unless: asksForConsent },
  { name: "recording", kind: "check" },
  { name: "recorder", kind: "record", more: { record: "test" } },
  { name: "rights", kind: "say", more: { cover: RIGHTS.map(right) }, unless: saysTheRights },
  { name: "names", kind: "do" },
];
const AFTER: readonly Asked[] = [
  // Until the debrief came to have four parts it was one item: only journals of that time have it.
  { name: "debrief", kind: "do", unless: () => true },
  { name: "debrief-impressions", kind: "do", more: { debrief: "impressions" } },
  { name: "debrief-surprises", kind: "do", more: { debrief: "surprises" } },
  { name: "debrief-guide", kind: "do", more: { debrief: "guide" } },
  { name: "debrief-quotes", kind: "do", more: { debrief: "quotes" } },
  { name: "stubs", kind: "check" },
  { name: "storage", kind: "check" },
];

/**
 * The guide with a section before its own (`samtale.before`) and one after them (`samtale.after`). What `entries` name
 * is there in any case: whatever was once asked stays readable.
 */
export function withPreparation(guide: Guide, entries: readonly Entry[] = []): Guide {
  const named = new Set(entries.flatMap((entry) => ("item" in entry && entry.item !== undefined ? [entry.item] : [])));
  return {
    ...guide,
    sections: [section("before", BEFORE, guide, named), ...guide.sections, section("after", AFTER, guide, named)],
  };
}

function section(
  place: "before" | "after",
  always: readonly Asked[],
  guide: Guide,
  named: ReadonlySet<string>,
): Section {
  const id = `samtale.${place}`;
  const asked = always.filter(({ name, unless }) => named.has(`${place}.${name}`) || !unless?.(guide));
  const whom = guide.kind === "individual" ? "one" : "group";
  const items = [
    ...asked.map(({ name, kind, more }) => ({
      ...bareItem(
        kind,
        inEveryLanguage(({ session }) => session.preparation[whom][name]),
        { id: `${place}.${name}`, section: id },
      ),
      ...more,
    })),
    ...guide[place].map((text, index) => bareItem("check", text, { id: `${place}.guide-${index + 1}`, section: id })),
  ];
  const title = inEveryLanguage(({ session }) => session.preparation[place]);
  return { id, title, place, export: true, order: "fixed", cover: [], items };
}

function right(id: (typeof RIGHTS)[number]): Theme {
  return { id, text: inEveryLanguage(({ session }) => session.preparation.rights[id]) };
}
