// What points at a person by itself. No number here is anybody's: birth numbers are of the kind that is given to none.
import { describe, expect, test } from "vitest";
import { identifyingIn } from "../../src/input/identifying.ts";

/** Valid by its check digits: made here, of a day in the nineteenth month, as invented test persons have. */
function invented(beginning: string): string {
  const sum = (weights: readonly number[], digits: string): number =>
    weights.reduce((all, weight, place) => all + weight * Number(digits[place]), 0) % 11;
  for (let n = 0; n < 1000; n++) {
    const nine = `${beginning}${String(n).padStart(3, "0")}`;
    const first = (11 - sum([3, 7, 6, 1, 8, 9, 4, 5, 2], nine)) % 11;
    const ten = `${nine}${first}`;
    const second = (11 - sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], ten)) % 11;
    if (first < 10 && second < 10) return `${ten}${second}`;
  }
  throw new Error("no number");
}

describe("told of", () => {
  test("a birth number and a D-number, together or with a gap, inside a sentence", () => {
    const [person, dNumber] = [invented("015250"), invented("415250")];
    for (const number of [person, dNumber])
      for (const typed of [number, `${number.slice(0, 6)} ${number.slice(6)}`, `@3 sa ${number} høyt`])
        expect(identifyingIn(typed), typed).toBe("birth-number");
  });

  test.each(["ring 90000000", "ring 900 00 000", "tlf. 22 00 00 00.", "+47 90 00 00 00", "+44 20 0000 0000"])(
    "a phone number: %s",
    (typed) => {
      expect(identifyingIn(typed)).toBe("phone");
    },
  );

  test.each(["skriv til kor@eksempel.invalid", "(ola.n@post.eksempel.no)"])("an e-mail address: %s", (typed) => {
    expect(identifyingIn(typed)).toBe("email");
  });
});

test.each([
  "@3 synes det",
  "@2+3 ja, @4",
  "[12:30] noe ble sagt",
  "fra 2019 til 2021",
  "2019 2021",
  "12345678901",
  "tok 10 000 000 skritt",
  "kl. 10.30 og 11.45",
  "10000000",
  "3,14159265",
  "opptak 20261122-1015",
  "90 000 kroner og 22 00",
])("not told of: %s", (typed) => {
  expect(identifyingIn(typed)).toBeUndefined();
});
