// What `--suppress` hides, tried by a stranger who has all the files: every way in which these people may have answered is
// gone through, and kept where it gives the very same tables. What is the same in all of them was not hidden.

import fc from "fast-check";
import { expect, test } from "vitest";
import { scenario } from "../scenario.ts";
import { rounds } from "../soak.ts";
import { filesOf, guideOf, rowsOf } from "./answered.ts";

const CODES = ["1", "2", "98", ""] as const;
type Code = (typeof CODES)[number];
/** What one person answered to the two statements. */
type Person = readonly [Code, Code];

const FORM = guideOf(`
id: pair
title: Pair
subscales: [{ id: both, at_least: all }, { id: sum, of: both }]
sections:
  - title: Form
    items:
      - { scale: A., id: a, from: no, to: yes, steps: 2, subscale: both, missing: [{ code: 98, en: Don't know }] }
      - { scale: B., id: b, from: no, to: yes, steps: 2, reversed: true, subscale: both, missing: [{ code: 98, en: Don't know }] }
`);
const SCORES: Readonly<Record<Code, readonly [number | undefined, number | undefined]>> = {
  "1": [1, 2],
  "2": [2, 1],
  "98": [undefined, undefined],
  "": [undefined, undefined],
};
const FIGURES = ["n", "mean", "sd"] as const;

/** Every figure of the two tables by its name, as they would be with nothing hidden. */
function figuresOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const [place, id] of (["a", "b"] as const).entries())
    for (const code of CODES) figures.set(`${id} ${code}`, String(people.filter((one) => one[place] === code).length));
  const a = people.map(([code]) => SCORES[code][0]);
  const b = people.map(([, code]) => SCORES[code][1]);
  const pairs = a.map((one, index) => [one, b[index]].filter((score) => score !== undefined));
  const meanOf = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;
  for (const [id, scores] of [
    ["a", a.filter((score) => score !== undefined)],
    ["b", b.filter((score) => score !== undefined)],
    ["both", pairs.filter(({ length }) => length === 2).map(meanOf)],
    ["sum", pairs.filter(({ length }) => length > 0).map(meanOf)],
  ] as const) {
    const n = scores.length;
    const mean = meanOf(scores);
    const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (n - 1));
    const shown = [String(n), n === 0 ? "" : mean.toFixed(2), n < 2 ? "" : sd.toFixed(2)];
    for (const [index, figure] of FIGURES.entries()) figures.set(`${id} ${figure}`, shown[index] ?? "");
  }
  return figures;
}

/** Every group of so many people, whoever of them answered what. */
function* groupsOf(size: number, told: ReadonlyMap<string, string>): Generator<readonly Person[]> {
  const most = (id: string, code: Code): number => {
    const figure = told.get(`${id} ${code}`) ?? "*";
    return figure === "*" ? size : Number(figure);
  };
  const kinds = CODES.flatMap((one) => CODES.map((other): Person => [one, other]));
  function* from(kind: number, chosen: readonly Person[]): Generator<readonly Person[]> {
    if (chosen.length === size) return yield chosen;
    const person = kinds[kind];
    if (!person) return;
    let more = chosen;
    const alike = (place: 0 | 1) => more.filter((one) => one[place] === person[place]).length;
    for (;;) {
      yield* from(kind + 1, more);
      if (more.length === size || alike(0) >= most("a", person[0]) || alike(1) >= most("b", person[1])) return;
      more = [...more, person];
      if (more.length === size) return yield more;
    }
  }
  yield* from(0, []);
}

async function toldOf(people: readonly Person[], suppress: number): Promise<ReadonlyMap<string, string>> {
  const session = scenario(FORM, { participants: people.length, language: "en", screen: false }).at("1:00");
  for (const [place, id] of (["a", "b"] as const).entries()) {
    const line = people.flatMap((one, index) => (one[place] === "" ? [] : [`@${index + 1} ${one[place]}`])).join(" ");
    session.moderator.says(`/go ${id}`, ...(line === "" ? [] : [line]));
  }
  const files = await filesOf(session.session(), { suppress });
  expect(Object.keys(files).filter((name) => /answers|read/u.test(name))).toEqual([]);
  return new Map([
    ...rowsOf(files["counts.csv"]).map(({ id, code, count = "" }) => [`${id} ${code}`, count] as const),
    ...rowsOf(files["summary.csv"]).flatMap((row) =>
      FIGURES.map((name) => [`${row.id} ${name}`, row[name] ?? ""] as const),
    ),
  ]);
}

/** The figures that are hidden, and yet the same in all the groups that these tables can be of. */
function workedOut(size: number, told: ReadonlyMap<string, string>, from = told): readonly string[] {
  const hidden = Array.from(told).flatMap(([name, figure]) => (figure === "*" ? [name] : []));
  const open = Array.from(from).filter(([, figure]) => figure !== "*");
  const found = new Map(hidden.map((name) => [name, new Set<string>()]));
  for (const group of groupsOf(size, told)) {
    const figures = figuresOf(group);
    if (open.some(([name, figure]) => figures.get(name) !== figure)) continue;
    for (const [name, seen] of found) seen.add(figures.get(name) ?? "");
  }
  return hidden.filter((name) => (found.get(name)?.size ?? 0) < 2);
}

const isOfScale = (name: string): boolean => /^(?:both|sum|total) /u.test(name);

test("what is told is right, and nothing that is hidden can be worked out from all the tables together", async () => {
  const code = fc.constantFrom<Code>("1", "1", "1", "2", "2", "98", "");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(code, code), { minLength: 3, maxLength: 6 }),
      fc.constantFrom(3, 4),
      async (people, suppress) => {
        const told = await toldOf(people, suppress);
        const real = figuresOf(people);
        for (const [name, figure] of told) if (figure !== "*") expect([name, figure]).toEqual([name, real.get(name)]);
        const found = workedOut(people.length, told);
        expect(found.filter((name) => !isOfScale(name))).toEqual([]);
        // A mean that the items alone give away (all of them ticked the same) is no secret; the number of a few is.
        const alone = workedOut(people.length, told, new Map(Array.from(told).filter(([name]) => !isOfScale(name))));
        const isFew = (n: number) => n > 0 && n < suppress;
        const isOpenAnyway = (name: string) =>
          alone.includes(name) && !(name.endsWith(" n") && isFew(Number(real.get(name))));
        expect(found.filter((name) => isOfScale(name) && !isOpenAnyway(name))).toEqual([]);
      },
    ),
    { numRuns: rounds(15, 500) },
  );
}, 120_000);

test("the stranger is able: tables with one cell hidden alone are worked out", () => {
  const people: readonly Person[] = [
    ["1", "1"],
    ["1", "1"],
    ["1", "2"],
    ["2", "1"],
    ["1", "1"],
  ];
  const told = new Map([...figuresOf(people), ["a 2", "*"] as const]);
  expect(workedOut(people.length, told)).toEqual(["a 2"]);
});

const TICKS = guideOf(`
id: ticks
title: Ticks
sections: [{ title: Form, items: [{ choose: Which?, id: which, several: true, options: [alto, bass, tenor] }] }]
`);
const WAYS = [[1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3], []];

/** How many ticked each of the three, in every way in which so many people may have, when so many of them answered. */
function* ticksOf(answered: number, from = 0, counts: readonly number[] = [0, 0, 0]): Generator<readonly number[]> {
  if (answered === 0) return yield counts;
  for (let way = from; way < 7; way++)
    yield* ticksOf(
      answered - 1,
      way,
      counts.map((count, index) => count + (WAYS[way]?.includes(index + 1) ? 1 : 0)),
    );
}

test("of several ticks none that is hidden can be worked out, also by one who knows by which rule it was hidden", async () => {
  const people = fc.array(fc.constantFrom(0, 0, 0, 0, 1, 1, 3, 7), { minLength: 3, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(people, fc.constantFrom(3, 4), async (ways, suppress) => {
      const session = scenario(TICKS, { participants: ways.length, language: "en", screen: false }).at("1:00");
      const line = ways.flatMap((way, index) => (way === 7 ? [] : [`@${index + 1} ${WAYS[way]?.join(",")}`])).join(" ");
      session.moderator.says("/go which", ...(line === "" ? [] : [line]));
      const files = await filesOf(session.session(), { suppress });
      const [{ n = "*" } = {}] = rowsOf(files["summary.csv"]);
      const cells = rowsOf(files["counts.csv"])
        .slice(0, 3)
        .map(({ count = "" }) => count);
      const hidden = cells.flatMap((count, index) => (count === "*" ? [index] : []));
      if (n === "*" || hidden.length === 0) return;
      const isFew = (count: number) => count > 0 && count < suppress;
      const seen = hidden.map(() => new Set<number>());
      for (const counts of ticksOf(Number(n))) {
        if (!cells.every((count, index) => count === "*" || Number(count) === counts[index])) continue;
        if (!hidden.some((index) => isFew(counts[index] ?? 0))) continue;
        for (const [index, cell] of hidden.entries()) seen[index]?.add(counts[cell] ?? 0);
      }
      expect(seen.filter(({ size }) => size < 2)).toEqual([]);
    }),
    { numRuns: rounds(100, 500) },
  );
}, 60_000);
