// Which number stands before each paragraph: it is nowhere in the document, and Word counts it anew each time.
//
// Lists that are made from one definition count on together; a list that restarts says so once, at its first paragraph. A
// level begins again when a level outside it has counted.
import { readXml } from "../../../markup/read-xml.ts";
import type { ListMark } from "../document/document.ts";
import { isLettered, numberText } from "./number-text.ts";

type Level = {
  start: number;
  format: string;
  /** `%1.%2` stands for the numbers of the first and the second level. */
  text: string;
  /** All numbers in it are printed as 1, 2, 3. */
  legal: boolean;
  /** The level, from 1, whose counting makes this one begin again; 0: none. Missing: any outside it. */
  restart?: number;
  /** The paragraph style that stands on this level by itself, as headings do. */
  style?: string;
};

type Definition = { readonly id: string; readonly levels: Map<number, Level>; styleLink?: string; isStyle?: string };
type List = {
  readonly definition: Definition;
  /** Levels that this list words differently. */
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

export type Numbering = ReadonlyMap<string, List>;

/** `xml` is numbering.xml; a document without lists has none. */
export function readNumbering(xml: string | undefined): Numbering {
  const definitions = new Map<string, Definition>();
  const lists: { id: string; of: string; levels: Map<number, Level>; starts: Map<number, number> }[] = [];
  let definition: Definition | undefined;
  let level: Level | undefined;
  let override = 0;
  const opened: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    abstractNum: ({ abstractNumId: id = "" }) => {
      definition = { id, levels: new Map() };
      definitions.set(id, definition);
    },
    num: ({ numId: id = "" }) => {
      definition = undefined;
      lists.push({ id, of: "", levels: new Map(), starts: new Map() });
    },
    abstractNumId: ({ val = "" }) => {
      const list = lists.at(-1);
      if (list) list.of = val;
    },
    numStyleLink: ({ val = "" }) => {
      if (definition) definition.styleLink = val;
    },
    styleLink: ({ val = "" }) => {
      if (definition) definition.isStyle = val;
    },
    lvlOverride: ({ ilvl = "0" }) => {
      override = Number(ilvl);
    },
    startOverride: ({ val = "1" }) => {
      lists.at(-1)?.starts.set(override, whole(val, 1));
    },
    lvl: ({ ilvl = "0" }) => {
      level = { start: 0, format: "decimal", text: "", legal: false };
      (definition ?? lists.at(-1))?.levels.set(whole(ilvl, 0), level);
    },
    start: ({ val = "1" }) => {
      if (level) level.start = whole(val, 1);
    },
    numFmt: ({ val = "decimal" }) => {
      if (level) level.format = val;
    },
    lvlText: ({ val = "" }) => {
      if (level) level.text = val;
    },
    isLgl: ({ val }) => {
      if (level) level.legal = val !== "0" && val !== "false";
    },
    pStyle: ({ val = "" }) => {
      if (level) level.style = val;
    },
    lvlRestart: ({ val = "0" }) => {
      if (level) level.restart = whole(val, 0);
    },
  };
  if (xml !== undefined) readXml(xml, { open: (tag, attributes) => opened[tag]?.(attributes) });
  const all = [...definitions.values()];
  return new Map(
    lists.flatMap(({ id, of, levels, starts }) => {
      const named = definitions.get(of);
      // A definition may stand for the one of a list style.
      const found = named?.styleLink ? (all.find(({ isStyle }) => isStyle === named.styleLink) ?? named) : named;
      return found ? [[id, { definition: found, levels, starts }] as const] : [];
    }),
  );
}

function whole(text: string, otherwise: number): number {
  const value = Number.parseInt(text, 10);
  return Number.isFinite(value) ? value : otherwise;
}

/** The level on which a paragraph of this style stands where it names only its list. */
export function levelOfStyle(numbering: Numbering, id: string, style: string): number {
  const list = numbering.get(id);
  const levels = [...(list?.definition.levels ?? []), ...(list?.levels ?? [])];
  return levels.find(([, level]) => level.style === style)?.[0] ?? 0;
}

/** Counts through a document: each paragraph of a list, in order, gets its mark. */
export function countLists(numbering: Numbering): (list: string, level: number) => ListMark | undefined {
  const counts = new Map<Definition, Map<number, number>>();
  const begun = new Set<string>();
  return (id, ilvl) => {
    const list = numbering.get(id);
    const level = list && levelOf(list, ilvl);
    if (!list || !level) return undefined;
    const counted = counts.get(list.definition) ?? new Map<number, number>();
    counts.set(list.definition, counted);
    const restarts = `${id} ${ilvl}`;
    if (list.starts.has(ilvl) && !begun.has(restarts)) counted.delete(ilvl);
    begun.add(restarts);
    for (let outer = 0; outer < ilvl; outer++) {
      // A level that nothing stood on yet prints as its first number, and the next paragraph on it is that number.
      if (!counted.has(outer)) counted.set(outer, startOf(list, outer));
    }
    counted.set(ilvl, counted.has(ilvl) ? (counted.get(ilvl) ?? 0) + 1 : startOf(list, ilvl));
    for (const inner of [...counted.keys()]) {
      if (inner > ilvl && beginsAgain(levelOf(list, inner), ilvl)) counted.delete(inner);
    }
    return markOf(list, ilvl, level, counted);
  };
}

function levelOf({ levels, definition }: List, ilvl: number): Level | undefined {
  return levels.get(ilvl) ?? definition.levels.get(ilvl);
}

function startOf(list: List, ilvl: number): number {
  return list.starts.get(ilvl) ?? levelOf(list, ilvl)?.start ?? 1;
}

function beginsAgain(level: Level | undefined, counted: number): boolean {
  if (level?.restart === undefined) return true;
  return level.restart > counted;
}

function markOf(list: List, ilvl: number, level: Level, counted: ReadonlyMap<number, number>): ListMark {
  if (level.format === "bullet")
    return { level: ilvl, kind: /[☐□❏❑\uf0a8\uf06f\uf072]/u.test(level.text) ? "box" : "bullet" };
  const printed = level.text.replace(/%([1-9])/gu, (_, nth: string) => {
    const at = Number(nth) - 1;
    const format = levelOf(list, at)?.format ?? "decimal";
    return numberText(counted.get(at) ?? startOf(list, at), level.legal ? "decimal" : format);
  });
  const kind = isLettered(level.format) ? "letter" : "number";
  return printed.trim() === "" ? { level: ilvl, kind: "bullet" } : { level: ilvl, kind, printed: printed.trim() };
}
