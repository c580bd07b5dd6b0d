// The export of answers: what was typed comes out code for code, means are right by hand, and what is hidden can't be worked out.

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { golden } from "../golden.ts";
import { scenario } from "../scenario.ts";
import { rounds } from "../soak.ts";
import { filesOf, guideOf, rowsOf } from "./answered.ts";
import { codeOf, fortyFiles, ITEMS, PEOPLE } from "./forty.ts";

describe("forty people who answer 52 items", () => {
  let files: Readonly<Record<string, string>>;

  beforeAll(async () => {
    files = await fortyFiles();
  });

  test("stand in answers.csv code for code, as they were ticked", () => {
    const rows = rowsOf(files["answers.csv"]);
    expect(rows).toHaveLength(PEOPLE);
    for (const [person, row] of rows.entries())
      expect(ITEMS.map(({ id }) => row[id])).toEqual(ITEMS.map((_, index) => String(codeOf(person, index))));
  });

  test("have the means that a count by hand gives: no answer never enters, reversed items are turned, totals hold all", () => {
    const summary = new Map(rowsOf(files["summary.csv"]).map((row) => [row.id, row]));
    const means = (wanted: (item: (typeof ITEMS)[number]) => boolean): string => {
      const scores = Array.from({ length: PEOPLE }, (_, person) => {
        const counted = ITEMS.flatMap((item, index) => {
          const code = codeOf(person, index);
          return wanted(item) && code < 97 ? [item.reversed ? 6 - code : code] : [];
        });
        return counted.reduce((sum, code) => sum + code, 0) / counted.length;
      });
      return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(2);
    };
    for (const id of [
      "goals",
      "involvement",
      "diversity",
      "choice",
      "person",
      "inviting",
      "interaction",
      "leadership",
      "climate",
      "role",
    ])
      expect([id, summary.get(id)?.mean]).toEqual([id, means((item) => item.subscale === id && !item.outOfSubscale)]);
    expect(summary.get("recovery")?.mean).toBe(means((item) => item.section === "practice"));
    expect(summary.get("support")?.mean).toBe(means((item) => item.section === "work"));
    expect(summary.get("involvement")?.rule).toBe("at least 1 of 4 statements answered");
  });

  test("have the figures that were frozen, and the same words each time", () => {
    golden("export/answers-summary.csv", files["summary.csv"] ?? "");
    golden("export/answers-read.sps", files["read.sps"] ?? "");
    golden("export/answers-read.R", files["read.R"] ?? "");
  });
});

const RULES = guideOf(`
id: rules
title: Rules
answers:
  agree: { from: Disagree, to: Agree, missing: [{ code: 98, en: Don't know }] }
subscales:
  - { id: one, at_least: 1 }
  - { id: half, at_least: half }
  - { id: all, at_least: all }
sections:
  - title: Form
    items:
${["one", "half", "all"]
  .flatMap((id) =>
    [1, 2, 3, 4].map(
      (n) =>
        `      - { scale: ${id} ${n}., id: ${id}${n}, use: agree, subscale: ${id}${n === 4 ? ", reversed: true" : ""} }`,
    ),
  )
  .join("\n")}
`);

test("three rules for how much must be answered differ as they must, and a code of no answer counts for none", async () => {
  const session = scenario(RULES, { participants: 3, language: "en" }).at("1:00");
  // The first answers one of four, the second two, the third all.
  const lines = ["@1 5 @2 5 @3 5", "@1 98 @2 1 @3 1", "@1 98 @2 98 @3 3", "@1 98 @2 v @3 1"];
  for (const id of ["one", "half", "all"])
    for (const [index, line] of lines.entries()) session.moderator.says(`/go ${id}${index + 1}`, line);
  const { "summary.csv": csv } = await filesOf(session.session());
  const row = (id: string) => rowsOf(csv).find((one) => one.id === id);
  // (5), (5 + 1) / 2, (5 + 1 + 3 + 5) / 4: the last is reversed.
  expect([row("one")?.n, row("one")?.mean]).toEqual(["3", "3.83"]);
  expect([row("half")?.n, row("half")?.mean]).toEqual(["2", "3.25"]);
  expect([row("all")?.n, row("all")?.mean, row("all")?.sd]).toEqual(["1", "3.50", ""]);
  expect(row("total")?.rule).toBe("at least 1 of 12 statements answered");
  expect([row("one4")?.n, row("one4")?.mean]).toEqual(["1", "5.00"]);
});

const WORDS = guideOf(`
id: words
title: Words
sections:
  - title: Form
    items:
      - { choose: Why?, id: why, answer: text }
      - { choose: How long?, id: long, answer: number }
      - { choose: Which?, id: which, several: true, other: true, options: [alto, bass] }
`);

test("no word becomes a formula or a row, a decimal comma is a number, and each tick is a column", async () => {
  const session = scenario(WORDS, { participants: 1, language: "en", screen: false }).at("1:00");
  session.moderator.says("/go why", '=1+1, "sant"\nto linjer', "2,5", "1 2 =-cmd|' /C calc'!A0");
  const { "answers.csv": csv = "" } = await filesOf(session.session(), { rows: true });
  expect(csv.split("\n")).toHaveLength(3);
  expect(csv.split("\n")[1]).toBe(`1,1,"1+1, ""sant"" to linjer",2.5,1,1,'-cmd|' /C calc'!A0`);
});

test("answers of a part that is kept out, and notes, are in no file", async () => {
  const guide = guideOf(`
id: kept
title: Kept
sections:
  - { title: Out, export: false, items: [{ choose: Age?, id: age, options: [young, old] }] }
  - { title: In, items: [{ choose: Alone?, id: alone, options: [yes it is, no it is not] }] }
`);
  const session = scenario(guide, { participants: 1, language: "en", screen: false }).at("1:00");
  session.moderator.says("/go age", "2", "1", "hemmelig notat");
  const files = await filesOf(session.session(), { rows: true });
  const all = Object.values(files).join("\n");
  expect(all).toContain("alone");
  expect(all).not.toMatch(/age|young|hemmelig/u);
});

const SMALL = guideOf(`
id: small
title: Small
subscales: [{ id: s }]
sections:
  - title: Form
    items:
      - { scale: A., id: a, from: no, to: yes, steps: 3, subscale: s, missing: [{ code: 98, en: Don't know }] }
      - { scale: B., id: b, from: no, to: yes, steps: 3, subscale: s, missing: [{ code: 98, en: Don't know }] }
      - { choose: C?, id: c, options: [x, y], missing: [{ code: 98, en: Don't know }] }
`);

/** Every way of putting so many people into so many cells. */
function* waysOf(cells: number, people: number): Generator<readonly number[]> {
  if (cells === 1) yield [people];
  else
    for (let first = 0; first <= people; first++)
      for (const rest of waysOf(cells - 1, people - first)) yield [first, ...rest];
}

test("with --suppress no hidden number of people can be worked out from all that is told", async () => {
  const code = fc.constantFrom("1", "1", "2", "3", "3", "3", "98", "");
  const people = fc.array(fc.tuple(code, code, fc.constantFrom("1", "2", "2", "2", "98", "")), {
    minLength: 3,
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(people, fc.constantFrom(3, 4, 5), async (answers, suppress) => {
      const session = scenario(SMALL, { participants: answers.length, language: "en", screen: false }).at("1:00");
      for (const [index, id] of ["a", "b", "c"].entries()) {
        const line = answers.flatMap((of, person) => (of[index] ? [`@${person + 1} ${of[index]}`] : [])).join(" ");
        session.moderator.says(`/go ${id}`, ...(line === "" ? [] : [line]));
      }
      const files = await filesOf(session.session(), { suppress });
      expect(Object.keys(files)).not.toContain("answers.csv");
      const summary = rowsOf(files["summary.csv"]);
      const counts = rowsOf(files["counts.csv"]);
      for (const id of ["a", "b", "c"]) {
        const told = summary.find((row) => row.id === id) ?? {};
        const cells = counts.filter((row) => row.id === id);
        const hidden = cells.flatMap(({ count }, index) => (count === "*" ? [index] : []));
        // What is told and small is nobody at all, or nothing but what n leaves.
        for (const { count } of cells.slice(0, -1))
          if (count !== "*" && Number(count) > 0) expect(Number(count)).toBeGreaterThanOrEqual(suppress);
        if (told.n !== "*" && Number(told.n) > 0) expect(Number(told.n)).toBeGreaterThanOrEqual(suppress);
        if (hidden.length === 0) continue;
        const seen = hidden.map(() => new Set<number>());
        for (const way of waysOf(cells.length, answers.length)) {
          if (!cells.every(({ count }, index) => count === "*" || Number(count) === way[index])) continue;
          const real = cells.flatMap(({ no_answer, code: value }, index) =>
            no_answer === "1" ? [] : Array.from({ length: way[index] ?? 0 }, () => Number(value)),
          );
          if (told.n !== "*" && Number(told.n) !== real.length) continue;
          if (id !== "c" && told.mean !== "*" && told.mean !== meanOf(real)) continue;
          if (id !== "c" && told.sd !== "*" && told.sd !== sdOf(real)) continue;
          for (const [index, cell] of hidden.entries()) seen[index]?.add(way[cell] ?? 0);
        }
        expect(seen.filter(({ size }) => size < 2)).toEqual([]);
      }
      // A scale beside its items: told only where the mean of each of them is.
      const scale = summary.find((row) => row.id === "s");
      const items = summary.filter(({ id }) => id === "a" || id === "b");
      if (items.some(({ mean }) => mean === "*")) expect(scale?.mean).toBe("*");
      if (items.some(({ n }) => n === "*")) expect(scale?.n).toBe("*");
    }),
    { numRuns: rounds(40, 500) },
  );
}, 60_000);

function meanOf(values: readonly number[]): string {
  return values.length === 0 ? "" : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);
}

function sdOf(values: readonly number[]): string {
  if (values.length < 2) return "";
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)).toFixed(2);
}

test("hands are a table of their own, and in no mean", async () => {
  const session = scenario(RULES, { participants: 6, language: "en" }).at("1:00");
  session.moderator.says("/go one1", "/hands 0 0 1 5 0");
  const open = await filesOf(session.session());
  expect(rowsOf(open["hands.csv"]).map(({ hands }) => hands)).toEqual(["0", "0", "1", "5", "0"]);
  expect(rowsOf(open["summary.csv"]).find(({ id }) => id === "one1")?.n).toBe("0");
  const hidden = await filesOf(session.session(), { suppress: 3 });
  expect(rowsOf(hidden["hands.csv"]).map(({ hands }) => hands)).toEqual(["*", "*", "*", "*", "*"]);
});
