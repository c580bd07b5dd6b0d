// What the program computes without a screen or a disk, each held against the bare work or against less of the same.
import { parseDocument } from "yaml";
import { loadGuide } from "../../src/guide/load.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { participation } from "../../src/model/session/participation.ts";
import { parseLine } from "../../src/store/journal/line.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR } from "../choir.ts";
import { alternating, median, timed } from "./statistics.ts";
import { type Row, row } from "./table.ts";

const AT = "2026-11-22T10:15:03.120+01:00";

async function ratio(name: string, ours: () => unknown, bare: () => unknown, bound: number): Promise<Row> {
  const { a, b } = await alternating(
    () => timed(ours),
    () => timed(bare),
    8,
  );
  const shown = (milliseconds: number): string => `${milliseconds.toPrecision(3)} ms`;
  return row(name, median(a) / median(b), bound, "×", `${shown(median(a))} to ${shown(median(b))}`);
}

export async function pure(): Promise<readonly Row[]> {
  const lines = Array.from({ length: 10_000 }, (_, n) =>
    JSON.stringify({
      id: `mod:${n + 1}`,
      at: AT,
      t: n * 700,
      kind: "note",
      item: "everyday",
      speakers: { who: [1 + (n % 5)] },
      said: "verbatim",
      text: "Det traff meg",
      codes: ["håp"],
    }),
  );
  const items = Array.from({ length: 5000 }, (_, n) => `ask: { nb: Hva er ${n}, da?, en: What is ${n}, then? }`);
  const guide = `id: test\ntitle: { nb: Prøve, en: Test }\nsections:\n  - id: s\n    title: { nb: Del, en: Part }\n    items:\n${items.map((item) => `      - ${item}`).join("\n")}\n`;
  const bytes = Buffer.from(guide);
  const text = textsIn("nb");
  const talk = (turns: number): (() => unknown) => {
    const entries = Array.from({ length: turns }, (_, n): Entry => {
      const t = n * 2000;
      return { id: `sec:${n + 1}`, at: AT, t, kind: "turn", speakers: { who: [1 + (n % 20)] } };
    });
    const session = fold(CHOIR, entries);
    return () => {
      for (let look = 0; look < 500; look += 1) participation(session, turns * 2000);
    };
  };
  return [
    await ratio(
      "10,000 lines of a journal, to reading them as JSON",
      () => lines.map(parseLine),
      () => lines.map((line) => JSON.parse(line)),
      4,
    ),
    await ratio(
      "a guide of 5,000 questions, to parsing its YAML",
      () => loadGuide(bytes, text),
      () => parseDocument(guide, { prettyErrors: false, uniqueKeys: false }),
      4,
    ),
    await ratio("who takes part after 5,000 turns, to 50", talk(5000), talk(50), 1.5),
  ];
}
