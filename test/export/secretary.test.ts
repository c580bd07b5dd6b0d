// What a secretary caught, as it is read: repeats on one line, who held the floor, who spoke how much, the preparations.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import { talkIn, turnParts } from "../../src/export/lines/turns.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { participation } from "../../src/model/session/participation.ts";
import type { Talker } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { GARDEN, gardenGuide } from "./garden.ts";
import { at, pen, type Said } from "./pen.ts";

type Writing = ReturnType<typeof pen>;
type Happening = Said extends infer One ? (One extends Said ? Omit<One, "t" | "typed"> : never) : never;

const reaching = (item: string): Happening => ({ kind: "reach", item });

async function exported(format: string, write: (sec: Writing, mod: Writing) => void): Promise<string> {
  const journal: Entry[] = [];
  const [mod, sec] = [pen("mod", journal), pen("sec", journal)];
  mod({
    t: 0,
    kind: "start",
    format: 1,
    session: GARDEN,
    guide: { id: "garden-evening", version: "1", sha256: "0".repeat(64) },
    participants: 3,
    language: "nb",
  });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
  sec({ t: 0, kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
  mod({ t: at(1), kind: "reach", item: "gain" });
  write(sec, mod);
  const { session } = exportable(fold(gardenGuide, journal), { memos: false });
  const exporter = await exporterFor(format);
  return String(await exporter?.write([{ id: GARDEN, session }], "nb", nb));
}

const read = (write: (sec: Writing, mod: Writing) => void): Promise<string> => exported("md", write);

describe("a cue logged several times on end", () => {
  const laughs = (writing: Writing, t: number, ...who: number[]): string =>
    writing({ t, kind: "cue", item: "gain", cue: "laughter", ...(who.length > 0 ? { speakers: { who } } : {}) });

  test("is one line that counts, with every id", async () => {
    const md = await read((sec) => {
      for (const seconds of [0, 30, 60, 90]) laughs(sec, at(2, seconds), 2);
    });
    expect(md).toContain("- 0:02:00 *(latter ×4, nr. 2)* <sub>sec:2, sec:3, sec:4, sec:5</sub>");
  });

  test("is two lines where more than half a minute lies between, or someone else laughed", async () => {
    const md = await read((sec) => {
      laughs(sec, at(2), 2);
      laughs(sec, at(2, 31), 2);
      laughs(sec, at(2, 32), 3);
      laughs(sec, at(2, 33));
    });
    expect(md.match(/latter/g)).toHaveLength(4);
    expect(md).not.toContain("×");
  });

  test("is broken by what the same writer wrote between, and not by turns or by the other writer", async () => {
    const md = await read((sec, mod) => {
      laughs(sec, at(2), 2);
      sec({ t: at(2, 1), kind: "turn", item: "gain", speakers: { who: [1] } });
      mod({ t: at(2, 2), kind: "note", item: "gain", said: "paraphrase", text: "noe morsomt" });
      laughs(sec, at(2, 3), 2);
      sec({ t: at(2, 4), kind: "comment", item: "gain", text: "alle ser opp" });
      laughs(sec, at(2, 5), 2);
    });
    expect(md.match(/latter[^)]*/g)).toEqual(["latter ×2, nr. 2", "latter, nr. 2"]);
  });

  test("one that was taken back is not counted", async () => {
    const md = await read((sec) => {
      laughs(sec, at(2));
      const slip = laughs(sec, at(2, 1));
      sec({ t: at(2, 2), kind: "undo", target: slip });
      laughs(sec, at(2, 3));
    });
    expect(md).toContain("*(latter ×2)* <sub>sec:2, sec:5</sub>");
  });
});

describe("turns", () => {
  test("without any there is neither a row nor a table", async () => {
    const md = await read((sec) => {
      sec({ t: at(2), kind: "note", item: "gain", speakers: { who: [1] }, said: "paraphrase", text: "ro" });
    });
    expect(md).not.toMatch(/Ordet|## Deltakelse/);
  });

  test("who speaks together with others has the whole turn; one that lasts has lasted until the last line", async () => {
    const md = await read((sec, mod) => {
      sec({ t: at(2), kind: "turn", item: "gain", speakers: { who: [1, 2], together: true } });
      sec({ t: at(3), kind: "turn", item: "gain", speakers: { who: [2] } });
      mod({ t: at(3, 30), kind: "note", item: "gain", said: "paraphrase", text: "ro" });
    });
    expect(md).toContain("- **Ordet:** nr. 2 (1 innlegg, 1:30), nr. 1 (1, 1:00)");
    expect(md).toContain("| nr. 1 | 1 | 1:00 | 40 % | 0:03:00 |");
    expect(md).toContain("| nr. 2 | 1 | 1:30 | 60 % |");
    expect(md).toContain("| nr. 3 | 0 | 0:00 | 0 % | – |");
  });

  test("one that goes on over a new question is time under both, and a turn under the first", async () => {
    const md = await read((sec, mod) => {
      sec({ t: at(2), kind: "turn", item: "gain", speakers: { who: [1] } });
      mod({ t: at(3), kind: "reach", item: "share" });
      sec({ t: at(3, 20), kind: "turn", item: "share", speakers: { who: [1, 2], together: true } });
      sec({ t: at(4), kind: "turn-end" });
    });
    expect(md.match(/\*\*Ordet:.*/g)).toEqual([
      "**Ordet:** nr. 1 (1 innlegg, 1:00)",
      "**Ordet:** nr. 1 (gikk videre, 1:00), nr. 2 (1 innlegg, 0:40)",
    ]);
    expect(md).toContain("| nr. 1 | 1 | 2:00 |");
    expect(md).toContain("| nr. 2 | 1 | 0:40 |");
  });

  test("one logged in a pause is under no question, and a question that was only leafed past has none", async () => {
    const md = await read((sec, mod) => {
      mod({ t: at(2), kind: "pause" });
      sec({ t: at(2, 10), kind: "turn", item: "gain", speakers: { who: [3] } });
      mod({ t: at(3), kind: "continue" });
      sec({ t: at(3), kind: "turn", item: "gain", speakers: { who: [1] } });
      mod({ t: at(3, 10), kind: "reach", item: "share" });
      mod({ t: at(3, 12), kind: "reach", item: "gain" });
      sec({ t: at(3, 30), kind: "turn-end" });
    });
    expect(md.match(/\*\*Ordet:.*/g)).toEqual(["**Ordet:** nr. 1 (1 innlegg, 0:30)"]);
    expect(md).toContain("| nr. 3 | 0 | 0:00 |");
  });

  test("one that goes on into a part that is kept inside ends there, in every figure", async () => {
    const write = (sec: Writing, mod: Writing): void => {
      sec({ t: at(2), kind: "turn", item: "gain", speakers: { who: [1] } });
      mod({ t: at(2, 30), kind: "reach", item: "round" });
      sec({ t: at(3), kind: "turn", item: "round", speakers: { who: [2] } });
      mod({ t: at(3, 30), kind: "reach", item: "gain" });
      sec({ t: at(4), kind: "turn-end" });
    };
    const md = await read(write);
    expect(md.match(/\*\*Ordet:.*/g)).toEqual(["**Ordet:** nr. 1 (1 innlegg, 0:30)"]);
    expect(md).toContain("| nr. 1 | 1 | 0:30 | 100 % |");
    expect(md).toContain("| nr. 2 | 0 | 0:00 |");
    expect(await exported("csv", write)).toMatch(/,turn,.*,30000,,,/);
  });

  test("one logged the moment after such a part began, still for the question before, stays with that part", async () => {
    const md = await read((sec, mod) => {
      mod({ t: at(2), kind: "reach", item: "round" });
      sec({ t: at(2) + 100, kind: "turn", item: "gain", speakers: { who: [1] } });
      mod({ t: at(3), kind: "end" });
    });
    expect(md).not.toMatch(/Ordet|## Deltakelse/);
  });

  test("under all questions together are as many, and as long, as in the table", () => {
    const who = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
    const happening: fc.Arbitrary<Happening> = fc.oneof(
      { weight: 5, arbitrary: who.map((one): Happening => ({ kind: "turn", speakers: { who: one } })) },
      fc.constant<Happening>({ kind: "turn", speakers: { who: "moderator" } }),
      fc.constantFrom<Happening>({ kind: "turn-end" }, { kind: "pause" }, { kind: "continue" }),
      { weight: 3, arbitrary: fc.constantFrom("gain", "share", "round", "summing-up").map(reaching) },
    );
    const story = fc.array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), happening), { maxLength: 40 });
    fc.assert(
      fc.property(story, fc.boolean(), (steps, kept) => {
        const journal: Entry[] = [];
        const sec = pen("sec", journal);
        let t = 0;
        let item: string | undefined;
        for (const [passed, what] of steps) {
          t += passed;
          if (what.kind === "reach") item = what.item;
          sec({ ...what, ...(what.kind === "turn" && item ? { item } : {}), t } as Said);
        }
        const whole = fold(gardenGuide, journal);
        const session = kept ? whole : exportable(whole, { memos: false }).session;
        const parts = turnParts(session, t);
        const items = [...new Set(parts.map((part) => part.item))];
        const sums = new Map<Talker, { turns: number; talk: number }>();
        for (const one of items)
          for (const { who, turns, talk } of talkIn(parts.filter((part) => part.item === one))) {
            const sum = sums.get(who) ?? { turns: 0, talk: 0 };
            sums.set(who, { turns: sum.turns + turns, talk: sum.talk + talk });
          }
        for (const { participant, turns, talk } of participation(session, t))
          expect(sums.get(participant) ?? { turns: 0, talk: 0 }).toEqual({ turns, talk });
        if (!kept) expect(items).not.toContain("round");
      }),
      { numRuns: 1000 },
    );
  });

  test("of one that began as a question was left at once, at the instant when a private one came: nothing stands under that one", () => {
    const journal: Entry[] = [];
    const sec = pen("sec", journal);
    sec({ t: 0, kind: "reach", item: "gain" });
    sec({ t: 0, kind: "turn", item: "gain", speakers: { who: [1] } });
    sec({ t: 0, kind: "reach", item: "round" });
    const { session } = exportable(fold(gardenGuide, journal), { memos: false });
    expect(turnParts(session, 0).map(({ item }) => item)).not.toContain("round");
  });

  test("the sentence says who logged them and how many were lost", async () => {
    const md = await read((sec, mod) => {
      sec({ t: at(2), kind: "turn", item: "gain", speakers: { who: [1] } });
      mod({ t: at(3), kind: "note", item: "gain", said: "paraphrase", text: "ro" });
      sec({ t: at(4), kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
      mod({ t: at(5), kind: "turn", item: "gain", speakers: { who: [2] } });
      mod({ t: at(6), kind: "end" });
    });
    expect(md).toContain("(sekretær, moderator)");
    expect(md).toContain("1 innlegg sto åpent da programmet stoppet");
  });
});

describe("before the talk", () => {
  test("nothing where nothing was marked", async () => {
    expect(await read(() => {})).not.toContain("## Før samtalen");
  });

  test("each thing with its time, the rights that were said, and that recording was refused", async () => {
    const journal: Entry[] = [];
    const mod = pen("mod", journal);
    mod({ t: at(0, 10), kind: "done", item: "before.consent" });
    mod({ t: at(0, 20), kind: "recording", mode: "notes-only" });
    mod({ t: at(0, 30), kind: "tick", item: "before.rights", theme: "withdraw" });
    const exporter = await exporterFor("md");
    const md = String(await exporter?.write([{ id: GARDEN, session: fold(gardenGuide, journal) }], "nb", nb));
    expect(md).toContain("- 0:00:10 Er samtykkene signert og lagt unna? *(krysset av)*");
    expect(md).toMatch(/- 0:00:30 .*\(sagt: trekke seg; ikke krysset av: hoppe over, pause, stoppe\)/);
    expect(md).toContain("- 0:00:20 Uten opptak, bare notater");
    expect(md).toContain("- Har alle fått informasjon om studien, og tid til å spørre? *(ikke krysset av)*");
  });
});

describe("leaving", () => {
  test("one of two who leaves lays nothing aside, and after the end nobody does", async () => {
    const txt = await exported("txt", (sec, mod) => {
      sec({ t: at(2), kind: "leave" });
      sec({ t: at(3), kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
      mod({ t: at(4), kind: "leave" });
      sec({ t: at(5), kind: "leave" });
      mod({ t: at(9), kind: "resume", program: "0.1.0" });
      mod({ t: at(10), kind: "end" });
      mod({ t: at(11), kind: "leave" });
    });
    expect(txt.match(/^.*lagt til side$/gm)).toEqual(["Merknad: [00:05:00] Samtalen ble lagt til side"]);
  });
});

describe("how long it was", () => {
  const facts = async (write: (mod: Writing) => void): Promise<readonly string[]> =>
    (await read((_, mod) => write(mod))).match(/^- \*\*(Varighet|Pauser).*/gm) ?? [];

  test("is until the end, and not until whoever wrote on after it had left", async () => {
    const told = await facts((mod) => {
      mod({ t: at(5), kind: "pause" });
      mod({ t: at(5, 38), kind: "continue" });
      mod({ t: at(11), kind: "end" });
      mod({ t: at(11, 34), kind: "debrief", text: "varmt i rommet" });
      mod({ t: at(12), kind: "leave" });
    });
    expect(told).toEqual(["- **Varighet:** 0:09:22 uten pauser, 0:10:00 i alt", "- **Pauser:** 0:05:00–0:05:38"]);
  });

  test("with the time between the end and its being taken up again among the pauses", async () => {
    const told = await facts((mod) => {
      mod({ t: at(5), kind: "end" });
      mod({ t: at(7), kind: "resume", program: "0.1.0" });
      mod({ t: at(8), kind: "leave" });
    });
    expect(told).toEqual(["- **Varighet:** 0:05:00 uten pauser, 0:07:00 i alt", "- **Pauser:** 0:05:00–0:07:00"]);
  });

  test("and no pause is told from before the talk began", async () => {
    const journal: Entry[] = [];
    const mod = pen("mod", journal);
    mod({ t: at(1), kind: "reach", item: "before.consent" });
    mod({ t: at(2), kind: "pause" });
    mod({ t: at(3), kind: "continue" });
    mod({ t: at(4), kind: "pause" });
    mod({ t: at(5), kind: "reach", item: "gain" });
    mod({ t: at(6), kind: "continue" });
    mod({ t: at(9), kind: "end" });
    const exporter = await exporterFor("md");
    const md = String(await exporter?.write([{ id: GARDEN, session: fold(gardenGuide, journal) }], "nb", nb));
    expect(md).toContain("- **Varighet:** 0:03:00 uten pauser, 0:04:00 i alt\n");
    expect(md).toContain("- **Pauser:** 0:05:00–0:06:00\n");
  });
});
