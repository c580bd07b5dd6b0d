// Keys of capture mode set by hand: whatever is wrong with them is said at the opening, in words.
import { expect, test } from "vitest";
import { keyOddities } from "../../src/commands/session/key-oddities.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR } from "../choir.ts";

const NB = textsIn("nb");
const { settings } = NB.secretary;
const odd = (keys: Readonly<Record<string, string>>) => keyOddities(CHOIR, "nb", keys, NB);

test("keys that are right, or none, give nothing to say", () => {
  expect(odd({})).toEqual([]);
  expect(odd({ laughter: "å" })).toEqual([]);
});

test("a key that something else has is given away, and that is said by the names on the screen", () => {
  expect(odd({ laughter: "z" })).toEqual([settings.clash("z", "latter", "angre")]);
  expect(odd({ laughter: "z", undo: "å" })).toEqual([]);
  expect(odd({ laughter: "å", pause: "å" })).toEqual([settings.clash("å", "latter", "pause")]);
});

test("digits are participants, and a key is one character", () => {
  expect(odd({ laughter: "7" })).toEqual([settings.notAKey("7", "latter")]);
  expect(odd({ laughter: "la" })).toEqual([settings.notAKey("la", "latter")]);
});

test("a key for something that does not exist", () => {
  expect(odd({ laghter: "å", chuckle: "ø" })).toEqual([settings.unknown("laghter, chuckle")]);
});
