// The known word that a misspelt one was meant to be.
import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

const KNOWN = ["say", "ask", "probes", "priority", "break"];

test.each([
  ["aks", "ask"],
  ["probs", "probes"],
  ["prioirty", "priority"],
  ["PRIORITY", "priority"],
  ["sya", "say"],
])("%s was meant to be %s", (word, meant) => {
  expect(nearest(word, KNOWN)).toBe(meant);
});

test.each(["colour", "xyz", "", "priorities-of-mine"])("“%s” is near none of them", (word) => {
  expect(nearest(word, KNOWN)).toBeUndefined();
});

test("of two equally near the first is taken", () => {
  expect(nearest("b", ["a", "c"])).toBe("a");
});
