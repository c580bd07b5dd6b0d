// The checklist before and after: what is always asked, what a guide sees to itself, and what of it stands in the journal.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Guide, GuideKind, Item } from "../../src/model/guide.ts";
import type { ItemKind } from "../../src/model/item-kinds.ts";
import { fold } from "../../src/model/session/fold.ts";
import { mayLeave } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { guideOf, item, section } from "../choir.ts";
import { scenario } from "../scenario.ts";

const idsIn = (guide: Guide, place: "before" | "after"): readonly string[] =>
  itemsIn(guide, place).map(({ id }) => id.slice(place.length + 1));

function itemsIn(guide: Guide, place: "before" | "after"): readonly Item[] {
  return withPreparation(guide).sections.find((one) => one.place === place)?.items ?? [];
}

const ALWAYS = ["room", "information", "consent", "recording", "recorder", "rights", "names"];
const without = (...names: readonly string[]) => ALWAYS.filter((name) => !names.includes(name));

/** A guide with one item of its own, as its author worded it. */
const says = (kind: ItemKind, text: Item["text"], more: Partial<Item> = {}): Guide =>
  guideOf([section("welcome", [{ ...item(kind, "mine", ""), ...more, text }])]);

test("before: the guide's own lines; then who is here, information, consent, recording, the recorder, the rights, names", () => {
  const guide = { ...guideOf([]), before: [{ nb: "Sett fram stoler" }] };
  expect(idsIn(guide, "before")).toEqual(["guide-1", ...ALWAYS]);
  const rights = itemsIn(guide, "before").find(({ id }) => id === "before.rights");
  expect(rights?.kind).toBe("say");
  expect(rights?.cover.map(({ id }) => id)).toEqual(["skip", "pause", "stop", "withdraw"]);
  expect(rights?.text).toMatchObject({ nb: expect.stringContaining("hvorfor"), en: expect.stringContaining("why") });
});

test("after: thanks, the recorder off, the debrief in four parts, then the quotes and the locks", () => {
  expect(idsIn(guideOf([]), "after")).toEqual([
    "thanks",
    "recorder-off",
    "debrief-impressions",
    "debrief-surprises",
    "debrief-guide",
    "debrief-quotes",
    "stubs",
    "storage",
  ]);
  const about = itemsIn(guideOf([]), "after").flatMap(({ debrief }) => debrief ?? []);
  expect(about).toEqual(["impressions", "surprises", "guide", "quotes"]);
});

describe("in an individual interview every line speaks of one person", () => {
  const lines = (kind: GuideKind, language: "nb" | "en"): string =>
    (["before", "after"] as const)
      .flatMap((place) => itemsIn({ ...guideOf([]), kind }, place).map(({ text }) => text[language] ?? ""))
      .join("\n");

  test("in Norwegian", () => {
    const group = /\b(?:alle|dere|begge|samtykkene|gruppa|hver deltaker|sammen)\b/iu;
    expect(lines("individual", "nb")).not.toMatch(group);
    expect(lines("focus-group", "nb")).toMatch(group);
    expect(lines("multistage-focus-group", "nb")).toBe(lines("focus-group", "nb"));
  });

  test("in English", () => {
    const group = /\b(?:everyone|all|both|either of you|forms|group|each participant|together)\b/iu;
    expect(lines("individual", "en")).not.toMatch(group);
    expect(lines("focus-group", "en")).toMatch(group);
  });
});

describe("what the guide sees to itself is not asked twice", () => {
  test.each<readonly [string, Guide, readonly string[]]>([
    ["a check of consent", says("check", { nb: "Er samtykket signert?" }), without("consent")],
    [
      "a check of consent in the other language",
      says("check", { en: "Has everyone given Consent?" }),
      without("consent"),
    ],
    ["rights by their ids", guideOf([section("a", [item("say", "right-break", "Si fra.")])]), without("rights")],
    [
      "two rights in one text",
      says("say", { nb: "Du kan hoppe over spørsmål, og trekke deg når som helst." }),
      without("rights"),
    ],
    [
      "two rights in the other language, as an instruction",
      says("do", { en: "Tell them that they may skip a question, take a break or withdraw." }),
      without("rights"),
    ],
    [
      "two rights with the apostrophes of Word",
      says("say", { en: "You don’t have to answer, and you can withdraw." }),
      without("rights"),
    ],
  ])("%s", (_, guide, left) => {
    expect(idsIn(guide, "before")).toEqual(left);
  });

  test.each<readonly [string, readonly string[]]>([
    ["Samtykkene er signert", without("consent")],
    ["Prøv begge opptakerne", without("recorder")],
    ["Legg opptakeren midt på bordet og prøv den", without("recorder")],
    ["Virker diktafonen? Nye batterier", without("recorder")],
    ["Check that the recorder works", without("recorder")],
    ["Recorder: charged and tested", without("recorder")],
    ["Har alle sagt ja til opptak?", without("recording")],
    ["Alle har godtatt at det tas opptak", without("recording")],
    ["Has everyone agreed to be recorded?", without("recording")],
    ["Si at de kan ta en pause og trekke seg når som helst", without("rights")],
    ["Remind them that they don’t have to answer and may stop any time", without("rights")],
    ["Sett fram opptakeren", ALWAYS],
    ["Ta en pause og sett fram kaffe", ALWAYS],
  ])("a line of its own before the talk: %s", (line, left) => {
    const guide = { ...guideOf([]), before: [{ nb: line }] };
    expect(idsIn(guide, "before").filter((id) => id !== "guide-1")).toEqual(left);
  });

  test.each<readonly [string, Guide]>([
    ["consent that is talked of, not checked", says("say", { nb: "Takk for at du skrev under på samtykket." })],
    ["another check", says("check", { nb: "Er vinduet lukket?" })],
    ["a check for some only", says("check", { nb: "Har foreldrene gitt samtykke?" }, { audience: ["young"] })],
    ["one right alone", says("say", { nb: "Du kan be om en pause." })],
    ["a plan for the day", says("say", { nb: "Vi tar en pause halvveis, og så stopper vi klokka tolv." })],
    ["the same in English", says("say", { en: "We take a break halfway and stop at four." })],
    ["a question of it", says("ask", { nb: "Når kan dere stoppe opp og ta en pause på jobb?" })],
  ])("but %s is not that", (_, guide) => {
    expect(idsIn(guide, "before")).toEqual(ALWAYS);
  });

  test.each([
    ["restart-follow-up", without("rights")],
    ["ips-focus-group", ALWAYS],
    ["staff-recovery", ALWAYS],
    ["example", without("consent", "recorder")],
  ])("guides/%s.yaml", (name, asked) => {
    const { guide } = loadGuide(readFileSync(path.join(import.meta.dirname, "../../guides", `${name}.yaml`)), nb);
    const ids = guide ? idsIn(guide, "before") : [];
    expect(ids.filter((id) => !id.startsWith("guide-"))).toEqual(asked);
  });
});

describe("afterwards, what the guide asks for itself stands where the program would", () => {
  const linesAfter = (...lines: readonly string[]) =>
    itemsIn({ ...guideOf([]), after: lines.map((nb) => ({ nb })) }, "after");

  test("thanks come first, and the words written down are a debrief", () => {
    const items = linesAfter(
      "Rydd rommet.",
      "Skriv ned inntrykkene med en gang.",
      "Takk for praten, og si hvordan du kan nås.",
    );
    expect(items.map(({ id }) => id.slice("after.".length))).toEqual([
      "guide-3",
      "recorder-off",
      "guide-2",
      "debrief-surprises",
      "debrief-guide",
      "debrief-quotes",
      "guide-1",
      "stubs",
      "storage",
    ]);
    expect(items[2]?.debrief).toBe("impressions");
  });

  test("each line takes one place, and each place one line", () => {
    const ids = linesAfter("Skriv ned inntrykkene.", "Skriv ned inntrykkene en gang til.").map(({ id }) => id);
    expect(ids.filter((id) => id.includes("guide-"))).toEqual(["after.guide-1", "after.guide-2"]);
    expect(ids).not.toContain("after.debrief-impressions");
  });

  test("a guide that thanks and stops the recorder behind its last question is asked for neither", () => {
    const own = guideOf([
      section("end", [
        item("ask", "last", "Noe mer?"),
        { ...item("record", "off", ""), record: "stop" },
        item("say", "bye", "Takk for i kveld."),
      ]),
    ]);
    expect(idsIn(own, "after")).not.toContain("thanks");
    expect(idsIn(own, "after")).not.toContain("recorder-off");
    const welcome = guideOf([section("a", [item("say", "hi", "Takk for at dere kom."), item("ask", "q", "Noe?")])]);
    expect(idsIn(welcome, "after")).toContain("thanks");
  });
});

test("what a journal names is there, also what is no longer asked: nothing noted under it is out of reach", () => {
  const stamp = { at: "2026-11-22T10:00:00.000+01:00", t: 0 };
  const entries: readonly Entry[] = [
    { ...stamp, id: "mod:1", kind: "done", item: "before.consent" },
    { ...stamp, id: "mod:2", kind: "note", item: "after.debrief", said: "paraphrase", text: "fint" },
  ];
  const own = says("check", { nb: "Er samtykket signert?" });
  const session = fold(withPreparation(own, entries), entries);
  expect(session.items.get("before.consent")?.text.nb).toContain("samtykkene");
  expect(session.items.get("after.debrief")?.text.nb).toContain("inntrykkene");
  expect(mayLeave(session, "after.debrief")).toBe(true);
  expect(fold(withPreparation(own), []).items.has("after.debrief")).toBe(false);
});

describe("on the way through", () => {
  const GUIDE = withPreparation(guideOf([section("talk", [item("ask", "first", "Hva tenker du?")])]));
  const ticked = (session: ReturnType<typeof scenario>) => session.entriesOf("tick").map(({ theme }) => theme);

  test("the step says how far one is, and what was left out shows as left out", () => {
    const session = scenario(GUIDE, { language: "en" });
    session.moderator.presses("ctrl+n");
    session.sees("Before the session: 1 of 7  ▸······");
    session.moderator.presses("enter", "enter").says("/skip");
    session.sees("Before the session: 4 of 7  ✓✓–▸···");
    session.moderator.goes("1");
    session.seesNot("Before the session");
  });

  test("read aloud in one breath, each right is ticked, with its time; and one undo takes the step back", () => {
    const session = scenario(GUIDE);
    session.moderator.goes("hoppe over spørsmål");
    session.sees("hoppe over ·").sees("trekke seg ·");
    session.at("1:00").moderator.presses("enter");
    expect(session.entriesOf("tick")).toMatchObject(
      ["skip", "pause", "stop", "withdraw"].map((theme) => ({ item: "before.rights", theme, t: 60_000 })),
    );
    expect(session.entriesOf("done").at(-1)).toMatchObject({ item: "before.rights", t: 60_000 });
    session.moderator.presses("ctrl+x");
    expect(session.session().current).toBe("before.rights");
    expect(session.session().progress.get("before.rights")).toMatchObject({ done: false, themes: [] });
    session.sees("hoppe over ·");
  });

  test("whoever ticks them one by one is taken at their word, line by line too", () => {
    for (const screen of [true, false]) {
      const session = scenario(GUIDE, { screen });
      session.moderator.says("/gå hoppe over spørsmål", "/huk 1", "/huk trekke seg");
      session.moderator.says("/neste");
      expect(ticked(session)).toEqual(["skip", "withdraw"]);
      session.moderator.says("/angre");
      expect(session.session().progress.get("before.rights")).toMatchObject({
        done: false,
        themes: ["skip", "withdraw"],
      });
    }
  });

  test("rights that were skipped were not said", () => {
    const session = scenario(GUIDE);
    session.moderator.goes("hoppe over spørsmål").says("/hopp");
    expect(ticked(session)).toEqual([]);
    expect(session.entriesOf("done").map(({ item: id }) => id)).not.toContain("before.rights");
  });
});
