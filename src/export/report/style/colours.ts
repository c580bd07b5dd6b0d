// The report's colours by what they mean, by day and by night. Paper is always light.

type Colour = { readonly light: string; readonly dark: string; readonly print?: string };

/**
 * Letters have a contrast of 4.5 or more to what they stand on, and what is drawn 3; `line` and `faint` only please the eye, and
 * `voice-soft` has an edge wherever it tells something. A test computes it.
 */
export const COLOURS = {
  paper: { light: "#fcfbf8", dark: "#17191c", print: "#ffffff" },
  raised: { light: "#ffffff", dark: "#1e2125", print: "#ffffff" },
  ink: { light: "#1f2225", dark: "#e7e4dd" },
  soft: { light: "#5b6067", dark: "#a5aab0" },
  line: { light: "#dcd8cf", dark: "#393d42" },
  faint: { light: "#f0ede5", dark: "#22252a" },
  voice: { light: "#2b5f8f", dark: "#84b4df" },
  "voice-soft": { light: "#cfdeeb", dark: "#2c4358" },
  other: { light: "#80848a", dark: "#7d8288" },
  sign: { light: "#a8501c", dark: "#eb9f69" },
  seen: { light: "#2d6e5a", dark: "#7cc2a9" },
  on: { light: "#ffffff", dark: "#14181c" },
} as const satisfies Readonly<Record<string, Colour>>;

export type ColourName = keyof typeof COLOURS;

const all: readonly (readonly [name: string, colour: Colour])[] = Object.entries(COLOURS);
const listed = (of: (colour: Colour) => string | undefined): string =>
  all
    .flatMap(([name, colour]) => {
      const value = of(colour);
      return value === undefined ? [] : [`--${name}: ${value};`];
    })
    .join(" ");

export const SCHEMES = `:root { color-scheme: light dark; ${listed(({ light }) => light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${listed(({ dark }) => dark)} } }
@media print { :root { color-scheme: light; ${listed(({ print }) => print)} } }
`;
