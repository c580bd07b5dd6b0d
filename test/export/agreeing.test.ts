// Figures that stand beside one another agree, and say what they are of: turns, what was seen and heard, the length of a talk.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/export/document/facts.ts";
import { tablesOf } from "../../src/export/document/tables.ts";
import { exporter as html } from "../../src/export/formats/html.ts";
import { cueMoments } from "../../src/export/lines/cue-moments.ts";
import { countTurns } from "../../src/export/lines/turns.ts";
import { utterancesOf } from "../../src/export/lines/utterance.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { endOfTalk } from "../../src/model/session/talk-end.ts";
import { nb } from "../../src/text/nb/index.ts";
import { anyLines, sessionOf } from "./anyJournal.ts";
import { gardenGuide } from "./garden.ts";
import { at, pen } from "./pen.ts";

type Writing = ReturnType<typeof pen>;

function sessionWith(write: (mod: Writing, sec: Writing) => void): Session {
  const journal: Entry[] = [];
  const [mod, sec] = [pen("mod", journal), pen("sec", journal)];
  const guide = { id: "garden-evening", version: "1", sha256: "0".repeat(64) };
  mod({ t: 0, kind: "start", format: 1, session: "s", guide, participants: 4, language: "nb" });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
  sec({ t: 0, kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
  mod({ t: at(1), kind: "reach", item: "gain" });
  write(mod, sec);
  return fold(gardenGuide, journal);
}

/** What all lines of the participation table sum up to. */
function turnsInTable(session: Session): number {
  const part = tablesOf(session, "nb", nb).find(({ heading }) => heading === nb.exports.participation.heading);
  return (part?.table?.lines ?? []).reduce((sum, [, turns]) => sum + Number(turns), 0);
}

const page = (session: Session): string => String(html.write([{ id: "s", session }], "nb", nb));

describe("turns", () => {
  const merged = sessionWith((_, sec) => {
    sec({ t: at(2), kind: "turn", item: "gain", speakers: { who: [1] } });
    sec({ t: at(2, 20), kind: "turn", item: "gain", speakers: { who: [1] } });
    sec({ t: at(3), kind: "turn", item: "gain", speakers: { who: [1, 2], together: true } });
    sec({ t: at(3, 30), kind: "turn", item: "gain", speakers: { who: [2] } });
    sec({ t: at(4), kind: "turn-end" });
  });

  test("of whoever goes on are not counted anew, in the table and in the words beside it", () => {
    expect(merged.turns).toHaveLength(4);
    expect(turnsInTable(merged)).toBe(2);
    expect(page(merged)).toMatch(/<p id="s1-line-says"[^>]*>[^<]* 2 innlegg/u);
    expect(page(merged)).toMatch(/Feltnotater <small>COREQ 20<\/small><\/dt><dd>2 innlegg</u);
  });

  test("of any session are as many as the table sums to", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const session = sessionOf(lines);
        expect(countTurns(session)).toBe(turnsInTable(session));
      }),
    );
  });
});

describe("what was seen and heard", () => {
  const inside = {
    kind: "note",
    item: "gain",
    said: "paraphrase",
    text: "det gikk bra (latter)",
    cues: ["laughter"],
  } as const;
  const laugh = { kind: "cue", item: "gain", cue: "laughter" } as const;
  const counted = (write: (mod: Writing, sec: Writing) => void): number =>
    cueMoments(utterancesOf(sessionWith(write), "nb")).length;

  test("a laugh written into a line and logged in the same second is one laugh", () => {
    const session = sessionWith((mod, sec) => {
      mod({ t: at(2), ...inside });
      sec({ t: at(2) + 600, ...laugh });
    });
    expect(cueMoments(utterancesOf(session, "nb"))).toEqual([{ cue: "laughter", t: at(2) + 600, id: "sec:2" }]);
    expect(page(session)).toContain("1 gjengitt, 1 tegn<");
    expect(page(session)).toContain("<span>latter<i>1</i></span>");
  });

  test("another cue, another second and another time in the same line are others", () => {
    expect(counted((mod, sec) => [mod({ t: at(2), ...inside }), sec({ t: at(2), ...laugh, cue: "pause" })])).toBe(2);
    expect(counted((mod, sec) => [mod({ t: at(2), ...inside }), sec({ t: at(2, 1), ...laugh })])).toBe(2);
    const twice = { ...inside, cues: ["laughter", "laughter"] };
    expect(counted((mod, sec) => [mod({ t: at(2), ...twice }), sec({ t: at(2), ...laugh })])).toBe(2);
    expect(counted((_, sec) => [sec({ t: at(2), ...laugh }), sec({ t: at(2), ...laugh })])).toBe(2);
  });
});

describe("the length of the talk", () => {
  const debrief = { kind: "debrief", about: "impressions", text: "De snakket til hverandre" } as const;
  const note = { kind: "note", item: "gain", said: "paraphrase", text: "ro i hendene" } as const;
  const length = (session: Session): string | undefined =>
    factsOf("s", session, nb).find(([name]) => name === nb.exports.fact.duration)?.[1];

  test("ends where the debrief begins, and not when the session is closed", () => {
    const session = sessionWith((mod, sec) => {
      mod({ t: at(30), ...note });
      sec({ t: at(31), ...debrief });
      mod({ t: at(52), ...debrief });
      mod({ t: at(55), kind: "end" });
    });
    expect(endOfTalk(session)).toBe(at(31));
    expect(length(session)).toBe("0:30:00");
    expect(page(session)).toContain("<dt>uten pauser</dt><dd>0:30:00</dd>");
    const [row] = tablesOf(session, "nb", nb).at(-1)?.table?.lines.slice(-1) ?? [];
    expect(row?.at(-1)).toBe("0:30:00");
  });

  test("ends where the moderator turns to what comes after the talk, also before a word of it is written", () => {
    const session = sessionWith((mod) => {
      mod({ t: at(30), ...note });
      mod({ t: at(33), kind: "reach", item: "after.debrief-impressions" });
      mod({ t: at(40), ...debrief });
      mod({ t: at(41), kind: "end" });
    });
    expect(length(session)).toBe("0:32:00");
  });

  test("goes on where a debrief was written in a break, or people came back to talk", () => {
    const session = sessionWith((mod, sec) => {
      sec({ t: at(20), ...debrief });
      mod({ t: at(30), ...note });
      mod({ t: at(41), kind: "end" });
    });
    expect(length(session)).toBe("0:40:00");
  });

  test("ends at the end where the debrief was written after it, or was taken back", () => {
    const after = sessionWith((mod) => {
      mod({ t: at(41), kind: "end" });
      mod({ t: at(50), ...debrief });
    });
    expect(length(after)).toBe("0:40:00");
    const undone = sessionWith((mod) => {
      mod({ t: at(31), ...note });
      const slip = mod({ t: at(32), ...debrief });
      mod({ t: at(33), kind: "undo", target: slip });
      mod({ t: at(41), kind: "end" });
    });
    expect(length(undone)).toBe("0:40:00");
  });
});

test("any cues: as many moments of a kind as the more of the two, where all are of one second", () => {
  fc.assert(
    fc.property(fc.nat({ max: 6 }), fc.nat({ max: 6 }), (inside, logged) => {
      const session = sessionWith((mod, sec) => {
        for (let n = 0; n < inside; n += 1)
          mod({ t: at(2) + n, kind: "note", item: "gain", said: "paraphrase", text: "ja", cues: ["laughter"] });
        for (let n = 0; n < logged; n += 1) sec({ t: at(2) + 10 * n, kind: "cue", item: "gain", cue: "laughter" });
      });
      expect(cueMoments(utterancesOf(session, "nb"))).toHaveLength(Math.max(inside, logged));
    }),
  );
});

test("a journal of a hundred and fifty thousand lines is told without running out of room", () => {
  const session = sessionWith((mod, sec) => {
    for (let n = 0; n < 75_000; n += 1) {
      const t = at(2) + n * 2000;
      mod({
        t,
        kind: "note",
        item: "gain",
        said: "paraphrase",
        text: "ja",
        cues: ["laughter"],
        codes: [`kode${n % 40}`],
      });
      sec({ t: t + 1500, kind: "cue", item: "gain", cue: "laughter" });
    }
  });
  expect(endOfTalk(session)).toBe(at(2) + 74_999 * 2000 + 1500);
  expect(cueMoments(utterancesOf(session, "nb"))).toHaveLength(75_001);
});
