// `samtale align`, as whoever lines a session up with its recording uses it, with every slip that one can make.
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { align } from "../../src/commands/align/align.ts";
import { exportSessions } from "../../src/commands/export/export.ts";
import { sessions } from "../../src/commands/session/sessions.ts";
import { resumeClock } from "../../src/model/clock.ts";
import type { Language } from "../../src/model/language.ts";
import { readSession } from "../../src/store/session/read.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR, choirEntries } from "../export/choir.ts";
import { keep, world } from "../export/folder.ts";
import { opened, temporaryFolder, text } from "../store/helpers.ts";

const { align: words } = textsIn("nb").audio;
let data: string;
let folder: string;

beforeEach(() => {
  data = temporaryFolder();
  folder = keep(data);
});

type Answer = { readonly code: number; readonly out: string; readonly err: string };
type Asking = { readonly file?: string; readonly json?: boolean; readonly language?: Language };

/** What is odd about the choir's files is told each time, and is another test's concern. */
async function samtaleAlign(points: readonly string[], { language = "nb", ...options }: Asking = {}): Promise<Answer> {
  const { io, out, err } = world(data, language);
  const code = await align("last", points, options, { ...io, env: {} });
  const lines = err().split("\n");
  return { code, out: out(), err: lines.filter((line) => !line.startsWith(`${CHOIR}:`)).join("\n") };
}

const entries = () => readSession(folder, text).entries;

/** The choir recorded as one file that nobody changed. */
function keepOneFile(): void {
  folder = keep(
    data,
    CHOIR,
    choirEntries.filter((entry) => entry.kind !== "recorder" || entry.action !== "file"),
  );
}

describe("without known instants", () => {
  test("shows the files by their marks, lines to listen for in each, and what to type next", async () => {
    const { code, out, err } = await samtaleAlign([]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`1  diktafon 1, merket fra 0:01:10 til 0:14:10, ${words.unaligned}\n`);
    expect(out).toContain(`2  diktafon 1, merket fra 0:14:10 til 0:17:00, ${words.unaligned}\n`);
    expect(out).toMatch(/^ {2}0:03:20\.0 {3}0:02:10\.0 {3}Deltaker 3: «Det traff meg .* {2}\(mod:21\)$/m);
    expect(out).toContain(`npx samtale align ${CHOIR} --file 1 `);
    expect(entries()).toHaveLength(choirEntries.length);
  });

  test("one file alone, and for programs", async () => {
    const { out } = await samtaleAlign([], { file: "2", json: true });
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      session: CHOIR,
      recordings: [
        { number: 2, label: "diktafon 1", from: 850_000, to: 1_020_000, points: [], zero: 850_000, rate: 1 },
      ],
    });
    expect(answer.entries[0]).toMatchObject({ id: "mod:45", t: 870_000, file: 2, file_ms: 20_000 });
  });

  test("in English", async () => {
    const { out } = await samtaleAlign([], { language: "en" });
    expect(out).toContain("no. 2");
    expect(out).not.toMatch(/merket|Hør/);
  });
});

describe("with known instants", () => {
  test("a file that starts late and runs 0.3 % fast: every line that is exported has its time within 50 ms", async () => {
    keepOneFile();
    const truth = (t: number): number => (t - 70_000 - 4370) * 1.003;
    const clock = (ms: number): string =>
      `${Math.floor(ms / 60_000)}:${(ms / 1000 - Math.floor(ms / 60_000) * 60).toFixed(2).padStart(5, "0")}`;
    const points = [100_000, 1_000_000].map((t) => `${clock(t)}=${clock(truth(t))}`);
    const { code, out } = await samtaleAlign(points);
    expect(code).toBe(0);
    expect(out).toMatch(/rettet inn etter 0:01:40\.0=0:00:25\.7 .*, begynner 0:01:14\.4, går 0,30 % for fort\n/);
    const { io, out: csv } = world(data);
    expect(await exportSessions([CHOIR], { format: "csv" }, io)).toBe(0);
    const rows = csv()
      .trim()
      .split("\r\n")
      .map((row) => row.split(","));
    const [heads = []] = rows;
    const [ms, file] = [heads.indexOf("file_ms"), heads.indexOf("file")];
    const inFile = rows.filter((row) => row.at(file - heads.length) === "diktafon 1");
    expect(inFile.length).toBeGreaterThan(20);
    for (const row of inFile)
      expect(Math.abs(Number(row.at(ms - heads.length)) - truth(Number(row[4])))).toBeLessThanOrEqual(50);
  });

  test("the id of a line serves for its time, a comma for a point, and the order is no matter", async () => {
    keepOneFile();
    const { code } = await samtaleAlign(["13:20=12:05,5", "mod:21=2:05.25"]);
    expect(code).toBe(0);
    expect(entries().at(-1)).toMatchObject({
      kind: "align",
      file: "diktafon 1",
      points: [
        { session: 200_000, file: 125_250 },
        { session: 800_000, file: 725_500 },
      ],
    });
  });

  test("a file whose label is not its own is kept by its number", async () => {
    expect((await samtaleAlign(["15:00=0:48.2"], { file: "2" })).code).toBe(0);
    expect(entries().at(-1)).toMatchObject({ kind: "align", file: 2, points: [{ session: 900_000, file: 48_200 }] });
    expect((await samtaleAlign([], { file: "2" })).out).toContain(
      "rettet inn etter 0:15:00.0=0:00:48.2, begynner 0:14:11.8",
    );
  });

  test("the last counts, and undo takes it back", async () => {
    keepOneFile();
    await samtaleAlign(["3:20=2:00"]);
    await samtaleAlign(["3:20=2:05"]);
    expect((await samtaleAlign([])).out).toContain("0:03:20.0=0:02:05.0");
    const { journal } = opened(folder);
    const [first, second] = entries().filter(({ kind }) => kind === "align");
    const last = entries().at(-1);
    const undo = (target = "") => ({ at: last?.at ?? "", t: (last?.t ?? 0) + 1, kind: "undo" as const, target });
    journal.append([undo(second?.id)]);
    expect((await samtaleAlign([])).out).toContain("0:03:20.0=0:02:00.0");
    journal.append([undo(first?.id)]);
    expect((await samtaleAlign([])).out).toContain(words.unaligned);
  });

  test("the session is neither longer, nor later, nor opened again", async () => {
    keepOneFile();
    const told = async (): Promise<readonly string[]> => {
      const [list, reading] = [world(data), world(data)];
      await sessions({}, list.io);
      await exportSessions([CHOIR], { format: "md" }, reading.io);
      // What is told of the audio files themselves is what an alignment is for.
      const places = reading.out().replace(/lydfila (ca\. )?\d\d:\d\d:\d\d/gu, "lydfila");
      return [list.out().replace(/ \d+ +avsluttet/u, " avsluttet"), places];
    };
    const reading = { wall: Date.UTC(2026, 11, 1), offset: 60, running: 0, uptime: 0 };
    const before = { told: await told(), clock: resumeClock(entries(), reading) };
    expect(before.told[0]).toContain("avsluttet");
    await samtaleAlign(["3:20=2:05.5"]);
    const after = await told();
    expect(after[0]).toBe(before.told[0]);
    const withoutFact = after[1]?.replace(/^- \*\*Tider i lydfilene:\*\* .*\n/mu, "");
    expect(withoutFact).not.toBe(after[1]);
    expect(withoutFact).toBe(before.told[1]);
    expect(resumeClock(entries(), reading)).toEqual(before.clock);
  });

  test("when it was really done is kept", async () => {
    keepOneFile();
    const { io } = world(data);
    const clock = path.join(data, "clock");
    fs.writeFileSync(clock, "2026-11-30T09:15:00+01:00");
    expect(await align(CHOIR, ["3:20=2:05.5"], {}, { ...io, env: { SAMTALE_CLOCK: clock } })).toBe(0);
    expect(entries().at(-1)).toMatchObject({ at: choirEntries.at(-1)?.at, made: "2026-11-30T09:15:00.000+01:00" });
  });
});

describe("what can't be so", () => {
  const cases: readonly (readonly [string, readonly string[], Asking, string])[] = [
    ["which of several files", ["3:20=2:05"], {}, words.whichFile("diktafon 1 (nr. 1), diktafon 1 (nr. 2)")],
    [
      "a label that several have",
      [],
      { file: "diktafon 1" },
      words.whichFile("diktafon 1 (nr. 1), diktafon 1 (nr. 2)"),
    ],
    ["a file that isn't there", [], { file: "9" }, words.unknownFile("9", "diktafon 1 (nr. 1), diktafon 1 (nr. 2)")],
    ["three instants", ["3:20=2:05", "5:20=4:05", "7:20=6:05"], { file: "1" }, words.tooMany],
    ["no time", ["tre=to"], { file: "1" }, words.unreadable("tre=to")],
    ["half of it", ["3:20"], { file: "1" }, words.unreadable("3:20")],
    ["minutes past sixty beside hours", ["1:75:00=2:05"], { file: "1" }, words.unreadable("1:75:00=2:05")],
    ["no such line", ["mod:999=2:05"], { file: "1" }, words.noEntry("mod:999")],
    ["outside the recording", ["33:20=2:05"], { file: "1" }, words.outside("0:33:20.0", "0:01:10", "0:14:10")],
    ["the wrong way round", ["3:20=9:05", "9:20=2:05"], { file: "1" }, words.order],
    ["too near each other", ["3:20=2:05", "3:40=2:25"], { file: "1" }, words.near],
    ["too far from any recorder's speed", ["3:20=2:05", "13:20=11:25"], { file: "1" }, words.tooFar(-0.2 / 3)],
  ];

  test.each(cases)("%s: a sentence, and nothing is kept", async (_, points, asking, sentence) => {
    const before = entries();
    expect(await samtaleAlign(points, asking)).toEqual({ code: 2, out: "", err: `${sentence}\n` });
    expect(entries()).toEqual(before);
  });

  test("a session without a recording", async () => {
    keep(
      data,
      CHOIR,
      choirEntries.filter(({ kind }) => kind !== "recorder"),
    );
    expect(await samtaleAlign(["3:20=2:05"])).toEqual({ code: 2, out: "", err: `${words.noRecordings}\n` });
  });

  test("a session that the moderator has open elsewhere; it may still be looked at", async () => {
    keepOneFile();
    opened(folder);
    expect(await samtaleAlign(["3:20=2:05"])).toEqual({ code: 2, out: "", err: `${words.open}\n` });
    expect((await samtaleAlign([])).code).toBe(0);
  });

  test("no such session", async () => {
    const { io, err } = world(data);
    expect(await align("2027", [], {}, io)).toBe(2);
    expect(err()).toMatch(/^Fant ingen/);
  });
});
