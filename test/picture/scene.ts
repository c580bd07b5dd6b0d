// What the README's pictures show: sessions played at the keyboard, step by step.
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

const moderator: Scene = {
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

const secretary: Scene = {
  title: "Samtale",
  description:
    "The secretary's screen in the same group: the question on the table, who speaks, how much each has spoken and who has been silent, the keys that log a cue with one touch, and what was caught last.",
  columns: 80,
  rows: 24,
  args: [...moderator.args, "--as", "secretary"],
  begins: "2026-11-22T10:00:00+01:00",
  env: {},
  steps: [
    { sees: "FANGST" },
    { presses: ["tab"] },
    ...keeps("/opptak start diktafon 1", "diktafon 1"),
    at("10:05:10"),
    ...keeps("/gå 1", /^ 1 {2}\S/mu),
    { presses: ["tab"] },
    ...catches("10:05:20", "o", "moderator har ordet 0:00"),
    ...catches("10:06:00", "2", "nr. 2 har ordet 0:00"),
    ...catches("10:07:40", "4l", "sist: ✓ latter → nr. 4"),
    ...catches("10:09:10", "1.2mm", "sist: ✓ støtte, nr. 2 → nr. 1 ×2"),
    ...catches("10:10:00", "5", "nr. 5 har ordet 0:00"),
    at("10:10:40"),
    { types: "cstemning lettere, de snakker til hverandre" },
    { presses: ["enter"] },
    { sees: "stemning: lettere" },
    ...catches("10:11:30", "4", "nr. 4 har ordet 0:00"),
    ...catches("10:13:00", ",2x", "sist: ✓ flere samtidig"),
    ...catches("10:13:20", "4", "nr. 4 har ordet 0:00"),
    ...catches("10:14:50", "1", "nr. 1 har ordet 0:00"),
    ...catches("10:16:00", "4", "nr. 4 har ordet 0:00"),
    at("10:16:20"),
    { types: '"Det var da det snudde for meg"' },
    { presses: ["enter"] },
    { sees: /✓ +nr. 4: «Det var da det snudde for meg»/u },
    ...catches("10:16:40", ".2mmm", "sist: ✓ støtte, nr. 2 → nr. 4 ×3"),
    ...catches("10:17:10", "l", "sist: ✓ latter → nr. 4"),
    at("10:17:11"),
    { sees: "0:17:11" },
  ],
};

/** Keys at their time, in capture mode, and what is seen when they are kept. */
function catches(time: string, keys: string, seen: Expected): readonly Step[] {
  return [at(time), { types: keys }, { sees: seen }];
}

export const scenes = { screen: moderator, secretary } as const;
