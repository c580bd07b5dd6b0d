// The languages: which there are, what each falls back to, and how a text is found in them.
import { describe, expect, test } from "vitest";
import {
  areKin,
  inEveryLanguage,
  inLanguage,
  LANGUAGES,
  languageCalled,
  languageOfSystem,
  localeOf,
  ownIn,
  textsIn,
} from "../../src/text/languages.ts";
import { commands } from "../../src/text/nb/commands.ts";
import { nn } from "../../src/text/nn/index.ts";
import { fillGaps, type Partially } from "../../src/text/partial.ts";

/** Every sentence of some texts, by its path; a sentence that takes arguments is its function. */
function sentencesIn(texts: unknown, path = ""): readonly (readonly [path: string, sentence: unknown])[] {
  if (typeof texts !== "object" || texts === null || Array.isArray(texts) || texts instanceof RegExp)
    return [[path, texts]];
  return Object.entries(texts).flatMap(([key, value]) => sentencesIn(value, path === "" ? key : `${path}.${key}`));
}

describe("a language that falls back", () => {
  const nb = new Map(sentencesIn(textsIn("nb")));

  test("shows its own sentences, and those of the other where it has none", () => {
    const texts = textsIn("nn");
    expect(texts.session.reply.languageNow).toBe("Nynorsk er vald.");
    expect(texts.session.reply.nothingToUndo).toBe(textsIn("nb").session.reply.nothingToUndo);
    expect(texts.commands.next.names).toEqual(commands.next.names);
    // What people may have meant by a word is a dictionary: each language adds words of its own.
    const paths = sentencesIn(texts).flatMap(([path]) => (path.startsWith("guide.meant.") ? [] : [path]));
    expect([...new Set(paths)].sort()).toEqual(
      [...nb.keys()].filter((path) => !path.startsWith("guide.meant.")).sort(),
    );
  });

  test("has no sentence of its own that says the same as the one it would fall back to", () => {
    const same = sentencesIn(nn).filter(
      ([path, sentence]) => typeof sentence === "string" && nb.get(path) === sentence,
    );
    expect(same).toEqual([]);
  });

  test("leaves out no sentence that only the other language says so", () => {
    const otherWords =
      /(?<!\p{L})(?:ikke|hv(?:a|em|or|is|ert?|ilke[nt]?)|fra|noe|noen|jeg|dere|være|sier|begynn\w*|velg\w*|flere|mangler|finnes|kommer|trenger|sammen|annet|anførsel\w*|deltaker\w*|eksempel)(?!\p{L})/iu;
    const words = sentencesIn({ ...textsIn("nn"), cues: {}, typed: {} }).filter(
      ([path, sentence]) =>
        !/^(?:guide\.(?:meant|recognised)|importClues)/u.test(path) && otherWords.test(String(sentence)),
    );
    expect(words.map(([path]) => path)).toEqual([]);
  });

  test("has sentences that take as many parts as the other's", () => {
    const fewer = sentencesIn(nn).flatMap(([path, sentence]) => {
      const other = nb.get(path);
      return typeof sentence === "function" && typeof other === "function" && sentence.length > other.length
        ? [path]
        : [];
    });
    expect(fewer).toEqual([]);
  });

  test("is put together once, and leaves the other as it was", () => {
    expect(textsIn("nn")).toBe(textsIn("nn"));
    expect(textsIn("nb").session.reply.languageNow).toBe("Norsk er valgt.");
  });

  test("fills gaps sentence by sentence, and takes a list or a pattern as one", () => {
    const whole = { a: "1", list: ["x", "y"], like: /x/u, deep: { b: "2", say: (n: number) => `${n}` } };
    const filled = fillGaps<typeof whole>({ list: ["z"], like: /z/u, deep: { b: "3" } }, whole);
    expect(filled).toEqual({ a: "1", list: ["z"], like: /z/u, deep: { b: "3", say: whole.deep.say } });
  });

  test("fills a group when it is first read, and no sooner", () => {
    const read: string[] = [];
    const own = {
      get said() {
        read.push("own");
        return "3";
      },
    };
    const filled = fillGaps({ near: own, far: own }, { near: { said: "1" }, far: { said: "2" } });
    expect(read).toEqual([]);
    expect(filled.near.said).toBe("3");
    expect(filled.near).toBe(filled.near);
    expect(read).toEqual(["own"]);
  });

  test("may leave out any sentence, and has none that the other doesn't know", () => {
    type Whole = { readonly a: string; readonly deep: { readonly b: string; readonly say: (n: number) => string } };
    const some: readonly Partially<Whole>[] = [{}, { a: "1" }, { deep: {} }, { deep: { say: () => "2" } }];
    // @ts-expect-error A sentence that nobody would show.
    const unknown: Partially<Whole> = { deep: { c: "3" } };
    // @ts-expect-error A part that the other's sentence isn't given.
    const greedy: Partially<Whole> = { deep: { say: (n: number, more: string) => `${n}${more}` } };
    expect([...some, unknown, greedy]).toHaveLength(6);
  });
});

describe("which language is meant", () => {
  test.each([
    ["nb", "nb"],
    ["Bokmål", "nb"],
    ["norsk", "nb"],
    ["nynorsk", "nn"],
    ["NN", "nn"],
    ["English", "en"],
    ["engelsk", "en"],
    ["svenska", undefined],
    ["constructor", undefined],
    ["", undefined],
  ])("%s", (typed, language) => {
    expect(languageCalled(typed)).toBe(language);
  });

  test.each([
    ["nb_NO.UTF-8", "nb"],
    ["no", "nb"],
    ["nn_NO.UTF-8", "nn"],
    ["nn-NO", "nn"],
    ["en_GB", "en"],
    ["sv_SE.UTF-8", "en"],
    ["C.UTF-8", "en"],
    ["", "en"],
  ])("a system that speaks %s", (locale, language) => {
    expect(languageOfSystem(locale)).toBe(language);
  });

  test("an unknown one shows the usual texts", () => {
    expect(textsIn("se")).toBe(textsIn("nb"));
    expect(localeOf("se")).toBe("nb-NO");
  });
});

describe("a text of a guide", () => {
  test.each([
    [{ nb: "hei", en: "hello", nn: "hei du" }, "nn", "hei du"],
    [{ nb: "hei", en: "hello" }, "nn", "hei"],
    [{ en: "hello" }, "nn", "hello"],
    [{ nn: "hei du" }, "nb", "hei du"],
    [{ nn: "hei du", en: "hello" }, "en", "hello"],
    [{ nn: "hei du", nb: "hei" }, "en", "hei"],
    [{ nb: "hei" }, "se", "hei"],
    [{ fr: "salut" }, "nb", "salut"],
    [{}, "nb", ""],
  ])("%j is read in %s as %s", (text, language, read) => {
    expect(inLanguage(text, language)).toBe(read);
  });

  test("that the program writes has no words of a language that says the same as the one it falls back to", () => {
    expect(inEveryLanguage(({ guide }) => guide.usual.break)).toEqual({ nb: "Pause", en: "Break" });
    expect(Object.keys(inEveryLanguage(({ guide }) => guide.usual.listen))).toEqual(["nb", "en", "nn"]);
  });

  test("a key is one's own language's, or that of the language it falls back to, and no other's", () => {
    expect(ownIn({ nb: "e", en: "a" }, "nn")).toBe("e");
    expect(ownIn({ en: "a" }, "nn")).toBeUndefined();
  });
});

test("who reads the one reads the other", () => {
  expect(areKin("nb", "nn")).toBe(true);
  expect(areKin("nn", "en")).toBe(false);
  expect(LANGUAGES).toEqual(["nb", "en", "nn"]);
});
