// One entry, one line: what is written is what is read, and what a later version wrote goes through untouched.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { parseLine, serialize } from "../../src/store/journal/line.ts";
import { EVERY_KIND } from "./entries.ts";
import { AT } from "./helpers.ts";

const drafts = Object.values(EVERY_KIND);

test.each(drafts)("an entry of kind $kind reads back the same", (draft) => {
  const entry: Entry = { ...draft, id: "mod:12" };
  expect(parseLine(serialize(entry))).toEqual(entry);
});

test("the id stands first, then the times, then the kind", () => {
  const line = serialize({ ...EVERY_KIND.note, id: "mod:12" });
  expect(Object.keys(JSON.parse(line)).slice(0, 5)).toEqual(["id", "at", "t", "typed", "kind"]);
  expect(line.startsWith('{"id":"mod:12"')).toBe(true);
});

describe("what a later version wrote is kept whole and passed on", () => {
  const lines = {
    "an unknown kind": `{"id":"mod:4","at":"${AT}","t":5,"kind":"tomorrow","trace":{"of":"mod:3"},"verdict":"modified"}`,
    "a known kind with a field of another shape": `{"id":"mod:4","at":"${AT}","t":5,"kind":"note","said":"whispered","text":"a"}`,
    "a known kind that lacks a field": `{"id":"mod:4","at":"${AT}","t":5,"kind":"note","said":"verbatim","words":"a"}`,
    "a session of a later format": `{"id":"mod:1","at":"${AT}","t":0,"kind":"start","format":2}`,
    "an amendment of an unknown kind": `{"id":"mod:4","at":"${AT}","t":5,"kind":"amend","target":"mod:3","content":{"kind":"song"}}`,
  };
  test.each(Object.entries(lines))("%s", (_, line) => {
    const entry = parseLine(line);
    expect(entry).toMatchObject({ kind: "unknown", at: AT });
    expect(entry && serialize(entry)).toBe(line);
  });

  test("a field beside those that are known stays with its entry", () => {
    const line = `{"id":"mod:4","at":"${AT}","t":5,"kind":"memo","text":"a","weight":3}`;
    const entry = parseLine(line);
    expect(entry?.kind).toBe("memo");
    expect(entry && serialize(entry)).toBe(line);
  });
});

test.each([
  ["nothing", ""],
  ["words", "Husk å ringe"],
  ["a list", "[1]"],
  ["null", "null"],
  ["no id", `{"at":"${AT}","t":0,"kind":"leave"}`],
  ["an id that is none", `{"id":"Mod 1","at":"${AT}","t":0,"kind":"leave"}`],
  ["a number beyond counting", `{"id":"mod:99999999999999999999","at":"${AT}","t":0,"kind":"leave"}`],
  ["a day that is none", '{"id":"mod:1","at":"2026-13-45T10:00:00+01:00","t":0,"kind":"leave"}'],
  ["a time without a clock", '{"id":"mod:1","at":"i går","t":0,"kind":"leave"}'],
  ["an endless time", `{"id":"mod:1","at":"${AT}","t":1e999,"kind":"leave"}`],
  ["an id in a list", `{"id":["mod:1"],"at":"${AT}","t":0,"kind":"leave"}`],
  ["a day in a list", `{"id":"mod:1","at":["${AT}"],"t":0,"kind":"leave"}`],
  ["words before the day", `{"id":"mod:1","at":" ${AT}","t":0,"kind":"leave"}`],
  ["words after it", `{"id":"mod:1","at":"${AT} (vintertid)","t":0,"kind":"leave"}`],
  ["no kind", `{"id":"mod:1","at":"${AT}","t":0}`],
  ["a kind that is none", `{"id":"mod:1","at":"${AT}","t":0,"kind":7}`],
  ["a cut-off line", `{"id":"mod:1","at":"${AT}","t":0,"kind":"lea`],
])("%s is no entry", (_, line) => {
  expect(parseLine(line)).toBeUndefined();
});

test.each([
  "2026-11-22T10:15:03.120+01:00",
  "2026-11-22T10:15:03-05:30",
  "2026-11-22T09:15:03Z",
  "2026-11-22T09:15:03.1Z",
])("%s is a time of day", (at) => {
  expect(parseLine(`{"id":"mod:1","at":"${at}","t":0,"kind":"leave"}`)).toMatchObject({ at });
});

test("what a later version wrote has its place in time by when it was typed, if that is a time", () => {
  const later = (typed: string): unknown =>
    parseLine(`{"id":"mod:4","at":"${AT}","t":5,"typed":${typed},"kind":"song"}`);
  const raw = { id: "mod:4", at: AT, t: 5, kind: "song" };
  const entry = { id: "mod:4", at: AT, t: 5, kind: "unknown" };
  expect(later("9")).toStrictEqual({ ...entry, typed: 9, raw: { ...raw, typed: 9 } });
  expect(later('"9"')).toStrictEqual({ ...entry, raw: { ...raw, typed: "9" } });
});
