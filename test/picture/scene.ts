// What the README's picture shows: a session played at the keyboard, step by step.
import type { Expected } from "../terminal/harness/waiting.ts";

export type Step =
  | { readonly sees: Expected }
  | { readonly types: string }
  | { readonly presses: readonly string[] }
  /** The clocks stand at this time from here on. */
  | { readonly at: string };

export type Scene = {
  readonly title: string;
  readonly description: string;
  readonly columns: number;
  readonly rows: number;
  readonly args: readonly string[];
  /** The time it begins at. */
  readonly begins: string;
  readonly env: Readonly<Record<string, string>>;
  /** The picture is what stands on the screen after the last. */
  readonly steps: readonly Step[];
};

const at = (time: string): Step => ({ at: `2026-11-22T${time}+01:00` });
/** A line is typed and sent, and seen as saved. */
const keeps = (line: string, seen: Expected): readonly Step[] => [
  { types: line },
  { presses: ["enter"] },
  { sees: seen },
];

export const scene: Scene = {
  title: "Samtale",
  description:
    "The moderator's screen in a focus group: what has been said, each with its time and a mark that it is saved; below it the question on the table with its probe and checklist, the time, and a note being typed.",
  columns: 80,
  rows: 24,
  args: [
    "run",
    "ips-focus-group",
    "--participants",
    "5",
    "--fill",
    "moderator=Moderator",
    "--fill",
    "secretary=Sekretær",
  ],
  begins: "2026-11-22T10:00:00+01:00",
  env: {},
  steps: [
    { sees: "F1" },
    ...keeps("/opptak start diktafon 1", "diktafon 1"),
    at("10:05:10"),
    ...keeps("/gå 1", "lytter"),
    at("10:07:20"),
    ...keeps("@2 hadde ventet noe annet #forventning", "ventet noe annet"),
    at("10:08:05"),
    ...keeps('@4 "Det var da det snudde for meg"', "snudde for meg"),
    ...keeps("!latter @*", "latter, flere"),
    at("10:11:40"),
    ...keeps("/obs stemning lettere, de snakker til hverandre", "lettere"),
    at("10:14:30"),
    ...keeps("? hvem er stille", "Lengst siden"),
    at("10:16:00"),
    { presses: ["ctrl+n"] },
    { sees: "prinsippene" },
    ...keeps("/huk 1", "ønsker ✓"),
    at("10:18:40"),
    { types: "@3 synes at" },
    { sees: "› @3 synes at" },
  ],
};
