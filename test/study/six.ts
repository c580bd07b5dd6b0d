// Six invented sessions in five versions of a guide, written down as a plan: what is expected of the program is counted from
// the plan itself, without the program.
import type { Exported } from "../../src/export/exporter.ts";
import { evening, note } from "./course.ts";

/** What became of a question: asked, covered without being asked, skipped, never reached. */
type State = "asked" | "covered" | "skipped" | "not-asked";

export type Planned = {
  readonly day: number;
  readonly version: number;
  readonly group: string;
  readonly people: number;
  /** Counted from the start, and never came. */
  readonly away: readonly number[];
  readonly states: Readonly<Record<string, State>>;
  /** Who said what under which question, with which code words. */
  readonly said: readonly (readonly [participant: number, question: string, codes: readonly string[]])[];
};

export const QUESTIONS: Readonly<Record<string, string>> = {
  first: "Hva er det første dere gjør i hagen?",
  neighbours: "Hvordan er det å ha naboer på parsellene?",
  winter: "Hva gjør dere når det er vinter?",
  learn: "Hvem har dere lært mest av her?",
  money: "Hva koster det å ha en parsell?",
};

/** Which questions each version has. */
export const VERSIONS: Readonly<Record<number, readonly string[]>> = {
  1: ["first", "neighbours"],
  2: ["first", "neighbours", "winter"],
  3: ["first", "winter"],
  4: ["first", "winter", "learn"],
  5: ["first", "winter", "learn", "money"],
};

export const PLAN: readonly Planned[] = [
  {
    day: 2,
    version: 1,
    group: "a",
    people: 6,
    away: [],
    states: { first: "asked", neighbours: "asked" },
    said: [
      [1, "first", ["jord"]],
      [2, "first", ["jord", "ro"]],
      [2, "neighbours", ["hjelp"]],
    ],
  },
  {
    day: 3,
    version: 2,
    group: "b",
    people: 5,
    away: [],
    states: { first: "asked", neighbours: "covered", winter: "skipped" },
    said: [
      [5, "first", ["ro"]],
      [1, "neighbours", []],
    ],
  },
  {
    day: 4,
    version: 2,
    group: "c",
    people: 4,
    away: [],
    states: { first: "asked", neighbours: "not-asked", winter: "asked" },
    said: [
      [3, "winter", ["mørke"]],
      [4, "winter", ["mørke", "ro"]],
    ],
  },
  {
    day: 5,
    version: 3,
    group: "d",
    people: 4,
    away: [],
    states: { first: "skipped", winter: "asked" },
    said: [[1, "winter", []]],
  },
  {
    day: 6,
    version: 4,
    group: "a",
    people: 6,
    away: [4, 5, 6],
    states: { first: "not-asked", winter: "covered", learn: "asked" },
    said: [
      [2, "learn", ["hjelp", "ro"]],
      [1, "learn", ["far"]],
    ],
  },
  {
    day: 7,
    version: 5,
    group: "b",
    people: 5,
    away: [1, 2],
    states: { first: "asked", winter: "asked", learn: "skipped", money: "not-asked" },
    said: [[5, "first", ["ro", "hjelp"]]],
  },
];

function guideOf(version: number): string {
  const items = (VERSIONS[version] ?? []).map((id) => `      - { ask: "${QUESTIONS[id]}", id: ${id} }`);
  return `id: garden\nversion: ${version}\ntitle: Hagen\nkind: focus-group\nlanguage: nb\nsections:\n  - title: Hagen\n    items:\n${items.join("\n")}\n`;
}

/** Its lines in the order of the questions: reached, passed over, or covered; then what was said under them. */
function linesOf({ states, away, said }: Planned) {
  return [
    ...away.map((participant) => ({ kind: "depart" as const, participant, never: true as const })),
    ...Object.entries(states).flatMap(([item, state]) => [
      ...(state === "asked" ? [{ kind: "reach" as const, item }] : []),
      ...(state === "covered" ? [{ kind: "covered" as const, item }] : []),
      ...(state === "skipped" ? [{ kind: "skip" as const, item }] : []),
      ...said
        .filter(([, question]) => question === item)
        .map(([participant, , codes]) => note(participant, item, `Sagt av ${participant} om ${item}`, codes)),
    ]),
    { kind: "end" as const },
  ];
}

export const SIX: readonly Exported[] = heldOn(PLAN.map(({ day }) => day));

/** The same six, on other days. */
export function heldOn(days: readonly number[]): readonly Exported[] {
  return PLAN.map((planned, place) =>
    evening({
      day: days[place] ?? planned.day,
      people: planned.people,
      guide: guideOf(planned.version),
      study: "garden",
      group: planned.group,
      after: linesOf(planned),
    }),
  );
}
