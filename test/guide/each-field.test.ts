// Each field that the schema accepts changes the guide that is made: none is accepted and dropped.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { fieldsOf, type Owner } from "../../src/guide/schema/fields.ts";
import "../../src/guide/schema/schema.ts";
import type { Guide } from "../../src/model/guide.ts";
import { textsIn } from "../../src/text/languages.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Two values that mean different things; `undefined`: the field is left out. */
type Values = readonly [one: unknown, other: unknown];

type Owned = {
  readonly fields: Readonly<Record<string, Values>>;
  /** Always there: what a thing of this kind can't be without. */
  readonly needed?: Fields;
  /** For one field: what it needs beside it, and what it doesn't stand beside. */
  readonly beside?: Readonly<Record<string, Fields>>;
  readonly without?: Readonly<Record<string, readonly string[]>>;
  /** The guide that it stands in. */
  readonly inGuide: (own: Fields) => Fields;
};

const BASE: Fields = {
  id: "choir",
  title: "The choir",
  audiences: [{ id: "leads" }, { id: "singers" }],
  subscales: [{ id: "joy" }, { id: "calm" }],
  answers: { parts: { options: ["low", "high"] }, degrees: { options: ["little", "much"] } },
};
const ASK = { ask: "What do you sing?" };
const PART = { choose: "Which part?", use: "parts" };

const withSections = (...sections: readonly Fields[]): Fields => ({ ...BASE, sections });
const withItems = (...items: readonly Fields[]): Fields => withSections({ id: "talk", title: "Talk", items });

const wordings: Readonly<Record<string, Values>> = {
  text: ["One text.", "Another text."],
  nb: ["Én tekst.", "En annen tekst."],
  en: ["One text.", "Another text."],
  nn: ["Éin tekst.", "Ein annan tekst."],
};

/** What has a text: as `text`, or in each language. */
const worded = (fields: Readonly<Record<string, Values>>): Omit<Owned, "inGuide"> => ({
  fields: { ...wordings, ...fields },
  beside: Object.fromEntries(["nn", ...Object.keys(fields)].map((field) => [field, { nb: "Én tekst." }])),
  without: { text: ["nb", "en", "nn"] },
});
const audience: Values = [undefined, "leads"];
const minutes: Values = [10, [5, 15]];
const yes: Values = [undefined, true];
const probes: Values = [["When?"], ["Where?"]];
const cover: Values = [["voices"], ["rhythm"]];

const aside: Readonly<Record<string, Values>> = {
  purpose: ["To learn why", undefined],
  note: ["Take your time", undefined],
  if: ["they sing", undefined],
};

const common: Readonly<Record<string, Values>> = {
  ...aside,
  who: ["secretary", undefined],
  instead_of: ["asked", undefined],
  id: ["one", "another"],
  number: ["1a", undefined],
  priority: ["must", "if-time"],
  minutes,
  audience,
};

/** An item of a kind, with its fields beside the common ones. */
const itemOf = (kind: string, values: Values, more: Readonly<Record<string, Values>> = {}): Owned => ({
  fields: { [kind]: values, ...common, ...more },
  needed: { [kind]: values[0] },
  inGuide: (own) => withItems({ ...ASK, id: "asked" }, own),
});

const about: Readonly<Record<string, Values>> = {
  id: ["choir", "band"],
  title: ["The choir", "The band"],
  version: ["1.10", "2"],
  language: ["nb", "en"],
  kind: ["individual", "focus-group"],
  source: ["A study", undefined],
  minutes: [[45, 60], 60],
  hard_stop: [120, undefined],
  participants: [5, 8],
  research_question: ["Why sing?", undefined],
  audiences: [["leads"], ["leads", "singers"]],
  placeholders: [{ moderator: "Your first name?" }, { moderator: "Who are you?" }],
  before: [["Put chairs in a ring"], undefined],
  after: [["Put the chairs back"], undefined],
  ground_rules: [["One at a time"], undefined],
  glossary: [[{ term: "alto", meaning: "low" }], undefined],
  distress: [["Take a pause"], undefined],
  cover,
  standing_probes: [["Can you say more?"], undefined],
  cues: [[{ id: "humming", nb: "nynning", en: "humming" }], undefined],
  subscales: [["joy"], ["joy", "calm"]],
  changes: [[{ version: "1", text: "First" }], undefined],
};

const question: Owned = {
  ...worded({
    id: ["one", "another"],
    number: ["1a", undefined],
    priority: ["must", "if-time"],
    minutes,
    ...aside,
    probes,
    cover,
  }),
  inGuide: (own) => ({ title: "The choir", questions: [own] }),
};

const options: Values = [
  ["alto", "bass"],
  ["alto", "tenor"],
];
const missing: Values = [[{ code: 98, text: "Don't know" }], undefined];

const scaleEnds = { from: "not at all", to: "wholly" };

const OWNERS: Readonly<Record<Owner, Owned>> = {
  guide: {
    fields: {
      ...about,
      answers: [{ parts: { options: ["low", "high"] } }, { parts: { options: ["alto", "bass"] } }],
      sections: [[{ title: "Talk", items: [ASK, PART] }], [{ title: "Sing", items: [ASK, PART] }]],
    },
    needed: {
      id: "choir",
      title: "The choir",
      answers: { parts: { options: ["low", "high"] } },
      sections: [{ title: "Talk", items: [ASK, PART] }],
    },
    inGuide: (own) => own,
  },
  naive: {
    fields: { ...about, questions: [["Why?"], ["How?"]] },
    needed: { questions: ["Why?"] },
    inGuide: (own) => own,
  },
  section: {
    fields: {
      id: ["talk", "song"],
      title: ["Talk", "Song"],
      minutes,
      export: [true, false],
      order: ["fixed", "any"],
      audience,
      for_each: ["the songs", undefined],
      ...aside,
      cover,
      items: [[ASK], [ASK, ASK]],
    },
    needed: { title: "Talk", items: [ASK] },
    inGuide: (own) => withSections({ title: "First", items: [ASK] }, own),
  },
  question,
  text: {
    fields: { nb: wordings.nb as Values, en: wordings.en as Values, nn: wordings.nn as Values },
    inGuide: (own) => withItems({ ask: own }),
  },
  probe: {
    ...worded({ id: ["when", "where"], if: ["they sing", undefined], audience, probes }),
    inGuide: (own) => withItems({ ...ASK, probes: [own] }),
  },
  "further-probe": {
    ...worded({ id: ["when", "where"], if: ["they sing", undefined], audience }),
    inGuide: (own) => withItems({ ...ASK, probes: [{ text: "Why?", probes: [own] }] }),
  },
  theme: {
    ...worded({ id: ["voices", "rhythm"] }),
    inGuide: (own) => withItems({ ...ASK, cover: [own] }),
  },
  option: {
    ...worded({ code: [7, 8], missing: yes, means: ["declined", "unknown"] }),
    // What means that there is no answer is none, whether it says `missing` or not.
    without: { text: ["nb", "en", "nn"], missing: ["means"] },
    inGuide: (own) =>
      withItems({ choose: "Which part?", options: [own, { code: 2, text: "alto" }, { code: 3, text: "bass" }] }),
  },
  cue: {
    fields: {
      id: ["humming", "whistling"],
      nb: ["nynning", "plystring"],
      en: ["humming", "whistling"],
      nn: ["nynning", "plystring"],
      key: ["ø", undefined],
      from: ["listeners", undefined],
      synonyms: [["hum"], undefined],
    },
    needed: { id: "humming", nb: "nynning", en: "humming" },
    inGuide: (own) => ({ ...withItems(ASK), cues: [own] }),
  },
  key: {
    fields: { nb: ["ø", "æ"], en: ["ø", "æ"], nn: ["ø", "æ"] },
    inGuide: (own) => ({ ...withItems(ASK), cues: [{ id: "humming", nb: "nynning", en: "humming", key: own }] }),
  },
  audience: {
    fields: { id: ["leads", "singers"], title: ["Those who lead", "Those who sing"] },
    needed: { id: "leads" },
    inGuide: (own) => ({ ...withItems(ASK), audiences: [own] }),
  },
  "answer-set": {
    fields: { options, missing, from: ["not at all", "never"], to: ["wholly", "always"], steps: [4, 7] },
    needed: { options: ["alto", "bass"] },
    beside: Object.fromEntries(["from", "to", "steps"].map((field) => [field, { ...scaleEnds, options: undefined }])),
    without: {
      options: ["from", "to", "steps"],
      missing: ["from", "to", "steps"],
      ...Object.fromEntries(["from", "to", "steps"].map((field) => [field, ["options"]])),
    },
    inGuide: (own) => ({ ...withItems({ scale: "I like to sing.", use: "own" }), answers: { own } }),
  },
  subscale: {
    fields: {
      id: ["joy", "calm"],
      title: ["Joy", "Calm"],
      nb: ["Glede", "Ro"],
      en: ["Joy", "Calm"],
      nn: ["Glede", "Ro"],
      at_least: [1, "half"],
      of: [["ease"], ["rest"]],
    },
    needed: { id: "joy" },
    without: {
      title: ["nb", "en", "nn"],
      nb: ["title"],
      en: ["title"],
      nn: ["title"],
      id: ["title"],
      at_least: ["title"],
      of: ["title"],
    },
    inGuide: (own) => ({ ...withItems(ASK), subscales: [own, { id: "ease" }, { id: "rest" }] }),
  },
  term: {
    fields: { term: ["alto", "bass"], meaning: ["low", "lowest"] },
    needed: { term: "alto", meaning: "low" },
    inGuide: (own) => ({ ...withItems(ASK), glossary: [own] }),
  },
  trace: {
    fields: {
      session: ["20261122-1000-choir", "20261123-1000-choir"],
      id: ["mod:41", "mod:42"],
      entries: [["mod:7"], ["mod:7", "sec:12"]],
    },
    needed: { session: "20261122-1000-choir", id: "mod:41", entries: ["mod:7"] },
    inGuide: (own) => withItems({ ...ASK, trace: own }),
  },
  change: {
    fields: { version: ["1", "2"], date: ["2026-11-22", undefined], text: ["First", "Second"] },
    needed: { version: "1", text: "First" },
    inGuide: (own) => ({ ...withItems(ASK), changes: [own] }),
  },
  say: itemOf("say", ["Welcome.", "Good evening."]),
  do: itemOf("do", ["Light a candle.", "Open a window."]),
  ask: itemOf("ask", ["Why?", "How?"], {
    type: ["key", "ending"],
    go_round: yes,
    probes,
    cover,
    listen: yes,
    trace: [{ session: "20261122-1000-choir", id: "mod:41", entries: ["mod:7"] }, undefined],
  }),
  listen: itemOf("listen", [true, "Only listen now."], { cover }),
  check: itemOf("check", ["The door is shut.", "The window is shut."]),
  record: itemOf("record", ["start", "stop"]),
  break: itemOf("break", ["Coffee.", "Tea."]),
  summary: itemOf("summary", [true, "Sum up."], { cover }),
  activity: itemOf("activity", ["Write down a song.", "Sort the songs."], { form: ["write", "sort"] }),
  show: itemOf("show", ["A song book.", "A card."], { copies: [1, 5] }),
  choose: {
    ...itemOf("choose", ["Which part?", "Which voice?"], {
      use: ["parts", "degrees"],
      options,
      missing,
      answer: ["number", "text"],
      several: yes,
      other: yes,
    }),
    needed: { choose: "Which part?", options: ["alto", "bass"] },
    beside: { use: { options: undefined }, answer: { options: undefined } },
    without: {
      use: ["options", "answer"],
      answer: ["options", "use"],
      ...Object.fromEntries(
        ["choose", "options", "missing", "several", "other", ...Object.keys(common)].map((field) => [
          field,
          ["use", "answer"],
        ]),
      ),
    },
  },
  scale: {
    ...itemOf("scale", ["I like to sing.", "I like to hum."], {
      options: [
        ["no", "yes"],
        ["never", "always"],
      ],
      use: ["parts", "degrees"],
      missing,
      from: ["not at all", "never"],
      to: ["wholly", "always"],
      steps: [4, 7],
      reversed: yes,
      subscale: ["joy", "calm"],
      in_subscale: [false, true],
    }),
    needed: { scale: "I like to sing.", options: ["no", "yes"] },
    beside: {
      use: { options: undefined },
      in_subscale: { subscale: "joy" },
      from: { ...scaleEnds, options: undefined },
      to: { ...scaleEnds, options: undefined },
      steps: { ...scaleEnds, options: undefined },
    },
    without: {
      ...Object.fromEntries(["from", "to", "steps"].map((field) => [field, ["options", "use", "in_subscale"]])),
      use: ["options", "from", "to", "steps", "in_subscale"],
      in_subscale: ["from", "to", "steps", "use"],
      ...Object.fromEntries(
        ["scale", "options", "missing", "reversed", "subscale", ...Object.keys(common)].map((field) => [
          field,
          ["from", "to", "steps", "use", "in_subscale"],
        ]),
      ),
    },
  },
  "probe-item": {
    fields: { probe: ["When?", "Where?"], id: ["when", "where"], if: ["they sing", undefined], audience, probes },
    needed: { probe: "When?" },
    inGuide: (own) => withItems(ASK, own),
  },
};

/** The guide that is made of a source, which must be one: else the test asks nothing. */
function made(source: Fields): Guide {
  const { guide, issues } = loadGuide(JSON.stringify(source), textsIn("en"));
  if (!guide) throw new Error(`${JSON.stringify(source)}\n${JSON.stringify(issues, undefined, 1)}`);
  return guide;
}

describe.each(Object.entries(OWNERS))("%s", (owner, { fields, needed = {}, beside = {}, without = {}, inGuide }) => {
  test("is tried with each field that the schema accepts", () => {
    expect(new Set(Object.keys(fields))).toEqual(new Set(fieldsOf(owner)));
  });

  test.each(Object.keys(fields))("%s changes the guide, whatever stands beside it", (field) => {
    const [one, other] = fields[field] as Values;
    const others = Object.keys(fields).filter(
      (name) => name !== field && !without[field]?.includes(name) && !(name === "text" && "nb" in fields),
    );
    fc.assert(
      fc.property(fc.subarray(others), (chosen) => {
        const rest = Object.fromEntries(chosen.map((name) => [name, (fields[name] as Values)[0]]));
        const own = { ...needed, ...rest, ...beside[field] };
        const sourceWith = (value: unknown): Fields => inGuide({ ...own, [field]: value });
        expect(made(sourceWith(one))).not.toEqual(made(sourceWith(other)));
      }),
      { numRuns: 20 },
    );
  });
});
