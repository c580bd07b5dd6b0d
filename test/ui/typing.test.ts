// What is typed while no screen takes it: it waits in order, and whoever comes next gets it whole.
import { describe, expect, test } from "vitest";
import { createTyping, type Paste, type Typing } from "../../src/ui/terminal/typing.ts";

/** A screen that is over at its `answers`-th Enter, and what it was given. */
function screen(typing: Typing, answers = Number.POSITIVE_INFINITY) {
  const got: string[] = [];
  const isOver = (): boolean => got.filter((typed) => typed === "<enter>").length >= answers;
  const leave = typing.readBy({
    read: (typed) => got.push("key" in typed ? `<${typed.key}>` : "text" in typed ? typed.text : pasted(typed)),
    isOver,
  });
  return { got, leave };
}

const pasted = ({ paste }: Paste): string => `[${paste}]`;

/** Screens are given their keys after their first frame. */
const firstFrame = (): Promise<void> => Promise.resolve();

describe("between two screens", () => {
  test("one read that holds the answer and more: each screen gets its own", async () => {
    const typing = createTyping();
    const first = screen(typing, 1);
    await firstFrame();
    typing.add("5\ret notat\rog");
    typing.add(" mer");
    expect(first.got).toEqual(["5", "<enter>"]);
    first.leave();
    const second = screen(typing);
    await firstFrame();
    expect(second.got).toEqual(["et notat", "<enter>", "og", " mer"]);
    typing.add("\u001B[A");
    expect(second.got.at(-1)).toBe("<up>");
  });

  test("three screens in one read, the next one there before the last is gone", async () => {
    const typing = createTyping();
    const screens = [screen(typing, 1)];
    await firstFrame();
    typing.add("a\rb\rc\r");
    screens.push(screen(typing, 1));
    screens[0]?.leave();
    await firstFrame();
    screens.push(screen(typing));
    await firstFrame();
    expect(screens.map(({ got }) => got.join(""))).toEqual(["a<enter>", "b<enter>", "c<enter>"]);
  });

  test("a paste keeps its place, and its line ends are no Enter", async () => {
    const typing = createTyping();
    typing.add("før ");
    typing.add({ paste: "en\rto" });
    typing.add("\r");
    const { got } = screen(typing, 1);
    await firstFrame();
    expect(got).toEqual(["før ", "[en\rto]", "<enter>"]);
  });

  test("a screen that was taken away before its first frame leaves everything to the next", async () => {
    const typing = createTyping();
    typing.add("hei");
    const first = screen(typing);
    first.leave();
    const second = screen(typing);
    await firstFrame();
    expect([first.got, second.got]).toEqual([[], ["hei"]]);
  });
});

describe("a key whose end was late", () => {
  test.each([
    [["\u001B", "[D"], ["<left>"]],
    [["\u001B[", "D"], ["<left>"]],
    [["\u001B[1;5", "D"], ["<ctrl+left>"]],
    [["\u001BO", "P"], ["<f1>"]],
    [
      ["\u001B", "[Dog videre\r"],
      ["<left>", "og videre", "<enter>"],
    ],
    [["\u001B[20", "0~limt inn"], ["limt inn"]],
  ])("%j is mended while it waits", async (parts, keys) => {
    const typing = createTyping();
    for (const part of parts) typing.add(part);
    const { got } = screen(typing);
    await firstFrame();
    expect(got).toEqual(keys);
  });

  test("Esc and words after it stay what they are", async () => {
    const typing = createTyping();
    for (const part of ["\u001B", "hei", "\u001B", "[sic] hei"]) typing.add(part);
    const { got } = screen(typing);
    await firstFrame();
    expect(got).toEqual(["<escape>", "hei", "<escape>", "[sic] hei"]);
  });
});
