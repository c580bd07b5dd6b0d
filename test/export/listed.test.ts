// A format is one file and one line in the list. What is said of formats elsewhere, in sentences, must say the same.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Choices } from "../../src/export/exporter.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import { textsIn } from "../../src/text/languages.ts";

const listed = await Promise.all(FORMATS.map(async (format) => ({ format, exporter: await exporterFor(format) })));

const formatsIn = (sentence: string): readonly string[] =>
  FORMATS.filter((format) => new RegExp(`(?<![\\w-])${format}(?![\\w-])`, "u").test(sentence));

test.each(["nb", "en"] as const)("the help names the formats that have a use for an option, in %s", (language) => {
  const { method, lineEnds } = textsIn(language).cli.options;
  const taking = (choice: keyof Choices): readonly string[] =>
    listed.flatMap(({ format, exporter }) => (exporter?.takes?.includes(choice) ? [format] : []));
  expect(formatsIn(method(""))).toEqual(taking("method"));
  expect(formatsIn(lineEnds)).toEqual(taking("lineEnds"));
});

test("the README has every format in its table", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(FORMATS.filter((format) => !readme.includes(`\`${format}\``))).toEqual([]);
});

test("no two formats would give a file of one session the same name", () => {
  const extensions = listed.map(({ exporter }) => exporter?.extension);
  expect(new Set(extensions).size).toBe(FORMATS.length);
});
