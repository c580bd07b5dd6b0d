// What the loader makes of a guide that is in order.
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import type { Guide } from "../../src/model/guide.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR } from "./choir.ts";

const nb = textsIn("nb");

/** The guide, which must be without any issue at all. */
function load(source: string | Uint8Array): Guide {
  const { guide, issues } = loadGuide(source, nb);
  expect(issues).toEqual([]);
  if (!guide) throw new Error("no guide");
  return guide;
}

const codesIn = (source: string | Uint8Array) => loadGuide(source, nb).issues.map(({ code }) => code);

/** A guide with one section that has these items, each written as in YAML. */
const withItems = (...items: string[]) =>
  `id: x\ntitle: Prøve\nsections:\n  - id: s\n    items:\n${items.map((item) => `      - ${item}\n`).join("")}`;

const itemsOf = (...items: string[]) => load(withItems(...items)).sections[0]?.items ?? [];

describe("the small guide, complete", () => {
  const guide = load(CHOIR);
  const items = guide.sections.flatMap((section) => section.items);

  test("has its facts", () => {
    expect(guide).toMatchObject({
      id: "choir-evening",
      version: "2",
      title: { nb: "Korkvelden", en: "The choir evening" },
      language: "nb",
      kind: "focus-group",
      source: "Own example",
      minutes: 60,
      researchQuestion: { nb: "Hva gir det å synge sammen?", en: "What does singing together give?" },
      standingProbes: [{ id: "example", text: { nb: "Kan dere gi et eksempel?", en: "Can you give an example?" } }],
    });
    expect(guide.hardStop).toBeUndefined();
  });

  test("may have a span of minutes: the most is what the time is kept by", () => {
    expect(load("minutes: [45, 60]\nquestions: [Hva?]")).toMatchObject({ minutes: 60, minutesFrom: 45 });
    expect(load("minutes: 60\nquestions: [Hva?]")).not.toHaveProperty("minutesFrom");
  });

  test("has its sections, and those that say nothing of it are exported in fixed order", () => {
    expect(guide.sections).toMatchObject([
      { id: "welcome", title: { nb: "Velkommen", en: "Welcome" }, minutes: { from: 5, to: 10 }, export: false },
      { id: "singing", title: { nb: "Sang og hverdag" }, export: true, order: "fixed" },
      { id: "close", title: { nb: "Close", en: "Close" }, export: true, order: "fixed" },
    ]);
  });

  test("gives items without an id one made from their section, kind and number", () => {
    expect(items.map(({ id }) => id)).toEqual([
      "welcome.do1",
      "welcome.record1",
      "welcome.say1",
      "round",
      "everyday",
      "singing.break1",
      "singing.summary1",
      "close.ask1",
      "close.say1",
    ]);
  });

  test("keeps a text with commas between braces whole", () => {
    expect(items[3]).toMatchObject({
      kind: "ask",
      text: { nb: "Hvem er du, og hvilken stemme synger du?", en: "Who are you, and what voice do you sing?" },
      type: "opening",
      goRound: true,
      priority: "should",
      section: "welcome",
    });
  });

  test("has the question with all that belongs to it", () => {
    expect(items[4]).toEqual({
      id: "everyday",
      kind: "ask",
      text: { nb: "Hva har koret betydd for hverdagen din?" },
      number: "1",
      type: "key",
      priority: "must",
      minutes: { from: 15, to: 15 },
      probes: [
        { id: "probe1", text: { nb: "Hva gjør du annerledes nå?" } },
        { id: "how", text: { nb: "Hvordan fikk du det til?" }, if: { nb: "says that something changed" } },
      ],
      cover: [
        { id: "vennskap", text: { nb: "vennskap" } },
        { id: "helse", text: { nb: "helse" } },
        { id: "fritid", text: { nb: "fritid" } },
      ],
      listen: true,
      goRound: false,
      options: [],
      section: "singing",
    });
  });

  test("gives what has no text of its own its usual one, in both languages", () => {
    expect(items[1]).toMatchObject({ record: "start", text: { nb: "Start opptaket.", en: "Start the recording." } });
    expect(items[5]).toMatchObject({ minutes: { from: 10, to: 10 }, text: { nb: "Pause", en: "Break" } });
  });
});

describe("a naive guide", () => {
  test("may be nothing but questions", () => {
    const guide = load("questions: [Hvordan har du det?, Hva gjør du?]");
    expect(guide).toMatchObject({ id: "guide", version: "1", kind: "individual", language: "nb" });
    expect(guide.sections).toHaveLength(1);
    expect(guide.sections[0]?.items.map(({ id, kind, text }) => [id, kind, text.nb])).toEqual([
      ["questions.ask1", "ask", "Hvordan har du det?"],
      ["questions.ask2", "ask", "Hva gjør du?"],
    ]);
  });

  test("may have probes, and a title from which its id is made", () => {
    const guide = load(
      "title: Kvelden på Ås\nlanguage: en\nquestions:\n  - text: Why?\n    probes: [Since when?, How?]\n",
    );
    expect(guide.id).toBe("kvelden-pa-as");
    expect(guide.sections[0]?.items[0]).toMatchObject({
      text: { en: "Why?" },
      probes: [
        { id: "probe1", text: { en: "Since when?" } },
        { id: "probe2", text: { en: "How?" } },
      ],
    });
  });
});

describe("items", () => {
  test("a plain text is a question", () => {
    expect(itemsOf("Hvordan har du det?")).toMatchObject([{ kind: "ask", id: "s.ask1" }]);
  });

  test("a probe by itself belongs to the question before it", () => {
    const items = itemsOf("ask: Hva?", "say: Ja.", "probe: Siden når?", "{ probe: Hvordan?, id: how, if: ja }");
    expect(items.map(({ kind }) => kind)).toEqual(["ask", "say"]);
    expect(items[0]?.probes).toEqual([
      { id: "probe1", text: { nb: "Siden når?" } },
      { id: "how", text: { nb: "Hvordan?" }, if: { nb: "ja" } },
    ]);
  });

  test("one thing may stand where a list of it may", () => {
    expect(itemsOf("{ ask: Hva?, probes: Siden når?, cover: søvn }")[0]).toMatchObject({
      probes: [{ text: { nb: "Siden når?" } }],
      cover: [{ id: "sovn", text: { nb: "søvn" } }],
    });
  });

  test("listen: true and summary: true say the usual", () => {
    expect(itemsOf("listen: true", "summary: true").map(({ text }) => text.en)).toEqual([
      "Now just listen.",
      "Sum up aloud, and ask whether you have understood it right.",
    ]);
  });

  test("answers have their place as code, or the one that was written", () => {
    const [item] = itemsOf(
      "{ choose: Sover du godt?, several: true, options: [Ja, { code: 99, text: Vet ikke, missing: true }] }",
    );
    expect(item).toMatchObject({
      several: true,
      options: [
        { code: 1, text: { nb: "Ja" } },
        { code: 99, text: { nb: "Vet ikke" }, missing: true },
      ],
    });
  });

  test("a scale is made from the names of its ends, with the answers that never enter a mean after it", () => {
    const [item] = itemsOf(
      "{ scale: Jeg er rolig., from: Uenig, to: Enig, steps: 3, reversed: true, options: [{ code: 98, text: Vet ikke, missing: true }] }",
    );
    expect(item?.options.map(({ code, text, missing }) => [code, text.nb, missing])).toEqual([
      [1, "Uenig", undefined],
      [2, "2", undefined],
      [3, "Enig", undefined],
      [98, "Vet ikke", true],
    ]);
    expect(item?.reversed).toBe(true);
  });

  test("the number printed in a guide is kept as it was written", () => {
    expect(itemsOf("{ ask: Hva?, number: 1.10 }")[0]?.number).toBe("1.10");
    expect(load("version: 2.0\nquestions: [Hva?]").version).toBe("2.0");
  });
});

test("cues of the guide keep what the standard ones have, where they say nothing else", () => {
  const guide = load(
    "questions: [Hva?]\ncues:\n  - { id: laughter, key: å }\n  - { id: song, nb: sang, en: song, key: s }\n",
  );
  expect(guide.cues).toMatchObject([
    { id: "laughter", name: { nb: "latter", en: "laughter" }, key: { nb: "å", en: "å" } },
    { id: "song", name: { nb: "sang", en: "song" }, key: { nb: "s", en: "s" } },
  ]);
});

describe("the ways in which a file may be written", () => {
  const plain = load(CHOIR);

  test("with a byte order mark, or with line ends from Windows or an old Mac", () => {
    expect(load(`\ufeff${CHOIR}`)).toEqual(plain);
    expect(load(new TextEncoder().encode(`\ufeff${CHOIR}`))).toEqual(plain);
    expect(load(CHOIR.replaceAll("\n", "\r\n"))).toEqual(plain);
    expect(load(CHOIR.replaceAll("\n", "\r"))).toEqual(plain);
  });

  test("places count right with line ends from Windows", () => {
    const [issue] = loadGuide("id: x\r\ntitel: Å\r\nquestions: [Hva?]\r\n", nb).issues;
    expect(issue).toMatchObject({ code: "unknown-field", place: { line: 2, column: 1 }, excerpt: "titel: Å" });
  });

  test("as JSON", () => {
    expect(load('{"title": "Kvelden", "questions": ["Hva?"]}').title).toEqual({ nb: "Kvelden" });
  });

  test("with references, which are read as if written out", () => {
    expect(itemsOf("{ ask: Hva?, probes: &p [Siden når?] }", "{ ask: Hvem?, probes: *p }")[1]?.probes).toHaveLength(1);
  });

  test("no and yes are words like others", () => {
    expect(itemsOf("{ choose: Ja?, options: [no, yes, on, off] }")[0]?.options.map(({ text }) => text.nb)).toEqual([
      "no",
      "yes",
      "on",
      "off",
    ]);
  });
});

describe("much, deep and strange", () => {
  test("10,000 questions in both languages load", () => {
    const items = Array.from({ length: 10_000 }, (_, n) => `ask: { nb: Hva er ${n}, da?, en: What is ${n}, then? }`);
    const source = withItems(...items).replace("title: Prøve", "title: { nb: Prøve, en: Test }");
    const guide = load(source);
    expect(guide.sections[0]?.items.at(-1)).toMatchObject({ id: "s.ask10000", text: { en: "What is 9999, then?" } });
  });

  test("a line of a megabyte is read; wrong, it is shown only around what is wrong", () => {
    const long = "å".repeat(1_000_000);
    expect(load(`title: ${long}\nquestions: [Hva?]`).title.nb).toHaveLength(1_000_000);
    const [issue] = loadGuide(`title: { nb: ${long}, no: x }\nquestions: [Hva?]`, nb).issues;
    expect(issue).toMatchObject({ code: "unknown-language", place: { line: 1, column: 1_000_016 } });
    expect(issue?.excerpt?.length).toBeLessThan(100);
    expect(issue?.excerpt).toContain("å, no: x }");
  });

  test("a hundred thousand brackets are too deep, and nothing worse", () => {
    for (const opening of ["[", "{a: ", "- ", "? "]) {
      expect(codesIn(`title: x\nquestions:\n  ${opening.repeat(100_000)}`)).toContain("too-deep");
    }
  });

  test("names that JavaScript has a meaning for are fields like others that there are not", () => {
    const codes = codesIn("__proto__: { id: a }\nconstructor: b\ntoString: c\nquestions: [Hva?]");
    expect(codes).toEqual(["unknown-field", "unknown-field", "unknown-field"]);
    expect(codesIn("placeholders: { __proto__: a }\nquestions: [Hva?]")).toEqual(["unknown-field"]);
  });

  test("a guide with warnings can be used, one with errors can't", () => {
    expect(loadGuide("questions: ['{navn}?']", nb).guide).toBeDefined();
    expect(loadGuide("questions: [1]", nb).guide).toBeUndefined();
  });
});
