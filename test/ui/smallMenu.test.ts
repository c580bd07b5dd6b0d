// The list that opens while a mark is typed, in the smallest window: it can be seen, gone through, and taken from.
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { openMenu } from "../../src/conversation/menu/menu.ts";
import type { Role } from "../../src/model/entry.ts";
import { panel } from "../../src/ui/screens/panels.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const [COLUMNS, ROWS] = [40, 10];

const rowsOf = (session: Scenario): readonly string[] =>
  panel(session.state(), COLUMNS, ROWS).rows.map((pieces) => pieces.map(({ text }) => text).join(""));

const writing = (seat: Role, language: "nb" | "en"): Scenario => {
  const session = scenario(CHOIR, { seat, language }).at("10:00");
  if (seat === "secretary") session.secretary.presses("tab");
  session.moderator.says("/go 2", '@3 "Det traff meg" #håp');
  return session;
};

describe.each(["moderator", "secretary"] as const)("in the seat of the %s", (seat) => {
  test.each(["/", "!", "@", "#", '@2 "Det var da det snudde, og så ble det stille #'])("%s", (typed) => {
    for (const language of ["nb", "en"] as const) {
      const session = writing(seat, language);
      session.moderator.types(typed);
      const all = openMenu(session.state())?.rows ?? [];
      expect(all.length).toBeGreaterThan(0);
      for (const { word } of all) {
        const rows = rowsOf(session);
        expect(rows.length).toBeLessThan(ROWS);
        for (const row of rows) expect(stringWidth(row), row).toBeLessThanOrEqual(COLUMNS);
        expect(
          rows.filter((row) => row.startsWith(` ▸${word.slice(0, 8)}`)),
          rows.join("\n"),
        ).toHaveLength(1);
        expect(rows.some((row) => row.startsWith("› ") || row.endsWith(typed.slice(-4)))).toBe(true);
        session.moderator.presses("down");
      }
      const at = openMenu(session.state());
      session.moderator.presses("tab");
      expect(session.state().field.text).toContain(at?.rows[at.at]?.word ?? "?");
    }
  });
});
