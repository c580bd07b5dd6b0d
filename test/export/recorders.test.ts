// Several files of recorders: each becomes a file of its own in every format that lies beside audio, at its own times, and
// all of them together hold whatever the session does.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exported, PartName } from "../../src/export/exporter.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import type { Entry, Speakers } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { nb } from "../../src/text/nb/index.ts";
import type { Named } from "./awful.ts";
import { GARDEN, gardenEntries, gardenGuide } from "./garden.ts";
import { BESIDE_AUDIO, gardenWith, heardFrom, written } from "./lined-up.ts";
import { at, pen, type Said } from "./pen.ts";
import { all, parse, projectOf, textIn } from "./refi.ts";

/** The garden without its own recorder marks, and with these. */
function recordedBy(...marks: readonly Said[]): Named {
  const marked: Entry[] = [];
  const write = pen("rec", marked);
  for (const mark of marks) write(mark);
  const talk = gardenEntries.filter(({ kind }) => kind !== "recorder");
  return {
    id: GARDEN,
    session: fold(
      gardenGuide,
      [...talk, ...marked].toSorted((one, other) => one.t - other.t),
    ),
  };
}

const mark = (t: number, action: "start" | "stop" | "file", label?: string): Said => ({
  t,
  kind: "recorder",
  action,
  ...(label === undefined ? {} : { label }),
});

async function partsOf(format: string, { id, session }: Named): Promise<readonly (PartName | undefined)[]> {
  const exporter = await exporterFor(format);
  const exported: Exported = { id, session: exportable(session, { memos: false }).session };
  return (exporter?.parts?.(exported, "nb", nb) ?? []).map((part) => part.exported.part);
}

const namesOf = async (format: string, { id, session }: Named): Promise<readonly (string | undefined)[]> =>
  ((await exporterFor(format))?.parts?.({ id, session }, "nb", nb) ?? []).map(({ name }) => name);

const clock = (text: string): number =>
  text
    .split(":")
    .reverse()
    .reduce((sum, part, index) => sum + Math.round(Number(part.replace(",", ".")) * 1000) * 60 ** index, 0);

/** Where each line begins, in milliseconds, as another program would read it from the file. */
const BEGINNINGS: Readonly<Record<string, (contents: string) => readonly (readonly [id: string, start: number])[]>> = {
  vtt: (contents) =>
    Array.from(contents.matchAll(/^([a-z]+:\d+)\n(\S+) --> /gmu), ([, id = "", time = ""]) => [id, clock(time)]),
  srt: (contents) =>
    Array.from(contents.matchAll(/^(\S+) --> .*\n.*\(([a-z]+:\d+)\)$/gmu), ([, time = "", id = ""]) => [
      id,
      clock(time),
    ]),
  nvivo: (contents) =>
    Array.from(contents.matchAll(/^(\S+) - \S+\t.*\(([a-z]+:\d+)\)\t/gmu), ([, time = "", id = ""]) => [
      id,
      clock(time),
    ]),
  labels: (contents) =>
    Array.from(contents.matchAll(/^(\S+)\t\S+\t.*\(([a-z]+:\d+)\)$/gmu), ([, time = "", id = ""]) => [id, clock(time)]),
  eaf: (contents) => {
    const slots = new Map(
      Array.from(contents.matchAll(/TIME_SLOT_ID="(\w+)" TIME_VALUE="(\d+)"/gu), ([, slot, t]) => [slot, Number(t)]),
    );
    return Array.from(
      contents.matchAll(/ANNOTATION_ID="([a-z]+)_(\d+)[^"]*" TIME_SLOT_REF1="(\w+)"/gu),
      ([, writer, number, slot]) => [`${writer}:${number}`, slots.get(slot) ?? Number.NaN],
    );
  },
};

const beginningsIn = (format: string, contents: string) => BEGINNINGS[format]?.(contents) ?? [];
const TELLS_OF_TURNS = new Set(["labels", "eaf"]);

/** The first recorder keeps time. The second begins 1.4 seconds after its mark, and runs 0.3 % fast. */
const BORD = { from: at(0, 55), to: at(6), zero: at(0, 55), rate: 1 };
const VINDU = { from: at(6, 10), to: at(12), zero: at(6, 11.4), rate: 1.003 };
const FILES: readonly (typeof BORD)[] = [BORD, VINDU];
/** To the millisecond, as every program gives it. */
const inFile = ({ zero, rate }: typeof BORD, t: number): number => Math.round((t - zero) * rate);

const known = [at(7, 10), at(10, 20)].map((t) => ({ session: t, file: inFile(VINDU, t) }));
const twoFiles: Named = recordedBy(
  mark(BORD.from, "start", "bord"),
  mark(BORD.to, "stop", "bord"),
  mark(VINDU.from, "start", "vindu"),
  mark(VINDU.to, "stop", "vindu"),
  { t: at(12, 50), kind: "align", file: "vindu", points: known },
);

describe("two recorder files, one of them 0.3 % fast", () => {
  const { session } = twoFiles;
  const leaving = exportable(session, { memos: false }).session;
  const entries = new Map(leaving.entries.map((entry) => [entry.id, entry]));
  const speakersOf = (id: string): Speakers | undefined => {
    const entry = entries.get(id);
    return entry && "speakers" in entry ? entry.speakers : undefined;
  };
  const heard = (id: string): number => {
    const speakers = speakersOf(id);
    const { kind = "", t = Number.NaN } = entries.get(id) ?? {};
    return heardFrom(leaving, { kind, t, ...(speakers ? { speakers } : {}) });
  };

  test.each(BESIDE_AUDIO)("every line is within 50 ms of the truth in its file, in %s", async (format) => {
    for (const [index, file] of FILES.entries()) {
      const found = beginningsIn(format, await written(format, twoFiles, { part: index + 1 }));
      expect(found.length).toBeGreaterThan(10);
      for (const [id, start] of found)
        expect(Math.abs(start - Math.max(0, inFile(file, heard(id)))), `${id} in ${format}`).toBeLessThanOrEqual(
          // NVivo counts in tenths of a second.
          50,
        );
    }
  });

  test("and in csv, which has all of the session in one file", async () => {
    const [heads = "", ...rows] = (await written("csv", twoFiles)).trim().split("\r\n");
    const [id, ms, name] = ["id", "file_ms", "file"].map((head) => heads.split(",").indexOf(head));
    // No cell of the garden's holds a comma of its own but for words, which stand between these columns.
    const cells = rows.map((row) => row.replace(/"[^"]*"/gu, "").split(","));
    const inFiles = cells.filter((row) => row[name ?? 0] !== "");
    expect(inFiles.length).toBeGreaterThan(20);
    for (const row of inFiles) {
      const file = row[name ?? 0] === "bord" ? BORD : VINDU;
      const truth = inFile(file, heard(row[id ?? 0] ?? ""));
      expect(Math.abs(Number(row[ms ?? 0]) - Math.max(0, truth))).toBeLessThanOrEqual(50);
    }
  });

  test("and in a project, where each audio file has its own selections", async () => {
    const audio = ["bord", "vindu"].map((label) => ({ name: `${label}.wav`, path: `/lyd/${label}.wav`, label }));
    const project = await projectOf([{ id: GARDEN, session: leaving }], "nb", { audio });
    const sources = all(parse(project.get("project.qde") ?? ""), "AudioSource");
    expect(sources.map(({ attributes }) => attributes.name)).toEqual(["bord.wav", "vindu.wav"]);
    for (const [index, source] of sources.entries()) {
      const selections = all(source, "AudioSelection");
      expect(selections.length).toBeGreaterThan(10);
      for (const selection of selections) {
        const id = textIn(selection, "Description").split(" · ")[0] ?? "";
        const truth = Math.max(0, inFile(FILES[index] ?? BORD, heard(id)));
        expect(Math.abs(Number(selection.attributes.begin) - truth)).toBeLessThanOrEqual(50);
      }
    }
  });

  test.each(BESIDE_AUDIO)(
    "nothing is missing: all files of %s together hold every line of the session",
    async (format) => {
      const parts = await partsOf(format, twoFiles);
      expect(parts).toEqual([1, 2, "outside"]);
      const ids = new Set<string>();
      for (const part of parts)
        if (part !== undefined)
          for (const [id] of beginningsIn(format, await written(format, twoFiles, { part }))) ids.add(id);
      // Without recordings a file holds all there is.
      const whole = beginningsIn(format, await written(format, recordedBy()));
      expect([...ids].sort()).toEqual([...new Set(whole.map(([id]) => id))].sort());
      const lines = leaving.entries.filter(
        ({ kind, id }) =>
          (["note", "comment", "cue", "summary", "park", "debrief", "skip"].includes(kind) &&
            !leaving.revisions.get(id)?.undone) ||
          (kind === "turn" && TELLS_OF_TURNS.has(format) && leaving.turns.some((turn) => turn.id === id)),
      );
      expect(lines.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    },
  );

  test("what lies between the two files is in neither, and in the third", async () => {
    const between = recordedBy(
      mark(at(1), "start", "bord"),
      mark(at(3, 15), "stop", "bord"),
      mark(at(3, 19), "start", "vindu"),
    );
    const found = async (part: PartName) =>
      beginningsIn("vtt", await written("vtt", between, { part })).map(([id]) => id);
    // A comment at 3:18, while no recorder ran.
    expect(await found(1)).not.toContain("sec:17");
    expect(await found(2)).not.toContain("sec:17");
    expect(await found("outside")).toContain("sec:17");
    const outside = await written("vtt", between, { part: "outside" });
    expect(outside).toContain("Dette er ikke i noen lydfil. Tidene er på klokka i samtalen.");
    expect(outside).toContain("sec:17\n00:03:18.000 --> ");
  });
});

describe("the same selection in every format", () => {
  const audio = [{ name: "opptak.wav", path: "/lyd/opptak.wav" }];
  const garden = gardenWith();

  test("begins and ends at the same times in labels, ELAN, NVivo and a project; subtitles begin there", async () => {
    const [labels, nvivo, eaf, vtt] = await Promise.all(
      ["labels", "nvivo", "eaf", "vtt"].map((format) => written(format, garden)),
    );
    const session = exportable(garden.session, { memos: false }).session;
    const project = await projectOf([{ id: GARDEN, session }], "nb", { audio });
    // The stub of participant 1, written at 4:00 in a turn from 3:50 to 4:10. The recorder was started at 1:02.
    const [from, to] = [at(3, 50) - at(1, 2), at(4, 10) - at(1, 2)];
    expect(labels).toMatch(
      new RegExp(`^${from / 1000}\\.000\t${to / 1000}\\.000\tDeltaker 1: «Da .*\\(mod:27\\)$`, "mu"),
    );
    expect(nvivo).toContain("00:02:48.0 - 00:03:08.0\t«Da naboen");
    expect(new Map(beginningsIn("eaf", eaf ?? "")).get("mod:27")).toBe(from);
    expect(vtt).toContain("mod:27\n00:02:48.000 --> ");
    const selection = all(parse(project.get("project.qde") ?? ""), "AudioSelection").find((one) =>
      textIn(one, "Description").startsWith("mod:27 "),
    );
    expect([selection?.attributes.begin, selection?.attributes.end]).toEqual([String(from), String(to)]);
  });

  test("in ELAN several lines of one turn keep their places, on tiers beside one another", async () => {
    const said = (t: number, text: string): Said => ({
      t,
      kind: "note",
      item: "gain",
      speakers: { who: [1] },
      said: "verbatim",
      text,
    });
    const eaf = await written("eaf", gardenWith(said(at(3, 55), "en gang"), said(at(4, 2), "og en gang til")));
    expect(eaf).toContain('TIER_ID="Deltaker 1 (3)"');
    const starts = new Map(beginningsIn("eaf", eaf));
    for (const id of ["mod:27", "aft:1", "aft:2"]) expect(starts.get(id)).toBe(at(3, 50) - at(1, 2));
  });
});

describe("recorders that were marked oddly", () => {
  test("two files of one label are told apart by their number, in names and times", async () => {
    const twice = recordedBy(
      mark(at(1), "start", "Bord / 1"),
      mark(at(5), "stop", "Bord / 1"),
      mark(at(6), "start", "Bord / 1"),
    );
    expect(await namesOf("srt", twice)).toEqual(["1-Bord-1", "2-Bord-1", "uten-lyd"]);
    expect(await written("srt", twice, { part: 2 })).toContain("Tidene er i lydfila Bord / 1 (nr. 2), regnet fra");
  });

  test("a recorder that was changed while the talk was paused: the second file begins in the pause", async () => {
    const changed = recordedBy(mark(at(1), "start"), mark(at(6), "file"));
    expect(await partsOf("labels", changed)).toEqual([1, 2, "outside"]);
    // Participant 1 speaks at 7:15, a minute and a quarter into the second file.
    expect(await written("labels", changed, { part: 2 })).toMatch(/^75\.000\t\S+\tDeltaker 1 \(sec:\d+\)$/mu);
  });

  test("a file of no length, or in which nothing was noted, becomes none; if it is all there is, it is said so", async () => {
    const short = recordedBy(
      mark(at(1), "start", "a"),
      mark(at(12, 30), "stop"),
      mark(at(12, 35), "start", "b"),
      mark(at(12, 35), "stop", "b"),
    );
    expect(await partsOf("vtt", short)).toEqual([1, "outside"]);
    const none = recordedBy(mark(at(1), "start"), mark(at(1), "stop"));
    expect(await partsOf("vtt", none)).toEqual(["outside"]);
  });

  test("a session without marks is one file on its own clock", async () => {
    expect(await partsOf("vtt", recordedBy())).toEqual([undefined]);
    expect(await namesOf("vtt", recordedBy())).toEqual([undefined]);
  });

  test("a line that was begun in one file and written in the next is in both, from where it can be heard", async () => {
    // Participant 3's turn from 2:42, his quote written at 2:50; the file was changed at 2:46.
    const changed = recordedBy(mark(at(1), "start"), mark(at(2, 46), "file"));
    const start = async (part: number) =>
      new Map(beginningsIn("eaf", await written("eaf", changed, { part }))).get("mod:25");
    expect([await start(1), await start(2)]).toEqual([at(1, 42), 0]);
  });
});

const anyMark: fc.Arbitrary<Said> = fc
  .tuple(
    fc.integer({ min: 0, max: 780 }),
    fc.constantFrom("start", "stop", "file" as const),
    fc.constantFrom(undefined, "a", "b"),
  )
  .map(([seconds, action, label]) => mark(at(0, seconds), action as "start", label));

test.each(BESIDE_AUDIO)("whatever was marked, no line is lost between the files of %s", async (format) => {
  const whole = new Set(beginningsIn(format, await written(format, recordedBy())).map(([id]) => id));
  await fc.assert(
    fc.asyncProperty(fc.array(anyMark, { maxLength: 8 }), async (marks) => {
      const named = recordedBy(...marks);
      const ids = new Set<string>();
      for (const part of await partsOf(format, named)) {
        const contents = await written(format, named, part === undefined ? {} : { part });
        for (const [id] of beginningsIn(format, contents)) ids.add(id);
      }
      expect(ids).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});
