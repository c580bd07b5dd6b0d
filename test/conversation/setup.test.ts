// The questions before a session, as a person answers them.
import { expect, test } from "vitest";
import { answerSetup, beginSetup, editSetup, type Setup } from "../../src/conversation/before/setup.ts";
import { textsIn } from "../../src/text/languages.ts";

const TEXT = textsIn("nb");
const open = [{ name: "moderator", question: { nb: "Hva heter du?" } }];
const begun = () => beginSetup({ participants: undefined, usual: 5, open, fill: {} }, "nb", TEXT);
const types = (setup: Setup, text: string): Setup =>
  [...text].reduce((before, character) => editSetup(before, { do: "insert", text: character }), setup);
const enter = (setup: Setup): Setup => answerSetup(setup, TEXT);

test("Enter takes the usual number; a number typed takes its place, and is not put behind it", () => {
  expect(enter(begun()).participants).toBe(5);
  expect(enter(types(begun(), "6")).participants).toBe(6);
  expect(enter(types(begun(), "12")).participants).toBe(12);
});

test("whoever moves into the usual answer edits it", () => {
  expect(enter(types(editSetup(begun(), { do: "start" }), "1")).participants).toBe(15);
});

test("what is no number of participants is answered, and asked again", () => {
  const setup = enter(types(begun(), "mange"));
  expect(setup.complaint).toContain("1 til 99");
  expect(setup.at).toBe(0);
});

test("what stands open in the guide is filled in, or left open", () => {
  const asked = enter(begun());
  expect(enter(types(asked, "Anna")).fill).toEqual({ moderator: "Anna" });
  expect(enter(asked).fill).toEqual({});
  expect(enter(asked).over).toBe("done");
});

test("a note or a command typed for the session before anyone saw the question is not taken for a name, and stays to be read", () => {
  for (const typed of ['@3 "jo, det"', "/gå 2"]) {
    const answered = enter(types(enter(begun()), typed));
    expect([answered.fill, answered.over, answered.field.text]).toEqual([{}, undefined, typed]);
    expect(answered.complaint).toContain("samtalen");
  }
});
