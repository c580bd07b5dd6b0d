// `samtale guide import` as it is typed: where the draft goes, what is told of it, and what is refused.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { textsIn } from "../../../src/text/languages.ts";
import { machine } from "../../commands/samtale.ts";
import { heading, numbered, wordOf } from "./word.ts";

const nb = textsIn("nb").guideImport;
const GUIDE = "# Intervjuguide hagen\n\n1. Hva gror best?\n   - Hvor da?\n2. Hvem hjelper deg?\n   - naboer\n";

/** A machine with a document on it; commands are given in its folder. */
function desk(name = "Min guide.md", contents: string | Uint8Array = GUIDE) {
  const { home, data, samtale } = machine();
  writeFileSync(path.join(home, name), contents);
  const types = (words: readonly string[]) => samtale(["guide", ...words, "--data", data], { cwd: home });
  return { types, file: (one: string) => path.join(home, one), data };
}

describe("a draft is made", () => {
  test("among one's own guides, where it is checked, found by its name and printed", async () => {
    const { types, data } = desk(
      "Min guide.docx",
      await wordOf([heading(1, "Intervjuguide hagen"), numbered("Hva gror?")]),
    );
    const made = await types(["import", "Min guide.docx"]);
    const target = path.join(data, "guides", "intervjuguide-hagen.yaml");
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain(nb.written(target));
    expect(made.out).toContain(nb.counted(1, 1, 0));
    expect(made.out).toContain(nb.next(target));
    expect(await types(["check", target])).toMatchObject({ code: 0, err: "" });
    expect((await types(["print", "intervjuguide-hagen"])).out).toContain("Hva gror?");
    // The schema lies where the draft says that it does, for an editor.
    const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)/u.exec(readFileSync(target, "utf8")) ?? [];
    expect(existsSync(path.resolve(path.dirname(target), schema))).toBe(true);
  });

  test("beside those that are there already, and never over them", async () => {
    const { types, data } = desk();
    const first = await types(["import", "Min guide.md"]);
    const names = () => readdirSync(path.join(data, "guides")).filter((name) => name.endsWith(".yaml"));
    writeFileSync(path.join(data, "guides", "intervjuguide-hagen.yaml"), "# rettet for hånd\n");
    const second = await types(["import", "Min guide.md"]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(names().toSorted()).toEqual(["intervjuguide-hagen-2.yaml", "intervjuguide-hagen.yaml"]);
    expect(readFileSync(path.join(data, "guides", "intervjuguide-hagen.yaml"), "utf8")).toBe("# rettet for hånd\n");
  });

  test("where --out says, with the lines told that ask something", async () => {
    const { types, file } = desk();
    const { code, out } = await types(["import", "Min guide.md", "--out", "utkast.yaml"]);
    const lines = readFileSync(file("utkast.yaml"), "utf8").split("\n");
    const asking = lines.flatMap((line, index) => (line.includes("# ?? ") ? [index + 1] : []));
    expect(code).toBe(0);
    expect(asking).toHaveLength(1);
    expect(out).toContain(nb.doubtful(asking, asking));
    expect(lines[(asking[0] ?? 0) - 1 + 1]).toContain("naboer");
  });

  test("to standard output for -, and then only the draft is there", async () => {
    const { types, file, data } = desk();
    const { code, out, err } = await types(["import", "Min guide.md", "--out", "-"]);
    expect(code).toBe(0);
    expect(err).toContain(nb.nextPiped);
    writeFileSync(file("ut.yaml"), out);
    expect((await types(["check", "ut.yaml"])).code).toBe(0);
    expect(existsSync(path.join(data, "guides", "intervjuguide-hagen.yaml"))).toBe(false);
  });

  test("in the language that is given", async () => {
    const { types, file } = desk();
    await types(["import", "Min guide.md", "--out", "utkast.yaml", "--lang", "en"]);
    expect(readFileSync(file("utkast.yaml"), "utf8")).toContain("language: en");
  });
});

describe("nothing is written", () => {
  test("over a file that is there, unless --force says so", async () => {
    const { types, file } = desk();
    writeFileSync(file("utkast.yaml"), "mitt\n");
    const refused = await types(["import", "Min guide.md", "--out", "utkast.yaml"]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err.trim()).toBe(nb.problems.exists(file("utkast.yaml")));
    expect(readFileSync(file("utkast.yaml"), "utf8")).toBe("mitt\n");
    expect((await types(["import", "Min guide.md", "--out", "utkast.yaml", "--force"])).code).toBe(0);
    expect(readFileSync(file("utkast.yaml"), "utf8")).toContain("Hva gror best?");
  });

  test("over the document itself", async () => {
    const { types, file } = desk();
    const { code } = await types(["import", "Min guide.md", "--out", "Min guide.md"]);
    expect(code).toBe(2);
    expect(readFileSync(file("Min guide.md"), "utf8")).toBe(GUIDE);
  });

  test.each([
    ["finnes-ikke.docx", undefined, "missing"],
    ["guide.pdf", "%PDF-1.7\n", "pdf"],
    ["guide.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "old"],
    ["tom.md", "\n\n", "empty"],
  ] as const)("of %s, with what to do instead", async (name, contents, problem) => {
    const { types, data } = desk(contents === undefined ? "annet.md" : name, contents ?? GUIDE);
    const { code, out, err } = await types(["import", name]);
    expect({ code, out, err: err.trim() }).toEqual({ code: 2, out: "", err: nb.problems[problem](name) });
    expect(existsSync(path.join(data, "guides"))).toBe(false);
  });

  test("of a folder, or into one that isn't there", async () => {
    const { types, file } = desk();
    expect((await types(["import", "."])).err.trim()).toBe(nb.problems.folder("."));
    const nowhere = path.join("ikke", "her", "utkast.yaml");
    const { code, err } = await types(["import", "Min guide.md", "--out", nowhere]);
    expect([code, err.trim()]).toEqual([2, nb.problems.cannotWrite(file(nowhere))]);
  });
});
