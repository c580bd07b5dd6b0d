// How the link is, in one quiet word: on the moderator's status row, and in the rule over the secretary's field.
import { expect, test } from "vitest";
import { en } from "../../src/text/en/index.ts";
import { nb } from "../../src/text/nb/index.ts";

test("the words", () => {
  expect(nb.link.status.alone("10:42", 14)).toBe("○ alene siden 10:42, 14 linjer venter");
  expect(nb.link.status.alone("10:42", 0)).toBe("○ alene siden 10:42");
  expect([nb.link.status.linked(), en.link.status.linked()]).toEqual(["● koblet", "● linked"]);
  expect([nb.link.status.linked(2, 3), en.link.status.linked(2, 3)]).toEqual(["● 2 av 3 koblet", "● 2 of 3 linked"]);
  expect(en.link.status.alone("10:42", 1)).toBe("○ alone since 10:42, 1 line waiting");
});
