// What holds for every line, every key and every text: nothing typed is lost, nothing dangerous gets through.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOfCapture } from "../../src/conversation/capture/keys.ts";
import { type Edit, edit, fieldWith, graphemesOf } from "../../src/input/field/field.ts";
import { fieldRows } from "../../src/input/field/field-rows.ts";
import { keysIn } from "../../src/input/keys.ts";
import { clean } from "../../src/input/line/clean.ts";
import type { Line } from "../../src/input/line/content.ts";
import { readLine } from "../../src/input/line/line.ts";
import { wordingOf } from "../../src/input/line/line-of-entry.ts";
import { speakersMark } from "../../src/input/line/speakers.ts";
import type { Entry, NoteContent, Speakers } from "../../src/model/entry.ts";
import { STANDARD_CUES } from "../../src/text/cues.ts";
import { textsIn } from "../../src/text/languages.ts";
import { anyText } from "../store/entries.ts";

const CUES = { cues: STANDARD_CUES, keys: keysOfCapture(STANDARD_CUES, "nb") };
const read = (typed: string): Line => readLine(typed, CUES);

/** A line as someone in a hurry may type it: marks, words and quotes in any order. */
const anyLine = fc
  .array(
    fc.constantFrom(
      ...'@3|@-|@4,1|@2+3|@*|@?|@m|@|#håp|#ny-måte|#|!latter|!|!l|/obs|/memo|/parker|/hvisk|/etterpå|/neste|/|?|"|«|»|“|”|(latter)|[12:30]|[-40s]|[|]|\\|håp|ga mot|🙂|👩‍👩‍👧|日本|,|:|.|\n'.split(
        "|",
      ),
      " ",
      "|",
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""))
  .chain((line) => fc.constantFrom(line, line.replaceAll(/(?=[@#!«“"])/gu, " ")));

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test("any string at all is read: as something, and without an exception", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyLine, fc.string({ unit: "binary", maxLength: 200 })), (typed) => {
      expect(read(typed).is).toMatch(/^(nothing|content|command|question|problem)$/);
    }),
    { numRuns: 2000 },
  );
});

test("a note loses no word of the line: each is in its text, its code words or its marks", () => {
  fc.assert(
    fc.property(anyLine, (typed) => {
      const line = read(typed);
      if (line.is !== "content" || line.content.kind !== "note") return;
      const { text, codes = [], speakers } = line.content;
      const mark = speakers ? speakersMark(speakers) : "";
      const time = line.time ? (/\[[^\]]*\]/u.exec(typed)?.[0] ?? "") : "";
      const kept = new Set(wordsOf([text, ...codes, mark, time].join(" ")));
      expect(wordsOf(clean(typed)).filter((word) => !kept.has(word))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

const word = fc.constantFrom("håp", "ga", "mot", "koret", "æøå", "🙂", "日本", "👩‍👩‍👧", "ikke", "(til sitt)", "5");
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
const code = fc.constantFrom("håp", "ny-måte", "kropp_2", "1");
const anySpeakers: fc.Arbitrary<Speakers | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Speakers>({ who: "group" }, { who: "unknown" }, { who: "moderator" }),
  fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }).map((who) => ({ who })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 4 })
    .map((who): Speakers => ({ who, together: true })),
);

test("a line put together from its parts is read as these parts", () => {
  const anyMarks = fc.constantFrom(['"', '"'] as const, ["«", "»"] as const, ["“", "”"] as const);
  const anyTime = fc.option(fc.integer({ min: 0, max: 5_999 }), { nil: undefined });
  const anySaid = fc.constantFrom("paraphrase", "verbatim", "stub", "mixed");
  fc.assert(
    fc.property(
      anySpeakers,
      words,
      words,
      fc.uniqueArray(code, { maxLength: 3 }),
      anyMarks,
      anyTime,
      anySaid,
      (speakers, own, said, codes, [open, close], seconds, how) => {
        const time =
          seconds === undefined ? "" : `[${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}] `;
        const quoted = how === "stub" ? `${open}${said}` : `${open}${said}${close}`;
        const text = how === "paraphrase" ? own : how === "mixed" ? `${own} ${quoted}` : quoted;
        const mark = speakers ? `${speakersMark(speakers)} ` : "";
        const line = read(`${time}${mark}${text}${codes.map((one) => ` #${one}`).join("")}`);
        const from = [...`${own} ${open}`].length;
        expect(line).toEqual({
          is: "content",
          ...(seconds === undefined
            ? {}
            : { time: { at: seconds * 1000, ...(seconds < 24 * 60 && { wall: seconds * 60_000 }) } }),
          content: {
            kind: "note",
            ...(speakers ? { speakers } : {}),
            said: how === "mixed" ? "paraphrase" : how,
            text: how === "verbatim" || how === "stub" ? said : text,
            ...(how === "mixed" ? { quotes: [{ from, to: from + [...said].length }] } : {}),
            ...(codes.length > 0 ? { codes } : {}),
          },
        });
      },
    ),
    { numRuns: 1000 },
  );
});

describe("the wording that is offered for mending", () => {
  const marked = fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom("#håp", "#1", "#", "«så»", '"så"', "/neste", "@3", "!", "?", "\\", "[12:30]", "[x]"),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(" "));

  test.each(["nb", "en"] as const)("sent unchanged (%s), it is what was kept", (language) => {
    fc.assert(
      fc.property(
        anySpeakers,
        fc.oneof(
          marked,
          marked.map((text) => `\\${text}`),
          words.map((text) => `«${text}»`),
          words.map((text) => `"${text}`),
        ),
        fc.array(code, { maxLength: 2 }),
        (speakers, text, codes) => {
          const mark = speakers ? `${speakersMark(speakers)} ` : "";
          const first = read(`${mark}${text}${codes.map((one) => ` #${one}`).join("")}`);
          if (first.is !== "content" || first.content.kind !== "note") return;
          const entry: Entry = { id: "mod:3", at: "", t: 0, ...first.content };
          const again = read(wordingOf(textsIn(language).session.quoteMarks, entry) ?? "");
          expect(again.is === "content" ? sorted(again.content as NoteContent) : again).toEqual(sorted(first.content));
        },
      ),
      { numRuns: 3000 },
    );
  });

  function sorted(content: NoteContent): NoteContent {
    return content.codes ? { ...content, codes: [...content.codes].sort() } : content;
  }
});

describe("what is pasted or typed is made safe", () => {
  const anyPaste = fc.oneof(
    anyText,
    fc
      .array(
        fc.constantFrom("\u001b", "[", "]", "0;", "31m", "\u0007", "\\", "P", "\u009b", "\u202e", "a\u0301", "\t", "x"),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join("")),
  );

  test("no control character, no escape, no lone surrogate is left, and doing it twice changes nothing", () => {
    fc.assert(
      fc.property(anyPaste, (pasted) => {
        const text = clean(pasted);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/u);
        expect(text.isWellFormed()).toBe(true);
        expect(clean(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["colours", "\u001b[1;31mrødt\u001b[0m", "rødt"],
    ["a window title", "før\u001b]0;tittel\u0007etter", "føretter"],
    ["a title ended the other way", "før\u001b]0;tittel\u001b\\etter", "føretter"],
    ["a cursor movement in eight bits", "før\u009b2Jetter", "føretter"],
    ["an order to answer", "hei\u001b[6n", "hei"],
    ["a reversed reading direction", "abc\u202edef", "abcdef"],
    ["å in two parts", "a\u030a", "å"],
    ["a family", "👩‍👩‍👧", "👩‍👩‍👧"],
  ])("%s", (_, pasted, text) => {
    expect(clean(pasted)).toBe(text);
  });
});

describe("the note field", () => {
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc
      .oneof(
        fc.string({ unit: "grapheme", maxLength: 6 }),
        fc.constantFrom(" ", "ord ", "\n", "👩‍👩‍👧", "🏽", "\u0301", "\u200d", "e\u0301"),
      )
      .map((text): Edit => ({ do: "insert", text })),
    fc
      .constantFrom(
        "left",
        "right",
        "word-left",
        "word-right",
        "start",
        "end",
        "erase",
        "delete",
        "erase-word",
        "delete-word",
        "erase-to-start",
        "delete-to-end",
      )
      .map((what) => ({ do: what }) as Edit),
  );

  test("after any edits the cursor stands between two characters, and none was broken in half", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 12 }),
        fc.array(anyEdit, { maxLength: 30 }),
        (text, edits) => {
          let field = fieldWith(text);
          for (const change of edits) {
            field = edit(field, change);
            const starts = [0];
            for (const one of graphemesOf(field.text)) starts.push((starts.at(-1) ?? 0) + one.length);
            expect(starts).toContain(field.cursor);
            expect(field.text.isWellFormed()).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("backspace takes one whole character, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "å", "🙂", "👩‍👩‍👧", "🇳🇴", "e\u0301", "日"), (character) => {
        expect(edit(fieldWith(`ord${character}`), { do: "erase" })).toEqual(fieldWith("ord"));
      }),
    );
  });

  test("left and right undo each other, inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (text) => {
        const back = edit(fieldWith(text), { do: "left" });
        expect(edit(back, { do: "right" })).toEqual(fieldWith(text));
      }),
    );
  });

  test("words: Ctrl+W takes the word before, Ctrl+arrows go by words, Home and End stay on their line", () => {
    const typed = fieldWith("@3 synes gruppa\nga håp");
    expect(edit(typed, { do: "erase-word" }).text).toBe("@3 synes gruppa\nga ");
    expect(edit(edit(typed, { do: "word-left" }), { do: "word-left" }).cursor).toBe("@3 synes gruppa\n".length);
    expect(edit(typed, { do: "start" }).cursor).toBe("@3 synes gruppa\n".length);
    const above = { text: typed.text, cursor: 3 };
    expect(edit(above, { do: "end" }).cursor).toBe("@3 synes gruppa".length);
    expect(edit(above, { do: "word-right" }).cursor).toBe("@3 synes".length);
    expect(edit(above, { do: "delete-to-end" }).text).toBe("@3 \nga håp");
    expect(edit(above, { do: "erase-to-start" }).text).toBe("synes gruppa\nga håp");
    expect(edit(above, { do: "delete-word" }).text).toBe("@3  gruppa\nga håp");
  });

  test("drawn in any width, every character is there once, and the cursor is where it stands", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "å", "🙂", "日", "👩‍👩‍👧", " "), maxLength: 60 }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const field = fieldWith(text);
          const { rows, row, column } = fieldRows(field, width, 1000);
          expect(rows.join("")).toBe(text);
          expect(row).toBe(rows.length - 1);
          expect(column).toBeLessThan(width);
        },
      ),
    );
  });
});

describe("keys", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "a",
      "hei på deg",
      "🙂",
      "\r",
      "\u001b[A",
      "\u001b[1;5C",
      "\u001bOP",
      "\u001b[3~",
      "\u007f",
      "\u000e",
      "\u001b1",
      "\t",
      "\u001b[Z",
    ),
    { maxLength: 10 },
  );

  test("however a read is divided between its keys, the same keys come of it", () => {
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.boolean()), (typed, cuts) => {
        const reads: string[] = [];
        for (const piece of typed) reads.push(cuts.next().value ? piece : `${reads.pop() ?? ""}${piece}`);
        expect(merged(reads.flatMap(keysIn))).toEqual(merged(keysIn(typed.join(""))));
      }),
      { numRuns: 500 },
    );
  });

  test("text is never a control character, and a sequence is never text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (sent) => {
        for (const typed of keysIn(sent)) if ("text" in typed) expect(typed.text).not.toMatch(/[\u0000-\u001f\u007f]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["\r", "enter"],
    ["\u007f", "backspace"],
    ["\u0017", "ctrl+w"],
    ["\u000e", "ctrl+n"],
    ["\u001b", "escape"],
    ["\u001b3", "alt+3"],
    ["\u001b[A", "up"],
    ["\u001bOA", "up"],
    ["\u001b[1;5D", "ctrl+left"],
    ["\u001b[1;3D", "alt+left"],
    ["\u001b[3~", "delete"],
    ["\u001b[5~", "pageup"],
    ["\u001bOP", "f1"],
    ["\u001b[11~", "f1"],
    ["\u001b[[A", "f1"],
    ["\u001b[H", "home"],
    ["\u001b[Z", "shift+tab"],
    ["\u001b\u007f", "alt+backspace"],
  ])("%j is %s", (sent, key) => {
    expect(keysIn(sent)).toEqual([{ key }]);
  });

  test("text and Enter in one read are a line and its sending", () => {
    expect(keysIn("@3 hei\rja\r")).toEqual([{ text: "@3 hei" }, { key: "enter" }, { text: "ja" }, { key: "enter" }]);
  });

  test("a sequence that means nothing here is nothing", () => {
    expect(
      keysIn("a\u001b[?25hb\u001b[200~c\u001b[1;2Pd")
        .filter((typed) => "text" in typed)
        .map((typed) => ("text" in typed ? typed.text : "")),
    ).toEqual(["a", "b", "c", "d"]);
  });

  /** Runs of text joined: it doesn't matter in how many pieces they come. */
  function merged(typed: ReturnType<typeof keysIn>): readonly string[] {
    const all: string[] = [];
    for (const one of typed) {
      if ("key" in one) all.push(`<${one.key}>`);
      else if (all.length > 0 && !all.at(-1)?.startsWith("<")) all.push(`${all.pop()}${one.text}`);
      else all.push(one.text);
    }
    return all;
  }
});
