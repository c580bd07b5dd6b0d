// The shipped guides, put through what Word does to a text: they are the same guides afterwards, or an error says where
// they are not. Never another guide.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { textsIn } from "../../src/text/languages.ts";
import { rounds, SOAK } from "../soak.ts";
import { CHOIR } from "./choir.ts";

const nb = textsIn("nb");
/** As many as there is time for; `npm run soak` takes its time. */
const ROUNDS = rounds(40, 5_000);
const GUIDES_THAT_SHIP = path.join(import.meta.dirname, "../../guides");
const read = (name: string) => readFileSync(path.join(GUIDES_THAT_SHIP, name), "utf8");
const SHIPPED = globSync("*.yaml", { cwd: GUIDES_THAT_SHIP }).toSorted().map(read);
/** A small one with nearly everything in it, and those that ship. */
const GUIDES = [CHOIR, ...SHIPPED];

/** What Word does to one line; where there is nothing of the kind, the line stays. */
const HABITS: Readonly<Record<string, (line: string) => string>> = {
  "quotation marks": (line) => line.replace(/"([^"]*)"/g, "“$1”"),
  "low quotation marks": (line) => line.replace(/"([^"]*)"/g, "«$1»"),
  "one quotation mark": (line) => line.replace('"', "”"),
  apostrophes: (line) => line.replaceAll("'", "’"),
  bullet: (line) => line.replace(/^(\s*)- /, "$1• "),
  "bullet with a tab": (line) => line.replace(/^(\s*)- /, "$1•\t"),
  "second bullet": (line) => line.replace(/^(\s*)- /, "$1o\t"),
  "long dash": (line) => line.replace(/^(\s*)- /, "$1– "),
  star: (line) => line.replace(/^(\s*)- /, "$1* "),
  number: (line) => line.replace(/^(\s*)- /, "$11. "),
  letter: (line) => line.replace(/^(\s*)- /, "$1a) "),
  "dash without a space": (line) => line.replace(/^(\s*)- /, "$1-"),
  "no dash": (line) => line.replace(/^(\s*)- /, "$1  "),
  "hard space after the dash": (line) => line.replace(/^(\s*)- /, "$1-\u00a0"),
  "hard space after the colon": (line) => line.replace(/: /, ":\u00a0"),
  "hard space in the indentation": (line) => line.replace(/^ /, "\u00a0"),
  "hard spaces for the indentation": (line) => line.replace(/^ +/, (spaces) => "\u00a0".repeat(spaces.length)),
  "zero-width space first": (line) => line.replace(/\S/, "\u200b$&"),
  "zero-width space in a name": (line) => line.replace(/([a-z])([a-z]+):/, "$1\u200b$2:"),
  "soft hyphen in a name": (line) => line.replace(/([a-z])([a-z]+):/, "$1\u00ad$2:"),
  "tab for two spaces": (line) => line.replace(/^ {2}/, "\t"),
  "tabs for the indentation": (line) => line.replace(/^ +/, (spaces) => "\t".repeat(Math.ceil(spaces.length / 4))),
  "lost indentation": (line) => line.trimStart(),
  "two spaces less": (line) => line.replace(/^ {2}/, ""),
  "two spaces more": (line) => line.replace(/^(?= *\S)/, "  "),
  "one space more": (line) => line.replace(/^(?= *\S)/, " "),
  capital: (line) => line.replace(/(?<=^ *(?:- )?)[a-z](?=[a-z_]*: )/, (letter) => letter.toUpperCase()),
  "capital after the dash": (line) => line.replace(/(?<=- )[a-z]/, (letter) => letter.toUpperCase()),
  "no colon": (line) => line.replace(/(?<=^\s*(?:- )?(?:[a-z_]+: )?(?:\{ )?[a-z_]+): /, " "),
  "space before the colon": (line) => line.replace(/([a-z]): /, "$1 : "),
  "no space after the colon": (line) => line.replace(/([a-z]): /, "$1:"),
  "long colon": (line) => line.replace(/([a-z]): /, "$1： "),
  "no quotation marks": (line) => line.replaceAll('"', ""),
  "long dash for a hyphen": (line) => line.replace(/(?<=\w)-(?=\w)/, "–"),
  "non-breaking hyphen": (line) => line.replace(/(?<=\w)-(?=\w)/, "\u2011"),
  "broken line": (line) => line.replace(/^(.{30,}?) /, "$1\n"),
};

/** Texts say the same with either kind of mark, and with what nobody sees: whoever wrote them in Word has these. */
const alike = (guide: unknown): unknown =>
  JSON.parse(
    JSON.stringify(guide)
      .replace(/[“”«»]|\\"/g, "'")
      .replaceAll("’", "'")
      .replace(/[\u200b\u00ad]/g, "")
      .replace(/(?:[\u00a0\u2009\s]|\\n)+/g, " ")
      // Inside a text a colon is the writer's own, with whatever stands around it.
      .replace(/ ?[:：] ?/g, ":")
      .replace(/[\u2010\u2011–]/g, "-"),
  );

const WANTED = GUIDES.map((source) => alike(loadGuide(source, nb).guide));

type Slip = { readonly habit: string; readonly line: number };

/** Each habit on each line of the guides that ship, where it does anything. */
const EVERY = GUIDES.flatMap((source, guide) =>
  guide === 0
    ? []
    : source.split("\n").flatMap((_, line) =>
        Object.keys(HABITS)
          .map((habit) => ({ guide, habit, line }))
          .filter((slip) => inWord(guide, [slip]) !== source),
      ),
);

/** The guide at this place with the slips made in it, one after the other. */
function inWord(guide: number, slips: readonly Slip[]): string {
  const lines = (GUIDES[guide] ?? "").split("\n");
  for (const { habit, line } of slips) {
    const at = line % lines.length;
    lines[at] = HABITS[habit]?.(lines[at] ?? "") ?? "";
  }
  return lines.join("\n");
}

/** Either the same guide, or at least one error. */
function isSameOrTold(guide: number, slips: readonly Slip[]): void {
  const source = inWord(guide, slips);
  const { guide: made } = loadGuide(source, nb);
  if (made) expect(alike(made), source).toEqual(WANTED[guide]);
}

const slip = fc.record<Slip>({ habit: fc.constantFrom(...Object.keys(HABITS)), line: fc.nat(500) });

describe("a guide that has been in Word is the same guide, or has an error", () => {
  test("a small guide with one or two slips", () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 2 }), (slips) => isSameOrTold(0, slips)),
      { numRuns: ROUNDS },
    );
  }, 3_600_000);

  test("those that ship: some of their lines after each change, and in the soak every line", () => {
    if (SOAK) for (const { guide, ...one } of EVERY) isSameOrTold(guide, [one]);
    else
      fc.assert(
        fc.property(fc.constantFrom(...EVERY), ({ guide, ...one }) => isSameOrTold(guide, [one])),
        { numRuns: ROUNDS / 2 },
      );
  }, 7_200_000);
});
