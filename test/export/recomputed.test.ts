// The figures of a summary counted anew, as slowly and plainly as they can be: n, mean, SD, the ends of the interval. The
// quantile of t is found by adding up its density.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Guide } from "../../src/model/guide.ts";
import { scenario } from "../scenario.ts";
import { rounds } from "../soak.ts";
import { filesOf, guideOf, rowsOf } from "./answered.ts";

/** The code that stands of a person to an item: `"2 r5"`. */
type Ticks = ReadonlyMap<string, number>;
const HIGHEST = 5;

const quantiles = new Map<number, number>();

/** 97.5 % of Student's t lie below it. */
function quantileOf(degrees: number): number {
  const known = quantiles.get(degrees);
  if (known !== undefined) return known;
  const density = (t: number) => (1 + t ** 2 / degrees) ** (-(degrees + 1) / 2);
  const step = 1e-3;
  // With x = tan(angle) the whole line is a quarter turn; what lies beyond any t is added up too.
  const at = (angle: number) => density(Math.tan(angle)) / Math.cos(angle) ** 2;
  let half = 0;
  for (let angle = step / 20; angle < Math.PI / 2; angle += step / 10) half += (at(angle) * step) / 10;
  let t = 0;
  for (let sum = 0; sum < half * 0.95; t += step) sum += density(t + step / 2) * step;
  quantiles.set(degrees, t);
  return t;
}

/** n, mean, SD and the ends of the interval; those that there can't be are missing. Nothing is rounded. */
type Figures = readonly number[];

function figuresOf(values: readonly number[]): Figures {
  const n = values.length;
  if (n === 0) return [0];
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  if (n === 1) return [1, mean];
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const sd = Math.sqrt(squares / (n - 1));
  const reach = (quantileOf(n - 1) * sd) / Math.sqrt(n);
  return [n, mean, sd, mean - reach, mean + reach];
}

/** What must stand in the summary, by the id of the row. */
function recount(guide: Guide, ticks: Ticks, people: number): ReadonlyMap<string, Figures> {
  const items = guide.sections.flatMap((section) => section.items.filter(({ kind }) => kind === "scale"));
  const valuesOf = (person: number, wanted: typeof items) =>
    wanted.flatMap((item) => {
      const code = ticks.get(`${person} ${item.id}`) ?? 99;
      return code > HIGHEST ? [] : [item.reversed ? HIGHEST + 1 - code : code];
    });
  const persons = Array.from({ length: people }, (_, index) => index + 1);
  const rows = new Map<string, Figures>();
  for (const item of items) rows.set(item.id, figuresOf(persons.flatMap((person) => valuesOf(person, [item]))));
  for (const { id, of, atLeast } of guide.subscales) {
    const own = items.filter(({ subscale = "", outOfSubscale }) =>
      of ? of.includes(subscale) : subscale === id && !outOfSubscale,
    );
    const enough = atLeast === "all" ? own.length : atLeast === "half" ? own.length / 2 : atLeast;
    const scores = persons.flatMap((person) => {
      const values = valuesOf(person, own);
      if (values.length === 0 || values.length < enough) return [];
      return [values.reduce((sum, value) => sum + value, 0) / values.length];
    });
    rows.set(id, figuresOf(scores));
  }
  return rows;
}

/** Two decimals are right when they are no further away than rounding takes them; what was added up is a little off itself. */
const ROUNDED = 0.005 + 0.002;

function expectAlike(found: readonly string[], wanted: Figures, about: string): void {
  for (const [index, shown] of found.entries()) {
    const figure = wanted[index];
    if (figure === undefined || index === 0) expect([about, shown]).toEqual([about, String(figure ?? "")]);
    else expect(Math.abs(Number.parseFloat(shown) - figure), `${about}: ${shown}, not ${figure}`).toBeLessThan(ROUNDED);
  }
}

function expectCounted(csv: string | undefined, wanted: ReadonlyMap<string, Figures>): void {
  const rows = new Map(rowsOf(csv).map((row) => [row.id, row]));
  for (const [id, figures] of wanted) {
    const { n = "", mean = "", sd = "", ci_low = "", ci_high = "" } = rows.get(id) ?? {};
    expectAlike([n, mean, sd, ci_low, ci_high], figures, id);
  }
}

test("the quantile that is added up is the one of the books", () => {
  expect([1, 2, 9, 39].map((degrees) => quantileOf(degrees).toFixed(2))).toEqual(["12.71", "4.30", "2.26", "2.02"]);
});

const SURVEY = guideOf(readFileSync("guides/staff-survey.yaml", "utf8"));

test("forty people, 52 statements: each of them, each subscale and each total", async () => {
  const session = scenario(SURVEY, { participants: 40, language: "en", screen: false }).at("1:00");
  const ticks = new Map<string, number>();
  const items = SURVEY.sections.flatMap((section) => section.items.filter(({ kind }) => kind === "scale"));
  for (const [index, { id, options }] of items.entries()) {
    const codes = options.map(({ code }) => code);
    const line = Array.from({ length: 40 }, (_, person) => {
      const code = codes[(person * 5 + index * 3 + ((person * index) % 7)) % codes.length] ?? 1;
      ticks.set(`${person + 1} ${id}`, code);
      return `@${person + 1} ${code}`;
    });
    session.moderator.says(`/go ${id}`, line.join(" "));
  }
  const wanted = recount(SURVEY, ticks, 40);
  expect(wanted.size).toBe(52 + 12);
  expectCounted((await filesOf(session.session()))["summary.csv"], wanted);
});

const RULES = guideOf(`
id: rules
title: Rules
answers:
  agree: { from: Disagree, to: Agree, missing: [{ code: 98, en: Don't know }, { code: 97, en: No answer }] }
subscales: [{ id: one, at_least: 1 }, { id: half, at_least: half }, { id: all, at_least: all }, { id: sum, of: [one, half, all] }]
sections:
  - title: Form
    items:
${["one", "half", "all"]
  .flatMap((id) => [
    `      - { scale: ${id} 1., id: ${id}1, use: agree, subscale: ${id} }`,
    `      - { scale: ${id} 2., id: ${id}2, use: agree, subscale: ${id}, reversed: true }`,
    `      - { scale: ${id} 3., id: ${id}3, use: agree, subscale: ${id}, in_subscale: false }`,
    `      - { scale: ${id} 4., id: ${id}4, use: agree, subscale: ${id} }`,
  ])
  .join("\n")}
`);

const code = fc.constantFrom(1, 2, 3, 4, 5, 97, 98);
const act = fc.record({
  item: fc.constantFrom(...["one", "half", "all"].flatMap((id) => [1, 2, 3, 4].map((n) => `${id}${n}`))),
  person: fc.integer({ min: 1, max: 3 }),
  code,
  after: fc.oneof({ weight: 5, arbitrary: fc.constant("") }, fc.constantFrom("/undo", "/strike"), code),
});

test("random answers, some taken back, put right or struck: every figure is that of a plain count", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const session = scenario(RULES, { participants: 3, language: "en", screen: false }).at("1:00");
      const ticks = new Map<string, number>();
      for (const { item, person, code: first, after } of acts) {
        session.moderator.says(`/go ${item}`, `@${person} ${first}`);
        if (typeof after === "number") session.moderator.says(`/amend ${after}`);
        else if (after !== "") session.moderator.says(after);
        if (typeof after === "number" || after === "") ticks.set(`${person} ${item}`, after === "" ? first : after);
      }
      const files = await filesOf(session.session(), { rows: true });
      expectCounted(files["summary.csv"], recount(RULES, ticks, 3));
      // The code as it was ticked, of reversed statements too.
      for (const row of rowsOf(files["answers.csv"]))
        for (const item of Object.keys(row).slice(2))
          expect([item, row[item]]).toEqual([item, String(ticks.get(`${row.participant} ${item}`) ?? "")]);
    }),
    { numRuns: rounds(40, 500) },
  );
}, 60_000);
