// The cells of a file, as the programs that people have save them.
import { describe, expect, test } from "vitest";
import { addressOf, placeOf } from "../../src/analysis/cells/book.ts";
import { readCodedFile } from "../../src/analysis/files/read-file.ts";
import { saveBook } from "./saved.ts";

/** Each row with its number, each cell with its column. */
function cellsOf(bytes: Uint8Array): readonly (readonly [number, Readonly<Record<number, string>>])[] {
  const read = readCodedFile(bytes);
  if (read.is !== "table") throw new Error(read.is);
  return (read.sheets[0]?.rows ?? []).map(({ number, cells }) => [
    number,
    Object.fromEntries([...cells].map(([column, { text, spoiled }]) => [column, spoiled ? `${text}!` : text])),
  ]);
}

describe("a table saved as text", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

  test.each<readonly [string, Uint8Array]>([
    ["in Windows' own letters", latin("ID;Tema\r\nmod:1;Håp\r\n")],
    ["in the letters of MS-DOS, as Excel still offers", latin("ID;Tema\r\nmod:1;H\u0086p\r\n")],
    ["in UTF-8, with its mark and without", Buffer.from("\ufeffID;Tema\r\nmod:1;Håp\r\n")],
    ["in two bytes a letter, with tabs, as Excel calls Unicode text", utf16("ID\tTema\r\nmod:1\tHåp\r\n")],
    ["with a line that names the separator", Buffer.from("sep=|\r\nID|Tema\r\nmod:1|Håp\r\n")],
    ["with no line end at the end", Buffer.from("ID,Tema\nmod:1,Håp")],
    ["with old line ends", Buffer.from("ID,Tema\rmod:1,Håp\r")],
  ])("%s", (_, bytes) => {
    expect(cellsOf(bytes)).toEqual([
      [1, { 0: "ID", 1: "Tema" }],
      [2, { 0: "mod:1", 1: "Håp" }],
    ]);
  });

  test("keeps line ends and quotation marks in a cell, and counts rows as the spreadsheet does", () => {
    const bytes = Buffer.from('ID;Ord\r\n;\r\nmod:1;"to\nlinjer; ""sitat"""\r\nmod:2;#REF!\r\nmod:3;"åpen');
    expect(cellsOf(bytes)).toEqual([
      [1, { 0: "ID", 1: "Ord" }],
      [3, { 0: "mod:1", 1: 'to\nlinjer; "sitat"' }],
      [4, { 0: "mod:2", 1: "#REF!!" }],
      [5, { 0: "mod:3", 1: "åpen" }],
    ]);
  });
});

describe("a workbook", () => {
  test("gives texts, numbers as they were typed, and the results of formulas", () => {
    const rows = [
      [
        "_x0041_ & <b>",
        0.1 + 0.2,
        { formula: "A1", value: "svar" },
        { formula: "1/0", error: "#DIV/0!" },
        { formula: "A9" },
      ],
    ];
    expect(cellsOf(saveBook([{ name: "Ark", rows }]))).toEqual([
      [1, { 0: "_x0041_ & <b>", 1: "0.3", 2: "svar", 3: "#DIV/0!!", 4: "!" }],
    ]);
  });

  test("says what is merged of each row that has something of its own, and of no other", () => {
    const rows = [["ID", "Tema"], ["a", "Håp"], ["b"], [], ["c", "eget"], ["d"]];
    expect(cellsOf(saveBook([{ name: "Ark", rows, merged: ["B2:B5", "A1:B1", "tull"] }]))).toEqual([
      [1, { 0: "ID", 1: "Tema" }],
      [2, { 0: "a", 1: "Håp" }],
      [3, { 0: "b", 1: "Håp" }],
      [5, { 0: "c", 1: "eget" }],
      [6, { 0: "d" }],
    ]);
  });
});

test("columns have letters, and letters are columns", () => {
  for (const [column, letters] of [
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ] as const) {
    expect(addressOf(column, 12)).toBe(`${letters}12`);
    expect(placeOf(`${letters}12`)).toEqual({ column, row: 12 });
  }
});
