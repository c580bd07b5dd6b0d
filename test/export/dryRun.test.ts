// `samtale export … --dry-run`: what would leave, under which names, and what is held back and why. Nothing is written.
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type ExportOptions, exportSessions } from "../../src/commands/export/export.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { FORMATS } from "../../src/export/index.ts";
import { utterancesOf } from "../../src/export/lines/utterance.ts";
import type { Language } from "../../src/model/language.ts";
import { nb } from "../../src/text/nb/index.ts";
import { golden } from "../golden.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { CHOIR, choir, choirEntries, MEMO, SECRETS } from "./choir.ts";
import { keep, world } from "./folder.ts";

const words = nb.exports.command;
const SECOND = "20261129-1800-choir-evening";
let data: string;

beforeEach(() => {
  data = temporaryFolder();
  keep(data);
});

const inData = (...names: readonly string[]): string => path.join(data, ...names);

/** All that is in the data folder, with when it was written. */
const everything = (): readonly string[] =>
  fs
    .readdirSync(data, { recursive: true, encoding: "utf8" })
    .map((name) => `${name} ${fs.statSync(inData(name)).mtimeMs}`);

async function dry(options: ExportOptions, names: readonly string[] = [CHOIR], language: Language = "nb") {
  const before = everything();
  const { io, out, err } = world(data, language);
  const code = await exportSessions(names, { ...options, dryRun: true }, io);
  expect(everything()).toEqual(before);
  return { code, out: out(), err: err() };
}

describe("for people", () => {
  test.each(["nb", "en"] as const)("what leaves and what stays, in %s", async (language) => {
    const { code, out } = await dry({ format: "csv" }, [CHOIR], language);
    expect(code).toBe(0);
    golden(`export/dry-run.${language}.txt`, out);
  });

  test("without a format, every format's file by the session's id", async () => {
    const { code, out } = await dry({});
    expect(code).toBe(0);
    for (const format of FORMATS) expect(out).toMatch(new RegExp(`^  ${format} +${CHOIR}\\.[\\w.-]+$`, "mu"));
  });

  test("with a folder, each session's path there", async () => {
    keep(data, SECOND);
    fs.mkdirSync(inData("ut"));
    const { code, out } = await dry({ format: "csv", out: "ut" }, [CHOIR, SECOND]);
    expect(code).toBe(0);
    for (const id of [CHOIR, SECOND]) expect(out).toContain(`  csv  ${inData("ut", `${id}.csv`)}\n`);
  });

  test("--out - is standard output, as it is without --out", async () => {
    const { code, out } = await dry({ format: "csv", out: "-" });
    expect(code).toBe(0);
    expect(out).toContain(`  csv  ${words.dryRun.standardOutput}\n`);
    expect(await dry({ out: "-" })).toEqual(await dry({}));
  });

  test("what stands in the way is told, and the answer is no", async () => {
    fs.writeFileSync(inData("kor.csv"), "mitt");
    const there = await dry({ format: "csv", out: "kor.csv" });
    expect(there).toMatchObject({ code: 1 });
    expect(there.out).toContain(words.problems.exists(inData("kor.csv")));
    expect(await dry({ format: "csv", out: "kor.csv", force: true })).toMatchObject({ code: 0 });
    const astray = await dry({ format: "csv", out: "borte/kor.csv" });
    expect(astray.out).toContain(words.problems["no-folder"](inData("borte/kor.csv")));
  });

  test("a rehearsal is held back whole, and the answer is no", async () => {
    const entries = choirEntries.map((entry) =>
      entry.kind === "start" ? { ...entry, rehearsal: true as const } : entry,
    );
    keep(data, SECOND, entries);
    const { code, out } = await dry({ format: "csv" }, [CHOIR, SECOND]);
    expect(code).toBe(1);
    expect(out).toContain(`${SECOND}\n  Tas med\n    ingenting\n  Holdes igjen\n    ${words.dryRun.rehearsal}\n`);
  });

  test("memos are among what leaves only when asked for, and nothing that was said is told", async () => {
    const without = await dry({ format: "csv" });
    const withMemos = await dry({ format: "csv", memos: true });
    expect(without.out).toContain(words.heldBack.memo(1));
    expect(withMemos.out).toContain(`    ${words.dryRun.kinds.memo(1)}\n`);
    expect(withMemos.out).not.toContain(words.heldBack.memo(1));
    for (const secret of [...SECRETS, MEMO]) expect(withMemos.out).not.toContain(secret);
  });

  test("a choice that fits no format is refused as it is for the export itself", async () => {
    expect(await dry({ format: "csv", method: "charmaz" })).toMatchObject({ code: 2, out: "" });
    expect(await dry({ method: "glaser" })).toMatchObject({ code: 2, out: "" });
  });
});

describe("for programs", () => {
  test("the same as JSON, and the counts are those of the export", async () => {
    const { code, out } = await dry({ format: "csv", json: true });
    expect(code).toBe(0);
    const { sessions, files, inTheWay } = JSON.parse(out);
    const { session, held } = exportable(choir, { memos: false });
    expect(sessions).toMatchObject([{ id: CHOIR, rehearsal: false, held, keptOut: ["Velkommen"] }]);
    const counts = new Map<string, number>();
    for (const { kind } of utterancesOf(session, "nb")) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(sessions[0].leaves).toMatchObject(Object.fromEntries(counts));
    expect(files).toEqual([{ format: "csv", sessions: [CHOIR], path: null }]);
    expect(inTheWay).toEqual([]);
  });
});
