// A project comes back from an analysis program: what was coded there stands on the lines again, by its position in the text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTalk, type Talk } from "../../src/analysis/check/talk.ts";
import { readCodedFile } from "../../src/analysis/files/read-file.ts";
import { checkProjects } from "../../src/analysis/project/check-project.ts";
import { USUAL } from "../../src/export/exporter.ts";
import { exporter } from "../../src/export/formats/qdpx.ts";
import type { Language } from "../../src/model/language.ts";
import { LANGUAGES, textsIn } from "../../src/text/languages.ts";
import { nb } from "../../src/text/nb/index.ts";
import { CHOIR, choir } from "../export/choir.ts";
import { type Changes, type Coding, throughAnother } from "./another-program.ts";
import { chance } from "./chance.ts";
import { choirIsKept, desk } from "./desk.ts";
import { evenings, SECOND } from "./evenings.ts";

const talks: ReadonlyMap<string, Talk> = new Map(
  evenings.map(({ id, session }) => [id, openTalk(id, session, { memos: false }, "nb")]),
);
const choirTalk = openTalk(CHOIR, choir, { memos: false }, "nb");

async function exported(of: readonly Talk[], language: Language = "nb", lineEnds: "lf" | "crlf" = "lf") {
  const sessions = of.map(({ id, session }) => ({ id, session }));
  return (await exporter.write(sessions, language, textsIn(language), { ...USUAL, lineEnds })) as Uint8Array;
}

function comesBack(project: Uint8Array, from: readonly Talk[]) {
  const read = readCodedFile(project);
  if (read.is !== "project") throw new Error(read.is);
  const places = read.sources.map((source) => ({ ...source, place: { file: "p.qdpx", sheet: source.name } }));
  return checkProjects(places, new Map(from.map((talk) => [talk.id, talk])));
}

const coded = ({ units }: ReturnType<typeof comesBack>): readonly string[] =>
  units
    .map(({ talk, utterance, ranges, verbatim, levels: { theme, subtheme, code } }) => {
      const words = ranges.map(({ from, to }) => utterance.text.slice(from, to)).join("|");
      const path = [...theme, ...subtheme, ...code].join(" > ");
      return `${talk.id} ${utterance.id} ${verbatim ? "ordrett" : "annet"} ${path}: ${words}`;
    })
    .sort();

describe("the choir's evening", () => {
  const id = (words: string): string => {
    const [found] = [...choirTalk.utterances.values()].filter(({ text }) => text.includes(words));
    return found?.id ?? "";
  };
  const CODINGS: readonly Coding[] = [
    { path: ["Å holde ut", "hos andre", "håp"], words: "traff meg 🙂" },
    { path: ["uro"], words: "Å komme sent" },
    { path: ["Å holde ut", "dypt", "dypere", "tid"], words: "usikre i starten" },
    { path: ["Å holde ut", "krefter"], words: "orker mer" },
    { path: ["Kodeord", "håp"], words: "Gruppa ga meg mot" },
  ];
  const EXPECTED = [
    `${CHOIR} ${id("Det traff")} ordrett Å holde ut > hos andre > håp: traff meg 🙂`,
    `${CHOIR} ${id("Å komme sent")} ordrett uro: Å komme sent`,
    `${CHOIR} ${id("Mange var")} annet Å holde ut > dypt › dypere > tid: usikre i starten`,
    `${CHOIR} ${id("orker mer")} ordrett Å holde ut > krefter: orker mer`,
    `${CHOIR} ${id("Gruppa ga")} ordrett Kodeord > håp: Gruppa ga meg mot`,
  ].sort();

  test("brings all that analysts coded, and nothing that the program coded itself", async () => {
    const back = comesBack(throughAnother(await exported([choirTalk]), CODINGS), [choirTalk]);
    expect(back.problems).toEqual([]);
    expect(back.tables).toEqual([]);
    expect(coded(back)).toEqual(EXPECTED);
  });

  test.each<readonly [string, Changes]>([
    ["with Windows' line ends in the file", { text: (text) => text.replaceAll("\n", "\r\n") }],
    ["with a number before its name", { name: (name) => `1_${name}` }],
    [
      "with a blank after each line end, as QualCoder makes of Windows' line ends",
      {
        text: (text) => text.replaceAll("\n", "\n "),
        position: (at, text) => at + ([...text].slice(0, at).join("").split("\n").length - 1),
      },
    ],
  ])("%s", async (_, changes) => {
    const back = comesBack(throughAnother(await exported([choirTalk]), CODINGS, changes), [choirTalk]);
    expect(back.tables).toEqual([]);
    expect(coded(back)).toEqual(EXPECTED);
  });

  // QualCoder's text field counts an emoji as two, and names each selection by its words, with a sign of its own for a line end.
  test("positions that count an emoji as two", async () => {
    const project = throughAnother(await exported([choirTalk]), CODINGS, {
      position: (at, text) => [...text].slice(0, at).join("").length,
      selection: (words) => words.replaceAll("\n", "\u2029"),
    });
    expect(readSource(project)).toContain("🙂");
    const back = comesBack(project, [choirTalk]);
    expect(back.problems).toEqual([]);
    expect(coded(back)).toEqual(EXPECTED);
  });

  test("below an emoji, with no more than the beginning of the words", async () => {
    const project = throughAnother(await exported([choirTalk]), [{ path: ["uro"], words: "Å komme sent" }], {
      position: (at, text) => [...text].slice(0, at).join("").length,
      selection: (words) => words.slice(0, 7),
    });
    expect(coded(comesBack(project, [choirTalk]))).toEqual(EXPECTED.filter((line) => line.includes("Å komme sent")));
  });

  test.each(LANGUAGES)("exported in %s", async (language) => {
    const own = CODINGS.filter(({ path }) => path[0] !== "Kodeord");
    const back = comesBack(throughAnother(await exported([choirTalk], language), own), [choirTalk]);
    expect(coded(back)).toEqual(EXPECTED.filter((line) => !line.includes("Kodeord")));
  });

  test("a code on a whole line with its time is on the words; over two lines on both; on a heading on nothing", async () => {
    const text = Buffer.from(readSource(await exported([choirTalk])) ?? "").toString("utf8");
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.includes("Å komme sent"));
    const back = comesBack(
      throughAnother(await exported([choirTalk]), [
        { path: ["hel"], words: lines[at] ?? "" },
        { path: ["to"], words: `${lines[at]}\n${lines[at + 1]}` },
        { path: ["overskrift"], words: "Hva er vanskelig?" },
      ]),
      [choirTalk],
    );
    const here = coded(back);
    expect(here).toContain(`${CHOIR} ${id("Å komme sent")} ordrett hel: Å komme sent`);
    expect(here.filter((line) => / to: /u.test(line)).length).toBeGreaterThan(0);
    expect(back.problems.map((problem) => [problem.is, problem.is === "outside" && problem.code])).toEqual([
      ["outside", "overskrift"],
    ]);
  });

  test("a text that was edited, by a letter, is told and not guessed at", async () => {
    const edited = throughAnother(await exported([choirTalk]), CODINGS, {
      text: (text) => text.replace("Å komme", "Å komma"),
    });
    const back = comesBack(edited, [choirTalk]);
    expect(back.units).toEqual([]);
    expect(back.tables).toEqual([{ place: { file: "p.qdpx", sheet: CHOIR }, is: "other-text" }]);
  });
});

function readSource(project: Uint8Array): string | undefined {
  const read = readCodedFile(project);
  return read.is === "project" ? read.sources[0]?.text : undefined;
}

test("random codings in two sessions come back, all of them", { timeout: 60_000 }, async () => {
  const both = [...talks.values()];
  const project = await exported(both);
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const { below, oneOf } = chance(seed);
      const expected = new Set<string>();
      const codings = Array.from({ length: 30 }, (): Coding => {
        const talk = oneOf(both);
        const utterance = oneOf(
          [...talk.utterances.values()].filter(({ kind, text }) => kind === "note" && text.length > 12),
        );
        const [quote] = talk.quotesOf(utterance);
        const characters = [...utterance.text];
        const from = below(4);
        const to = characters.length - below(4);
        const words = characters.slice(from, to).join("");
        const path = [oneOf(["Å holde ut", "Å bære"]), oneOf(["håp", "uro", "tap"])];
        const begin = characters.slice(0, from).join("").length;
        const verbatim = quote && begin >= quote.from && begin + words.length <= quote.from + quote.length;
        expected.add(`${talk.id} ${utterance.id} ${verbatim ? "ordrett" : "annet"} ${path.join(" > ")}: ${words}`);
        return { path, words, in: talk.id };
      });
      const inUnits: Changes = {
        position: (at, text) => [...text].slice(0, at).join("").length,
        selection: (words) => words,
      };
      const back = comesBack(throughAnother(project, codings, below(2) === 0 ? inUnits : {}), both);
      expect(back.problems).toEqual([]);
      expect([...new Set(coded(back))]).toEqual([...expected].sort());
    }),
    { numRuns: 15 },
  );
});

test("the command reads it beside a table, and says which texts it doesn't know", async () => {
  const at = desk();
  choirIsKept(at);
  const second = talks.get(SECOND);
  if (!second) throw new Error(SECOND);
  const strange = openTalk("20200101-1000-annen", choir, { memos: false }, "nb");
  const project = await exported([choirTalk, second, strange]);
  at.put("p.qdpx", throughAnother(project, [{ path: ["Tap"], words: "Å komme sent", in: CHOIR }]));
  const { code, out, err } = await at.read("p.qdpx", { format: "md" });
  expect([code, out.includes("«Å komme sent»")]).toEqual([0, true]);
  expect(err).toContain(`p.qdpx, «20200101-1000-annen»: ${nb.analysis.remarks.foreign}`);
  expect(err).toContain("1 koding lest.");
});

test("what this program wrote of an analysis is read again to the same", async () => {
  const at = desk();
  choirIsKept(at);
  at.put(
    "p.qdpx",
    throughAnother(await exported([choirTalk]), [{ path: ["Å holde ut", "tid"], words: "Å komme sent" }]),
  );
  await at.read("p.qdpx", { format: "qdpx", out: "en.qdpx" });
  const first = await at.read("p.qdpx", { format: "md" });
  const again = await at.read("en.qdpx", { format: "md" });
  const results = (page: string): string => page.slice(page.indexOf("## "));
  expect(results(again.out)).toBe(results(first.out));
});
