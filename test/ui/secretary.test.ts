// The secretary's panel: as high in one mode as in the other, never wider than the window, and readable without colour.
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { linesOnScreen } from "../../src/telling/chat-lines.ts";
import { linesAbove } from "../../src/ui/screens/conversation.tsx";
import { panel } from "../../src/ui/screens/panels.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const seated = (participants = 5, language: "nb" | "en" = "nb"): Scenario => {
  const session = scenario(CHOIR, { seat: "secretary", participants, language }).at("10:00");
  session.secretary.presses("tab").says("/go 2").presses("tab");
  return session;
};

const rowsOf = (session: Scenario, columns = 80, rows = 24): readonly string[] =>
  panel(session.state(), columns, rows).rows.map((pieces) => pieces.map(({ text }) => text).join(""));

const SIZES = [
  [40, 12],
  [60, 16],
  [80, 24],
  [120, 30],
  [140, 40],
] as const;

describe.each(SIZES)("in a window of %i × %i", (columns, rows) => {
  test.each([1, 5, 9, 12, 20])("with %i participants nothing is wider than the window, or jumps with the mode", (n) => {
    for (const language of ["nb", "en"] as const) {
      const session = seated(n, language);
      session.at("22:00").secretary.types("1 lll");
      session.at("32:00").secretary.types("1");
      const capturing = rowsOf(session, columns, rows);
      session.secretary.presses("tab").types("@3 en lang linje ".repeat(9));
      const writing = rowsOf(session, columns, rows);
      expect(writing).toHaveLength(capturing.length);
      expect(capturing.length).toBeLessThan(rows);
      for (const row of [...capturing, ...writing].filter((text) => !/^[─═].*[─═]$/u.test(text)))
        expect(stringWidth(row), row).toBeLessThan(columns);
    }
  });
});

test("the mode is told by its name, by the rule above it, and by the note field", () => {
  const session = seated();
  const capturing = rowsOf(session).join("\n");
  expect(capturing).toContain("FANGST");
  expect(capturing).toMatch(/^─.*─$/mu);
  expect(capturing).not.toMatch(/^› /mu);
  expect(panel(session.state(), 80, 24).cursor).toBeUndefined();
  session.secretary.presses("tab");
  const writing = rowsOf(session).join("\n");
  expect(writing).toContain("SKRIV");
  expect(writing).toMatch(/^═.*═$/mu);
  expect(writing).toMatch(/^›/mu);
  expect(panel(session.state(), 80, 24).cursor).toBeDefined();
});

test.each(["nb", "en"] as const)("two clocks, and each says which it is (%s)", (language) => {
  const session = seated(5, language).at("12:40");
  const [nb, en] = [
    ["kl. 10:12", "0:12:40 i samtalen"],
    ["10:12 on the wall", "0:12:40 in the session"],
  ];
  const clocks = language === "nb" ? nb : en;
  for (const [columns, rows] of SIZES) {
    const text = rowsOf(session, columns, rows).join("\n");
    // A window that has no room for both shows the one that a time typed before a note goes by.
    for (const clock of columns < 60 ? clocks.slice(1) : clocks) expect(text).toContain(clock);
    expect(text.match(/\d:\d\d:\d\d/gu)).toHaveLength(1);
  }
});

test("each participant has turns, a bar of the talk, and either the floor or a silence", () => {
  const session = seated();
  session.at("12:00").secretary.types("3");
  session.at("12:30").secretary.types("5");
  session.at("14:00").secretary.types("2");
  session.at("16:41").after("0");
  const text = rowsOf(session).join("\n");
  expect(text).toMatch(/ 2 ▇▇▇▇▇ 1× ◂ 2:41/u);
  expect(text).toMatch(/ 3 ▇ {5}1× stille 4 min/u);
  expect(text).toMatch(/ 5 ▇▇▇ {3}1× stille 2 min/u);
});

test("what was caught last stands first, repeats counted up; what was taken back is gone", () => {
  const session = seated();
  session.secretary.types("3.5mmml");
  const last = (): string => rowsOf(session).find((row) => row.startsWith(" sist:")) ?? "";
  expect(last()).toContain("✓ latter → nr. 3 · støtte, nr. 5 → nr. 3 ×3 · nr. 3 har ordet");
  session.secretary.types("z");
  expect(last()).toContain("✓ støtte, nr. 5 → nr. 3 ×3 · nr. 3 har ordet");
  expect(rowsOf(session).join("\n")).toContain("Angret: latter → nr. 3");
});

test("the palette is hidden and shown by one key, and by the command", () => {
  const session = seated();
  const shown = rowsOf(session).length;
  expect(rowsOf(session).join("\n")).toContain("l latter");
  session.secretary.presses("f2");
  expect(rowsOf(session).join("\n")).not.toContain("l latter");
  expect(rowsOf(session).length).toBeLessThan(shown);
  session.secretary.presses("f2");
  expect(rowsOf(session)).toHaveLength(shown);
});

test("what the secretary keys in is no line of the conversation; what others keep is, nods on one line", () => {
  const session = seated();
  const before = linesOnScreen(session.state()).length;
  session.secretary.types("3lll z");
  expect(linesOnScreen(session.state())).toHaveLength(before);
  session.conversation.send({
    is: "others",
    entries: [1, 2, 3].map((n) => ({
      id: `mod:${n + 1}`,
      at: "2026-11-22T10:20:00.000+01:00",
      t: session.state().now.t + n,
      kind: "cue",
      cue: "support",
      speakers: { who: [5] },
    })),
  });
  const lines = linesOnScreen(session.state());
  expect(lines).toHaveLength(before + 1);
  expect(lines.at(-1)).toMatchObject({ is: "entry", times: 3 });
  // It may still be counted up: until another line follows it stands in the panel, not above it.
  expect(linesAbove(session.state())).toHaveLength(before);
  expect(rowsOf(session)[0]).toMatch(/✓ {3}støtte, nr. 5 ×3/u);
});

test.each([
  ["nb", "nr. 2 + 3 har ordet", "nr. 3 har ordet"],
  ["en", "nos. 2 + 3 speaking", "no. 3 speaking"],
] as const)("one has the floor, and several have it (%s)", (language, several, one) => {
  const session = seated(5, language);
  session.secretary.types("2,3");
  expect(rowsOf(session, 120).join("\n")).toContain(several);
  session.secretary.types("3");
  expect(rowsOf(session, 120).join("\n")).toContain(one);
});
