// What a terminal is opened with: which program, how large a window, and an environment that is the same everywhere.
import path from "node:path";

export const REPOSITORY = path.resolve(import.meta.dirname, "../../..");
export const PROGRAM = path.join(REPOSITORY, "dist/main.js");
/** What Node compiled once, for all that the tests start. */
export const COMPILED = path.join(REPOSITORY, "node_modules/.cache/compiled");

export type Opening = {
  /** Arguments of the program. */
  readonly args?: readonly string[];
  /** 80 × 24 unless told. */
  readonly columns?: number;
  readonly rows?: number;
  /** Added to the terminal's own environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** The time that all the program's clocks stand at (`2026-11-22T10:00:00+01:00`) until `at` moves them; the real time if not told. */
  readonly clock?: string;
  /** Another program than ours, with its first arguments; `args` follow. */
  readonly command?: readonly [string, ...string[]];
};

/** Nothing of the environment of whoever runs the tests, only what a fresh login on a Norwegian machine has. */
export function environment(home: string, own: Opening["env"]): Record<string, string> {
  const all = {
    PATH: process.env.PATH,
    HOME: home,
    TERM: "xterm-256color",
    COLORTERM: "truecolor",
    LANG: "nb_NO.UTF-8",
    TZ: "Europe/Oslo",
    SAMTALE_DATA: path.join(home, "data"),
    // Each program of the tests has a data folder of its own: what Node compiled once is shared in this way instead.
    NODE_COMPILE_CACHE: COMPILED,
    ...own,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
