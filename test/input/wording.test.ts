// What is put into the field for an entry to be mended: the line that would keep it as it now stands.
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../src/input/line/line-of-entry.ts";
import type { Entry } from "../../src/model/entry.ts";
import { EVERY_KIND } from "../store/entries.ts";
import { AT } from "../store/helpers.ts";
import { contentOf } from "./read.ts";

const stamp = { id: "mod:3", at: AT, t: 1000 };
const wording = (entry: object): string | undefined => wordingOf(["«", "»"], { ...stamp, ...entry } as Entry);
const note = (text: string, more: object = {}) => ({ kind: "note", said: "paraphrase", text, ...more });

describe("a note, as it would be typed", () => {
  test.each<[string, object]>([
    ["gruppa ga håp", note("gruppa ga håp")],
    ["@3 gruppa ga håp", note("gruppa ga håp", { speakers: { who: [3] } })],
    ["@2+3 «ja!»", note("ja!", { said: "verbatim", speakers: { who: [2, 3], together: true } })],
    ["@4,1 «ja", note("ja", { said: "stub", speakers: { who: [4, 1] } })],
    ["gruppa ga håp #mot #håp", note("gruppa ga håp", { codes: ["mot", "håp"] })],
    ["dette er #håp for meg #mot", note("dette er #håp for meg", { codes: ["håp", "mot"] })],
    ["dette er #håp-7_b for meg", note("dette er #håp-7_b for meg", { codes: ["håp-7_b"] })],
    ["@3 #håp", note("", { speakers: { who: [3] }, codes: ["håp"] })],
    ["rolig: «ja»", note("rolig: «ja»", { quotes: [{ from: 8, to: 10 }] })],
    ["«ja», sa hun", note("«ja», sa hun", { quotes: [{ from: 1, to: 3 }] })],
  ])("%s", (line, entry) => {
    expect(wording(entry)).toBe(line);
    expect(contentOf(line)).toEqual(entry);
  });

  test.each<[string, object]>([
    ["\\@3 skrev de", note("@3 skrev de")],
    ["\\#1 var best", note("#1 var best")],
    ["\\!viktig", note("!viktig")],
    ["\\/neste sto det", note("/neste sto det")],
    ["\\? sto det", note("? sto det")],
    ["\\[12:30] sto det", note("[12:30] sto det")],
    ["\\\\ betyr ny linje", note("\\ betyr ny linje")],
    ['\\"Håp" sto det', note('"Håp" sto det')],
    ["\\«Håp» sto det", note("«Håp» sto det")],
    ["\\„Håp sto det", note("„Håp sto det")],
    ["\\“Håp” sto det", note("“Håp” sto det")],
    ["\\”Håp” sto det", note("”Håp” sto det")],
    ["@3 \\#1 var best", note("#1 var best", { speakers: { who: [3] } })],
    ["\\«a» og «b»", note("«a» og «b»", { quotes: [{ from: 8, to: 9 }] })],
    ["lag \\#1 vant", note("lag #1 vant")],
    ["lag#1 vant, og # og #_x", note("lag#1 vant, og # og #_x")],
    ["lag \\#å2 vant #mot", note("lag #å2 vant", { codes: ["mot"] })],
    ["de sa \\#håp #håp", note("de sa #håp", { codes: ["håp"] })],
    ["«a \\#håp» #håp", note("a #håp", { said: "verbatim", codes: ["håp"] })],
  ])("with a backslash where a mark is meant as it stands: %s", (line, entry) => {
    expect(wording(entry)).toBe(line);
    expect(contentOf(line)).toEqual(entry);
  });
});

test("what was written after a command is its words alone, with whom it is about and its code words", () => {
  expect(wording(EVERY_KIND.memo)).toBe("Tenk på dette #minne");
  expect(wording(EVERY_KIND.comment)).toBe("@* lettere nå #stemning");
  expect(wording(EVERY_KIND.summary)).toBe("@m Ikke håp, men ro");
  expect(wording(EVERY_KIND.park)).toBe("Nettene alene #natt");
  expect(wording(EVERY_KIND.debrief)).toBe("At alle lo #latter");
  expect(wording({ ...EVERY_KIND.memo, text: "@3 sa det", codes: [] })).toBe("\\@3 sa det");
});

test("an own question is asked as it stands, marks and all", () => {
  expect(wording({ kind: "own", item: "own:mod-1", after: "everyday", text: "@3: hva med #1?" })).toBe(
    "@3: hva med #1?",
  );
});

test("what nobody typed has no line", () => {
  const without = Object.values(EVERY_KIND).filter((draft) => wording(draft) === undefined);
  expect(without.map(({ kind }) => kind)).toEqual(
    Object.keys(EVERY_KIND).filter(
      (kind) =>
        !["own", "answer", "note", "comment", "memo", "summary", "verdict", "park", "debrief", "turn", "cue"].includes(
          kind,
        ),
    ),
  );
});
