// A trace read through the gate: in any session, it tells nothing of a line that may not leave, and nothing that is gone.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earlierOf } from "../../src/commands/read/earlier-traces.ts";
import type { Entry } from "../../src/model/entry.ts";
import { append, fold } from "../../src/model/session/fold.ts";
import { stands } from "../../src/model/session/session.ts";
import { linesToPick, sourcesOf, spanIn } from "../../src/model/traces/pick-trace.ts";
import { readTrace, SAID_IN_TALK, type TraceRead, tracesIn } from "../../src/model/traces/read-trace.ts";
import { anyLines, idOf, sessionOf, wordOf } from "./anyJournal.ts";

const MOST = 40;

describe("in any session", () => {
  test("a trace that is whole tells of lines that leave alone, in words that hold; an emptied one has no words", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const session = sessionOf(lines);
        const earlier = earlierOf(session);
        const gone = lines.flatMap((_, index) => {
          const left = earlier.leaving.entries.find(({ id }) => id === idOf(index));
          return left && left.kind !== "struck" ? [] : [wordOf(index)];
        });
        for (const trace of tracesIn(earlier)) {
          const told = JSON.stringify(trace);
          for (const word of gone) expect(told).not.toContain(word);
          if (trace.is === "emptied") expect(told).not.toContain("sagt");
          else
            for (const { id } of trace.lines) expect(earlier.leaving.entries.some((one) => one.id === id)).toBe(true);
        }
      }),
    );
  });

  test("what can be picked can be read, and a strike of any of its lines empties it whole", () => {
    fc.assert(
      fc.property(anyLines, fc.nat(MOST), fc.nat(MOST), (lines, one, other) => {
        const before = sessionOf(lines);
        const may = linesToPick(earlierOf(before)).map(({ id }) => id);
        const ids = [...new Set([may[one % may.length], may[other % may.length]])].filter((id) => id !== undefined);
        if (ids.length === 0) return;
        const sources = sourcesOf(earlierOf(before), ids);
        if ("problem" in sources) throw new Error(sources.problem);
        const stamp = { at: "2026-11-22T19:00:00.000+01:00", t: 9e6 };
        const trace = { ...stamp, id: "mod:9001", kind: "trace", sources, made: stamp.at, text: "grunnen" } as Entry;
        const picked = append(before, trace);
        const read = readTrace(earlierOf(picked), "mod:9001");
        expect(read).toMatchObject({ is: "whole", lines: ids.map((id) => ({ id })) });
        const [struck = ""] = ids;
        const after = append(picked, { ...stamp, id: "mod:9002", kind: "strike", target: struck });
        expect(readTrace(earlierOf(after), "mod:9001")).toEqual({
          ...{ is: "emptied", id: "mod:9001", because: "struck", entries: ids },
        });
        const undone = append(picked, { ...stamp, id: "mod:9002", kind: "undo", target: "mod:9001" });
        expect(tracesIn(earlierOf(undone))).toEqual(tracesIn(earlierOf(before)));
      }),
    );
  });

  test("what was not said in the talk, or may not leave, can't be picked", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const session = sessionOf(lines);
        const earlier = earlierOf(session);
        const may = new Set(linesToPick(earlier).map(({ id }) => id));
        for (const entry of session.entries) {
          const sources = sourcesOf(earlier, [entry.id]);
          const can = !("problem" in sources);
          if (may.has(entry.id)) expect(can).toBe(true);
          const leaves = earlier.leaving.entries.find(({ id }) => id === entry.id);
          if (!leaves || !SAID_IN_TALK.has(leaves.kind) || !stands(session, entry)) expect(can).toBe(false);
        }
      }),
    );
  });
});

describe("a span", () => {
  test("is in characters as people count them, and is found whatever the capitals", () => {
    expect(spanIn("🎵 Vi bærer dem", "BÆRER")).toEqual({ from: 5, to: 10 });
    expect(spanIn("Vi bærer dem", "bær dem")).toBeUndefined();
    expect(spanIn("Vi bærer dem", "")).toBeUndefined();
  });

  test("holds in the wording that it was picked in; put right later, the line stands whole, and back again as before", () => {
    const note = { kind: "note", item: "everyday", said: "verbatim", speakers: { who: [3] } } as const;
    const [at, later] = ["2026-11-22T18:01:00.000+01:00", "2026-11-30T09:00:00.000+01:00"];
    const lines: readonly Entry[] = [
      ...sessionOf([]).entries,
      { id: "mod:50", at, t: 60_000, ...note, text: "Vi bærer dem et stykke" },
      {
        ...{ id: "mod:51", at, t: 60_000, kind: "trace", made: later },
        sources: [{ entry: "mod:50", span: { from: 3, to: 8 } }],
      },
    ];
    const readOf = (...more: readonly Entry[]): TraceRead =>
      readTrace(earlierOf(fold(sessionOf([]).guide, [...lines, ...more])), "mod:51");
    expect(readOf()).toMatchObject({ kind: "word", lines: [{ words: "bærer", said: "verbatim" }] });
    const content = { kind: "note", said: "verbatim", text: "Vi løfter dem" } as const;
    const amend: Entry = { id: "mod:52", at: later, t: 61_000, kind: "amend", target: "mod:50", content };
    expect(readOf(amend)).toMatchObject({ reworded: true, lines: [{ words: "Vi løfter dem" }] });
    const undo: Entry = { id: "mod:53", at: later, t: 61_000, kind: "undo", target: "mod:52" };
    expect(readOf(amend, undo)).toMatchObject({ kind: "word", lines: [{ words: "bærer" }] });
  });
});
