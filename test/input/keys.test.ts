// What a terminal sends, key by key.
import { describe, expect, test } from "vitest";
import { keysIn } from "../../src/input/keys.ts";
import { participantNumber } from "../../src/input/participant-number.ts";

const ESC = "\u001B";

describe("a key has one name, whatever the terminal sends for it", () => {
  test.each([
    ["\r", "enter"],
    ["\n", "enter"],
    ["\t", "tab"],
    ["\u007F", "backspace"],
    ["\u0000", "ctrl+space"],
    ["\u0001", "ctrl+a"],
    ["\u001A", "ctrl+z"],
    [ESC, "escape"],
    [`${ESC}[A`, "up"],
    [`${ESC}OA`, "up"],
    [`${ESC}[B`, "down"],
    [`${ESC}[C`, "right"],
    [`${ESC}[D`, "left"],
    [`${ESC}[H`, "home"],
    [`${ESC}[F`, "end"],
    [`${ESC}[1~`, "home"],
    [`${ESC}[7~`, "home"],
    [`${ESC}[3~`, "delete"],
    [`${ESC}[4~`, "end"],
    [`${ESC}[8~`, "end"],
    [`${ESC}[5~`, "pageup"],
    [`${ESC}[6~`, "pagedown"],
    [`${ESC}OP`, "f1"],
    [`${ESC}[11~`, "f1"],
    [`${ESC}[[A`, "f1"],
    [`${ESC}OQ`, "f2"],
    [`${ESC}[12~`, "f2"],
    [`${ESC}OR`, "f3"],
    [`${ESC}OS`, "f4"],
    [`${ESC}[Z`, "shift+tab"],
    [`${ESC}[1;2A`, "shift+up"],
    [`${ESC}[1;3D`, "alt+left"],
    [`${ESC}[1;5C`, "ctrl+right"],
    [`${ESC}[3;5~`, "ctrl+delete"],
    [`${ESC}[1;9C`, "right"],
    [`${ESC}[1;15C`, "right"],
    [`${ESC}1`, "alt+1"],
    [`${ESC}å`, "alt+å"],
    [`${ESC} `, "alt+ "],
    [`${ESC}!`, "alt+!"],
    [`${ESC}\r`, "alt+enter"],
    [`${ESC}\u007F`, "alt+backspace"],
    [`${ESC}\u0001`, "alt+ctrl+a"],
    [`${ESC}${ESC}`, "alt+escape"],
  ])("%j is %s", (sent, key) => {
    expect(keysIn(sent)).toEqual([{ key }]);
  });
});

test.each([`${ESC}[99~`, `${ESC}[20~`, `${ESC}[I`, `${ESC}[?25h`, `${ESC}[1;2;3A`, `${ESC}Ox`, `${ESC}[ A`])(
  "%j means nothing here, and is no text either",
  (sent) => {
    expect(keysIn(`a${sent}b`)).toEqual([{ text: "a" }, { text: "b" }]);
  },
);

test("several in one read, with text between", () => {
  const sent = `${ESC}[A${ESC}OPæ 🙂x\r\u0001${ESC}[3~!`;
  const up = [{ key: "up" }, { key: "f1" }];
  expect(keysIn(sent)).toEqual([
    ...up,
    { text: "æ 🙂x" },
    { key: "enter" },
    { key: "ctrl+a" },
    { key: "delete" },
    { text: "!" },
  ]);
});

describe("a participant's number after a command", () => {
  test.each([
    ["4", 4],
    ["@4", 4],
    ["12", 12],
    [" 4 ", 4],
    ["nr. 4", 4],
    ["nr.4", 4],
    ["nr 4", 4],
    ["Nr.   12", 12],
    ["@nr 4", 4],
  ])("%j", (typed, number) => {
    expect(participantNumber(typed)).toBe(number);
  });

  test.each(["", "0", "00", "123", "4 ja", "ja 4", "nr.x4", "@@4", "n 4", "4."])("%j names none", (typed) => {
    expect(participantNumber(typed)).toBeUndefined();
  });
});
