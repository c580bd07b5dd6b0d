// The one document of a link: a map from a line's key to the line. A line that was struck is overwritten with what stands in
// its place, and never taken out: its words leave memory with that, and nobody who was away can bring them back.
import type * as Y from "yjs";
import { readCarried } from "../lines/carried-line.ts";

export const MAP = "lines";

export type LineMap = {
  /** The same line twice is one. With `strikes`, which is the host's alone, a struck line is put in the place of its words. */
  readonly put: (lines: readonly string[], strikes: boolean) => void;
  readonly all: () => readonly string[];
  readonly count: () => number;
  readonly stop: () => void;
};

/** `onLines` hears of every line that others put there. What it throws is lost: the carrier would send the line on all the same. */
export function lineMap(doc: Y.Doc, onLines: (lines: readonly string[]) => void): LineMap {
  const map = doc.getMap<string>(MAP);
  function put(lines: readonly string[], strikes: boolean): void {
    doc.transact(() => {
      for (const text of lines) {
        const line = readCarried(text);
        if (!line) continue;
        const there = map.get(line.key);
        const isStruck = strikes && line.entry.kind === "struck";
        if (there === undefined || (isStruck && there !== text)) map.set(line.key, text);
      }
    }, OURS);
  }

  const observe = (event: Y.YMapEvent<string>, { origin }: Y.Transaction): void => {
    if (origin === OURS) return;
    try {
      onLines([...event.keysChanged].flatMap((key) => textAt(map, key)));
    } catch {
      // See above.
    }
  };
  map.observe(observe);
  return {
    put,
    all: () => [...map.keys()].flatMap((key) => textAt(map, key)),
    count: () => map.size,
    stop: () => map.unobserve(observe),
  };
}

const OURS = Symbol("ours");

function textAt(map: Y.Map<string>, key: string): readonly string[] {
  const value: unknown = map.get(key);
  return typeof value === "string" ? [value] : [];
}
