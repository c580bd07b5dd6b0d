// ELAN's annotation document by the rules of its published schema (EAF 3.0), which says what may stand where, what must be
// there, what is unique and what refers to what; and by ELAN's own rule that nothing on a tier overlaps.

import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { AWFUL, awfulWith, EMPTY, empty, type Named, oddSessions } from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import { alignedGarden, anyTalk, inGardenFile, recordedTwice, written } from "./lined-up.ts";
import { at } from "./pen.ts";

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};
type Raw = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

function documentIn(xml: string): Element {
  expect(XMLValidator.validate(xml)).toBe(true);
  const [root] = elementsIn(parser.parse(xml) as readonly Raw[]).filter(({ name }) => name !== "?xml");
  if (!root) throw new Error("no document");
  return root;
}

function elementsIn(raw: readonly Raw[]): readonly Element[] {
  return raw.flatMap((one) => {
    const name = Object.keys(one).find((key) => key !== ":@") ?? "";
    if (name === "#text") return [];
    const inside = one[name] as readonly Raw[];
    const text = inside.map((part) => ("#text" in part ? String(part["#text"]) : "")).join("");
    return [{ name, attributes: (one[":@"] ?? {}) as Element["attributes"], children: elementsIn(inside), text }];
  });
}

/** What each element may hold, in this order; `1` once, `*` any number; and its attributes, those that must be there first. */
const RULES: Readonly<
  Record<
    string,
    { readonly holds: readonly string[]; readonly must: readonly string[]; readonly may: readonly string[] }
  >
> = {
  ANNOTATION_DOCUMENT: {
    holds: ["HEADER 1", "TIME_ORDER 1", "TIER *", "LINGUISTIC_TYPE *"],
    must: ["AUTHOR", "DATE", "VERSION"],
    may: ["FORMAT", "xmlns:xsi", "xsi:noNamespaceSchemaLocation"],
  },
  HEADER: { holds: ["MEDIA_DESCRIPTOR *", "PROPERTY *"], must: [], may: ["MEDIA_FILE", "TIME_UNITS"] },
  MEDIA_DESCRIPTOR: { holds: [], must: ["MEDIA_URL", "MIME_TYPE"], may: ["RELATIVE_MEDIA_URL"] },
  PROPERTY: { holds: [], must: [], may: ["NAME"] },
  TIME_ORDER: { holds: ["TIME_SLOT *"], must: [], may: [] },
  TIME_SLOT: { holds: [], must: ["TIME_SLOT_ID"], may: ["TIME_VALUE"] },
  TIER: { holds: ["ANNOTATION *"], must: ["TIER_ID", "LINGUISTIC_TYPE_REF"], may: ["PARTICIPANT"] },
  ANNOTATION: { holds: ["ALIGNABLE_ANNOTATION 1"], must: [], may: [] },
  ALIGNABLE_ANNOTATION: {
    holds: ["ANNOTATION_VALUE 1"],
    must: ["ANNOTATION_ID", "TIME_SLOT_REF1", "TIME_SLOT_REF2"],
    may: [],
  },
  ANNOTATION_VALUE: { holds: [], must: [], may: [] },
  LINGUISTIC_TYPE: { holds: [], must: ["LINGUISTIC_TYPE_ID"], may: ["TIME_ALIGNABLE", "GRAPHIC_REFERENCES"] },
};

function keepsTheRules({ name, attributes, children }: Element): void {
  const rule = RULES[name];
  if (!rule) throw new Error(`${name} has no place`);
  const given = Object.keys(attributes);
  expect(rule.must.filter((attribute) => !given.includes(attribute))).toEqual([]);
  expect(given.filter((attribute) => ![...rule.must, ...rule.may].includes(attribute))).toEqual([]);
  const places = children.map((child) => rule.holds.findIndex((one) => one.startsWith(`${child.name} `)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  for (const [place, one] of rule.holds.entries())
    if (one.endsWith(" 1")) expect(places.filter((found) => found === place)).toHaveLength(1);
  for (const child of children) keepsTheRules(child);
}

const named = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);
const attribute =
  (name: string) =>
  (element: Element): string =>
    element.attributes[name] ?? "";

type Read = { readonly id: string; readonly start: number; readonly end: number; readonly words: string };
type Tier = {
  readonly title: string;
  readonly type: string;
  readonly participant: string;
  readonly annotations: readonly Read[];
};

/** Reads the tiers, and checks on the way all that refers to something else. */
function tiersIn(document: Element): readonly Tier[] {
  keepsTheRules(document);
  const { DATE = "", FORMAT } = document.attributes;
  expect(FORMAT).toBe("3.0");
  expect(DATE).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  expect(named(document, "HEADER").map(attribute("TIME_UNITS"))).toEqual(["milliseconds"]);
  const slots = named(document, "TIME_ORDER").flatMap(({ children }) => children);
  const times = slots.map((slot) => Number(attribute("TIME_VALUE")(slot)));
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(times.every((time) => Number.isInteger(time) && time >= 0 && time < 2 ** 32)).toBe(true);
  const timeOf = new Map(slots.map((slot, index) => [attribute("TIME_SLOT_ID")(slot), times[index] ?? 0]));
  const types = named(document, "LINGUISTIC_TYPE").map(attribute("LINGUISTIC_TYPE_ID"));
  const tiers = named(document, "TIER").map((tier): Tier => {
    const annotations = tier.children
      .flatMap(({ children }) => children)
      .map((annotation): Read => {
        const [start, end] = ["TIME_SLOT_REF1", "TIME_SLOT_REF2"].map((ref) => timeOf.get(attribute(ref)(annotation)));
        if (start === undefined || end === undefined) throw new Error("refers to no time");
        return { id: attribute("ANNOTATION_ID")(annotation), start, end, words: annotation.children[0]?.text ?? "" };
      });
    const [title, type, participant] = ["TIER_ID", "LINGUISTIC_TYPE_REF", "PARTICIPANT"].map((name) =>
      attribute(name)(tier),
    );
    return { title: title ?? "", type: type ?? "", participant: participant ?? "", annotations };
  });
  const ids = [...timeOf.keys(), ...tiers.flatMap(({ annotations }) => annotations.map(({ id }) => id))];
  expect(new Set(ids).size).toBe(ids.length);
  expect(timeOf.size).toBe(slots.length);
  expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
  expect(new Set(tiers.map(({ title }) => title)).size).toBe(tiers.length);
  expect(new Set(types).size).toBe(types.length);
  expect([...new Set(tiers.map(({ type }) => type))].sort()).toEqual(types.toSorted());
  return tiers;
}

const tiersOf = async (session: Named): Promise<readonly Tier[]> => tiersIn(documentIn(await written("eaf", session)));
const all: readonly Named[] = [{ id: GARDEN, session: garden }, alignedGarden, recordedTwice, ...oddSessions];

test("keeps ELAN's rules, whatever is in it, and nothing on a tier overlaps", async () => {
  const check = async (session: Named): Promise<void> => {
    for (const { annotations } of await tiersOf(session))
      annotations.forEach(({ start, end }, index) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(annotations[index - 1]?.end ?? 0);
      });
  };
  for (const session of [...all, { id: AWFUL, session: awfulWith(50_000) }]) await check(session);
  await fc.assert(fc.asyncProperty(anyTalk, check), { numRuns: 25 });
});

describe("tiers", () => {
  test("for each who was there, for each kind of line that nobody spoke, and no more", async () => {
    const tiers = await tiersOf({ id: GARDEN, session: garden });
    expect(tiers.map(({ title, type, participant }) => [title, type, participant])).toEqual([
      ["Deltaker 1", "speech", "1"],
      ["Deltaker 1: innlegg", "turns", "1"],
      ["Deltaker 2", "speech", "2"],
      ["Deltaker 2: innlegg", "turns", "2"],
      ["Deltaker 3", "speech", "3"],
      ["Deltaker 3: innlegg", "turns", "3"],
      ["Deltaker 4", "speech", "4"],
      ["Deltaker 4: innlegg", "turns", "4"],
      ["Deltaker 5", "speech", "5"],
      ["Deltaker 5: innlegg", "turns", "5"],
      ["Flere", "speech", ""],
      ["Flere: innlegg", "turns", ""],
      ["Moderator: innlegg", "turns", ""],
      ["Spørsmål", "question", ""],
      ["Tegn", "cue", ""],
      ["Observasjoner", "comment", ""],
      ["Parkert", "park", ""],
      ["Merknad", "remark", ""],
    ]);
    expect(
      (await tiersOf({ id: EMPTY, session: empty })).map(({ title, annotations }) => [title, annotations]),
    ).toEqual([
      ["Deltaker 1", []],
      ["Deltaker 2", []],
      ["Deltaker 3", []],
    ]);
  });

  test("a turn is an annotation, and so is what was said in it; one that several had is on each one's tier", async () => {
    const tiers = await tiersOf(alignedGarden);
    const on = (title: string) => tiers.find((tier) => tier.title === title)?.annotations;
    const time = (minutes: number, seconds: number): number => inGardenFile(at(minutes, seconds));
    expect(on("Deltaker 3")).toEqual([
      { id: "mod_25", start: time(2, 42), end: time(3, 30), words: "«Jeg får ro i hendene»" },
    ]);
    expect(on("Deltaker 3: innlegg")).toEqual([
      { id: "sec_11", start: time(2, 42), end: time(3, 30), words: "" },
      { id: "sec_19_p3", start: time(3, 30), end: time(3, 50), words: "" },
    ]);
    expect(on("Deltaker 2")).toEqual([]);
    expect(on("Deltaker 2: innlegg")).toEqual([{ id: "sec_19_p2", start: time(3, 30), end: time(3, 50), words: "" }]);
  });
});

describe("the recording", () => {
  const audio = { name: "opptak & kor 1.WAV", path: "/et/sted/opptak & kor 1.WAV" };

  test("is referred to by its name alone, where it was given", async () => {
    const eaf = await written("eaf", { id: GARDEN, session: garden }, { audio: [audio] });
    const url = "./opptak%20%26%20kor%201.WAV";
    const [header] = named(documentIn(eaf), "HEADER");
    expect(header && named(header, "MEDIA_DESCRIPTOR").map(({ attributes }) => attributes)).toEqual([
      { MEDIA_URL: url, MIME_TYPE: "audio/x-wav", RELATIVE_MEDIA_URL: url },
    ]);
    expect(eaf).not.toContain("/et/sted");
    expect(await written("eaf", { id: GARDEN, session: garden })).not.toContain("MEDIA_DESCRIPTOR");
  });

  test("of several each is in the document of the recording that it was given with", async () => {
    const given = [{ ...audio, label: "reserve" }];
    const [reserve, other] = [1, 2].map((part) => written("eaf", recordedTwice, { part, audio: given }));
    expect(await reserve).toContain("Tidene er i lydfila reserve, regnet fra da opptaket ble merket.");
    expect(await reserve).toContain("MEDIA_DESCRIPTOR");
    expect(await other).not.toContain("MEDIA_DESCRIPTOR");
  });

  test("lies where the way from the document leads; its full path only if that was asked for", async () => {
    const beside = { folder: "/et/prosjekt", path: "../sted/opptak & kor 1.WAV" };
    const media = async (audioPath?: "relative" | "absolute") => {
      const eaf = await written("eaf", { id: GARDEN, session: garden }, { audio: [{ ...audio, beside }], audioPath });
      const [header] = named(documentIn(eaf), "HEADER");
      return header && named(header, "MEDIA_DESCRIPTOR").map(({ attributes }) => attributes)[0];
    };
    const relative = "./../sted/opptak%20%26%20kor%201.WAV";
    expect(await media()).toMatchObject({ MEDIA_URL: relative, RELATIVE_MEDIA_URL: relative });
    expect(await media("relative")).toEqual(await media());
    expect(await media("absolute")).toMatchObject({
      MEDIA_URL: "file:///et/sted/opptak%20%26%20kor%201.WAV",
      RELATIVE_MEDIA_URL: relative,
    });
  });

  test("on Windows has its drive in the full path", async () => {
    const windows = { name: "a b.wav", path: "C:\\lyd\\a b.wav" };
    const named = { id: GARDEN, session: garden };
    const eaf = await written("eaf", named, { audio: [windows], audioPath: "absolute" });
    expect(eaf).toContain('MEDIA_URL="file:///C:/lyd/a%20b.wav"');
  });
});
