// Sessions that are lined up with audio in tests, and what the formats make of them.
import fc from "fast-check";
import type { Choices, Exported, PartName } from "../../src/export/exporter.ts";
import { USUAL } from "../../src/export/exporter.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import type { Utterance } from "../../src/export/lines/utterance.ts";
import type { Entry, Speakers } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";
import { AWFUL, awful, EMPTY, empty, type Named, ONLY_CUES, onlyCues } from "./awful.ts";
import { carriesAPart } from "./carried.ts";
import { GARDEN, gardenEntries, gardenGuide } from "./garden.ts";
import { at, pen, type Said } from "./pen.ts";

const exporters = await Promise.all(FORMATS.map(async (format) => ({ format, exporter: await exporterFor(format) })));

/** The formats that lie beside a recording, and so hold one session a file. */
export const BESIDE_AUDIO = exporters.flatMap(({ format, exporter }) =>
  exporter?.one && !carriesAPart(format) ? [format] : [],
);

/** A file of that format, as it leaves. */
export async function written(
  format: string,
  { id, session }: Named,
  {
    language = "nb",
    part,
    ...choices
  }: Partial<Choices> & { readonly language?: Language; readonly part?: PartName } = {},
): Promise<string> {
  const leaving = exportable(session, { memos: false }).session;
  const exporter = await exporterFor(format);
  const exported: Exported = { id, session: leaving, ...(part === undefined ? {} : { part }) };
  const contents = await exporter?.write([exported], language, textsIn(language), { ...USUAL, ...choices });
  return Buffer.from(contents ?? "").toString("utf8");
}

/** From when on the session clock a line is to be heard, worked out here anew: from its speaker's turn, if it was logged. */
export function heardFrom(
  { turns }: Session,
  { kind, t, speakers, turn }: Pick<Utterance, "t" | "speakers" | "turn"> & { readonly kind: string },
): number {
  const named = turns.find(({ id }) => id === turn);
  if (named) return named.from;
  if (!speakers || (kind !== "note" && kind !== "summary")) return t;
  const people = ({ who }: Speakers): readonly unknown[] => (typeof who === "string" ? [who] : who);
  const own = turns.filter(
    ({ from, to = Number.POSITIVE_INFINITY, speakers: talking }) =>
      from <= t && to > t - 15_000 && people(speakers).some((one) => people(talking).includes(one)),
  );
  return own.at(-1)?.from ?? t;
}

/** With these lines after it. */
export function gardenWith(...lines: readonly Said[]): Named {
  const journal: Entry[] = [];
  const write = pen("aft", journal);
  for (const line of lines) write(line);
  return { id: GARDEN, session: fold(gardenGuide, [...gardenEntries, ...journal]) };
}

/** The recorder was slow to begin, and ran 0.3 % fast. */
export const GARDEN_FILE = { zero: at(1, 4.5), rate: 1.003 };
export const inGardenFile = (t: number): number => Math.round((t - GARDEN_FILE.zero) * GARDEN_FILE.rate);
const points = [at(2), at(10)].map((t) => ({ session: t, file: (t - GARDEN_FILE.zero) * GARDEN_FILE.rate }));
export const alignedGarden = gardenWith({ t: at(12, 45), kind: "align", file: 1, points });

/** A second recorder, which ran longer, and a third that was only tried. */
export const recordedTwice = gardenWith(
  { t: at(0, 20), kind: "recorder", action: "start", label: "reserve" },
  { t: at(12, 30), kind: "recorder", action: "stop", label: "reserve" },
);

/** What each format has a golden file of, beside the garden and the choir as they are. */
export const oddlyTimed: readonly (Named & { readonly name: string })[] = [
  { name: "garden-aligned", ...alignedGarden },
  { name: "awful", id: AWFUL, session: awful },
  { name: "empty", id: EMPTY, session: empty },
  { name: "only-cues", id: ONLY_CUES, session: onlyCues },
];

const anySpeakers: fc.Arbitrary<Speakers> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((number): Speakers => ({ who: [number] })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 3 })
    .map((who): Speakers => ({ who, together: true })),
  fc.constantFrom<Speakers>({ who: "group" }, { who: "unknown" }, { who: "moderator" }),
);

const anyLine: fc.Arbitrary<Said> = fc
  .tuple(fc.integer({ min: 60, max: 3600 }), fc.constantFrom(1000, 137), anySpeakers, fc.integer({ min: 0, max: 6 }))
  .map(([seconds, grain, speakers, kind]): Said => {
    const stamp = { t: seconds * grain, item: "gain" };
    if (kind === 0) return { ...stamp, kind: "cue", cue: "laughter", speakers };
    if (kind === 1) return { ...stamp, kind: "comment", text: "snur seg" };
    if (kind === 2) return { ...stamp, kind: "turn", speakers };
    if (kind === 3) return { ...stamp, kind: "note", said: "paraphrase", text: "uten navn" };
    if (kind === 4) return { t: stamp.t, kind: "turn-end" };
    return { ...stamp, kind: "note", said: kind === 5 ? "verbatim" : "stub", speakers, text: `sagt ved ${seconds}` };
  });

/** Any talk, recorded or not, its file aligned or not. */
export const anyTalk: fc.Arbitrary<Named> = fc
  .record({
    lines: fc.array(anyLine, { maxLength: 40 }),
    recorded: fc.option(
      fc.record({ from: fc.integer({ min: 0, max: 1_800_000 }), length: fc.integer({ min: 1, max: 3_000_000 }) }),
    ),
    rate: fc.option(fc.double({ min: 0.98, max: 1.02, noNaN: true })),
  })
  .map(({ lines, recorded, rate }) => {
    const journal: Entry[] = [];
    const mod = pen("mod", journal);
    const guide = { id: "garden-evening", version: "1", sha256: "0".repeat(64) };
    mod({ t: 0, kind: "start", format: 1, session: GARDEN, guide, participants: 4, language: "nb" });
    mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
    mod({ t: 59_000, kind: "reach", item: "gain" });
    for (const line of [...lines].sort((one, other) => one.t - other.t)) mod(line);
    if (recorded) {
      const { from, length } = recorded;
      mod({ t: from, kind: "recorder", action: "start" });
      mod({ t: from + length, kind: "recorder", action: "stop" });
      const known = [from + 5000, from + 605_000].map((t) => ({ session: t, file: (t - from - 1234) * (rate ?? 1) }));
      if (rate !== null) mod({ t: 3_600_000, kind: "align", file: 1, points: known });
    }
    return { id: GARDEN, session: fold(gardenGuide, journal) };
  });
