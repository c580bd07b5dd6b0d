// The guides that ship: what each of them must carry, in both languages.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadGuide } from "../../src/guide/load.ts";
import { fieldsOf, type Owner } from "../../src/guide/schema/fields.ts";
import { itemsOfScale } from "../../src/model/answers/scales.ts";
import type { Guide, Item } from "../../src/model/guide.ts";
import { ITEM_KINDS } from "../../src/model/item-kinds.ts";
import { textsIn } from "../../src/text/languages.ts";

const folder = resolve(import.meta.dirname, "../../guides");
const sourceOf = (name: string) => readFileSync(join(folder, `${name}.yaml`), "utf8");

function guideNamed(name: string): Guide {
  const { guide } = loadGuide(sourceOf(name), textsIn("en"));
  if (!guide) throw new Error(`${name} does not load`);
  return guide;
}

const itemsOf = (guide: Guide): readonly Item[] => guide.sections.flatMap((section) => section.items);
const asked = (guide: Guide) => itemsOf(guide).filter((item) => item.kind === "ask");
const numbers = (items: readonly Item[]) => items.map((item) => item.number);

describe.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))("%s", (file) => {
  const name = file.replace(/\.yaml$/, "");

  it("has no problems and no warnings", () => {
    expect(loadGuide(sourceOf(name), textsIn("en")).issues).toEqual([]);
  });

  it("says everything in both languages", () => {
    const missing = textsWithin(guideNamed(name)).filter((text) => !text.nb || !text.en);
    expect(missing).toEqual([]);
  });

  it("has time for its questions in the time that is planned", () => {
    const guide = guideNamed(name);
    const sum = itemsOf(guide).reduce((total, item) => total + (item.minutes?.from ?? 0), 0);
    expect(sum).toBeLessThanOrEqual(guide.minutes ?? 0);
  });
});

describe("staff-recovery", () => {
  const guide = guideNamed("staff-recovery");

  it("is seven questions for a group, in one list, as numbered in the original", () => {
    expect(guide.kind).toBe("focus-group");
    expect(guide.sections).toHaveLength(1);
    expect(itemsOf(guide).map((item) => item.kind)).toEqual(Array(7).fill("ask"));
    expect(numbers(itemsOf(guide))).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  it("has the one probe of the original, under the third", () => {
    expect(guide.standingProbes).toEqual([]);
    expect(itemsOf(guide).map((item) => item.probes.length)).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });
});

describe("restart-follow-up", () => {
  const guide = guideNamed("restart-follow-up");

  it("is thirteen questions to one person, in four parts", () => {
    expect(guide.kind).toBe("individual");
    expect(guide.sections.map((section) => section.items.filter((item) => item.kind === "ask").length)).toEqual([
      0, 1, 11, 1,
    ]);
  });

  it("says each of the five rights by itself, so that each can be shown to be said", () => {
    const rights = itemsOf(guide).filter((item) => item.id.startsWith("right-"));
    expect(rights.map((item) => [item.kind, item.id])).toEqual([
      ["say", "right-not-answer"],
      ["say", "right-break"],
      ["say", "right-end"],
      ["say", "right-recording"],
      ["say", "right-anonymous"],
    ]);
  });

  it("has no numbers, as the original has none", () => {
    expect(itemsOf(guide).filter((item) => item.number !== undefined)).toEqual([]);
  });

  it("has conditional probes under two questions and nowhere else, and six topics to listen for under a third", () => {
    const conditional = asked(guide).filter((item) => item.probes.length > 0);
    expect(conditional.map((item) => item.id)).toEqual(["differently", "recommend"]);
    expect(conditional.flatMap((item) => item.probes).every((probe) => probe.if)).toBe(true);
    const topics = asked(guide)
      .find((item) => item.id === "group-topics")
      ?.cover.map((theme) => theme.text);
    expect(topics).toHaveLength(6);
    expect(topics?.at(-1)).toEqual({ nb: "selvhevdelse", en: "self-assertion" });
  });

  it("never exports what the person tells about themselves", () => {
    expect(guide.sections.filter((section) => !section.export).map((section) => section.id)).toEqual(["about-you"]);
  });
});

describe("ips-focus-group", () => {
  const guide = guideNamed("ips-focus-group");

  it("is seven questions for a group that meets twice", () => {
    expect([guide.kind, guide.minutes, guide.participants]).toEqual(["multistage-focus-group", 90, 5]);
    expect(asked(guide)).toHaveLength(7);
  });

  it("has one standing probe and a checklist of eight for the whole session", () => {
    expect(guide.standingProbes).toHaveLength(1);
    expect(guide.cover).toHaveLength(8);
  });

  it("says the information as numbered, and asks for silence after the first question only", () => {
    const numbered = itemsOf(guide).filter((item) => item.kind === "say" && item.number);
    expect(numbers(numbered)).toEqual(["1-", "2-", "3-"]);
    expect(asked(guide).map((item) => item.listen)).toEqual([true, false, false, false, false, false, false]);
  });

  it("keeps the round of introductions to itself", () => {
    expect(guide.sections.filter((section) => !section.export).map((section) => section.id)).toEqual(["round"]);
  });
});

describe("peer-support", () => {
  const guide = guideNamed("peer-support");

  it("is seven questions, and says that it was made from the study's own", () => {
    expect([guide.kind, guide.minutes, asked(guide).length]).toEqual(["focus-group", 75, 7]);
    expect(guide.source).toContain("four research questions");
    expect(guide.standingProbes).toHaveLength(2);
  });
});

describe("staff-survey", () => {
  const guide = guideNamed("staff-survey");
  const inScale = (id: string) => {
    const subscale = guide.subscales.find((one) => one.id === id);
    return subscale ? numbers(itemsOfScale(guide, subscale)) : [];
  };

  it("is an instrument of 32 items and one of 20, with their codes", () => {
    const [practice, work] = ["practice", "work"].map((id) => itemsOf(guide).filter((item) => item.section === id));
    expect(numbers(practice ?? [])).toEqual(Array.from({ length: 32 }, (_, index) => String(index + 1)));
    expect(numbers(work ?? [])).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
    expect(practice?.[0]?.options.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 97, 98, 99]);
    expect(numbers(itemsOf(guide).filter((item) => item.reversed))).toEqual(["6", "17", "18", "19", "20"]);
  });

  it("counts each item where the study counted it, and in the total also what was kept out", () => {
    expect(inScale("goals")).toEqual(["2", "6", "7", "8", "11", "14", "15", "16", "26", "27", "28"]);
    expect(inScale("involvement")).toEqual(["21", "22", "23", "29"]);
    expect(inScale("diversity")).toEqual(["12", "13", "18", "19"]);
    expect(inScale("choice")).toEqual(["3", "4", "9", "25"]);
    expect(inScale("person")).toEqual(["10", "17", "32"]);
    expect(inScale("inviting")).toEqual(["1", "31"]);
    expect(inScale("recovery")).toHaveLength(32);
    expect(inScale("role")).toEqual(["14", "15", "16", "17", "18", "19", "20"]);
    expect(inScale("support")).toHaveLength(20);
  });
});

describe("example", () => {
  const example = parse(sourceOf("example"));
  const found = fieldsIn(example);

  it("shows every field that a guide, a section and their parts may have", () => {
    const parts: readonly Owner[] = ["guide", "section", "probe", "theme", "option", "cue", "key", "audience"];
    for (const owner of [...parts, "subscale", "term", "change", "text", "probe-item"] as const) {
      // It is in two languages; a third is written the same way.
      const missing = fieldsOf(owner).filter((field) => !found.get(owner)?.has(field) && field !== "nn");
      expect([owner, missing]).toEqual([owner, []]);
    }
  });

  it("shows every kind of item, and every field that items may have", () => {
    const items = ITEM_KINDS.map((kind) => found.get(kind) ?? new Set<string>());
    expect(ITEM_KINDS.filter((_, index) => items[index]?.size === 0)).toEqual([]);
    const shown = new Set(items.flatMap((fields) => [...fields]));
    const all = new Set(ITEM_KINDS.flatMap((kind) => fieldsOf(kind)));
    // What `study next` writes leads to a session: nobody writes it by hand, and the example has none.
    const unwritten = new Set(["nn", "trace"]);
    expect([...all].filter((field) => !shown.has(field) && !unwritten.has(field))).toEqual([]);
  });
});

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: Fields) =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => key === "nb" || key === "en");

/** Every text in a loaded guide, but for the keys of cues. */
function textsWithin(value: unknown): { readonly nb?: string; readonly en?: string }[] {
  if (Array.isArray(value)) return value.flatMap(textsWithin);
  if (!isFields(value)) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsWithin);
}

/** The fields used in a guide's YAML, by what they are fields of. */
function fieldsIn(guide: Fields): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (owner: string, value: unknown): void => {
    if (!isFields(value)) return;
    const named = owner === "item" ? itemOwner(value) : owner;
    const fields = found.get(named) ?? new Set<string>();
    found.set(named, fields);
    for (const [field, inner] of Object.entries(value)) {
      fields.add(field);
      const known = named === "cue" && field === "key" ? "key" : (INSIDE[field] ?? "text");
      for (const one of Array.isArray(inner) ? inner : [inner]) add(known, one);
    }
  };
  add("guide", guide);
  return found;
}

const itemOwner = (item: Fields) => {
  const [kind = ""] = Object.keys(item);
  return kind === "probe" ? "probe-item" : kind;
};

/** What stands inside a field; anything else is a text. */
const INSIDE: Readonly<Record<string, string>> = {
  sections: "section",
  items: "item",
  probes: "probe",
  standing_probes: "probe",
  cover: "theme",
  options: "option",
  cues: "cue",
  audiences: "audience",
  subscales: "subscale",
  glossary: "term",
  changes: "change",
  placeholders: "placeholders",
};
