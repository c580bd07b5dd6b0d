// A survey through the program itself: forty people answer in plain lines, and the folder that is exported holds what was
// typed, code for code.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { textsIn } from "../../src/text/languages.ts";
import { guideOf, rowsOf } from "../export/answered.ts";
import { machine } from "./samtale.ts";

const ITEMS = guideOf(readFileSync("guides/staff-survey.yaml", "utf8")).sections.flatMap(({ items }) =>
  items.filter(({ kind }) => kind === "scale"),
);
const PEOPLE = 40;
const { exportAnswers: WORDS } = textsIn("en");

/** Invented, and the same every time. */
function codeOf(person: number, index: number): number {
  const turn = (person * 7 + index * 3 + person * index) % 11;
  const nones = ITEMS[index]?.options.flatMap(({ code, missing }) => (missing ? [code] : [])) ?? [];
  return turn === 0 ? (nones[person % nones.length] ?? 1) : (turn % 5) + 1;
}

test("forty people answer 52 statements in plain lines, and answers.csv is what was typed", async () => {
  const { samtale, data, home } = machine("2026-11-22T10:00:00+01:00");
  const lines = ITEMS.flatMap(({ id }, index) => [
    `/go ${id}`,
    Array.from({ length: PEOPLE }, (_, person) => `@${person + 1} ${codeOf(person, index)}`).join("  "),
  ]);
  const run = `run staff-survey --plain --participants ${PEOPLE} --lang en --data ${data}`;
  const begun = await samtale(run, { input: [...lines, ""].join("\n") });
  expect(begun).toMatchObject({ code: 0, err: "" });

  const out = path.join(home, "survey");
  const exported = await samtale(["export", "last", "--format", "answers", "--rows", "--out", out, "--data", data]);
  expect(exported).toMatchObject({ code: 0 });
  expect(readdirSync(out).toSorted()).toEqual(
    ["answers.csv", "codebook.csv", "codebook.md", "counts.csv", "read.R", "read.sps", "summary.csv"].toSorted(),
  );
  const rows = rowsOf(readFileSync(path.join(out, "answers.csv"), "utf8"));
  expect(rows.map((row) => ITEMS.map(({ id }) => Number(row[id])))).toEqual(
    Array.from({ length: PEOPLE }, (_, person) => ITEMS.map((_item, index) => codeOf(person, index))),
  );

  const plain = path.join(home, "shared");
  const shared = await samtale([
    "export",
    "last",
    "--format",
    "answers",
    "--suppress",
    "5",
    "--out",
    plain,
    "--lang",
    "en",
    "--data",
    data,
  ]);
  expect(shared).toMatchObject({ code: 0 });
  expect(shared.err).toContain(WORDS.rowsStay);
  expect(readdirSync(plain)).toEqual(["codebook.csv", "codebook.md", "counts.csv", "summary.csv"]);
}, 60_000);

test("rows about single persons never leave where small numbers are hidden, and fewer than three hides nobody", async () => {
  const { samtale, data, home } = machine("2026-11-22T10:00:00+01:00");
  await samtale(`run staff-survey --plain --participants 3 --data ${data}`, { input: "/go r1\n@1 4\n" });
  const out = path.join(home, "out");
  mkdirSync(out);
  const asked = (more: string) => samtale(`export last --format answers --out ${out} --lang en --data ${data} ${more}`);
  expect(await asked("--rows --suppress 5")).toMatchObject({ code: 2, err: `${WORDS.rowsOrSuppress}\n` });
  for (const least of ["2", "0", "five", "3.5"])
    expect(await asked(`--suppress ${least}`)).toMatchObject({ code: 2, err: `${WORDS.leastIs(3)}\n` });
  expect(readdirSync(out)).toEqual([]);
});
