// A small guide, made by hand: an evening with a choir. Whatever a session can do, it can do in it.

import type { Guide, Item, Section } from "../src/model/guide.ts";
import type { ItemKind } from "../src/model/item-kinds.ts";

/** An item with what most items have; `more` says what is special about this one. */
export function item(kind: ItemKind, id: string, text: string, more: Partial<Item> = {}): Item {
  return {
    id,
    kind,
    text: { nb: text },
    priority: "should",
    probes: [],
    cover: [],
    listen: false,
    goRound: false,
    options: [],
    section: "",
    ...more,
  };
}

export function section(id: string, items: readonly Item[], more: Partial<Section> = {}): Section {
  return {
    id,
    title: { nb: id },
    export: true,
    order: "fixed",
    cover: [],
    items: items.map((one) => ({ ...one, section: id })),
    ...more,
  };
}

export function guideOf(sections: readonly Section[], more: Partial<Guide> = {}): Guide {
  return {
    id: "choir-evening",
    version: "2",
    title: { nb: "Korkvelden", en: "The choir evening" },
    language: "nb",
    kind: "focus-group",
    minutes: 60,
    standingProbes: [],
    cover: [],
    before: [],
    after: [],
    groundRules: [],
    glossary: [],
    distress: [],
    cues: [],
    audiences: [],
    placeholders: [],
    subscales: [],
    changes: [],
    sections,
    ...more,
  };
}

/** Questions 1 to 5: the round, everyday life, voices, what hinders, anything to add. The second and fourth must be asked. */
export const CHOIR: Guide = guideOf(
  [
    section(
      "before",
      [
        item("check", "consent", "Er samtykkene signert?"),
        item("record", "tested", "Prøv opptakeren", { record: "test" }),
      ],
      {
        place: "before",
      },
    ),
    section(
      "welcome",
      [
        item("do", "switch-on", "Skru på opptakeren"),
        item("record", "recorder-on", "Start opptaket", { record: "start" }),
        item("say", "thanks-for-coming", "Takk for at dere kom, sier {moderator}."),
        item("ask", "round", "Hvem er du, og hvilken stemme synger du?", { type: "opening", goRound: true }),
      ],
      { export: false },
    ),
    section("singing", [
      item("ask", "everyday", "Hva har koret betydd for hverdagen din?", {
        text: { nb: "Hva har koret betydd for hverdagen din?", en: "What has the choir meant for your everyday life?" },
        priority: "must",
        minutes: { from: 15, to: 15 },
        probes: [
          { id: "now", text: { nb: "Hva gjør du annerledes nå?", en: "What do you do differently now?" } },
          { id: "how", text: { nb: "Hvordan fikk du det til?" }, if: { nb: "sier at noe er endret" } },
        ],
        cover: [
          { id: "friends", text: { nb: "vennskap", en: "friendship" } },
          { id: "health", text: { nb: "helse", en: "health" } },
        ],
        listen: true,
      }),
      item("ask", "voices", "Hvordan er det å synge flerstemt sammen med andre?"),
      item("break", "coffee", "Pause", { minutes: { from: 10, to: 10 } }),
      item("ask", "hinders", "Hvilke hindringer møter dere når øvelsene kolliderer med arbeidet?", {
        priority: "must",
      }),
      item("summary", "sum-up", "Sammendrag"),
    ]),
    section("close", [
      item("ask", "more", "Er det noe dere vil legge til?", { type: "ending" }),
      item("say", "thanks", "Takk for i kveld."),
    ]),
    section("after", [item("do", "debrief", "Skriv ned inntrykkene")], { place: "after" }),
  ],
  {
    standingProbes: [{ id: "example", text: { nb: "Kan dere gi et eksempel?", en: "Can you give an example?" } }],
    cover: [{ id: "joy", text: { nb: "glede", en: "joy" } }],
    placeholders: [{ name: "moderator", question: { nb: "Hva heter du?" } }],
    groundRules: [{ nb: "Én snakker om gangen", en: "One at a time" }],
    distress: [{ nb: "Ta en pause", en: "Take a break" }],
    glossary: [{ term: { nb: "recovery" }, meaning: { nb: "bedring", en: "getting better" } }],
  },
);
