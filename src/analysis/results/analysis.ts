// What comes out of filled coding tables: the themes with their subthemes, codes and extracts, and the codebook, all counted.
import { METHODS, type Method } from "../../export/exporter.ts";
import type { Language } from "../../model/language.ts";
import { participantsIn } from "../../model/session/session.ts";
import type { Unit } from "../check/check-row.ts";
import type { Talk } from "../check/talk.ts";
import { LEVELS, type Level } from "../table/columns.ts";
import { type Extract, gatherExtracts } from "./extracts.ts";
import type { Speller } from "./spelling.ts";

export type Counts = {
  /** Extracts that are verbatim, and those that are not: the same words of one line once, in however many rows. */
  readonly quotes: number;
  readonly others: number;
  readonly sessions: number;
  /** Participants who are named: a number is a person only within its session. */
  readonly participants: number;
};

/** A theme, a subtheme or a code in its place under the one above it. */
export type Node = {
  readonly level: Level;
  /** Empty for extracts without a theme. */
  readonly name: string;
  /** Of everything under it. */
  readonly counts: Counts;
  readonly children: readonly Node[];
  /** Those that are coded with nothing narrower. */
  readonly extracts: readonly Extract[];
};

/** A name wherever it stands. `under`: the names that it stands right under, sorted. */
export type CodebookEntry = {
  readonly level: Level;
  readonly name: string;
  readonly under: readonly string[];
  readonly counts: Counts;
};

export type Analysis = {
  /** The methods whose tables were read, in their usual order. */
  readonly methods: readonly Method[];
  /** The sessions that extracts are from. */
  readonly talks: readonly Talk[];
  readonly extracts: readonly Extract[];
  readonly themes: readonly Node[];
  /** Themes first, then subthemes, then codes. */
  readonly codebook: readonly CodebookEntry[];
  readonly counts: Counts;
};

/** Names are sorted as the language sorts; what has no theme comes last. */
export function buildAnalysis(
  units: readonly Unit[],
  spell: Speller,
  methods: ReadonlySet<Method>,
  language: Language,
): Analysis {
  const extracts = gatherExtracts(units, spell);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byName = (one: string, other: string): number =>
    Number(one === "") - Number(other === "") || compare(one, other) || (one < other ? -1 : 1);
  return {
    methods: METHODS.filter((method) => methods.has(method)),
    talks: [...new Set(extracts.map(({ talk }) => talk))],
    extracts,
    themes: makeNodes(
      extracts.flatMap((extract) => extract.paths.map((path) => ({ path, extract }))),
      byName,
    ),
    codebook: LEVELS.flatMap((level) => listNames(extracts, level, byName)),
    counts: count(extracts),
  };
}

type Placed = { readonly path: Extract["paths"][number]; readonly extract: Extract };
type Compare = (one: string, other: string) => number;

function makeNodes(placed: readonly Placed[], byName: Compare): readonly Node[] {
  const levels = new Set(placed.flatMap(({ path: [first] }) => first?.level ?? []));
  return LEVELS.filter((level) => levels.has(level)).flatMap((level) => {
    const here = placed.filter(({ path: [first] }) => first?.level === level);
    const named = Map.groupBy(here, ({ path: [first] }) => first?.name ?? "");
    return [...named]
      .sort(([one], [other]) => byName(one, other))
      .map(([name, under]): Node => {
        const all = eachOnce(under.map(({ extract }) => extract));
        const below = under.map(({ path: [, ...rest], extract }) => ({ path: rest, extract }));
        return {
          level,
          name,
          counts: count(all),
          children: makeNodes(
            below.filter(({ path }) => path.length > 0),
            byName,
          ),
          extracts: eachOnce(below.filter(({ path }) => path.length === 0).map(({ extract }) => extract)),
        };
      });
  });
}

function listNames(extracts: readonly Extract[], level: Level, byName: Compare): readonly CodebookEntry[] {
  const named = new Map<string, { readonly under: Set<string>; readonly extracts: Extract[] }>();
  for (const extract of extracts)
    for (const path of extract.paths) {
      const at = path.findIndex((step) => step.level === level);
      const name = path[at]?.name ?? "";
      if (name === "") continue;
      const known = named.get(name) ?? { under: new Set<string>(), extracts: [] };
      named.set(name, known);
      const above = path[at - 1]?.name ?? "";
      if (above !== "") known.under.add(above);
      known.extracts.push(extract);
    }
  return [...named]
    .sort(([one], [other]) => byName(one, other))
    .map(([name, known]) => ({
      level,
      name,
      under: [...known.under].sort(byName),
      counts: count(eachOnce(known.extracts)),
    }));
}

function eachOnce(extracts: readonly Extract[]): readonly Extract[] {
  return [...new Set(extracts)];
}

function count(extracts: readonly Extract[]): Counts {
  const quotes = extracts.filter(({ verbatim }) => verbatim).length;
  const people = extracts.flatMap(({ talk, utterance }) =>
    participantsIn(utterance.speakers).map((number) => JSON.stringify([talk.id, number])),
  );
  return {
    quotes,
    others: extracts.length - quotes,
    sessions: new Set(extracts.map(({ talk }) => talk.id)).size,
    participants: new Set(people).size,
  };
}
