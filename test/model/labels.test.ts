// What a question is called: by the number printed on paper where all have one of their own, else by its place.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import type { Item } from "../../src/model/guide.ts";
import { append, fold } from "../../src/model/session/fold.ts";
import { isOwn, labelOf, labelsOf, questionLabels } from "../../src/model/session/labels.ts";
import { guideOf, item, section } from "../choir.ts";

const asks = (...numbers: readonly (string | undefined)[]): readonly Item[] =>
  numbers.map((number, index) => item("ask", `q${index}`, "?", number === undefined ? {} : { number }));
const labels = (items: readonly Item[], own: readonly Item[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(questionLabels([section("all", items)], own));

describe("questions are called", () => {
  test("by their printed numbers, however these are", () => {
    expect(labels(asks("1", "2a", "2b"))).toEqual({ q0: "1", q1: "2a", q2: "2b" });
  });

  test("by their printed numbers where some have none, or two have the same: those are called nothing, or alike", () => {
    expect(labels(asks("7", undefined, "2a"))).toEqual({ q0: "7", q2: "2a" });
    expect(labels(asks("1", "2", "1"))).toEqual({ q0: "1", q1: "2", q2: "1" });
  });

  test("by their place where none has a number", () => {
    expect(labels(asks(undefined, undefined))).toEqual({ q0: "1", q1: "2" });
  });

  test("what is no question has no number and takes none", () => {
    const mixed = [
      item("say", "hello", "Hei"),
      item("scale", "s", "?"),
      item("break", "b", "Pause"),
      item("choose", "c", "?"),
    ];
    expect(labels(mixed)).toEqual({ s: "1", c: "2" });
    expect(labels([])).toEqual({});
  });

  test("own ones in the order they were asked, whatever the guide's are called", () => {
    const own = ["own:mod-10", "own:mod-9", "own:sec-1"].map((id) => item("ask", id, "?"));
    const ours = { "own:mod-9": "+1", "own:mod-10": "+2", "own:sec-1": "+3" };
    expect(labels(asks("a", "b"), own)).toEqual({ ...ours, q0: "a", q1: "b" });
  });
});

describe("in a session", () => {
  const start = {
    id: "mod:1",
    at: "2026-11-22T10:00:00.000+01:00",
    t: 0,
    kind: "start",
    format: 1,
    session: "x",
    participants: 1,
    language: "nb",
  };
  const guide = guideOf([
    section("one", [
      item("ask", "first", "?"),
      item("ask", "staff", "?", { audience: ["staff"] }),
      item("ask", "last", "?"),
    ]),
  ]);
  const begin = () =>
    fold(guide, [{ ...start, guide: { id: "x", version: "1", sha256: "" }, audience: "patients" } as Entry]);

  test("what is for another audience isn't there, but keeps its number on paper", () => {
    const begun = begin();
    expect(Object.fromEntries(labelsOf(begun))).toEqual({ first: "1", last: "3" });
    expect(["first", "staff", "last", undefined, "borte"].map((id) => labelOf(begun, id))).toEqual([
      "1",
      "",
      "3",
      "",
      "",
    ]);
  });

  test("an own question is called as soon as it is asked; before that, the labels are made once", () => {
    const begun = begin();
    expect(labelsOf(begun)).toBe(labelsOf({ ...begun }));
    const own = {
      id: "mod:2",
      at: start.at,
      t: 1000,
      kind: "own",
      item: "own:mod-2",
      after: "first",
      text: "?",
    } as Entry;
    const asked = append(begun, own);
    expect(labelOf(asked, "own:mod-2")).toBe("+1");
    expect(labelOf(begun, "own:mod-2")).toBe("");
    expect([isOwn("own:mod-2"), isOwn("first"), isOwn("at-own:x")]).toEqual([true, false, false]);
  });
});
