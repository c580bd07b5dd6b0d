// `samtale export`, `show` and `sessions`, as a researcher uses them, with everything that may be in the way.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { exportSessions } from "../../src/commands/export/export.ts";
import { sessions } from "../../src/commands/session/sessions.ts";
import { show } from "../../src/commands/session/show.ts";
import { FORMATS } from "../../src/export/index.ts";
import type { Entry } from "../../src/model/entry.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { LANGUAGES } from "../../src/text/languages.ts";
import { nb } from "../../src/text/nb/index.ts";
import { golden } from "../golden.ts";
import { NODE, temporaryFolder } from "../store/helpers.ts";
import { CHOIR, choirEntries } from "./choir.ts";
import { keep, world } from "./folder.ts";

const words = nb.exports.command;
const SECOND = "20261129-1800-choir-evening";
let data: string;

beforeEach(() => {
  data = temporaryFolder();
  keep(data);
});
afterEach(() => vi.restoreAllMocks());

/** The choir's journal with its first line changed. */
function begunAs(change: object): readonly Entry[] {
  return choirEntries.map((entry) => (entry.kind === "start" ? { ...entry, ...change } : entry));
}

/** What a reader gets of a long session who stops after the first line; the program has not noticed, and is done. */
function firstLineOf(child: string, ...more: readonly string[]): string {
  const many = Array.from({ length: 20_000 }, (_, index): Entry => {
    const at = "2026-11-22T18:20:00.000+01:00";
    return { id: `mod:${5000 + index}`, at, t: 1_100_000, kind: "note", said: "paraphrase", text: "nok en linje" };
  });
  keep(data, SECOND, [...choirEntries, ...many]);
  const script = `{ "$0" "$@"; echo "exit $?" >&2; } | head -n 1`;
  const program = [NODE, path.join(import.meta.dirname, "children", child), data, SECOND, ...more];
  const { stdout, stderr } = spawnSync("sh", ["-c", script, ...program], { encoding: "utf8" });
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("exit 0");
  expect(stderr).not.toMatch(/EPIPE|Error/);
  return stdout;
}

describe("export to standard output", () => {
  test("the format, whole, and on standard error one line of what was left out", async () => {
    const { io, out, err } = world(data);
    expect(await exportSessions(["last"], { format: "txt" }, io)).toBe(0);
    golden("export/choir.txt", out());
    expect(err()).toContain(
      "Ikke tatt med: 11 fra deler som skal holdes utenfor, 1 memo (--memos tar det med), 1 tidligere ordlyd (--wordings tar den med), 1 angret, 1 som ble avbrutt, 1 fra en nyere utgave av Samtale, 1 under noe som ikke finnes i guiden (--unplaced tar det med).\n",
    );
  });

  test("what was odd about the files is told, and in English if that is wanted", async () => {
    const { io, err } = world(data, "en");
    await exportSessions([CHOIR], { format: "csv" }, io);
    expect(err().split("\n")[0]).toMatch(new RegExp(`^${CHOIR}: .*newer version of Samtale`));
  });

  test("in the language in which the session was held, unless another is asked for", async () => {
    const norwegian = world(data, "en");
    await exportSessions([CHOIR], { format: "md" }, norwegian.io);
    expect(norwegian.out()).toContain("# Korkvelden");
    const english = world(data);
    await exportSessions([CHOIR], { format: "md", lang: "en" }, english.io);
    expect(english.out()).toContain("# The choir evening");
  });

  test("several sessions in one, each once", async () => {
    keep(data, SECOND);
    const { io, out } = world(data);
    expect(await exportSessions([CHOIR, "20261129", CHOIR], { format: "txt" }, io)).toBe(0);
    expect(out().match(/^Samtale: \[00:00:00\] .*$/gm)).toHaveLength(2);
  });

  test("--out - is the same: what was left out is told on standard error, and no file is called so", async () => {
    const { io, out, err } = world(data);
    expect(await exportSessions(["last"], { format: "txt", out: "-" }, io)).toBe(0);
    golden("export/choir.txt", out());
    expect(err()).toContain("Ikke tatt med: 11 fra deler");
    expect(fs.readdirSync(data)).toEqual(["sessions"]);
  });

  test("a reader who stops after the first line is no fault", () => {
    expect(firstLineOf("export.ts", "md", "-")).toBe("# Korkvelden\n");
  });

  test("--out - whatever is called so already: there is nothing to write over, and no folder to write into", async () => {
    fs.mkdirSync(path.join(data, "-"));
    const { io, out } = world(data);
    expect(await exportSessions(["last"], { format: "txt", out: "-", force: true }, io)).toBe(0);
    golden("export/choir.txt", out());
    expect(fs.readdirSync(path.join(data, "-"))).toEqual([]);
  });
});

describe("what can't be exported", () => {
  const refused = async (names: readonly string[], options: Parameters<typeof exportSessions>[1]): Promise<string> => {
    const { io, out, err } = world(data);
    expect(await exportSessions(names, options, io)).toBe(2);
    expect(out()).toBe("");
    return err();
  };

  test("a rehearsal, also among others", async () => {
    keep(data, SECOND, begunAs({ rehearsal: true }));
    expect(await refused([CHOIR, SECOND], { format: "md", memos: true, force: true })).toBe(
      `${words.rehearsal(SECOND)}\n`,
    );
  });

  test("a format, a language or a session that isn't there", async () => {
    expect(await refused(["last"], { format: "pdf" })).toBe(`${words.unknownFormat("pdf", FORMATS.join(", "))}\n`);
    expect(await refused(["last"], {})).toBe(`${words.whichFormat(FORMATS.join(", "))}\n`);
    expect(await refused(["last"], { format: "md", lang: "de" })).toBe(`${nb.cli.errors.language("de", LANGUAGES)}\n`);
    expect(await refused(["2027"], { format: "md" })).toMatch(/^Fant ingen/);
  });
});

describe("export to a file", () => {
  const inData = (...names: readonly string[]): string => path.join(data, ...names);
  /** What is in the folder besides the sessions. */
  /** What the data folder has of its own. */
  const OWN = new Set(["sessions", "copies.jsonl"]);
  const files = (folder = data): readonly string[] => fs.readdirSync(folder).filter((name) => !OWN.has(name));

  test("it is there, whole, for the user's eyes only, and the path is told", async () => {
    const { io, out } = world(data);
    expect(await exportSessions(["last"], { format: "txt", out: "kor.txt" }, io)).toBe(0);
    expect(out()).toBe(`Skrevet til ${inData("kor.txt")}\n`);
    golden("export/choir.txt", fs.readFileSync(inData("kor.txt"), "utf8"));
    if (process.platform !== "win32") expect(fs.statSync(inData("kor.txt")).mode & 0o777).toBe(0o600);
    expect(files()).toEqual(["kor.txt"]);
  });

  test("one that is there stays as it is, unless it may be written over", async () => {
    fs.writeFileSync(inData("kor.md"), "mitt");
    const { io, err } = world(data);
    expect(await exportSessions(["last"], { format: "md", out: "kor.md" }, io)).toBe(2);
    expect(err()).toContain(words.problems.exists(inData("kor.md")));
    expect(fs.readFileSync(inData("kor.md"), "utf8")).toBe("mitt");
    expect(await exportSessions(["last"], { format: "md", out: "kor.md", force: true }, io)).toBe(0);
    expect(fs.readFileSync(inData("kor.md"), "utf8")).toMatch(/^# Korkvelden/);
    expect(files()).toEqual(["kor.md"]);
  });

  test("a file that appears while the export is written is not written over either", async () => {
    const link = fs.linkSync;
    vi.spyOn(fs, "linkSync").mockImplementationOnce((from, to) => {
      fs.writeFileSync(to, "en annens");
      link(from, to);
    });
    const { io, err } = world(data);
    expect(await exportSessions(["last"], { format: "md", out: "kor.md" }, io)).toBe(2);
    expect(err()).toContain(words.problems.exists(inData("kor.md")));
    expect(fs.readFileSync(inData("kor.md"), "utf8")).toBe("en annens");
    expect(files()).toEqual(["kor.md"]);
  });

  test("on a disk that knows no second names for a file", async () => {
    vi.spyOn(fs, "linkSync").mockImplementationOnce(() => {
      throw Object.assign(new Error("no links"), { code: "EPERM" });
    });
    const { io } = world(data);
    expect(await exportSessions(["last"], { format: "md", out: "kor.md" }, io)).toBe(0);
    expect(files()).toEqual(["kor.md"]);
  });

  test("into a folder each session is a file of its own, all or none", async () => {
    keep(data, SECOND);
    fs.mkdirSync(inData("ut"));
    fs.writeFileSync(inData("ut", `${SECOND}.csv`), "mitt");
    const { io } = world(data);
    expect(await exportSessions([CHOIR, SECOND], { format: "csv", out: "ut" }, io)).toBe(2);
    expect(files(inData("ut"))).toEqual([`${SECOND}.csv`]);
    expect(await exportSessions([CHOIR, SECOND], { format: "csv", out: "ut", force: true }, io)).toBe(0);
    expect(files(inData("ut"))).toEqual([`${CHOIR}.csv`, `${SECOND}.csv`]);
  });

  test("where there is no such folder, and where no ordinary file is", async () => {
    const { io, err } = world(data);
    expect(await exportSessions(["last"], { format: "md", out: "borte/kor.md" }, io)).toBe(2);
    expect(err()).toContain(words.problems["no-folder"](inData("borte/kor.md")));
    if (process.platform === "win32") return;
    expect(await exportSessions(["last"], { format: "md", out: "/dev/null", force: true }, io)).toBe(2);
    expect(err()).toContain(words.problems["not-a-file"]("/dev/null"));
  });

  test.each([
    ["ENOSPC", "full"],
    ["EROFS", "denied"],
    ["EIO", "failed"],
  ] as const)("%s leaves nothing half, and what was there as it was", async (code, why) => {
    fs.writeFileSync(inData("kor.md"), "mitt");
    vi.spyOn(fs, "fsyncSync").mockImplementationOnce(() => {
      throw Object.assign(new Error(code), { code });
    });
    const { io, err } = world(data);
    expect(await exportSessions(["last"], { format: "md", out: "kor.md", force: true }, io)).toBe(2);
    expect(err()).toContain(words.problems[why](inData("kor.md"), code));
    expect(files()).toEqual(["kor.md"]);
    expect(fs.readFileSync(inData("kor.md"), "utf8")).toBe("mitt");
  });
});

describe("a session without its guide", () => {
  test.each([
    ["missing", (guide: string) => fs.rmSync(guide), nb.store.issues.noGuide],
    ["broken", (guide: string) => fs.writeFileSync(guide, "title: [\n"), nb.exports.source.brokenGuide],
  ])("%s: every note is still shown, and nothing of it leaves", async (_, spoil, sentence) => {
    spoil(path.join(data, "sessions", CHOIR, "guide.yaml"));
    const shown = world(data);
    expect(await show(CHOIR, {}, shown.io)).toBe(0);
    expect(shown.err()).toContain(sentence);
    for (const text of ["Det traff meg", "De hører på gjennom veggen", "Solveig Alt"])
      expect(shown.out()).toContain(text);
    const left = world(data);
    await exportSessions([CHOIR], { format: "json" }, left.io);
    expect(left.out()).not.toContain("Solveig Alt");
    expect(left.err()).toContain("under noe som ikke finnes i guiden");
    const asked = world(data);
    expect(await exportSessions([CHOIR], { format: "json", unplaced: true }, asked.io)).toBe(0);
    expect(asked.out()).toContain("Det traff meg");
  });

  test("where that is all there is, no file is made, the reason is told, and the answer is no", async () => {
    const folder = path.join(data, "sessions", CHOIR);
    fs.rmSync(path.join(folder, "guide.yaml"));
    const lines = fs.readFileSync(path.join(folder, "mod.jsonl"), "utf8").split("\n");
    const placed = lines.filter(
      (line) => /"kind":"(?:start|join|reach)"/u.test(line) || /"kind":"note".*"item":"[a-z]/u.test(line),
    );
    for (const name of fs.readdirSync(folder)) if (name.endsWith(".jsonl")) fs.rmSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, "mod.jsonl"), placed.map((line) => `${line}\n`).join(""));
    for (const format of ["csv", "json", "html", "qdpx"]) {
      const { io, err } = world(data);
      expect(await exportSessions([CHOIR], { format, out: `alt.${format}` }, io)).toBe(1);
      expect(err()).toContain("Ingenting ble eksportert");
      expect(fs.existsSync(path.join(data, `alt.${format}`))).toBe(false);
    }
  });

  test("with one bit changed in it, the copy stands in: every byte leaves as before", async () => {
    const folder = path.join(data, "sessions", CHOIR);
    const before = world(data);
    await exportSessions([CHOIR], { format: "csv" }, before.io);
    // Opened once by this version: what it begins with is kept twice from then on.
    openJournal(folder, "sec", {
      moment: () => ({ at: "2026-11-22T12:00:00.000+01:00", t: 0 }),
      text: nb.store,
    }).journal.close();
    const guide = path.join(folder, "guide.yaml");
    const bytes = fs.readFileSync(guide);
    bytes[bytes.indexOf("sections:")] = 0x53;
    fs.writeFileSync(guide, bytes);
    const after = world(data);
    expect(await exportSessions([CHOIR], { format: "csv" }, after.io)).toBe(0);
    expect(after.out()).toBe(before.out());
    expect(after.err()).toContain(nb.store.issues.guideFound.copy);
  });
});

describe("show", () => {
  test("in a window lines break between words, and go on under where they began; nothing is lost", async () => {
    const { io, out } = world(data);
    const stdout = Object.assign(Object.create(process.stdout), { isTTY: true, columns: 50 });
    expect(await show("last", {}, { ...io, stdout })).toBe(0);
    const lines = out().split("\n");
    expect(lines.filter((line) => stringWidth(line) > 50)).toEqual([]);
    const first = lines.indexOf("   │ 0:05:10  Observasjon, stemning (sekretær):");
    expect(lines.slice(first + 1, first + 3)).toEqual([
      "   │          lettere nå, de snakker til hverandre",
      "   │          #stemning",
    ]);
    const piped = world(data);
    await show("last", {}, { ...piped.io, stdout: Object.assign(Object.create(process.stdout), { isTTY: false }) });
    const words = (text: string) => text.replace(/[\s│=]+/gu, " ");
    expect(words(out())).toBe(words(piped.out()));
  });

  test("everything, also what never leaves", async () => {
    const { io, out } = world(data);
    expect(await show("last", {}, io)).toBe(0);
    golden("export/choir-shown.txt", out());
  });

  test("a rehearsal says that it is one", async () => {
    keep(data, SECOND, begunAs({ rehearsal: true }));
    const { io, out } = world(data, "en");
    expect(await show(SECOND, {}, io)).toBe(0);
    expect(out()).toMatch(/Rehearsal +nothing in it is data/);
  });

  test("nothing, with a sentence, where the name fits nothing or the language is unknown", async () => {
    const { io, out, err } = world(data);
    expect(await show("2027", {}, io)).toBe(2);
    expect(await show("last", { lang: "de" }, io)).toBe(2);
    expect(out()).toBe("");
    expect(err()).toContain(nb.cli.errors.language("de", LANGUAGES));
  });

  test("a reader who stops after the first line is no fault", () => {
    expect(firstLineOf("show.ts")).toBe("Korkvelden\n");
  });
});

describe("sessions", () => {
  test("each with when, who and how far, the one written to last first", async () => {
    keep(
      data,
      SECOND,
      begunAs({ rehearsal: true }).filter(({ kind }) => kind !== "end"),
    );
    fs.mkdirSync(path.join(data, "sessions", "tom"));
    const { io, out } = world(data);
    expect(await sessions({}, io)).toBe(0);
    const [heads, ...rows] = out().trimEnd().split("\n");
    expect(heads).toMatch(/^SAMTALE +SIST SKREVET +DELTAKERE +NOTATER +NÅ$/);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(new RegExp(`^${CHOIR} +22\\.11\\.2026 kl\\. 18\\.18 +5 +\\d+ +avsluttet$`));
    expect(rows[1]).toMatch(/øving, kan fortsette$/);
    expect(rows[2]).toContain(nb.store.finding.empty);
  });

  test("for programs", async () => {
    const { io, out } = world(data);
    expect(await sessions({ json: true }, io)).toBe(0);
    expect(JSON.parse(out())).toMatchObject([
      { id: CHOIR, guide: "choir-evening", participants: 5, rehearsal: false, ended: true, writers: ["mod", "sec"] },
    ]);
  });

  test("none yet", async () => {
    const { io, out } = world(temporaryFolder());
    expect(await sessions({}, io)).toBe(0);
    expect(out()).toBe(`${nb.exports.list.none}\n`);
  });
});
