// Fixed answers: one person by one key an item, a group by lines; each is an answer and never a note.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import type { Guide } from "../../src/model/guide.ts";
import { textsIn } from "../../src/text/languages.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

function guideOf(source: string): Guide {
  const { guide, issues } = loadGuide(source, textsIn("en"));
  if (!guide) throw new Error(JSON.stringify(issues));
  return guide;
}

const SURVEY = guideOf(readFileSync("guides/staff-survey.yaml", "utf8"));
const FORM = guideOf(`
id: form
title: The form
answers:
  agree: { from: Disagree, to: Agree, missing: [{ code: 98, en: Don't know }, { code: 99, en: Not relevant }] }
sections:
  - title: Form
    items:
      - { scale: We sing clean., id: clean, use: agree }
      - { scale: We sing warm., id: warm, use: agree }
      - { choose: Which parts?, id: parts, several: true, other: true, options: [alto, bass, tenor] }
      - { choose: How many years?, id: years, answer: number, missing: [{ code: 98, en: Don't know }] }
      - { choose: Why?, id: why, answer: text }
      - { choose: Which month?, id: month, options: [a, b, c, d, e, f, g, h, i, j, k, l] }
      - ask: Anything else?
        id: else
`);

/** The session at its first item with fixed answers. */
function at(item: string, guide: Guide, options: Options): Scenario {
  const session = scenario(guide, { language: "en", ...options }).at("1:00");
  session.moderator.goes(item);
  expect(session.session().current).toBe(item);
  return session;
}
const alone = (item: string, guide = FORM, options: Options = {}): Scenario =>
  at(item, guide, { participants: 1, ...options });
const group = (item: string, options: Options = {}): Scenario => at(item, FORM, { participants: 3, ...options });

/** `{"clean": {"1": [4]}}`: what stands, as it was ticked, with numbers and words behind it. */
function answers(session: Scenario): object {
  return Object.fromEntries(
    [...session.session().answers].map(([item, ofItem]) => [
      item,
      Object.fromEntries(
        [...ofItem].map(([who, { ticked, number, text }]) => [
          who,
          [...ticked, number, text].filter((x) => x !== undefined),
        ]),
      ),
    ]),
  );
}
const notes = (session: Scenario): number => session.entriesOf("note").length;

describe("one participant at the screen", () => {
  test("answers with one key an item, and the next item comes; the answer says what it means", () => {
    const session = alone("clean");
    session.sees("98 v Don't know");
    session.moderator.types("4");
    session.sees("4");
    session.sees("We sing warm.");
    session.moderator.types("v");
    session.sees("98 Don't know");
    expect(answers(session)).toEqual({ clean: { 1: [4] }, warm: { 1: [98] } });
    expect(session.session().current).toBe("parts");
    expect(notes(session)).toBe(0);
  });

  test("goes back, changes, and comes to where they were", () => {
    const session = alone("r1", SURVEY);
    session.moderator.types("45v").types("bb");
    expect(session.session().current).toBe("r2");
    session.sees("5 Fully agree ✓");
    session.moderator.types("1");
    expect(session.session().current).toBe("r4");
    expect(answers(session)).toEqual({ r1: { 1: [4] }, r2: { 1: [1] }, r3: { 1: [98] } });
  });

  test("declines, finds it not relevant, and takes an answer back with the step it made", () => {
    const session = alone("r1", SURVEY);
    session.moderator.types("-r");
    expect(answers(session)).toEqual({ r1: { 1: [97] }, r2: { 1: [99] } });
    session.moderator.presses("ctrl+x");
    expect(answers(session)).toEqual({ r1: { 1: [97] } });
    expect(session.session().current).toBe("r2");
  });

  test("types a code of two digits, and a first digit that may become one waits in the field", () => {
    const session = alone("clean");
    session.moderator.types("98");
    expect(answers(session)).toEqual({ clean: { 1: [98] } });
    session.moderator.goes("month").types("1");
    expect(session.state().field.text).toBe("1");
    session.moderator.types("2").goes("month").types("1").presses("enter");
    expect(answers(session)).toEqual({ clean: { 1: [98] }, month: { 1: [1] } });
    session.moderator.goes("month").types("3");
    expect(answers(session)).toMatchObject({ month: { 1: [3] } });
  });

  test("ticks several, adds words of their own, gives a number and a short text", () => {
    const session = alone("parts");
    session.moderator.types("1 3 =second  soprano").presses("enter");
    session.moderator.types("4,5").presses("enter");
    session.moderator.types('=1+1, "really"').presses("enter");
    expect(answers(session)).toEqual({
      parts: { 1: [1, 3, "second soprano"] },
      years: { 1: [4.5] },
      why: { 1: ['1+1, "really"'] },
    });
  });

  test("may write a note all the same: it begins with a blank, or with a letter that is no answer", () => {
    const session = alone("clean");
    session.moderator.types(" venter lenge").presses("enter").types("Ler").presses("enter");
    expect(session.entriesOf("note").map(({ text }) => text)).toEqual(["venter lenge", "Ler"]);
    expect(answers(session)).toEqual({});
  });

  test("loses nothing at the speed of a hand that lies on the keys: 52 items at once", () => {
    const session = alone("r1", SURVEY);
    const keys = Array.from({ length: 52 }, (_, index) => String((index % 5) + 1)).join("");
    session.conversation.send({ is: "edit", edit: { do: "insert", text: keys } });
    const stand = Object.values(answers(session)).map((ofItem) => (ofItem as Record<string, number[]>)[1]?.[0]);
    expect(stand.join("")).toBe(keys);
    expect(notes(session)).toBe(0);
  });

  test("whose program was killed goes on at the item that came next", () => {
    const session = alone("r1", SURVEY);
    session.moderator.types("4532");
    const after = session.resumes("0:10");
    expect(after.session().current).toBe("r5");
    expect(Object.keys(answers(after))).toEqual(["r1", "r2", "r3", "r4"]);
  });
});

describe("a group", () => {
  test("answers by numbers, on one line or as they come", () => {
    const session = group("clean");
    session.moderator.says("@1 4  @2 5  @3 v").says("2=1");
    expect(answers(session)).toEqual({ clean: { 1: [4], 2: [1], 3: [98] } });
    expect(session.session().current).toBe("clean");
    expect(notes(session)).toBe(0);
    session.sees("1: 4 · 2: 1 · 3: 98");
  });

  test("answers by several numbers at once, or for all who are there, which is shown before it is kept", () => {
    const session = group("clean");
    session.moderator.says("@1,3 4  @2 5");
    expect(answers(session)).toEqual({ clean: { 1: [4], 2: [5], 3: [4] } });
    session.moderator.says("@* 2");
    expect(answers(session)).toEqual({ clean: { 1: [4], 2: [5], 3: [4] } });
    session.moderator.presses("enter");
    expect(answers(session)).toEqual({ clean: { 1: [2], 2: [2], 3: [2] } });
    expect(notes(session)).toBe(0);
    session.moderator.says("@* det var vanskelig å si");
    expect(notes(session)).toBe(1);
  });

  test("answers in the order of the numbers are shown, and kept with Enter alone", () => {
    const session = group("clean");
    session.moderator.says("4 5 v");
    session.sees("98 Don't know");
    expect(answers(session)).toEqual({});
    session.moderator.presses("enter");
    expect(answers(session)).toEqual({ clean: { 1: [4], 2: [5], 3: [98] } });
    session.moderator.says("1 1 1").says("Ler").presses("enter");
    expect(answers(session)).toEqual({ clean: { 1: [4], 2: [5], 3: [98] } });
  });

  test("shows hands, which are nobody's answers", () => {
    const session = group("clean");
    session.moderator.says("/hands 0 0 1 2 0");
    expect(session.last()).toMatchObject({
      kind: "tally",
      present: 3,
      counts: expect.arrayContaining([{ code: 4, hands: 2 }]),
    });
    expect(answers(session)).toEqual({});
    session.moderator.says("/hands 0 0 1", "/hands 3 3 0 0 0");
    expect(session.entriesOf("tally")).toHaveLength(1);
  });

  test("of which someone has left is not answered for", () => {
    const session = group("clean");
    session.moderator.says("/departs 2", "@2 4");
    expect(session.said()).toContain("No. 2 is not in the room");
    session.moderator.says("4 5").presses("enter");
    expect(answers(session)).toEqual({ clean: { 1: [4], 3: [5] } });
  });
});

describe("what can't be an answer is refused with a sentence, and is no note either", () => {
  test.each([
    ["clean", "@1 6", "6 is no answer here"],
    ["clean", "@1 97", "97 is no answer here"],
    ["clean", "@9 4", "No. 9 is not here"],
    ["clean", "@1 4 @1 5", "two answers on one line"],
    ["clean", "@1 4,5", "only one answer here"],
    ["clean", "@1 -", "has no code for it"],
    ["clean", "4", "Whose answer?"],
    ["clean", "4 5", "2 answers, but 3 in the room"],
    ["clean", "@1 =warm", "no room for other words"],
    ["parts", "@1 1,1", "stands twice"],
    ["parts", "@1 1 98", "98 is no answer here"],
    ["parts", "@1 =", "no words after the equals sign"],
    ["clean", "@1 4!", "can't be read as a participant's answer. Write, for example, @1 1"],
    ["clean", "@1 -1", "can't be read as a participant's answer"],
    ["clean", "@m 4", "can't be read as a participant's answer"],
    ["clean", "@? 4", "can't be read as a participant's answer"],
    ["clean", "@1 @2 4", "can't be read as a participant's answer"],
    ["clean", "@1 v?", "can't be read as a participant's answer"],
    ["years", "@1 4 5", "can't be read as one number"],
    ["years", "@1 10 000", "can't be read as one number"],
    ["years", "@1 1.000", "can be read in two ways"],
    ["years", "@1 1234567890123456", "more digits than the 15"],
  ])("%s: %s", (item, line, told) => {
    const session = group(item);
    session.moderator.says(line);
    expect(session.said()).toContain(told);
    expect(answers(session)).toEqual({});
    expect(notes(session)).toBe(0);
  });
});

test.each(["@1 4; @2: 5, @3 1", "@1:4 @2=5 @3 1", "1:4 2:5 3:1", "1=4, 2=5; 3=1"])(
  "the signs that people put between answers are none of the answers: %s",
  (line) => {
    const session = group("clean");
    session.moderator.says(line);
    expect(answers(session)).toEqual({ clean: { 1: [4], 2: [5], 3: [1] } });
    expect(notes(session)).toBe(0);
  },
);

test("a decimal comma and a decimal point are one number; a time of day in a free answer stays as it was typed", () => {
  const session = group("years");
  session.moderator.says("@1 4,5 @2 4.5 @3 0,125").goes("why").says("@1 10:30, @2 kl. 7");
  expect(answers(session)).toEqual({ years: { 1: [4.5], 2: [4.5], 3: [0.125] }, why: { 1: ["10:30,"], 2: ["kl. 7"] } });
});

test("an answer with words behind it is kept as the note it is, and that it counts as no answer is said", () => {
  const session = group("clean");
  session.moderator.says("@1 4 because it rings");
  expect(session.said()).toContain("Saved as a note, not as an answer. An answer is the number alone: @1 1");
  session.moderator.says("@2 11 years in the choir", "@2 sings well");
  expect(session.entriesOf("note").map(({ text }) => text)).toEqual([
    "4 because it rings",
    "11 years in the choir",
    "sings well",
  ]);
  expect(answers(session)).toEqual({});
  expect(session.screen().match(/Saved as a note/gu)).toHaveLength(1);
  session.moderator.goes("years").says("@3 about 4");
  expect(session.said()).toContain("Saved as a note");
});

test("a refused line is an arrow away, as it was typed", () => {
  const session = group("clean");
  session.moderator.says("@1 4!");
  expect(session.state().field.text).toBe("");
  session.moderator.presses("up");
  expect(session.state().field.text).toBe("@1 4!");
});

test("what is said about an answer is a note as ever, and so is a number where nothing is to be ticked", () => {
  const session = group("clean");
  session.moderator.says('@1 "Det er rent"', "@2 synes det er rent").goes("else").says("@1 4");
  expect(notes(session)).toBe(3);
});

test("an answer is amended by another answer to the same, and the code alone is kept", () => {
  const session = group("clean");
  session.moderator.says("@1 4", "/amend 2");
  expect(answers(session)).toEqual({ clean: { 1: [2] } });
  session.moderator.says("/amend 7");
  expect(session.said()).toContain("7 is no answer here");
});

test("an item of another audience is not come to, and what is typed there is nobody's answer to it", () => {
  const guide = guideOf(`
id: two
title: Two
audiences: [patient, staff]
sections:
  - title: Form
    items:
      - { scale: We eat well., id: food, from: no, to: yes, audience: patient }
      - { scale: We plan well., id: plan, from: no, to: yes, audience: staff }
      - { scale: We sleep well., id: sleep, from: no, to: yes }
`);
  const session = at("food", guide, { participants: 3, audience: ["patient"] });
  session.moderator.says("/go plan");
  expect(session.session().current).toBe("food");
  session.moderator.says("@1 4", "/next", "@1 2");
  expect(answers(session)).toEqual({ food: { 1: [4] }, sleep: { 1: [2] } });
});

test("98 is no answer where the guide doesn't define it, by key or by line", () => {
  const guide = guideOf(`
id: bare
title: Bare
sections: [{ title: Form, items: [{ scale: We sing clean., id: clean, from: no, to: yes }] }]
`);
  const session = at("clean", guide, { participants: 3 });
  session.moderator.says("@1 98");
  expect(session.said()).toContain("98 is no answer here");
  session.moderator.says("@1 v");
  expect(answers(session)).toEqual({});
  const alone = at("clean", guide, { participants: 1 });
  alone.moderator.types("v");
  expect(answers(alone)).toEqual({});
  expect(alone.session().current).toBe("clean");
  expect(notes(session) + notes(alone)).toBe(0);
});
