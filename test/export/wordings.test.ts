// A name that was typed and put right does not go out with the line: what was amended leaves in its last words.
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { type ExportOptions, exportSessions } from "../../src/commands/export/export.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import { utterancesOf } from "../../src/export/lines/utterance.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { en } from "../../src/text/en/index.ts";
import { nb } from "../../src/text/nb/index.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { anyLines, sessionOf } from "./anyJournal.ts";
import { carriesAPart } from "./carried.ts";
import { CHOIR, choirEntries, choirGuide } from "./choir.ts";
import { searchable } from "./contents.ts";
import { keep, world } from "./folder.ts";

const FIRST = "Gunnvor på bakeriet hjalp meg";
const SECOND = "Gunnvor hjalp meg";
const NOW = "en på bakeriet hjalp meg";
const CODE = "gunnvor";

const write = (n: number, line: object): Entry =>
  ({ id: `mod:${1000 + n}`, at: "2026-11-22T19:00:00.000+01:00", t: 700_000 + n * 1000, ...line }) as Entry;
const note = { kind: "note", said: "verbatim", speakers: { who: [3] }, codes: [CODE] };
const AMENDED: readonly Entry[] = [
  write(0, { ...note, item: "everyday", text: FIRST }),
  write(1, { kind: "amend", target: "mod:1000", content: { ...note, text: SECOND } }),
  write(2, { kind: "amend", target: "mod:1000", content: { ...note, codes: ["hjelp"], text: NOW } }),
];
const session = fold(choirGuide, [...choirEntries, ...AMENDED]);

async function exported(format: string, of: Session, wordings: boolean): Promise<string> {
  const leaving = exportable(of, { memos: true, wordings }).session;
  return searchable((await (await exporterFor(format))?.write([{ id: CHOIR, session: leaving }], "nb", nb)) ?? "");
}

/** A beginning in haste, put right while it was listened for. */
const FETCHED: readonly Entry[] = [
  write(3, { ...note, said: "stub", codes: [], item: "everyday", text: "Gunnvor på bak" }),
  write(4, { kind: "fetch", target: "mod:1003", quote: 0, text: NOW, by: "AB", made: "2026-11-23T10:00:00.000+01:00" }),
];
const fetched = fold(choirGuide, [...choirEntries, ...FETCHED]);

describe.each(FORMATS)("%s", (format) => {
  test("tells nothing of the name that was put right", async () => {
    expect((await exported(format, session, false)).toLowerCase()).not.toContain("gunnvor");
  });

  test("of a quote that was fetched its beginning stays behind", async () => {
    expect(await exported(format, fetched, false)).not.toContain("Gunnvor");
    if (!carriesAPart(format)) expect(await exported(format, fetched, false)).toContain(NOW);
  });

  test.runIf(!carriesAPart(format))("tells what the line says now", async () => {
    expect(await exported(format, session, false)).toContain(NOW);
  });
});

describe("what people read", () => {
  test.each(["md", "html", "docx", "xlsx", "qdpx"])(
    "%s says that it was amended, and what it was when asked",
    async (format) => {
      expect(await exported(format, session, false)).toContain(nb.exports.line.amended);
      const told = await exported(format, session, true);
      for (const words of [FIRST, SECOND]) expect(told).toContain(nb.exports.line.earlier(words));
    },
  );

  test("a line of which only the speaker was put right is amended, and had no other words", () => {
    const lines = [
      write(0, { ...note, item: "everyday", text: NOW }),
      write(1, { kind: "amend", target: "mod:1000", content: { ...note, speakers: { who: [2] }, text: NOW } }),
    ];
    for (const wordings of [true, false]) {
      const gated = exportable(fold(choirGuide, [...choirEntries, ...lines]), { memos: false, wordings });
      const line = utterancesOf(gated.session, "nb").find(({ id }) => id === "mod:1000");
      expect(line).toMatchObject({ amended: true, earlier: [], speakers: { who: [2] } });
    }
  });
});

test("any session is the same without its earlier wordings, and holds none of them", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const of = sessionOf(lines);
      const whole = exportable(of, { memos: true, wordings: true }).session;
      const { session: bare, held } = exportable(of, { memos: true });
      const told = utterancesOf(whole, "nb");
      expect(utterancesOf(bare, "nb")).toEqual(told.map((one) => ({ ...one, earlier: [] })));
      expect([bare.turns, bare.items, bare.order]).toEqual([whole.turns, whole.items, whole.order]);
      const earlier = told.flatMap((one) => one.earlier);
      const kept = JSON.stringify(bare.entries);
      const isUsed = (words: string): boolean => told.some(({ text }) => text === words);
      expect(earlier.filter((words) => !isUsed(words) && kept.includes(words))).toEqual([]);
      expect(held.find(({ reason }) => reason === "wording")?.count ?? 0).toBe(earlier.length);
    }),
  );
});

describe("a journal edited by hand", () => {
  const own = { kind: "own", item: "own:mod-1000", after: "everyday", text: FIRST };
  const asNote = { kind: "note", said: "paraphrase", text: NOW };
  test.each([
    ["a note that became a question", { ...note, item: "everyday", text: FIRST }, { kind: "own", text: NOW }],
    ["a note that became a turn", { ...note, item: "everyday", text: FIRST }, { kind: "turn", speakers: { who: [2] } }],
    ["a question that became a note", own, asNote],
    ["a comment that became a note", { kind: "comment", item: "everyday", text: FIRST, codes: [CODE] }, asNote],
    ["a turn that became a note", { kind: "turn", item: "everyday", speakers: { who: [1] } }, asNote],
  ])("%s takes no earlier words along, and nothing else changes", (_, line, content) => {
    const lines = [write(0, line), write(1, { kind: "amend", target: "mod:1000", content })];
    const of = fold(choirGuide, [...choirEntries, ...lines]);
    const whole = exportable(of, { memos: true, wordings: true }).session;
    const bare = exportable(of, { memos: true }).session;
    expect(JSON.stringify(bare.entries).toLowerCase()).not.toContain("gunnvor");
    expect([bare.turns, bare.order]).toEqual([whole.turns, whole.order]);
    const told = (session: Session) =>
      utterancesOf(session, "nb").map((one) => ({ ...one, earlier: [], question: "" }));
    expect(told(bare)).toEqual(told(whole));
  });
});

describe("at the command line", () => {
  let data: string;
  beforeEach(() => {
    data = temporaryFolder();
    keep(data, CHOIR, [...choirEntries, ...AMENDED]);
  });

  async function answer(options: ExportOptions) {
    const { io, out, err } = world(data, "en");
    const code = await exportSessions([CHOIR], { lang: "en", ...options }, io);
    return { code, out: out(), err: err() };
  }

  test("what stays is told, with the option that takes it along", async () => {
    const plain = await answer({ format: "md" });
    expect(plain.err).toContain("--wordings includes them");
    expect(plain.out).not.toContain("Gunnvor");
    const asked = await answer({ format: "md", wordings: true });
    expect(asked.err).not.toContain("--wordings");
    expect(asked.out).toContain(en.exports.line.earlier(FIRST));
  });

  test("json takes all of it along for an archive, memos too; no other format has it all", async () => {
    expect((await answer({ format: "json" })).out).not.toContain("Gunnvor");
    const { out, err } = await answer({ format: "json", all: true });
    for (const words of [FIRST, SECOND, NOW, "Jeg ledet dem kanskje"]) expect(out).toContain(words);
    expect(err).not.toMatch(/--memos|--wordings/u);
    const refused = await answer({ format: "md", all: true });
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("json");
  });

  test("a dry run counts what stays", async () => {
    expect((await answer({ format: "md", dryRun: true })).out).toMatch(/Held back.*earlier wordings? \(--wordings/su);
  });
});
