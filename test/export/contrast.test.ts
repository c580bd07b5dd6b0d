// Everyone can see what the pages say: the contrast of every colour to what it stands on is computed, by WCAG 2.2, by day, by
// night and on paper. What a browser can't compute, as one letter in a drawing, is computed here as well.
import { describe, expect, test } from "vitest";
import { COLOURS as CHECK, checkPage } from "../../src/export/check/page.ts";
import { COLOURS, type ColourName } from "../../src/export/report/style/colours.ts";
import { STYLE } from "../../src/export/report/style/style.ts";

const LETTERS = 4.5;
const SHAPES = 3;

/** What letters of a colour stand on. The row of a note that was linked to has a ground of its own. */
const LETTERS_ON: Readonly<Partial<Record<ColourName, readonly ColourName[]>>> = {
  ink: ["paper", "raised", "faint", "voice-soft"],
  soft: ["paper", "faint"],
  voice: ["paper", "raised", "faint"],
  sign: ["paper", "faint"],
  on: ["voice"],
};

/** What is drawn in a colour stands on paper, and in every other stretch of the time line on a shade. */
const DRAWN_ON: Readonly<Partial<Record<ColourName, readonly ColourName[]>>> = {
  ink: ["paper", "faint"],
  soft: ["paper", "faint"],
  voice: ["paper", "faint", "voice-soft"],
  other: ["paper", "faint"],
  sign: ["paper", "faint"],
  seen: ["paper", "faint"],
};

/** What tells nothing by its colour: what letters and drawings stand on, and fillings that have an edge or a number. */
const GROUNDS: readonly ColourName[] = ["paper", "raised", "faint", "line", "voice-soft"];

const SCHEMES = ["light", "dark", "print"] as const;

function shown(name: ColourName, scheme: (typeof SCHEMES)[number]): string {
  const colour: { readonly light: string; readonly dark: string; readonly print?: string } = COLOURS[name];
  return scheme === "print" ? (colour.print ?? colour.light) : colour[scheme];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((low, high) => low - high);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is computed as the standard has it", () => {
  expect(contrast("#ffffff", "#000000")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

type Pairs = typeof LETTERS_ON;

function tooFaint(pairs: Pairs, least: number, scheme: (typeof SCHEMES)[number]): readonly string[] {
  return (Object.entries(pairs) as [ColourName, readonly ColourName[]][]).flatMap(([name, grounds]) =>
    grounds.flatMap((ground) => {
      const found = contrast(shown(name, scheme), shown(ground, scheme));
      return found < least ? [`${name} on ${ground}: ${found.toFixed(2)}`] : [];
    }),
  );
}

describe.each(SCHEMES)("the report, %s", (scheme) => {
  test("every letter has enough of it", () => {
    expect(tooFaint(LETTERS_ON, LETTERS, scheme)).toEqual([]);
  });

  test("so has everything drawn", () => {
    expect(tooFaint(DRAWN_ON, SHAPES, scheme)).toEqual([]);
  });
});

type Use = { readonly rule: string; readonly property: string; readonly colour: ColourName };

/** Every use of a colour in the style, by its rule. */
const uses: readonly Use[] = Array.from(STYLE.matchAll(/([^{}]+)\{([^{}]*)\}/gu)).flatMap(
  ([, rule = "", inside = ""]) =>
    Array.from(inside.matchAll(/(?:^|;)\s*([\w-]+):([^;]*)/gu)).flatMap(([, property = "", value = ""]) =>
      Array.from(value.matchAll(/var\(--([\w-]+)\)/gu), ([, colour]) => ({
        rule: rule.trim(),
        property,
        colour: colour as ColourName,
      })),
    ),
);

test("no colour of the style is used where its contrast wasn't computed", () => {
  expect(uses.length).toBeGreaterThan(60);
  const isLetters = ({ rule, property }: Use): boolean =>
    property === "color" || (property === "fill" && /text|\.number|\.on-/u.test(rule));
  const unknown = uses.filter((use) => {
    if (isLetters(use)) return !LETTERS_ON[use.colour];
    return !GROUNDS.includes(use.colour) && !DRAWN_ON[use.colour];
  });
  expect(unknown).toEqual([]);
  expect(STYLE.slice(STYLE.indexOf("@page"))).not.toMatch(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(/iu);
});

test("nothing that tells something is made fainter; a filling that tells something has an edge that is seen", () => {
  const faded = STYLE.match(/[^{}]+\{[^{}]*opacity:[^{}]*\}/gu)?.map((rule) => rule.split("{")[0]?.trim());
  // Pauses have edges as well; the stroke of what one points at is its own.
  expect(faded).toEqual([".idle", ".hit path:hover"]);
  const edged = (rule: string): boolean =>
    uses.some((use) => use.rule === rule && use.property === "stroke" && DRAWN_ON[use.colour]);
  for (const rule of [".band", ".step", ".half", ".tile", ".planned", ".edges"])
    expect([rule, edged(rule)]).toEqual([rule, true]);
});

test("the sheet for the participants", () => {
  expect(contrast(CHECK.ink, CHECK.paper)).toBeGreaterThan(7);
  expect(contrast(CHECK.soft, CHECK.paper)).toBeGreaterThan(7);
  expect(contrast(CHECK.rule, CHECK.paper)).toBeGreaterThan(SHAPES);
  const known: readonly string[] = Object.values(CHECK);
  const used = checkPage([], "nb").match(/#[\da-f]{3,8}\b/giu) ?? [];
  expect(used.filter((colour) => !known.includes(colour))).toEqual([]);
});
