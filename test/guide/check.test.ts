// `samtale guide check` as a person meets it: each bad guide lies beside exactly what is said of it.
import { readdirSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guideCheck } from "../../src/commands/guide/check.ts";
import { guideSchema } from "../../src/commands/guide/schema.ts";
import type { Language } from "../../src/model/language.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";
import { CHOIR } from "./choir.ts";

const ERRORS = join(import.meta.dirname, "../errors");

/** Runs the check in a folder, and gives back what came out. */
async function check(folder: string, files: readonly string[], language: Language = "nb", json = false) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    cwd: folder,
    data: join(folder, "data"),
    text: textsIn(language),
  };
  const exit = await guideCheck(files, { json }, io);
  return { exit, out: out.join(""), err: err.join("") };
}

/** Those that have only warnings: they can be used all the same. */
const ONLY_WARNINGS = [
  "bullets-left-in.yaml",
  "hard-spaces.yaml",
  "invisible-characters.yaml",
  "missing-translation.yaml",
  "placeholders.yaml",
  "stray-marks.yaml",
  "two-on-a-line.yaml",
  "typographic-quotes.yaml",
];

describe("every bad guide in test/errors is answered with what lies beside it", () => {
  const files = readdirSync(ERRORS).filter((file) => !file.endsWith(".meant.yaml"));
  const guides = files.filter((file) => file.endsWith(".yaml"));

  test("there are more than 120 of them, and nothing else but their answers and what was meant", () => {
    const names = guides.map((file) => basename(file, ".yaml"));
    const all = names.flatMap((name) => [`${name}.yaml`, `${name}.nb.txt`, `${name}.en.txt`]);
    expect(names.length).toBeGreaterThanOrEqual(203);
    expect(files.toSorted()).toEqual(all.toSorted());
  });

  for (const file of guides) {
    for (const language of ["nb", "en"] as const) {
      test(`${file}, ${language}`, async () => {
        const { out, err, exit } = await check(ERRORS, [file], language);
        expect(err).toBe("");
        expect(exit).toBe(ONLY_WARNINGS.includes(file) ? 0 : 1);
        await expect(out).toMatchFileSnapshot(join(ERRORS, `${basename(file, ".yaml")}.${language}.txt`));
      });
    }
  }

  test("all of them, in nynorsk", async () => {
    const answers = await Promise.all(guides.map((file) => check(ERRORS, [file], "nn")));
    golden("errors.nn.txt", answers.map(({ out }) => out).join("\n"));
  });

  test("a file with three slips names three, each with its line and column", async () => {
    const { out } = await check(ERRORS, ["three-slips.yaml"]);
    const places = out.match(/^three-slips\.yaml:\d+:\d+/gm);
    expect(places).toEqual(["three-slips.yaml:3:15", "three-slips.yaml:6:5", "three-slips.yaml:11:13"]);
  });
});

describe("files", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "samtale-check-"));
    await writeFile(join(folder, "choir.yaml"), CHOIR);
    await writeFile(join(folder, "bad.yaml"), "titel: Kvelden\n");
    await mkdir(join(folder, "guides"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("a guide in order is answered in one line, exit 0", async () => {
    expect(await check(folder, ["choir.yaml"])).toEqual({
      exit: 0,
      out: "choir.yaml: i orden: 3 deler, 3 spørsmål, 9 punkter i alt, 2 oppfølginger.\n",
      err: "",
    });
    expect((await check(folder, ["choir.yaml"], "en")).out).toBe(
      "choir.yaml: in order: 3 sections, 3 questions, 9 items in all, 2 probes.\n",
    );
  });

  test("one guide with problems among several gives exit 1, and both are answered", async () => {
    const { exit, out } = await check(folder, ["choir.yaml", "bad.yaml"]);
    expect(exit).toBe(1);
    expect(out).toContain("choir.yaml: i orden");
    expect(out).toContain("bad.yaml:1:1: «titel» er ikke et felt");
  });

  test("what can't be read is said on standard error, exit 2, and the others are checked all the same", async () => {
    const { exit, out, err } = await check(folder, ["guides", "missing.yaml", "choir.yaml/x", "bad.yaml"]);
    expect(exit).toBe(2);
    expect(err.split("\n")).toEqual([
      "guides er en mappe, ikke en guide. Skriv navnet på en fil i den, for eksempel: guides/guide.yaml",
      "Finner ikke missing.yaml. Se etter at navnet er skrevet rett, og at du står i rett mappe.",
      "Finner ikke choir.yaml/x. Se etter at navnet er skrevet rett, og at du står i rett mappe.",
      "",
    ]);
    expect(out).toContain("bad.yaml:1:1");
  });

  test("a file that only goes on, such as a device, is not read", async () => {
    const { exit, err } = await check("/dev", ["zero"]);
    expect(exit).toBe(2);
    expect(err).toContain("zero er ikke en vanlig fil");
  });

  test.skipIf(process.getuid?.() === 0)("a file that one may not read", async () => {
    await writeFile(join(folder, "locked.yaml"), CHOIR);
    await chmod(join(folder, "locked.yaml"), 0);
    const { exit, err } = await check(folder, ["locked.yaml"], "en");
    expect(exit).toBe(2);
    expect(err).toContain("No permission to read locked.yaml");
  });

  test("with --json a program reads the counts and the issues", async () => {
    const { exit, out } = await check(folder, ["choir.yaml", "bad.yaml", "guides"], "en", true);
    expect(exit).toBe(2);
    const [choir, bad, guides] = JSON.parse(out);
    expect(choir).toEqual({
      file: "choir.yaml",
      id: "choir-evening",
      version: "2",
      ok: true,
      languages: ["nb"],
      sections: 3,
      items: { do: 1, record: 1, say: 2, ask: 3, break: 1, summary: 1 },
      standing_probes: 1,
      probes: 2,
      checklist: 0,
      ground_rules: 0,
      fixed_answers: 0,
      subscales: 0,
      issues: [],
    });
    expect(bad).toMatchObject({ file: "bad.yaml", ok: false });
    expect(bad.issues[0]).toMatchObject({
      severity: "error",
      place: { line: 1, column: 1 },
      excerpt: "titel: Kvelden",
    });
    expect(guides).toMatchObject({ file: "guides", ok: false, issues: [{ code: "cannot-read-folder" }] });
  });
});

test("the schema that lies beside the guides is the one that the program prints", async () => {
  const printed: string[] = [];
  expect(guideSchema({ out: (text) => void printed.push(text) })).toBe(0);
  await expect(printed.join("")).toMatchFileSnapshot(join(import.meta.dirname, "../../guides/guide.schema.json"));
});
