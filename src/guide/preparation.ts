// What the program asks before and after every session, put around the guide's own sections as items like any other.
import type { Guide, Item, ItemKind, Section } from "../model/guide.ts";
import type { LocalText } from "../model/language.ts";
import { type Texts, textsIn } from "../text/index.ts";

type Wording = Exclude<keyof Texts["session"]["preparation"], "before" | "after">;

/**
 * What each is called in journals: these names never change. No guide can give a section or an item such a name: what
 * people write has no dot in it, and what is made from a section and a kind (`before.record1`) ends in a digit.
 */
const BEFORE: readonly (readonly [Wording, ItemKind])[] = [
  ["room", "do"],
  ["information", "check"],
  ["consent", "check"],
  ["recording", "check"],
  ["recorder", "record"],
  ["names", "do"],
];
const AFTER: readonly (readonly [Wording, ItemKind])[] = [
  ["debrief", "do"],
  ["stubs", "check"],
  ["storage", "check"],
];

/** The guide with a section before its own (`samtale.before`) and one after them (`samtale.after`). */
export function withPreparation(guide: Guide): Guide {
  return { ...guide, sections: [section("before", BEFORE, guide), ...guide.sections, section("after", AFTER, guide)] };
}

function section(place: "before" | "after", always: typeof BEFORE, guide: Guide): Section {
  const id = `samtale.${place}`;
  const items = [
    ...always.map(([name, kind]) => item(`${place}.${name}`, kind, bothLanguages(name), id)),
    ...guide[place].map((text, index) => item(`${place}.guide-${index + 1}`, "check", text, id)),
  ];
  return { id, title: bothLanguages(place), place, export: true, order: "fixed", cover: [], items };
}

function item(id: string, kind: ItemKind, text: LocalText, section: string): Item {
  return {
    id,
    kind,
    text,
    priority: "should",
    probes: [],
    cover: [],
    listen: false,
    goRound: false,
    ...(kind === "record" ? { record: "test" as const } : {}),
    options: [],
    section,
  };
}

function bothLanguages(name: Wording | "before" | "after"): LocalText {
  return { nb: textsIn("nb").session.preparation[name], en: textsIn("en").session.preparation[name] };
}
