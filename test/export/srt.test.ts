// SubRip, read as strictly as any program might: numbers from 1 without a gap, times with a comma, text, an empty line.
import fc from "fast-check";
import { expect, test } from "vitest";
import { AWFUL, awful, awfulWith, type Named, oddSessions } from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import { alignedGarden, anyTalk, recordedTwice, written } from "./lined-up.ts";

type Subtitle = { readonly start: number; readonly end: number; readonly text: string };

/** Throws at anything that is not as it should be. */
function read(srt: string): readonly Subtitle[] {
  if (!srt.endsWith("\n") || srt.startsWith("\ufeff"))
    throw new Error("does not end in a line end, or begins with a mark");
  return srt
    .slice(0, -1)
    .split("\n\n")
    .map((block, index) => {
      const [number, times = "", text, ...more] = block.split("\n");
      const match = /^(\d\d):([0-5]\d):([0-5]\d),(\d{3}) --> (\d\d):([0-5]\d):([0-5]\d),(\d{3})$/u.exec(times);
      if (number !== String(index + 1)) throw new Error(`number ${number} where ${index + 1} should be`);
      if (!match) throw new Error(`no times: ${times}`);
      if (!text || more.length > 0 || text.includes("-->")) throw new Error(`no one line of text: ${block}`);
      const [h = 0, m = 0, s = 0, ms = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match
        .slice(1)
        .map(Number);
      const start = ((h * 60 + m) * 60 + s) * 1000 + ms;
      const end = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
      if (end <= start) throw new Error(`ends before it begins: ${times}`);
      return { start, end, text };
    });
}

const all: readonly Named[] = [{ id: GARDEN, session: garden }, alignedGarden, recordedTwice, ...oddSessions];

test("is read by a strict reader, whatever is in it, in the order of time", async () => {
  const check = async (named: Named): Promise<void> => {
    const starts = read(await written("srt", named)).map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  };
  for (const named of [...all, { id: AWFUL, session: awfulWith(50_000) }]) await check(named);
  await fc.assert(fc.asyncProperty(anyTalk, check), { numRuns: 20 });
});

test("each line has its speaker before it and its id after it", async () => {
  expect(read(await written("srt", { id: GARDEN, session: garden }))).toContainEqual({
    start: 100_000,
    end: 102_000,
    text: "Deltaker 3: «Jeg får ro i hendene» (mod:25)",
  });
});

test("the first tells which session it is, which clock it goes by, and what is left out", async () => {
  const [first] = read(await written("srt", alignedGarden));
  expect(first).toMatchObject({ start: 0, end: 5000 });
  expect(first?.text).toMatch(
    /^Samtale: Parsellkvelden\. .* Tidene er i lydfila, rettet inn etter to kjente tidspunkter\. Ikke i noen lydfil, og ikke med her: \d+\.$/,
  );
});

test("words that look like times are no times", async () => {
  const srt = await written("srt", { id: AWFUL, session: awful });
  expect(srt).toContain("00:00:01.000 -- > 00:00:02.000");
});
