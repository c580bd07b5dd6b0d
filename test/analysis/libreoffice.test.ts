// LibreOffice opens the coding tables that were filled in, saves them, and they come back with the same findings. A machine
// without it leaves this out; `saved.ts` then stands for what another spreadsheet does.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { METHODS } from "../../src/export/exporter.ts";
import { chance } from "./chance.ts";
import {
  analyse,
  check,
  exported,
  found,
  independently,
  planted,
  quotesIn,
  readBack,
  resultsOf,
} from "./coming-back.ts";
import { DRIFTS, type FilledTable, fillTable, workbookOf } from "./filler.ts";

/** As on any system's path; on a Mac and on Windows it lies where its installer puts it. */
const PROGRAMS = [
  "soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

const office = PROGRAMS.find(
  (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0 && savesTables(program),
);

/** It may be there without its spreadsheet. */
function savesTables(program: string): boolean {
  const folder = fs.mkdtempSync(path.join(tmpdir(), "samtale-"));
  fs.writeFileSync(path.join(folder, "one.csv"), "en;to\n");
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const asked = ["--headless", profile, "--convert-to", "xlsx", "--outdir", folder, path.join(folder, "one.csv")];
  spawnSync(program, asked, { stdio: "ignore" });
  const isSaved = fs.existsSync(path.join(folder, "one.xlsx"));
  fs.rmSync(folder, { recursive: true, force: true });
  return isSaved;
}

/** What is written of a text: `;` between the cells, every text in marks, UTF-8, all sheets, each in a file of its own. */
const TEXT = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false,false,false,-1";

const TWENTY = Array.from({ length: 20 }, (_, index) => DRIFTS[index % DRIFTS.length] ?? "words");

describe.skipIf(office === undefined)("LibreOffice saves it", () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), "samtale-"));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const tables = new Map<string, FilledTable>();

  const save = (as: string, into: string): void => {
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    const files = [...tables.keys()].map((method) => path.join(folder, `${method}.xlsx`));
    const asked = [
      "--headless",
      `-env:UserInstallation=${profile}`,
      "--convert-to",
      as,
      "--outdir",
      path.join(folder, into),
    ];
    const { status, stderr } = spawnSync(office ?? "", [...asked, ...files], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };

  beforeAll(async () => {
    for (const [index, method] of METHODS.entries()) {
      const table = fillTable(exported, method, "nb", chance(21 + index), TWENTY);
      tables.set(method, table);
      fs.writeFileSync(path.join(folder, `${method}.xlsx`), await workbookOf(table.sheets));
    }
    save("xlsx", "books");
    save(TEXT, "texts");
  });

  const tableOf = (method: string): FilledTable => {
    const table = tables.get(method);
    if (!table) throw new Error(method);
    return table;
  };

  test.each(METHODS)("%s, as a workbook", async (method) => {
    const table = tableOf(method);
    const read = readBack(fs.readFileSync(path.join(folder, "books", `${method}.xlsx`)));
    const checked = check(read);
    expect(found(checked)).toEqual(planted(table));
    expect(await quotesIn(await resultsOf(analyse(read, checked)), method)).toEqual(independently(table.rows));
  });

  test.each(METHODS)("%s, as text", async (method) => {
    const table = tableOf(method);
    const files = fs.readdirSync(path.join(folder, "texts")).filter((name) => name.startsWith(`${method}-`));
    const read = files.flatMap((name) => readBack(fs.readFileSync(path.join(folder, "texts", name)), name));
    const checked = check(read);
    expect(checked.problems.map(({ cell, is }) => `${cell} ${is}`).sort()).toEqual(
      table.drifts.map(({ cell, is }) => `${cell} ${is}`).sort(),
    );
    expect(await quotesIn(await resultsOf(analyse(read, checked)), method)).toEqual(independently(table.rows));
  });
});
