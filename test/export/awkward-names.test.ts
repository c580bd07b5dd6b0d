// Ids and labels of a guide that R or SPSS would stumble over: the scripts run, every variable has a name of its own, and the
// figures are those of summary.csv.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { scenario } from "../scenario.ts";
import { filesOf, guideOf, rowsOf } from "./answered.ts";

const LONG = "Dette er ikke bare en kort etikett, for «ærlig» talt rommer den både æ, ø og å. ".repeat(5).trim();
const IDS = ["all", "to", "while", "break", "2nd", "mood", "mood-r", "scale-x", "one-two", "one--two", "t"];
const LONG_ID = `long-${"a-word-".repeat(12)}end`;

const GUIDE = `id: awkward
title: Awkward
answers:
  five:
    options:
      - { code: 1, nb: "It's '1'" }
      - { code: 2, nb: ${JSON.stringify(LONG)} }
      - { code: 3, nb: "=1+1" }
      - { code: 4, nb: "\\"four\\"; DROP." }
      - { code: 5, nb: five }
    missing: [{ code: 98, nb: "Don't know" }]
subscales:
  - { id: x, nb: "It's a scale", at_least: 1 }
  - { id: ${LONG_ID}, nb: ${JSON.stringify(LONG)}, at_least: 1 }
sections:
  - id: first
    items:
${[...IDS, LONG_ID]
  .map(
    (id, index) =>
      `      - { scale: ${JSON.stringify(`${"Don't ".repeat(index)}${LONG}`)}, use: five, id: ${JSON.stringify(id)}, subscale: ${
        index % 2 === 0 ? "x" : LONG_ID
      }${id === "mood" || id === LONG_ID ? ", reversed: true" : ""} }`,
  )
  .join("\n")}
`;

const guide = guideOf(GUIDE);
const talk = scenario(guide, { participants: 6 });
for (const [index, id] of [...IDS, LONG_ID].entries()) {
  talk.moderator.goes(id);
  for (let one = 1; one <= 6; one++) talk.moderator.says(`@${one} ${((one * (index + 3)) % 5) + 1}`);
}
const files = await filesOf(talk.session(), { rows: true });

const isThere = (program: string): boolean => {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const inFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-awkward-"));
  for (const [name, contents] of Object.entries(files)) writeFileSync(path.join(folder, name), contents);
  return folder;
};

const means = rowsOf(files["summary.csv"]).flatMap(({ kind, mean }) =>
  kind === "subscale" || kind === "total" ? [Number(mean)] : [],
);

test("each variable has a name of its own, also where capitals don't count and reversed ones are turned round", () => {
  const names = Array.from((files["read.sps"] ?? "").matchAll(/^ {2}(\S+) F/gmu), ([, name = ""]) => name);
  const made = Array.from((files["read.sps"] ?? "").matchAll(/^COMPUTE (\S+) =/gmu), ([, name = ""]) => name);
  const all = [...names, ...made].map((name) => name.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/u);
    expect(name.length).toBeLessThanOrEqual(64);
  }
  // Two that are turned round, two subscales, the total.
  expect(made).toHaveLength(5);
});

test("a label is cut by whole characters to what SPSS has room for, and always closed", () => {
  for (const line of (files["read.sps"] ?? "").split("\n")) {
    const [, label] = /^VARIABLE LABELS \S+ '(.*)'\.$/u.exec(line) ?? [];
    if (label === undefined) continue;
    expect(label.replaceAll("''", "")).not.toContain("'");
    expect(Buffer.byteLength(label.replaceAll("''", "'"))).toBeLessThanOrEqual(255);
  }
});

describe.skipIf(!isThere("Rscript"))("R", () => {
  test("reads it all, and finds the means of the scales", () => {
    const folder = inFolder();
    writeFileSync(
      path.join(folder, "means.R"),
      'source("read.R")\nfor (n in grep("^scale_", names(counted), value = TRUE)) cat("mean", mean(counted[[n]], na.rm = TRUE), "\\n")\n',
    );
    const told = execFileSync("Rscript", ["--vanilla", "means.R"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const found = Array.from(told.matchAll(/^mean (\S+)/gmu), ([, mean]) => Number(mean));
    expect(found).toHaveLength(3);
    for (const [at, mean] of found.entries()) expect(mean).toBeCloseTo(means[at] ?? Number.NaN, 1);
  });
});

describe.skipIf(!isThere("pspp"))("PSPP", () => {
  test("reads it all without a complaint, and finds the means of the scales", () => {
    const folder = inFolder();
    const told = execFileSync("pspp", ["-O", "format=csv", "read.sps"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(told).not.toMatch(/error:/iu);
    for (const mean of means) expect(told).toContain(String(mean).slice(0, 3));
  });
});
