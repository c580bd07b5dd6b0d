// One word for one thing: the words that are not used where another is, and the places where they mean something else.
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { textsIn as textsOf } from "../../src/text/languages.ts";
import { type Sentence, sentencesOf, textsIn } from "./sentences.ts";

type Rule = {
  readonly not: RegExp;
  readonly but: string;
  /** What the word is taken for otherwise. */
  readonly except?: readonly RegExp[];
  /** Files in which it is another thing. */
  readonly exceptIn?: RegExp;
};

/** A whole word, or one of several, of letters of any language. */
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, "iu");

/** These tell of files, or of lines that came from a pipe: there a line is a line. */
const OF_LINES = /^(?:verify|backup|link|store|imports|guide\/.*)$/u;

const NORWEGIAN: readonly Rule[] = [
  // In turn, one after the other, is no turn at talk.
  { not: word("tale)?(?:tur|turen|turer|turene|turar|turane"), but: "innlegg", except: [/etter tur/iu] },
  { not: word("sete|setet|seter|setene|seta"), but: "rolle" },
  // A place round the table, and room on a disk, in a row or in the time, are other things.
  {
    not: word("plass|plassen|plasser|plassar"),
    but: "rolle",
    except: [/(?:rydd|ledig|lite|har|får|ikke|ikkje|det er) plass/giu, /^Plass$/u],
  },
  { not: word("ordstyrer\\p{L}*|ordstyrar\\p{L}*|møteleder\\p{L}*"), but: "moderator" },
  { not: word("noterer|notereren|noterar|notater?ende|referent\\p{L}*"), but: "sekretær" },
  { not: word("skriveren\\p{L}*|skrivaren\\p{L}*"), but: "sekretær, moderator, den som skrev" },
  { not: /Opptakere?n? prøvd|Opptakar prøvd|prøvd opptak/iu, but: "testet" },
  { not: word("mappen|filen|skiven"), but: "mappa, fila" },
  {
    not: word("i etterkant|i forkant|i forhold til|vedrørende|angående|foreta|forlates|forlatast"),
    but: "etterpå, om, gjøre",
  },
  {
    not: /… (?:linje|linjer)(?!\p{L})|(?:én|ei|éi|en|1) linje til/iu,
    but: "notater",
    exceptIn: OF_LINES,
    except: [/linjer (?:ble ikke|blei ikkje) forstått/u],
  },
];

const ENGLISH: readonly Rule[] = [
  { not: word("seat|seats"), but: "role" },
  { not: word("note[- ]taker|scribe"), but: "secretary" },
  // What the guide's checklist is ticked for was touched on.
  { not: /(?<!\p{L})touched(?! on)/iu, but: "moved" },
  {
    not: /(?<!\p{L})kept(?! (?:out|apart|inside|as|in mind|with))/iu,
    but: "saved",
    exceptIn: /^(?:export\/.*|store|cli)$/u,
    except: [/both wordings are kept|has been kept|^nothing-kept$/u],
  },
  { not: word("talk time|speaking time"), but: "talking time" },
  {
    not: /… lines?(?!\p{L})|one more line/iu,
    but: "notes",
    exceptIn: OF_LINES,
    except: [/lines were not understood/u],
  },
];

const RULES: Readonly<Record<Language, readonly Rule[]>> = { nb: NORWEGIAN, nn: NORWEGIAN, en: ENGLISH };

function breaches(language: Language, sentences: readonly Sentence[] = sentencesOf(language)): readonly string[] {
  return (RULES[language] ?? []).flatMap(({ not, but, except = [], exceptIn }) =>
    sentences
      .filter(
        ({ file, text }) =>
          !exceptIn?.test(file) && not.test(except.reduce((rest, one) => rest.replace(one, ""), text)),
      )
      .map(({ at, text }) => `${at}: ${text} (${but})`),
  );
}

describe.each(["nb", "nn", "en"])("what is shown in %s", (language) => {
  test("has one word for one thing", () => {
    expect(breaches(language)).toEqual([]);
  });

  test("is read from all of it: what is shown, not what is only understood", () => {
    const sentences = sentencesOf(language);
    const texts = sentences.map(({ text }) => text);
    expect(sentences.length).toBeGreaterThan(500);
    expect(texts).not.toContain("sete");
    expect(texts).not.toContain("seat");
    expect(texts.join("\n")).toContain(textsOf(language).session.reply.returned);
  });
});

test.each([
  ["nb", "Turen til nr. 3 sto åpen"],
  ["nb", "Hver taletur"],
  ["nb", "Turer"],
  ["nb", "bare i sekretærens sete"],
  ["nb", "Den andre plassen er opptatt"],
  ["nb", "Referenten"],
  ["nb", "Mappen til …"],
  ["nb", "… linjer tidligere i samtalen"],
  ["nn", "Turane er logga"],
  ["nn", "berre i setet til sekretæren"],
  ["en", "The other seat is taken"],
  ["en", "touched"],
  ["en", "… lines that were undone"],
])("would be found in %s: %s", (language, text) => {
  expect(breaches(language, [{ at: "", file: "session", text }])).toHaveLength(1);
});

test.each([
  ["nb", "etter tur, samtidig, flere"],
  ["nb", "Rydd plass på disken"],
  ["nb", "får ikke plass"],
  ["nb", "… turneringer, naturen"],
  ["en", "touched on: friends"],
])("is something else in %s: %s", (language, text) => {
  expect(breaches(language, [{ at: "", file: "session", text }])).toEqual([]);
});

test("texts are read out of a source whole, with what is filled in as a …", () => {
  const filled = (name: string): string => `$\{${name}}`;
  const source = [
    `const a = { b: (n) => \`${filled("n")} av ${filled('n === 1 ? "én" : `two`')}\` }; // "no"`,
    '/* "no" */ const c = "say \\"hi\\"";',
  ].join("\n");
  expect(textsIn(source)).toEqual([
    { line: 1, text: "én" },
    { line: 1, text: "two" },
    { line: 1, text: "… av …" },
    { line: 2, text: 'say "hi"' },
  ]);
});

/** What speaks of the analysis: tables to be filled, and what is read back of them. */
const OF_THE_ANALYSIS: ReadonlySet<string> = new Set(["export/tables", "export/refi", "analysis"]);

test("a topic is never called what a category is called: the analysis has themes, the guide has a checklist", () => {
  const themes = /(?<!\p{L})(?:(?:under|hoved|hovud|sub)?tema(?:er|et|ene)?|(?:sub)?themes?)(?!\p{L})/iu;
  for (const language of ["nb", "nn", "en"]) {
    const elsewhere = sentencesOf(language).filter(({ file, text }) => !OF_THE_ANALYSIS.has(file) && themes.test(text));
    expect(elsewhere.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  }
});
