// An activity with its timer: it begins when the moderator has explained it, tells once that time is up, and is in the exports.
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { textsIn } from "../../src/text/languages.ts";
import { fileOf } from "../export/fileOf.ts";
import { scenario } from "../scenario.ts";

const { guide, issues } = loadGuide(
  `id: hage
title: Hagen
sections:
  - id: prat
    items:
      - { activity: Skriv tre ord om hagen., id: write, form: write, minutes: 5 }
      - { activity: Sorter kortene., id: sort, form: sort }
      - { ask: Hva skrev du?, id: wrote }
`,
  textsIn("nb"),
);
if (!guide) throw new Error(JSON.stringify(issues));
const UP = "Tida for aktiviteten er ute.";

const atWriting = (screen = true) => {
  const talk = scenario(guide, { screen });
  talk.moderator.goes("write");
  return talk;
};
const told = (talk: ReturnType<typeof scenario>): number =>
  talk.state().lines.filter((line) => line.is === "said" && line.text.join(" ").includes(UP)).length;

describe("the timer", () => {
  test("waits until people know what to do, runs on the screen, and goes on with Enter", () => {
    const talk = atWriting().sees("skriv hver for seg · 5 min · Enter starter");
    talk.moderator.presses("enter");
    expect(talk.entriesOf("activity")).toMatchObject([{ item: "write", action: "begin", minutes: 5 }]);
    talk.after("2:00").sees("aktivitet 3:00");
    talk.moderator.presses("enter");
    talk.sees("Aktiviteten er over.").seesNot("aktivitet 3:00");
    expect(talk.session().current).toBe("sort");
  });

  test("tells once that time is up, also while one types, and takes nothing from the field", () => {
    const talk = atWriting();
    talk.moderator.presses("enter");
    talk.after("4:30").moderator.types("noen bl");
    talk.after("1:00").sees(UP).sees("noen bl").sees("aktivitet: tida er ute");
    talk.after("1:00").after("5:00");
    expect(told(talk)).toBe(1);
    expect(talk.state().field.text).toBe("noen bl");
  });

  test("never rings again for whoever comes back after it, and still rings for whoever is back before", () => {
    const late = atWriting();
    late.moderator.presses("enter");
    late.after("6:00");
    expect(told(late.resumes("1:00").after("1:00"))).toBe(0);
    const early = atWriting();
    early.moderator.presses("enter");
    expect(told(early.resumes("1:00").after("5:00").after("1:00"))).toBe(1);
  });

  test("stands still in a pause", () => {
    const talk = atWriting();
    talk.moderator.presses("enter");
    talk.after("1:00").moderator.says("/pause");
    talk.after("10:00").sees("aktivitet 4:00");
    expect(told(talk)).toBe(0);
  });

  test("is given other minutes, and told of when asked", () => {
    const talk = atWriting();
    talk.moderator.says("/nedtelling 2");
    talk.after("0:30").moderator.says("/nedtelling");
    expect(talk.said()).toBe("1:30 igjen av aktiviteten.");
    talk.moderator.says("/nedtelling mange");
    expect(talk.said()).toContain("Hvor mange minutter?");
    talk.moderator.goes("wrote").says("/nedtelling 3");
    expect(talk.said()).toContain("ingen aktivitet");
  });

  test("one without minutes is timed by nothing, and kept all the same", () => {
    const talk = scenario(guide);
    talk.moderator.goes("sort").presses("enter");
    talk.after("9:00").seesNot("aktivitet 0").moderator.presses("enter");
    expect(talk.entriesOf("activity").map(({ action }) => action)).toEqual(["begin", "end"]);
    expect(told(talk)).toBe(0);
  });

  test("that it began is taken back by itself; that one went on, with its end", () => {
    const talk = atWriting();
    talk.moderator.presses("enter", "ctrl+x");
    expect(talk.session().activity).toBeUndefined();
    talk.moderator.presses("enter", "enter", "ctrl+x");
    expect(talk.session().activity).toMatchObject({ item: "write" });
    expect(talk.session().current).toBe("write");
  });

  test("line by line it is the same", () => {
    const talk = atWriting(false);
    talk.moderator.says("/neste");
    talk.after("6:00");
    expect(told(talk)).toBe(1);
  });
});

test.each([
  ["csv", "activity"],
  ["txt", "Aktivitet begynte"],
  ["md", "Skriv tre ord om hagen."],
  ["json", '"kind":"activity"'],
])("%s tells of it", async (format, words) => {
  const talk = atWriting();
  talk.moderator.presses("enter", "enter");
  talk.moderator.goes("wrote").says("@1 tre ord");
  expect(await fileOf(talk.session(), format)).toContain(words);
});
