// What all formats that are lined up with audio have in common: every line at its time in the recording, and nothing
// longer than it lasted. Each format's own rules are in its own test.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { USUAL } from "../../src/export/exporter.ts";
import { turnRows } from "../../src/export/lines/turns.ts";
import { utterancesOf } from "../../src/export/lines/utterance.ts";
import { clockFor } from "../../src/export/times/clock.ts";
import { linedUp } from "../../src/export/times/lined-up.ts";
import { segmentsOf } from "../../src/export/times/segments.ts";
import { holds, recordingsOf, timeIn } from "../../src/model/recording/alignment.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { golden } from "../golden.ts";
import { sessionOf } from "../model/group.ts";
import { oddSessions } from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import {
  alignedGarden,
  anyTalk,
  BESIDE_AUDIO,
  GARDEN_FILE,
  heardFrom,
  inGardenFile,
  oddlyTimed,
  recordedTwice,
  written,
} from "./lined-up.ts";
import { at } from "./pen.ts";

const segments = (session: Session) => segmentsOf(session, clockFor({ session }, []), "nb", nb).segments;

describe("every line, in any session", () => {
  test("has its own id, kind, speaker and time, and its time in the recording; none is there twice", () => {
    fc.assert(
      fc.property(anyTalk, ({ session }) => {
        const [recording] = recordingsOf(session);
        const found = new Map(segments(session).map((segment) => [segment.id, segment]));
        const lines = [
          ...utterancesOf(session, "nb"),
          ...turnRows(session, "nb").map((turn) => ({ ...turn, kind: "turn" as const })),
        ];
        for (const { id, kind, t, speakers } of lines) {
          const from = heardFrom(session, { kind, t, ...(speakers ? { speakers } : {}) });
          const start = recording ? Math.max(0, timeIn(recording, from)) : Math.max(0, from);
          // A line is there if it is heard and written there; what began before the file is heard from its beginning.
          if (!recording || (holds(recording, from) && holds(recording, t)))
            expect(found.get(id)).toMatchObject({ id, kind, t, start, ...(speakers ? { speakers } : {}) });
          if (recording?.to !== undefined && from >= recording.to) expect(found.has(id)).toBe(false);
          if (recording && kind !== "turn" && t < recording.zero) expect(found.has(id)).toBe(false);
        }
        expect(found.size).toBe(segments(session).length);
      }),
    );
  });

  test("lasts for a while, in whole milliseconds, and not past the recording", () => {
    fc.assert(
      fc.property(anyTalk, ({ session }) => {
        const [recording] = recordingsOf(session);
        const end =
          recording?.to === undefined ? Number.POSITIVE_INFINITY : (recording.to - recording.zero) * recording.rate;
        for (const segment of segments(session)) {
          expect(segment.end).toBeGreaterThan(segment.start);
          expect([segment.start, segment.end].every(Number.isInteger)).toBe(true);
          expect(segment.end).toBeLessThanOrEqual(Math.max(segment.start, Math.round(end)) + 1);
        }
      }),
    );
  });

  test.each(BESIDE_AUDIO)("%s is the same twice, and holds every id that is in the recording", async (format) => {
    await fc.assert(
      fc.asyncProperty(anyTalk, async (named) => {
        const contents = await written(format, named);
        expect(await written(format, named)).toBe(contents);
        const missing = segments(named.session).filter(
          ({ id, kind }) =>
            (kind !== "turn" || format === "labels" || format === "eaf") &&
            !contents.includes(
              format === "eaf" ? `"${id.replace(":", "_")}` : format === "vtt" ? `\n${id}\n` : `(${id})`,
            ),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("how long a line lasts", () => {
  const minute = 60_000;
  const note = (t: number, who: readonly number[], text = "sagt") =>
    ({ t, kind: "note", said: "verbatim", speakers: { who }, text }) as const;
  const turn = (t: number, who: readonly number[]) => ({ t, kind: "turn", speakers: { who } }) as const;
  /** The spans of all that was said, in seconds after the first five minutes. */
  const spans = (...happenings: Parameters<typeof sessionOf>[1][]): readonly string[] =>
    segments(sessionOf(5, ...happenings))
      .filter(({ kind }) => kind !== "question")
      .map(({ kind, start, end }) => `${kind} ${start / 1000 - 300}-${end / 1000 - 300}`);

  test("a turn until it ended; what was said in it no longer than that", () => {
    expect(
      spans(turn(5 * minute, [3]), note(5 * minute + 10_000, [3]), turn(5 * minute + 40_000, [1]), {
        t: 6 * minute,
        kind: "turn-end",
      }),
    ).toEqual(["turn 0-40", "note 0-40", "turn 40-60"]);
  });

  test("what was said in a turn begins where the turn does: its words lie before the typing, also of a late one", () => {
    expect(
      spans(
        turn(5 * minute, [3]),
        note(5 * minute + 10_000, [3]),
        note(5 * minute + 30_000, [3]),
        turn(5 * minute + 40_000, [1]),
        note(5 * minute + 50_000, [3], "skrevet etterpå"),
        { t: 6 * minute, kind: "turn-end" },
      ),
    ).toEqual(["turn 0-40", "note 0-30", "note 0-40", "note 0-40", "turn 40-60"]);
  });

  test("a quote to fetch lasts as long as its turn, and without one for a quarter of a minute: the rest was not written", () => {
    const stub = { kind: "note", said: "stub", speakers: { who: [3] }, text: "Da naboen" } as const;
    expect(
      spans(turn(5 * minute, [3]), { ...stub, t: 5 * minute + 5000 }, note(5 * minute + 20_000, [3]), {
        t: 5 * minute + 30_000,
        kind: "turn-end",
      }),
    ).toEqual(["turn 0-30", "note 0-30", "note 0-30"]);
    expect(spans({ ...stub, t: 5 * minute })).toEqual(["note 0-15"]);
  });

  test("a quarter of a minute after the turn it is no longer of it, and begins where it is typed", () => {
    expect(
      spans(turn(5 * minute, [3]), turn(5 * minute + 10_000, [1]), note(5 * minute + 25_000, [3]), {
        t: 6 * minute,
        kind: "turn-end",
      }),
    ).toEqual(["turn 0-10", "turn 10-60", "note 25-27"]);
  });

  test("the first words of a turn are of that turn, whenever they were written", () => {
    const session = sessionOf(
      5,
      turn(5 * minute, [3]),
      turn(5 * minute + 20_000, [3]),
      { t: 5 * minute + 21_000, kind: "note", said: "stub", speakers: { who: [3] }, text: "Da naboen", turn: "sec:4" },
      { t: 6 * minute, kind: "turn-end" },
    );
    const [first] = session.turns;
    const words = segments(session).find(({ kind }) => kind === "note");
    expect(words).toMatchObject({ start: first?.from, end: first?.to });
  });

  test("without a turn of its speaker's as long as its words take, and until the next of the same speaker", () => {
    expect(
      spans(
        turn(5 * minute, [1]),
        note(5 * minute + 1000, [3]),
        note(5 * minute + 2000, [2]),
        note(5 * minute + 3000, [3]),
      ),
    ).toEqual(["turn 0-3", "note 1-3", "note 2-4", "note 3-5"]);
    expect(spans(note(5 * minute, [3], "o".repeat(118)))).toEqual(["note 0-8"]);
  });

  test("two of one instant last equally long", () => {
    expect(spans(note(5 * minute, [3], "en"), note(5 * minute, [3], "to"), note(5 * minute + 2000, [3]))).toEqual([
      "note 0-2",
      "note 0-2",
      "note 2-4",
    ]);
  });
});

describe("which clock", () => {
  test("the recording's, offset and drift put right, and the file says so", async () => {
    const { told, segments: all } = linedUp(alignedGarden, "nb", nb, USUAL);
    expect(told[1]).toBe("Tidene er i lydfila, rettet inn etter to kjente tidspunkter.");
    for (const one of all)
      expect(
        Math.abs(one.start - Math.max(0, inGardenFile(heardFrom(alignedGarden.session, one)))),
      ).toBeLessThanOrEqual(1);
    expect(recordingsOf(alignedGarden.session)[0]?.zero).toBeCloseTo(GARDEN_FILE.zero, 3);
  });

  test("the session's where no recording was marked", () => {
    const { told } = linedUp(oddlyTimed.find(({ name }) => name === "only-cues") ?? alignedGarden, "nb", nb, USUAL);
    expect(told[1]).toBe(nb.audio.told.inSession);
  });

  test("the session's where there are several recordings and none was chosen: each has a file of its own", () => {
    const { told, clock, segments: all } = linedUp(recordedTwice, "nb", nb, USUAL);
    expect(clock.recording).toBe(undefined);
    expect(told).toEqual([expect.any(String), nb.audio.told.inSeveral]);
    for (const one of all) expect(one.start).toBe(Math.max(0, heardFrom(recordedTwice.session, one)));
  });

  test("that of the file it is cut to; what another file holds is told apart from what none does", () => {
    const part = (number: number) => linedUp({ ...recordedTwice, part: number }, "nb", nb, USUAL).told;
    expect(part(1)[1]).toBe("Tidene er i lydfila reserve, regnet fra da opptaket ble merket.");
    expect(part(1)[2]).toMatch(/^Ikke i noen lydfil, og ikke med her: \d+\.$/u);
    expect(part(2)[2]).toMatch(/^I en annen lydfil: \d+\. Ikke i noen lydfil, og ikke med her: \d+\.$/u);
    expect(linedUp({ ...recordedTwice, part: "outside" }, "nb", nb, USUAL).told).toEqual([
      expect.any(String),
      nb.audio.told.inNone,
    ]);
    expect(linedUp({ id: GARDEN, session: garden }, "nb", nb, USUAL).told[2]).toMatch(
      /^Ikke i noen lydfil, og ikke med her: \d+/u,
    );
  });
});

describe("formats that keep the session's clock", () => {
  test("csv has the time in the file, and the file", async () => {
    const rows = (await written("csv", alignedGarden)).trim().split("\r\n");
    expect(rows[0]).toMatch(/,duration_ms,file_ms,file,to,turn,/);
    const row = rows.find((one) => one.includes("Jeg får ro i hendene"));
    expect(row).toMatch(new RegExp(`,${inGardenFile(at(2, 42))},1,,,`));
    expect(rows.find((one) => one.includes("Rommet var for varmt"))).toMatch(/,,,,,,garden-evening,1,$/);
  });

  test("txt has the speaker's name first in every paragraph, by which NVivo codes who spoke, and the time next", async () => {
    for (const named of [alignedGarden, ...oddSessions]) {
      const paragraphs = (await written("txt", named)).trimEnd().split("\n");
      for (const one of paragraphs) expect(one).toMatch(/^[^:[\]]{1,63}: \[\d\d:\d\d:\d\d\] /u);
    }
  });

  test("txt has it after the words, where a file has been aligned; a mark alone tells it in a line of its own", async () => {
    expect(await written("txt", alignedGarden)).toMatch(
      /^Deltaker 3: \[00:02:50\] «Jeg får ro i hendene» \(mod:\d+\) \[lydfila 00:01:37\]$/m,
    );
    expect(await written("txt", { id: GARDEN, session: garden })).not.toContain("[lydfila");
  });

  test("json tells of each recording when it began and how fast it ran", async () => {
    const [told] = JSON.parse(await written("json", alignedGarden)).sessions;
    const [{ zero, rate, number }] = told.recordings;
    expect(number).toBe(1);
    const { t } = told.utterances.find(({ text }: { readonly text: string }) => text === "Jeg får ro i hendene");
    expect(Math.round((t - zero) * rate)).toBe(inGardenFile(at(2, 50)));
  });

  test("md tells it among the facts", async () => {
    expect(await written("md", alignedGarden)).toContain(
      "- **Tider i lydfilene:** lydfila begynner 0:01:04.5 og går 0,30 % for fort\n",
    );
  });
});

describe.each(BESIDE_AUDIO)("%s as a person has looked at it", (format) => {
  test.each(oddlyTimed)("$name", async ({ name, ...named }) => {
    golden(`export/audio/${name}.${format}`, await written(format, named));
  });

  test("ends every line, and holds no control character, nor half an emoji", async () => {
    for (const named of oddSessions) {
      const contents = await written(format, named);
      expect(contents).toMatch(/\n$/);
      expect(contents).not.toMatch(
        format === "labels" || format === "nvivo" ? /[\u0000-\u0008\u000b-\u001f]/u : /[\u0000-\u0009\u000b-\u001f]/u,
      );
      expect(contents.isWellFormed()).toBe(true);
    }
  });
});
