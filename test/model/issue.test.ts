// What is wrong, as one would say it: with what to do, where that is known.
import { expect, test } from "vitest";
import { sentenceOf } from "../../src/model/issue.ts";

test("what is wrong is told with its remedy, where there is one", () => {
  const issue = { severity: "error", code: "x", message: "Linja lar seg ikke lese." } as const;
  expect(sentenceOf(issue)).toBe("Linja lar seg ikke lese.");
  expect(sentenceOf({ ...issue, remedy: "Se etter et hermetegn." })).toBe(
    "Linja lar seg ikke lese. Se etter et hermetegn.",
  );
});
