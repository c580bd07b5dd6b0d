// Struck words in places that can't be read as entries: what counts as the words of an entry, and where they are found.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { finderOf, readings, wordingsOf } from "../../src/model/struck-words.ts";
import { AT } from "../store/helpers.ts";

const stamp = { id: "mod:3", at: AT, t: 1000 };
const fragment = (raw: string): Entry => ({ ...stamp, kind: "fragment", raw });

describe("the words of an entry", () => {
  test("are its text, and of an amendment the new wording", () => {
    const note = { ...stamp, kind: "note", said: "paraphrase", text: "Åse fra Utvik" } as const;
    expect(wordingsOf(note)).toEqual(["Åse fra Utvik"]);
    const content = { kind: "note", said: "paraphrase", text: "hun fra Utvik" } as const;
    expect(wordingsOf({ ...stamp, kind: "amend", target: "mod:2", content })).toEqual(["hun fra Utvik"]);
  });

  test("are none where nobody wrote any", () => {
    expect(wordingsOf({ ...stamp, kind: "pause" })).toEqual([]);
    expect(wordingsOf({ ...stamp, kind: "skip", item: "everyday" })).toEqual([]);
    expect(wordingsOf({ ...stamp, kind: "skip", item: "everyday", text: undefined } as unknown as Entry)).toEqual([]);
    expect(wordingsOf({ ...stamp, kind: "skip", item: "everyday", text: "ville ikke" })).toEqual(["ville ikke"]);
  });

  test("are everything in an entry of a later version but what every entry has", () => {
    const raw = {
      ...stamp,
      kind: "dream",
      target: "mod:2",
      item: "everyday",
      words: "Åse",
      scenes: [{ where: "Utvik", count: 2, id: "scene-1" }, "ved sjøen", null],
    };
    expect(wordingsOf({ ...stamp, kind: "unknown", raw })).toEqual(["Åse", "Utvik", "ved sjøen"]);
  });

  test("are, of a line that was cut off, only what stood in its texts, read as JSON has it", () => {
    const cut = String.raw`{"id":"mod:3","text" : "Hun sa \"Åse\"\\ og\ngikk","more":{"text":  "fra Utvik"},"kind":"no`;
    expect(wordingsOf(fragment(cut))).toEqual(['Hun sa "Åse"\\ og\ngikk', "fra Utvik"]);
    expect(wordingsOf(fragment(String.raw`{"text":"Åse \\"`))).toEqual(["Åse \\"]);
    expect(wordingsOf(fragment('{"id":"mod:3","at":"2026'))).toEqual([]);
    expect(wordingsOf(fragment('{"text":""}'))).toEqual([""]);
  });

  test("are all of a line that was cut off at its beginning", () => {
    expect(wordingsOf(fragment("fra Utvik, sa hun {"))).toEqual(["fra Utvik, sa hun {"]);
    expect(wordingsOf(fragment('kind":"note","text":"fra Utvik"}'))).toEqual(["fra Utvik"]);
  });
});

describe("words are found in a text", () => {
  const SECRET = "Åse fra Utvik gikk";

  test("as naive reading would find them: twelve characters in a row, or the whole of shorter words", () => {
    const few = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 16 });
    fc.assert(
      fc.property(fc.array(few, { maxLength: 4 }), few, few, (wordings, before, after) => {
        for (const middle of ["", ...wordings, ...wordings.map((words) => words.slice(1, 13))]) {
          const text = before + middle + after;
          const found = wordings.some((words) =>
            words.length < 12
              ? words.length > 2 && text.includes(words)
              : Array.from(words, (_, at) => words.slice(at, at + 12)).some(
                  (run) => run.length === 12 && text.includes(run),
                ),
          );
          expect(finderOf(wordings)(text)).toBe(found);
        }
      }),
    );
  });

  test.each([
    ["the first twelve characters", "Åse fra Utvi", true],
    ["the last twelve, at the end", "hun sa: a Utvik gikk", true],
    ["eleven of them", "Åse fra Utv", false],
    ["twelve others", "Kari fra Oslo", false],
  ])("%s", (_, text, found) => {
    expect(finderOf([SECRET])(text)).toBe(found);
  });

  test("escaped as JSON has them, once and twice", () => {
    const once = String.raw`noe \u00c5se fra Utvik`;
    const twice = JSON.stringify(once);
    const find = finderOf([SECRET]);
    expect([once, twice].map(find)).toEqual([true, true]);
    expect(find(String.raw`\u00c6se fra Utv`)).toBe(false);
    expect(finderOf(['sa\t"nei"\n\\ og\r\b\f!'])(String.raw`{"raw":"sa\t\"nei\"\n\\ og\r\b\f!`)).toBe(true);
  });

  test.each([
    ["\n", "n"],
    ["\t", "t"],
    ["\r", "r"],
    ["\b", "b"],
    ["\f", "f"],
    ['"', '"'],
    ["\\", "\\"],
    ["/", "/"],
    ["å", "u00e5"],
  ])("with %j in them, escaped", (character, escaped) => {
    expect(finderOf([`a${character}b`])(`a\\${escaped}b`)).toBe(true);
  });

  test("as they stand, beside a backslash that escapes nothing", () => {
    expect(finderOf(["C:\\ute\\Utvik"])("filen C:\\ute\\Utvik er åpen")).toBe(true);
  });

  test("a text has one reading where nothing in it is escaped, and three where something is", () => {
    expect(readings("Utvik")).toEqual(["Utvik"]);
    expect(readings(String.raw`\\u00c5se`)).toEqual([String.raw`\\u00c5se`, String.raw`\u00c5se`, "Åse"]);
    expect(readings("slutt\\")).toEqual(["slutt\\", "slutt\\", "slutt\\"]);
  });

  test("wherever a line was cut, also inside an escape or a character, and of one wording among others", () => {
    const find = finderOf(["noe helt annet", 'Å "x" Utvik', "tredje ting"]);
    expect(find('{"text":"Å')).toBe(true);
    expect(find('{"text" : "Å ')).toBe(true);
    expect(find('{"text":  "Å ')).toBe(true);
    for (const cut of ["", "\\", "\\u", "\\u0", "\\u00", "\\u00c", "\\u00c5", "\\u00c5 \\", '\\u00c5 \\"x\\" U'])
      expect([cut, find(`{"text":"${cut}`)]).toEqual([cut, /c5/u.test(cut)]);
    for (const cut of ["\\", "\\u", "\\u0", "\\u00", "\\u002", "\\u0022"])
      expect([cut, find(`{"text":"Å ${cut}`)]).toEqual([cut, true]);
    expect(find('{"text":"Å \\u002x')).toBe(false);
    expect(find('{"text":"Å\ufffd')).toBe(true);
    expect(find('{"text":"Å\ufffd\ufffd\ufffd')).toBe(true);
    expect(find('{"text":"\ufffdÅ')).toBe(false);
  });

  test("not in a short text that is whole, nor in a line cut before its text, nor one that begins otherwise", () => {
    const find = finderOf([SECRET]);
    expect(find('{"text":"Å"}')).toBe(false);
    expect(find('{"text":"Å","more":"ja')).toBe(false);
    expect(find('{"text":"')).toBe(false);
    expect(find('{"text":"s')).toBe(false);
    expect(find('{"text":"\\u00c5b')).toBe(false);
    expect(find('{"said":"Å')).toBe(false);
  });

  test("nowhere when there are none", () => {
    expect(finderOf([])('{"text":"')).toBe(false);
    expect(finderOf([])("Utvik")).toBe(false);
  });
});
