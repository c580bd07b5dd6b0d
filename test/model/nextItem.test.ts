// What comes next: the first that still needs something, and what was left behind before the talk is closed.
import { expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { nextItem } from "../../src/model/session/next-item.ts";
import { CHOIR } from "../choir.ts";

const AT = "2026-11-22T10:00:00.000+01:00";
const ITEMS = CHOIR.sections.flatMap(({ items }) => items.map(({ id }) => id));

/** What comes after `from` when the items named are settled. */
function next(from: string | undefined, settled: readonly string[] = []): string | undefined {
  const lines = settled.flatMap((item) => [
    { kind: "done", item },
    { kind: "skip", item },
  ]);
  const entries = lines.map((line, index) => ({ id: `mod:${index + 1}`, at: AT, t: index * 10_000, ...line }) as Entry);
  return nextItem(fold(CHOIR, entries), from)?.id;
}
const but = (...open: readonly string[]): readonly string[] => ITEMS.filter((id) => !open.includes(id));

test("the guide from the beginning, item by item, whatever it is", () => {
  expect(next(undefined)).toBe("consent");
  const talk = ITEMS.slice(0, -1);
  expect(talk.slice(0, -1).map((id) => next(id))).toEqual(talk.slice(1));
});

test("what is settled is passed over, and never what one comes from", () => {
  expect(next("round", ["everyday", "voices"])).toBe("coffee");
  expect(next("everyday", but("everyday"))).toBeUndefined();
  expect(next(undefined, ITEMS)).toBeUndefined();
});

test("what one comes from is not what comes next, though it is not done", () => {
  expect(next("thanks-for-coming")).toBe("round");
  expect(next("more", but("more"))).toBeUndefined();
  expect(next("thanks", but("more", "thanks"))).toBe("more");
});

test("questions that were left behind are offered at the end of the talk, the first one first; other things are not", () => {
  expect(next("thanks", but("voices", "everyday", "coffee", "debrief"))).toBe("everyday");
  expect(next("more", but("everyday", "thanks"))).toBe("thanks");
  expect(next("thanks", but("coffee", "debrief"))).toBe("debrief");
  expect(next("thanks", but("coffee"))).toBeUndefined();
});

test("when people have gone, no question comes any more", () => {
  expect(next("debrief", but("debrief", "everyday"))).toBeUndefined();
  expect(next("sum-up", but("everyday", "debrief"))).toBe("everyday");
});

test("from what the guide doesn't have it begins anew", () => {
  expect(next("borte")).toBe("consent");
});
