// What R and PSPP make of the exported files, where they are installed: every figure of summary.csv, each statement, subscale
// and total, counted by their own functions from answers.csv as read.R and read.sps read it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "./answered.ts";
import { fortyFiles, ITEMS } from "./forty.ts";

/** The variables that are counted: reversed statements, turned round, have a name of their own. */
const COUNTED = ITEMS.map(({ id, reversed }) => (reversed ? `${id}_r` : id));

const T_TESTS_IN_R = `
source("read.R")
for (name in c(${COUNTED.map((name) => `"${name}"`).join(", ")}, grep("^scale_", names(counted), value = TRUE))) {
  x <- counted[[name]][!is.na(counted[[name]])]
  cat("figures", name, length(x), mean(x), sd(x), t.test(x)$conf.int, "\\n")
}
`;

const T_TESTS_IN_PSPP = `
T-TEST /TESTVAL=0 /VARIABLES=${COUNTED.join(" ")}.
`;

const SAVE = "\nSAVE OUTFILE='answers.sav'.\n";

/** haven knows of the file what was declared in it: labels, and which codes are no answer. */
const READ_BY_HAVEN = `
sav <- haven::read_sav("answers.sav", user_na = FALSE)
for (name in c(${COUNTED.map((name) => `"${name}"`).join(", ")})) {
  x <- as.numeric(sav[[name]]); x <- x[!is.na(x)]
  cat("figures", name, length(x), mean(x), sd(x), t.test(x)$conf.int, "\\n")
}
cat("label", attr(sav[["${ITEMS[0]?.id}"]], "label"), "\\n")
cat("codes", names(attr(sav[["${ITEMS[0]?.id}"]], "labels")), "\\n")
`;

type Figures = readonly number[];

let folder: string;
let wanted: ReadonlyMap<string, Figures>;
let summary: readonly Readonly<Record<string, string>>[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "samtale-answers-"));
  const files = await fortyFiles();
  for (const [name, contents] of Object.entries(files)) writeFileSync(path.join(folder, name), contents);
  summary = rowsOf(files["summary.csv"]);
  wanted = new Map(
    summary.map(({ kind, id = "", n, mean, sd, ci_low, ci_high }) => [
      kind === "statement" ? id : `scale_${id}`,
      [n, mean, sd, ci_low, ci_high].map(Number),
    ]),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (program: string, ...asked: readonly string[]): boolean => {
  try {
    execFileSync(program, [...asked], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const HAS_R = isThere("Rscript", "--version");
const HAS_PSPP = isThere("pspp", "--version");
const HAS_HAVEN = HAS_R && HAS_PSPP && isThere("Rscript", "-e", "library(haven)");

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, [...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** To two decimals, as summary.csv tells them. What R prints of a number is a little off where it ends in a five. */
function expectAsTold(found: ReadonlyMap<string, Figures>, names: readonly string[]): void {
  for (const name of names) {
    const told = wanted.get(name.replace(/_r$/u, "")) ?? [];
    const figures = found.get(name) ?? [];
    expect([name, figures.length]).toEqual([name, told.length]);
    for (const [index, figure] of figures.entries())
      expect(Math.abs(figure - (told[index] ?? Number.NaN)), `${name}: ${figures} and not ${told}`).toBeLessThan(
        0.005001,
      );
  }
}

const figuresIn = (told: string): ReadonlyMap<string, Figures> =>
  new Map(
    Array.from(told.matchAll(/^figures (\S+) (.*)$/gmu), ([, name = "", figures = ""]) => [
      name,
      figures.trim().split(/\s+/u).map(Number),
    ]),
  );

const SCALES = () => [...wanted.keys()].filter((name) => name.startsWith("scale_"));

describe.skipIf(!HAS_R)("R", () => {
  test("finds n, mean, SD and the interval of its own t.test in each of 52 statements and 12 scales", () => {
    writeFileSync(path.join(folder, "t-tests.R"), T_TESTS_IN_R);
    const found = figuresIn(run("Rscript", "--vanilla", "t-tests.R"));
    expect(found.size).toBe(52 + 12);
    expectAsTold(found, [...COUNTED, ...SCALES()]);
  });

  test("prints the scales by read.R alone", () => {
    const told = run("Rscript", "--vanilla", "read.R");
    const found = Array.from(told.matchAll(/^scale_\S+ +([\d.]+) +([\d.]+) +([\d.]+)/gmu), (row) =>
      row.slice(1).map(Number),
    );
    expect(found).toEqual(SCALES().map((name) => wanted.get(name)?.slice(0, 3)));
  });
});

describe.skipIf(!HAS_PSPP)("PSPP", () => {
  const told = (more: string): string => {
    const script = path.join(folder, "more.sps");
    writeFileSync(script, `INSERT FILE='read.sps'.\n${more}`);
    return run("pspp", "-O", "format=csv", "more.sps");
  };
  /** The rows of a table of this name: a name first, then numbers. */
  const tableIn = (output: string, title: string): ReadonlyMap<string, Figures> => {
    const [, table = ""] = output.split(`Table: ${title}\n`);
    const lines = (table.split("\n\n")[0] ?? "").split("\n");
    const rows = lines.map((row) => row.replace(/^"[^"]*"/u, (name) => name.replaceAll(",", " ")).split(","));
    return new Map(rows.map(([name = "", ...cells]) => [name, cells.filter((cell) => cell !== "").map(Number)]));
  };

  test("finds n, mean and SD of each scale by read.sps alone", () => {
    const rows = [...tableIn(told(""), "Descriptive Statistics").values()].filter(
      ([n = Number.NaN]) => !Number.isNaN(n),
    );
    expect(rows.slice(0, 12).map((row) => row.slice(0, 3))).toEqual(
      SCALES().map((name) => wanted.get(name)?.slice(0, 3)),
    );
  });

  test("finds the interval of its own t-test in each of the 52 statements", () => {
    const output = told(T_TESTS_IN_PSPP);
    const statistics = [...tableIn(output, "One-Sample Statistics").values()].slice(-COUNTED.length);
    const tests = [...tableIn(output, "One-Sample Test").values()].slice(-COUNTED.length);
    const found = new Map(
      COUNTED.map((name, index) => {
        const [n = 0, mean = 0, sd = 0] = statistics[index] ?? [];
        return [name, [n, mean, sd, ...(tests[index] ?? []).slice(-2)]] as const;
      }),
    );
    expectAsTold(found, COUNTED);
  });

  test.skipIf(!HAS_HAVEN)("saves a file in which R's haven finds the same, with its labels", () => {
    told(SAVE);
    writeFileSync(path.join(folder, "haven.R"), READ_BY_HAVEN);
    const output = run("Rscript", "--vanilla", "haven.R");
    expectAsTold(figuresIn(output), COUNTED);
    expect(output).toContain(`label ${ITEMS[0]?.text.en}`);
    expect(output).toContain(`codes ${ITEMS[0]?.options.map(({ text }) => text.en).join(" ")}`);
  });
});
