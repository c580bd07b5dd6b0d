// A journal file taken apart into lines, with their places in it, whatever an editor or a power cut made of it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highest, LONGEST_LINE, scan } from "../../../src/store/journal/scan.ts";
import { AT } from "../helpers.ts";

const linesIn = (bytes: Buffer): readonly unknown[] => scan(bytes).lines.map(({ number, text }) => [number, text]);
const entryLine = (id: string, more: object = {}): string =>
  JSON.stringify({ id, at: AT, t: 0, kind: "leave", ...more });

describe("lines", () => {
  test("are what a naive reading gives: divided by line ends and NULs, without the blanks around them", () => {
    const pieces = fc.constantFrom("a", "æ🙂", " ", "\t", "\r", "\r\n", "\n", "\n\n", "\0", "\0\0", "b b");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const whole = parts.join("");
        const bytes = Buffer.from(whole);
        const naive = whole
          .split("\n")
          .flatMap((line, index) =>
            line.split("\0").map((part) => [index + 1, part.replace(/^[ \t\r]+|[ \t\r]+$/gu, "")]),
          )
          .filter(([, text]) => text !== "");
        const { lines, tail, size, noText } = scan(bytes);
        expect(lines.map(({ number, text }) => [number, text])).toEqual(naive);
        for (const { from, to, text } of lines) expect(bytes.toString("utf8", from, to)).toBe(text);
        expect([tail, size, noText]).toEqual([
          Buffer.byteLength(whole.slice(0, whole.lastIndexOf("\n") + 1)),
          bytes.length,
          false,
        ]);
        expect(lines.every(({ oldCharacters, entry }) => !oldCharacters && entry === undefined)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("have their entry where they hold one", () => {
    const bytes = Buffer.from(`${entryLine("mod:1")}\nhva\n`);
    expect(scan(bytes).lines.map(({ entry }) => entry?.id)).toEqual(["mod:1", undefined]);
  });

  test("begin after a byte order mark, and blanks after that; a mark alone is no line, nor half a one", () => {
    expect(linesIn(Buffer.from("\ufeff a\n\ufeffb\n\ufeff\n"))).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    expect(scan(Buffer.from("\ufeff a\n")).lines[0]).toMatchObject({ from: 4, to: 5 });
    expect(linesIn(Buffer.from([0xef, 0xbb, 0x0a]))).toEqual([[1, "ï»"]]);
    expect(linesIn(Buffer.from([0x61, 0xef, 0xbb, 0xbf, 0x62, 0x0a]))).toEqual([[1, "a\ufeffb"]]);
    expect(linesIn(Buffer.from([0x61, 0xbb, 0xbf, 0x0a]))).toEqual([[1, "a»¿"]]);
    expect(linesIn(Buffer.from([0xef, 0xbb, 0x62, 0x0a]))).toEqual([[1, "ï»b"]]);
    expect(linesIn(Buffer.from([0xef, 0x62, 0xbf, 0x0a]))).toEqual([[1, "ïb¿"]]);
  });

  test("in an old character set are read as Windows wrote them, each for itself; those before and after as they are", () => {
    const bytes = Buffer.concat([Buffer.from("æ1\n"), Buffer.from([0xe6, 0x80, 0x32, 0x0a]), Buffer.from("æ3\n")]);
    expect(scan(bytes).lines.map(({ text, oldCharacters }) => [text, oldCharacters])).toEqual([
      ["æ1", false],
      ["æ€2", true],
      ["æ3", false],
    ]);
  });

  test("cut in the middle of a character are no old character set", () => {
    const cut = Buffer.from("a\næ").subarray(0, 3);
    expect(scan(cut).lines.map(({ text, oldCharacters }) => [text, oldCharacters])).toEqual([
      ["a", false],
      ["\ufffd", false],
    ]);
    const old = Buffer.concat([Buffer.from([0xe6, 0x0a]), cut.subarray(2)]);
    expect(scan(old).lines.map(({ text, oldCharacters }) => [text, oldCharacters])).toEqual([
      ["æ", true],
      ["\ufffd", false],
    ]);
  });
});

describe("no text", () => {
  test.each([
    ["UTF-16, the little end first", Buffer.from("\ufeffa", "utf16le"), true],
    ["UTF-16, the big end first", Buffer.from([0xfe, 0xff, 0, 0x61]), true],
    ["a mark and nothing more", Buffer.from([0xff, 0xfe]), true],
    ["half a mark", Buffer.from([0xff]), false],
    ["another beginning", Buffer.from([0xff, 0xfd, 0x0a]), false],
    ["nothing", Buffer.alloc(0), false],
  ])("%s", (_, bytes, isNoText) => {
    expect(scan(bytes).noText).toBe(isNoText);
    if (isNoText) expect(scan(bytes)).toEqual({ bytes, lines: [], tail: 0, size: bytes.length, noText: true });
  });

  test("is what ends in more than anyone writes on a line; a line so long in the middle costs itself alone", () => {
    const long = Buffer.alloc(LONGEST_LINE + 2, "a");
    expect(scan(long)).toMatchObject({ noText: true, lines: [] });
    long.write("\n", LONGEST_LINE + 1);
    const { noText, lines } = scan(
      Buffer.concat([long, Buffer.from(`{"id":"mod:1","at":"${AT}","t":1,"kind":"leave"}\n`)]),
    );
    expect([noText, lines.length, lines[0]?.entry, lines[1]?.entry?.id]).toEqual([false, 2, undefined, "mod:1"]);
    long.write("\n", LONGEST_LINE);
    expect(scan(long).lines[0]?.text).toHaveLength(LONGEST_LINE);
  });
});

describe("the highest number of a writer", () => {
  const highestIn = (...lines: readonly string[]): number =>
    highest("mod", scan(Buffer.from(`${lines.join("\n")}\n`)).lines);

  test.each<[string, number, readonly string[]]>([
    ["is none where there are no lines", 0, []],
    ["is in ids, in whatever order", 12, [entryLine("mod:3"), entryLine("mod:12"), entryLine("mod:9")]],
    ["is no other writer's", 2, [entryLine("mod:2"), entryLine("sec:9"), entryLine("mod2:8")]],
    ["is in what lines point at", 20, [entryLine("sec:1", { kind: "strike", target: "mod:20" }), entryLine("mod:3")]],
    ["is in a line of a later version, wherever it stands", 30, [entryLine("sec:1", { kind: "song", of: ["mod:30"] })]],
    ["is in a line that was cut off", 40, [entryLine("sec:1", { kind: "fragment", raw: '{"id":"mod:40","at' })]],
    ["is in a line that can't be read, each in it", 50, ["mod:50 og mod:7 og sec:90"]],
    ["is in no word that only ends as it does", 0, ["xmod:50 2mod:7 mod: mod mod:x"]],
    ["is in no words that a person wrote", 3, [entryLine("mod:3", { kind: "memo", text: "se mod:99" })]],
    ["is none that nobody counts to", 5, [entryLine("mod:5"), `mod:${10 ** 12}`, "mod:99999999999999999999"]],
    ["is one short of that", 10 ** 12 - 1, [`mod:${10 ** 12 - 1}`]],
  ])("%s", (_, number, lines) => {
    expect(highestIn(...lines)).toBe(number);
  });
});
