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
import { fileTimeOf, recordingsOf } from "../../src/model/recording/alignment.ts";
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
  inGardenFile,
  oddlyTimed,
  recordedTwice,
  written,
} from "./lined-up.ts";
import { at } from "./pen.ts";

const segments = (session: Session) => segmentsOf(session, clockFor(session, []), "nb", nb).segments;

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
          const heard = recording ? fileTimeOf(session, t)?.ms : Math.max(0, t);
          if (heard === undefined) expect(found.has(id)).toBe(false);
          else expect(found.get(id)).toMatchObject({ id, kind, t, start: heard, ...(speakers ? { speakers } : {}) });
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
    ).toEqual(["turn 0-40", "note 10-40", "turn 40-60"]);
  });

  test("without a turn of its speaker's five seconds at the most, and until the next of the same speaker", () => {
    expect(
      spans(
        turn(5 * minute, [1]),
        note(5 * minute + 1000, [3]),
        note(5 * minute + 2000, [2]),
        note(5 * minute + 3000, [3]),
      ),
    ).toEqual(["turn 0-3", "note 1-3", "note 2-7", "note 3-8"]);
  });

  test("two of one instant last equally long", () => {
    expect(spans(note(5 * minute, [3], "en"), note(5 * minute, [3], "to"), note(5 * minute + 2000, [3]))).toEqual([
      "note 0-2",
      "note 0-2",
      "note 2-7",
    ]);
  });
});

describe("which clock", () => {
  test("the recording's, offset and drift put right, and the file says so", async () => {
    const { told, segments: all } = linedUp(alignedGarden, "nb", nb, USUAL);
    expect(told[1]).toBe("Tidene er i lydfila, rettet inn etter to kjente tidspunkter.");
    for (const { t, start } of all) expect(Math.abs(start - inGardenFile(t))).toBeLessThanOrEqual(1);
    expect(recordingsOf(alignedGarden.session)[0]?.zero).toBeCloseTo(GARDEN_FILE.zero, 3);
  });

  test("the session's where no recording was marked", () => {
    const { told } = linedUp(oddlyTimed.find(({ name }) => name === "only-cues") ?? alignedGarden, "nb", nb, USUAL);
    expect(told[1]).toBe(nb.audio.told.inSession);
  });

  test("of several recordings the longest, or the one whose label the audio was given with; what lies outside is told", () => {
    const clock = (label?: string) =>
      clockFor(recordedTwice.session, label === undefined ? [] : [{ name: "a.wav", path: "/a.wav", label }]).recording;
    expect(clock()).toMatchObject({ label: "reserve" });
    expect(clock("reserve")).toMatchObject({ label: "reserve" });
    expect(clock("ukjent")).toMatchObject({ label: "reserve" });
    const { told } = linedUp(recordedTwice, "nb", nb, USUAL);
    expect(told[1]).toBe("Tidene er i lydfila reserve, regnet fra da opptaket ble merket.");
    expect(linedUp({ id: GARDEN, session: garden }, "nb", nb, USUAL).told[2]).toMatch(/^\d+ linjer ligger utenfor/);
  });
});

describe("formats that keep the session's clock", () => {
  test("csv has the time in the file, and the file", async () => {
    const rows = (await written("csv", alignedGarden)).trim().split("\r\n");
    expect(rows[0]).toMatch(/,duration_ms,file_ms,file,to,turn,/);
    const row = rows.find((one) => one.includes("Jeg får ro i hendene"));
    expect(row).toMatch(new RegExp(`,${inGardenFile(at(2, 50))},1,,,`));
    expect(rows.find((one) => one.includes("Rommet var for varmt"))).toMatch(/,,,,,,garden-evening,1,$/);
  });

  test("txt has it after the words, where a file has been aligned; a mark alone tells it in a line of its own", async () => {
    expect(await written("txt", alignedGarden)).toMatch(
      /^\[00:02:50\] Deltaker 3: «Jeg får ro i hendene» \(mod:\d+\) \[lydfila 00:01:45\]$/m,
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
