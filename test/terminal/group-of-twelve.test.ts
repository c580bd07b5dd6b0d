// A scripted focus group of twelve, keyed into the secretary's screen of the real program: every key is the right entry.

import { describe, expect, test } from "vitest";
import { percentile } from "../bench/statistics.ts";
import { golden } from "../golden.ts";
import { byLine } from "../secretary/asLines.ts";
import { GROUP_OF_TWELVE } from "../secretary/group-of-twelve.ts";
import { asExpected, WRITER } from "../secretary/journal.ts";
import { HINT, plays, takesTheSeat } from "../secretary/plays.ts";
import { playsLines } from "../secretary/playsLines.ts";
import { readScript } from "../secretary/script.ts";
import { rounds, SOAK } from "../soak.ts";
import { terminalInTest } from "./harness/inTest.ts";
import { journal } from "./moderator.ts";

/** These minutes hold nearly every sort of key. */
const UNTIL = "14:20";
/** 7 speaks, and a hint stands: 11 has been silent for ten minutes of talk. */
const LOOKED_AT = "13:20";

/** What has been written since the first key. */
const written = (data: string, before: number) => asExpected(journal(data, WRITER).slice(before));

describe("key by key", () => {
  const sizes = [
    [80, 24],
    [120, 30],
  ] as const;
  test.each(sizes.slice(0, rounds(1, 2)))(
    "a quarter of an hour at %i × %i: every entry right, and the screen",
    async (columns, rows) => {
      const seat = await takesTheSeat({ columns, rows }, terminalInTest);
      const { terminal } = seat;
      const { keys } = readScript(GROUP_OF_TWELVE, LOOKED_AT);
      await plays(seat, keys);
      await terminal.sees(HINT);
      await terminal.untilQuiet();
      const screen = `${terminal.text()}\n`;

      const script = readScript(GROUP_OF_TWELVE, UNTIL);
      await plays(seat, script.keys.slice(keys.length));
      expect(written(terminal.data, seat.before)).toEqual(script.entries);
      golden(`screens/secretary.nb.${columns}x${rows}.txt`, screen);
    },
  );

  test.skipIf(!SOAK)("ninety minutes at twenty keys a second", { timeout: 1_200_000 }, async () => {
    const seat = await takesTheSeat({}, terminalInTest);
    const script = readScript(GROUP_OF_TWELVE);
    const samples = await plays(seat, script.keys, 50);
    expect(written(seat.terminal.data, seat.before)).toEqual(script.entries);
    console.log(`Key to frame over ${samples.length} keys: p95 ${percentile(samples, 0.95).toFixed(1)} ms.`);
  });
});

describe("line by line", () => {
  test(`${SOAK ? "ninety minutes" : "a quarter of an hour"}: the same entries as by keys`, {
    timeout: 600_000,
  }, async () => {
    const script = readScript(GROUP_OF_TWELVE, SOAK ? undefined : UNTIL);
    const { data, before } = await playsLines(script.lines);
    // When the input ends, the session is left.
    expect(written(data, before).slice(0, -1)).toEqual(byLine(script.entries));
  });
});
