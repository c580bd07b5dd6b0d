// What the strikes of a session still have to remove, and what is to stand there instead: worked out before a byte is written.
import { describe, expect, test } from "vitest";
import type { JournalFile } from "../../../src/store/folder/folder.ts";
import { scan } from "../../../src/store/journal/scan.ts";
import { type Removal, removalsIn } from "../../../src/store/strike/removals.ts";
import { AT } from "../helpers.ts";

type Fields = Readonly<Record<string, unknown>>;

const line = (id: string, kind: string, more: Fields = {}): string =>
  JSON.stringify({ id, at: AT, t: 1000, kind, ...more });
const note = (id: string, text: string, more: Fields = {}): string =>
  line(id, "note", { said: "paraphrase", text, ...more });
const amend = (id: string, target: string, text: string): string =>
  line(id, "amend", { target, content: { kind: "note", said: "paraphrase", text } });
const strike = (id: string, target: string): string => line(id, "strike", { target });

/** A writer's file with these lines, the last without a line end where it is `torn`. */
function file(writer: string, lines: readonly string[], torn = ""): JournalFile {
  const bytes = Buffer.from(lines.map((text) => `${text}\n`).join("") + torn);
  return { name: `${writer}.jsonl`, path: `/session/${writer}.jsonl`, writer, scan: scan(bytes) };
}

const idsOf = (removals: readonly Removal[]): readonly unknown[] =>
  removals.map(({ line }) => line.entry?.id ?? line.text);
const struckIn = (...files: readonly JournalFile[]): readonly unknown[] => idsOf(removalsIn(files).entries);
const tracesIn = (...files: readonly JournalFile[]): readonly unknown[] => idsOf(removalsIn(files).traces);

test("where nothing is struck there is nothing to remove, and no words to look for", () => {
  const { entries, traces, holdsWords } = removalsIn([file("mod", [note("mod:3", "Åse fra Utvik"), "Åse fra Utvik"])]);
  expect([entries, traces, holdsWords("Åse fra Utvik")]).toEqual([[], [], false]);
});

describe("with a note go", () => {
  test("its amendments and theirs, by whom and in whatever order they stand; no other note, and no amendment of one", () => {
    const mod = file("mod", [
      amend("mod:7", "sec:2", "Åse igjen"),
      note("mod:3", "Åse fra Utvik"),
      note("mod:4", "urørt"),
      amend("mod:5", "mod:4", "urørt, men klarere"),
      strike("mod:8", "mod:3"),
    ]);
    const sec = file("sec", [amend("sec:2", "sec:1", "hun"), amend("sec:1", "mod:3", "en kvinne")]);
    expect(struckIn(mod, sec)).toEqual(["mod:7", "mod:3", "sec:2", "sec:1"]);
  });

  test("what a later version has written about it", () => {
    const mod = file("mod", [
      note("mod:3", "Åse fra Utvik"),
      line("mod:4", "translation", { target: "mod:3", english: "Åse from Utvik" }),
      line("mod:5", "translation", { target: 3, english: "other" }),
      amend("mod:6", "mod:4", "Ase"),
      strike("mod:7", "mod:3"),
    ]);
    expect(struckIn(mod)).toEqual(["mod:3", "mod:4", "mod:6"]);
  });

  test("lines that were given its id, or a copy of it, by hand; whichever was meant by the strike", () => {
    const twins = [note("mod:3~2", "Åse"), note("mod:3", "fra Utvik"), amend("mod:4", "mod:3~2", "hun")];
    expect(struckIn(file("mod", [...twins, strike("mod:5", "mod:3~2")]))).toEqual(["mod:3~2", "mod:3", "mod:4"]);
    expect(struckIn(file("mod", [...twins, strike("mod:5", "mod:3")]))).toEqual(["mod:3~2", "mod:3", "mod:4"]);
  });

  test("not what a session can't be understood without, nor what is gone already", () => {
    const start = line("mod:1", "start", {
      format: 1,
      session: "20261122-1015-kor",
      guide: { id: "kor", version: "1", sha256: "0".repeat(64) },
      participants: 5,
      language: "nb",
    });
    const lines = [
      start,
      line("mod:3", "struck"),
      strike("mod:4", "mod:3"),
      strike("mod:5", "mod:4"),
      strike("mod:6", "mod:1"),
    ];
    expect(struckIn(file("mod", lines))).toEqual([]);
  });
});

describe("cut-off and unreadable lines", () => {
  const struck = [note("mod:3", "Åse fra Utvik gikk"), strike("mod:4", "mod:3")];

  test("go with the words they hold, and stay without them", () => {
    const torn = '{"id":"mod:9","text":"Åse fra U';
    const lines = [...struck, "hun heter Åse fra Utvik", "Husk nøklene", line("mod:5", "fragment", { raw: torn })];
    expect(tracesIn(file("mod", lines, torn))).toEqual(["hun heter Åse fra Utvik", "mod:5", torn]);
  });

  test("go with the id of what was struck in them, as it stands or escaped; not with another's", () => {
    const hidden = String.raw`"target":"mod\u003a3","x"`;
    expect(tracesIn(file("mod", [...struck, hidden]))).toEqual([hidden]);
    const lines = ['"target":"mod:3","x"', '"target":"mod:33"', String.raw`\"target\":\"mod:3\"`, '"mod:4" 3'];
    expect(tracesIn(file("mod", [...struck, ...lines]))).toEqual([
      '"target":"mod:3","x"',
      String.raw`\"target\":\"mod:3\"`,
    ]);
    const ten = [
      note("mod:12", "Åse fra Utvik gikk"),
      strike("mod:13", "mod:12"),
      '"target":"mod:12"',
      '"target":"mod:1"',
    ];
    expect(tracesIn(file("mod", ten))).toEqual(['"target":"mod:12"']);
  });

  test("go once: a cut-off line that was itself struck is an entry to remove, no trace", () => {
    const lines = [line("mod:3", "fragment", { raw: "Åse fra Utvik" }), strike("mod:4", "mod:3")];
    expect(struckIn(file("mod", lines))).toEqual(["mod:3"]);
    expect(tracesIn(file("mod", lines))).toEqual([]);
  });

  test("are no entries that can be read: a note with the same words was said by another", () => {
    expect(tracesIn(file("mod", [...struck, note("mod:5", "Åse fra Utvik gikk")]))).toEqual([]);
  });
});

describe("in its place stands, in as many bytes,", () => {
  const replaced = (text: string): Removal | undefined =>
    removalsIn([file("mod", [note("mod:2", "urørt"), text, strike("mod:9", "mod:3")])]).entries[0];

  test("that there was an entry, and when", () => {
    const text = note("mod:3", "Åse fra Utvik");
    const { replacement = "", leaves } = replaced(text) ?? {};
    expect(leaves).toStrictEqual({ id: "mod:3", at: AT, t: 1000, kind: "struck" });
    expect(JSON.parse(replacement)).toEqual(leaves);
    expect(Buffer.from(replacement)).toHaveLength(Buffer.byteLength(text));
  });

  test("when it was typed too, where it was told to be of another time", () => {
    expect(replaced(note("mod:3", "Åse fra Utvik", { typed: 5000 }))?.leaves).toEqual({
      id: "mod:3",
      at: AT,
      t: 1000,
      typed: 5000,
      kind: "struck",
    });
  });

  test("nothing but blanks for what can't be read", () => {
    const { traces } = removalsIn([
      file("mod", [note("mod:3", "Åse fra Utvik"), strike("mod:4", "mod:3"), "Åse fra Utvik"]),
    ]);
    expect(traces.map(({ leaves, replacement }) => [leaves, replacement])).toEqual([[undefined, " ".repeat(14)]]);
  });

  test("the same line, where it is too short for more: there is room for no words in it", () => {
    const short = line("mod:3", "leave");
    expect(short.length).toBeLessThan(line("mod:3", "struck").length);
    expect(replaced(short)).toBeUndefined();
    expect(replaced(line("mod:3", "resume", { program: "" }))).toBeDefined();
    const exact = line("mod:3", "paused");
    expect(replaced(exact)?.replacement).toBe(line("mod:3", "struck"));
  });
});
