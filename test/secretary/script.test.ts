// The script itself: that it is as large and as lively as it is meant to be, and that its keys and lines say the same.
import { describe, expect, test } from "vitest";
import { expectedOf } from "./expected.ts";
import { GROUP_OF_TWELVE } from "./group-of-twelve.ts";
import { actsOf } from "./notation.ts";
import { milliseconds, readScript } from "./script.ts";

const { entries, keys, lines } = readScript(GROUP_OF_TWELVE);
const of = (...kinds: readonly string[]) => entries.filter(({ kind }) => kinds.includes(kind));
const fingers = (notation: string): string =>
  readScript(notation)
    .keys.map(({ bytes }) => bytes)
    .join("");

describe("the group of twelve", () => {
  test("ninety minutes, 600 turns, 250 cues, 60 comments and quotes, none of them twice", () => {
    expect(entries.at(-1)?.t).toBeGreaterThan(milliseconds("89:30"));
    expect(of("turn").length).toBeGreaterThanOrEqual(600);
    expect(of("cue").length).toBeGreaterThanOrEqual(250);
    const written = of("note", "comment").map(({ text }) => text);
    expect(written.length).toBeGreaterThanOrEqual(60);
    expect(new Set(written).size).toBe(written.length);
  });

  test("everyone speaks but 9; 7 more than anyone, 11 not for half an hour, nobody in the pause", () => {
    const turns = (number: number) => of("turn").filter(({ speakers }) => speakers?.who.includes(number as never));
    expect(Array.from({ length: 12 }, (_, index) => index + 1).filter((number) => turns(number).length === 0)).toEqual([
      9,
    ]);
    expect(turns(7).length).toBeGreaterThan(1.5 * turns(8).length);
    const silences = turns(11).map(({ t }, index) => (turns(11)[index + 1]?.t ?? t) - t);
    expect(Math.max(...silences)).toBeGreaterThan(milliseconds("30:00"));
    const [pause, after] = [of("pause")[0]?.t ?? 0, of("continue")[0]?.t ?? 0];
    expect(after - pause).toBeGreaterThanOrEqual(milliseconds("9:59"));
    expect(of("turn").filter(({ t }) => t > pause && t < after)).toEqual([]);
  });

  test("times never go back, and keys and lines keep the same entries", () => {
    for (const list of [entries, keys, lines])
      expect(list.map(({ t }) => t)).toEqual(list.map(({ t }) => t).toSorted((a, b) => a - b));
    expect(keys.at(-1)?.kept).toBe(entries.length);
    expect(lines.at(-1)?.kept).toBe(entries.length);
  });
});

describe("the notation", () => {
  test("as its head shows it", () => {
    const notation = '12:30  3 l2 .5m 2,3 * _ ~ z "Det var da det snudde" #håp · c stemning lettere nå\n';
    expect(readScript(notation).entries.map(({ t: _t, item: _item, ...entry }) => entry)).toEqual([
      { kind: "turn", speakers: { who: [3] } },
      { kind: "cue", cue: "laughter", to: { who: [3] } },
      { kind: "cue", cue: "laughter", to: { who: [3] } },
      { kind: "cue", cue: "support", speakers: { who: [5] }, to: { who: [3] } },
      { kind: "turn", speakers: { who: [2] } },
      { kind: "turn", speakers: { who: [2, 3], together: true } },
      { kind: "turn", speakers: { who: "group" } },
      { kind: "turn-end" },
      { kind: "undo", target: 7 },
      { kind: "note", speakers: { who: "group" }, said: "verbatim", text: "Det var da det snudde", codes: ["håp"] },
      { kind: "comment", about: "mood", text: "lettere nå" },
    ]);
    expect(fingers(notation)).toBe('3ll.5m2,3* z"Det var da det snudde" #håp\rcstemning lettere nå\r');
    expect(readScript(notation).lines.map(({ line }) => line)).toEqual([
      "@3",
      "!l",
      "!l",
      "!m @5",
      "@2",
      "@2+3",
      "@*",
      "@-",
      "/angre",
      '@* "Det var da det snudde" #håp',
      "/obs stemning lettere nå",
    ]);
  });

  test("a line's time is shared out, writing takes three parts", () => {
    expect(actsOf("0:00  1 ~ c da · 2\n0:12  3\n").map(({ t }) => t)).toEqual([0, 2000, 4000, 10_000, 12_000]);
  });

  test("a 1 is told from the beginning of a 12", () => {
    expect(fingers("0:00  1 2 12 1 l 1 z 3,1 10 1 * 1 @1 hei")).toBe("012121l01z3,01101*1\t@1 hei\r\t");
  });

  test("what can't be read, or could mean two things, is refused", () => {
    expect(() => readScript("0:00  3 å")).toThrow('"å" is no notation: 0:00  3 å');
    expect(() => readScript("da 3")).toThrow("No time: da 3");
    expect(() => readScript("0:00  3 .5m m")).toThrow("Whose is m?");
    expect(() => expectedOf(actsOf("0:00  _"))).toThrow("At 0 nobody speaks already.");
    expect(() => readScript("0:00  /danse nå")).toThrow("/danse is no command of the script's.");
  });
});
