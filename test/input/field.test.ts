// The note field, edited by what a person sees as characters, and shown in rows as wide as the terminal has room for.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edit, edit, type Field, fieldWith, graphemesOf } from "../../src/input/field/field.ts";
import { fieldRows } from "../../src/input/field/field-rows.ts";

/** A field as it is read on the page: `|` is the cursor. */
const field = (shown: string): Field => ({ text: shown.replace("|", ""), cursor: shown.indexOf("|") });
const shown = ({ text, cursor }: Field): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;
const edited = (before: string, what: Exclude<Edit["do"], "insert">): string =>
  shown(edit(field(before), { do: what }));
const typed = (before: string, text: string): string => shown(edit(field(before), { do: "insert", text }));

const FAMILY = "👩‍👩‍👧";

describe("the cursor moves", () => {
  test.each<[Exclude<Edit["do"], "insert">, string, string]>([
    ["left", `a${FAMILY}|b`, `a|${FAMILY}b`],
    ["left", "|ab", "|ab"],
    ["right", `a|${FAMILY}b`, `a${FAMILY}|b`],
    ["right", "ab|", "ab|"],
    ["start", "ab\ncd|ef\ngh", "ab\n|cdef\ngh"],
    ["start", "ab|cd", "|abcd"],
    ["start", "ab\n|cd", "ab\n|cd"],
    ["start", "ab|\ncd", "|ab\ncd"],
    ["start", "|\nab", "|\nab"],
    ["end", "ab\nc|def\ngh", "ab\ncdef|\ngh"],
    ["end", "ab\nc|d", "ab\ncd|"],
    ["end", "ab|\ncd", "ab|\ncd"],
    ["word-left", "håp og  mot  |ja", "håp og  |mot  ja"],
    ["word-left", "håp og mo|t", "håp og |mot"],
    ["word-left", "håp|", "|håp"],
    ["word-left", "|håp", "|håp"],
    ["word-left", "håp \n |mot", "|håp \n mot"],
    ["word-right", "håp|  og mot", "håp  og| mot"],
    ["word-right", "|håp og", "håp| og"],
    ["word-right", "h|åp og", "håp| og"],
    ["word-right", "håp|  ", "håp  |"],
    ["word-right", "håp|", "håp|"],
  ])("%s in %j", (what, before, there) => {
    expect(edited(before, what)).toBe(there);
  });
});

describe("what lies between goes", () => {
  test.each<[Exclude<Edit["do"], "insert">, string, string]>([
    ["erase", `a${FAMILY}|b`, "a|b"],
    ["erase", "|ab", "|ab"],
    ["delete", `a|${FAMILY}b`, "a|b"],
    ["delete", "ab|", "ab|"],
    ["erase-word", "håp og  |mot", "håp |mot"],
    ["delete-word", "håp|  og mot", "håp| mot"],
    ["erase-to-start", "ab\ncd|ef", "ab\n|ef"],
    ["erase-to-start", "ab\n|cd", "ab\n|cd"],
    ["erase-to-start", "ab|\ncd", "|\ncd"],
    ["erase-to-start", "|\nab", "|\nab"],
    ["delete-to-end", "ab\nc|def\ngh", "ab\nc|\ngh"],
    ["delete-to-end", "ab|\ncd", "ab|\ncd"],
  ])("%s in %j", (what, before, left) => {
    expect(edited(before, what)).toBe(left);
  });

  test("and what then stands together may be one character: the cursor goes after it", () => {
    expect(edited("🇳|x🇴a", "delete")).toBe("🇳🇴|a");
  });
});

describe("what is typed", () => {
  test("stands where the cursor was, and the cursor after it", () => {
    expect(typed("hå| ja", "p og mot")).toBe("håp og mot| ja");
    expect(typed("|", "håp")).toBe("håp|");
  });

  test("may join the character before it, or the one after it", () => {
    expect(typed("👍|", "🏽")).toBe("👍🏽|");
    expect(typed("👩|👧", "\u200d")).toBe("👩\u200d👧|");
  });
});

test("a field that is given words has the cursor after them", () => {
  expect(shown(fieldWith("håp og mot"))).toBe("håp og mot|");
});

describe("in rows", () => {
  const rowsOf = (before: string, width: number, most = 9): readonly string[] => {
    const { rows, row, column } = fieldRows(field(before), width, most);
    return rows.map((text, at) => (at === row ? `${text} ^${column}` : text));
  };

  test.each<[string, number, readonly string[]]>([
    ["|", 4, [" ^0"]],
    ["a|b", 4, ["ab ^1"]],
    ["|abcdef", 4, ["abcd ^0", "ef"]],
    ["abc|", 4, ["abc ^3"]],
    ["abcd|", 4, ["abcd", " ^0"]],
    ["abcde|f", 4, ["abcd", "ef ^1"]],
    ["abcd|ef", 4, ["abcd", "ef ^0"]],
    ["日本語|", 4, ["日本", "語 ^2"]],
    ["a日|本", 4, ["a日", "本 ^0"]],
    ["ab\nc|d", 9, ["ab⏎", "cd ^1"]],
    ["ab|\ncd", 9, ["ab⏎ ^2", "cd"]],
    ["ab\n|", 9, ["ab⏎", " ^0"]],
    ["\n\n|a", 9, ["⏎", "⏎", "a ^0"]],
    ["abcd|\nef", 4, ["abcd", "⏎ ^0", "ef"]],
    ["abc\n|ef", 4, ["abc⏎", "ef ^0"]],
    [`${FAMILY}a|`, 4, [`${FAMILY}a ^3`]],
  ])("%j, %i columns wide", (before, width, rows) => {
    expect(rowsOf(before, width)).toEqual(rows);
  });

  test("only those around the cursor where there is no room for all", () => {
    expect(rowsOf("|aabbccdd", 2, 2)).toEqual(["aa ^0", "bb"]);
    expect(rowsOf("aab|bccdd", 2, 2)).toEqual(["aa", "bb ^1"]);
    expect(rowsOf("aabbc|cdd", 2, 2)).toEqual(["bb", "cc ^1"]);
    expect(rowsOf("aabbccd|d", 2, 2)).toEqual(["cc", "dd ^1"]);
    expect(rowsOf("aab|bccdd", 2, 1)).toEqual(["bb ^1"]);
    expect(rowsOf("aabbccd|d", 2, 3)).toEqual(["bb", "cc", "dd ^1"]);
    expect(rowsOf("aa|b", 2, 5)).toEqual(["aa", "b ^0"]);
  });

  test("together they are the text, none is too wide, and the cursor stands before what it stood before", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", " ", "日", "🙂", FAMILY, "é", "\n"), { maxLength: 20 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 1, max: 4 }),
        (words, n, width, most) => {
          const parts = graphemesOf(words);
          const cursor = parts.slice(0, n % (parts.length + 1)).join("").length;
          const all = fieldRows({ text: words, cursor }, width, 1000);
          expect(all.rows.join("")).toBe(words.replaceAll("\n", "⏎"));
          expect(all.rows.slice(0, all.row).join("").length).toBeLessThanOrEqual(cursor);
          const some = fieldRows({ text: words, cursor }, width, most);
          expect(some.rows[some.row]).toBe(all.rows[all.row]);
          expect(some.column).toBe(all.column);
          expect(some.rows).toHaveLength(Math.min(most, all.rows.length));
          const from = all.row - some.row;
          expect(some.rows).toEqual(all.rows.slice(from, from + most));
        },
      ),
    );
  });
});
