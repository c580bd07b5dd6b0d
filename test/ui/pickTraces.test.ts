// The screen on which traces are picked: lines are marked with one key, words and why typed behind another.
import { describe, expect, test } from "vitest";
import {
  beginPicking,
  type Picking,
  pickedIn,
  pressPickingKey,
  typeInPicking,
  wordsAndWhy,
} from "../../src/conversation/after/picking.ts";
import { textsIn } from "../../src/text/languages.ts";
import { drawPicking } from "../../src/ui/screens/pick-traces.tsx";

const nb = textsIn("nb");
const ROWS = [
  { id: "mod:41", is: "trace", text: "mod:41  ord: «bærer»" },
  { id: "mod:7", is: "line", text: "mod:7  0:01:00  2  nr. 1: «Jeg bærer dem et stykke»" },
  { id: "sec:3", is: "line", text: "sec:3  0:01:20  2  nr. 3: «Nei, vi holder i dem»" },
] as const;
const ASKED = { title: nb.traces.pick.title("20261122-1000-choir"), said: [], refused: false, rows: ROWS, at: 1 };

const keys = (picking: Picking, ...pressed: readonly string[]): Picking =>
  pressed.reduce((now, key) => (key.length > 1 ? pressPickingKey(now, key) : typeInPicking(now, key)), picking);
const typed = (picking: Picking, text: string): Picking => [...text].reduce(typeInPicking, picking);
const drawn = (picking: Picking, columns = 80, height = 24): readonly string[] =>
  drawPicking(picking, ASKED, { columns, height }, nb).rows.map((row) => row.map(({ text }) => text).join(""));

describe("at the screen", () => {
  const begun = beginPicking(ROWS, 1);

  test("Enter picks the line that is chosen; the space bar marks several, which are picked in the order of the talk", () => {
    expect(keys(begun, "enter").over).toEqual({ is: "pick", ids: ["mod:7"] });
    const marked = keys(begun, "down", " ", "up", " ");
    expect(marked.marked).toEqual(["sec:3", "mod:7"]);
    expect(drawn(marked).filter((row) => row.includes("◆"))).toHaveLength(2);
    expect(keys(marked, "enter").over).toEqual({ is: "pick", ids: ["mod:7", "sec:3"] });
    expect(keys(marked, " ").marked).toEqual(["sec:3"]);
  });

  test("Tab, or just typing, opens the field for words and why; Esc closes it, and then the screen", () => {
    const field = typed(keys(begun, "tab"), '"bærer" hva koster det?');
    expect(drawn(field)).toContain('› "bærer" hva koster det?');
    expect(keys(field, "enter").over).toEqual({ is: "pick", ids: ["mod:7"], words: "bærer", why: "hva koster det?" });
    expect(typed(begun, "hvorfor").field?.text).toBe("hvorfor");
    expect(keys(field, "escape").field).toBeUndefined();
    expect(keys(field, "escape", "escape").over).toEqual({ is: "done" });
  });

  test("a trace is taken back where it stands, and is no line to pick", () => {
    const trace = keys(begun, "up");
    expect(keys(trace, "ctrl+x").over).toEqual({ is: "take-back", id: "mod:41" });
    expect(keys(trace, " ", "enter").over).toBeUndefined();
    expect(keys(begun, "ctrl+x").over).toBeUndefined();
  });

  test("what was typed comes back after Esc, and after a pick that was refused it still stands there with the marks", () => {
    const away = keys(typed(keys(begun, "tab"), "hva koster det?"), "escape");
    expect(keys(away, "tab").field?.text).toBe("hva koster det?");
    expect(typed(away, " nå").marked).toEqual(["mod:7"]);
    const { field, marked } = typed(keys(begun, " ", "tab"), '"vinduet" hvorfor');
    const again = beginPicking(ROWS, 1, { field, marked });
    expect(drawn(again)).toContain('› "vinduet" hvorfor');
    expect(again.marked).toEqual(["mod:7"]);
  });

  test("the trace that was picked last is taken back from any line, as the last thing is everywhere", () => {
    const after = beginPicking(ROWS, 1, { latest: "mod:41" });
    expect(drawn(after).at(-1)).toContain("Ctrl+X angre");
    expect(keys(after, "ctrl+x").over).toEqual({ is: "take-back", id: "mod:41" });
  });

  test("the arrows stay within the list, and a name in the field is warned of", () => {
    expect(keys(begun, "up", "up", "up").at).toBe(0);
    expect(keys(begun, "pagedown").at).toBe(2);
    expect(drawn(typed(keys(begun, "tab"), "ring 98765432")).join("\n")).toContain("!");
  });

  test.each([
    [80, 24],
    [40, 8],
    [20, 5],
  ])("fits into %i columns and %i rows", (columns, height) => {
    const rows = drawn(begun, columns, height);
    expect(rows.length).toBeLessThan(height + 3);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
    expect(rows.join("\n")).toContain("▸");
  });
});

test.each([
  ["", { is: "done" }],
  ["mod:7", { is: "pick", ids: ["mod:7"] }],
  ["mod:7, sec:3 henger de sammen?", { is: "pick", ids: ["mod:7", "sec:3"], why: "henger de sammen?" }],
  ["mod:7 «bærer»: hva koster det?", { is: "pick", ids: ["mod:7"], words: "bærer", why: "hva koster det?" }],
  ["-mod:41", { is: "take-back", id: "mod:41" }],
  ["- mod:41", { is: "take-back", id: "mod:41" }],
  ["bærer", undefined],
] as const)("line by line %j is understood", (line, picked) => {
  expect(pickedIn(line)).toEqual(picked);
});

test("words stand in quotation marks first, and a quote later in the line is part of why", () => {
  expect(wordsAndWhy("“bærer”")).toEqual({ words: "bærer" });
  expect(wordsAndWhy('de sa "bærer" alle')).toEqual({ why: 'de sa "bærer" alle' });
  expect(wordsAndWhy("  ")).toEqual({});
});
