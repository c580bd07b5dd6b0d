// Paths as people have them: with blanks, æøå and emoji, very long, with names that Windows keeps for itself; and those of
// Windows, given to what reads paths by their letters.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isInside } from "../../src/commands/backup/places.ts";
import { cloudIn } from "../../src/commands/program/synced.ts";
import { findHindrance } from "../../src/export/write.ts";
import { isGuide, writerOf } from "../../src/store/folder/folder.ts";
import { machine } from "./samtale.ts";

const GUIDE = "id: kor\ntitle: Korkvelden\nquestions: [Hva gir det å synge sammen?]\n";

const LONG = `${"lang".repeat(59)} gg`;

test.each([["æøå ÆØÅ & 'sant' 100% $HOME; (1) 🙂 👩‍👩‍👧"], [LONG.slice(0, 240)], ["CON"]])(
  "every command in a folder with such a name: %s",
  { timeout: 240_000 },
  async (name) => {
    const { home, samtale: plain } = machine("2026-11-22T10:15:00+01:00");
    const folder = path.join(home, name);
    mkdirSync(folder);
    const guide = path.join(folder, `${name.slice(0, 100)}.yaml`);
    writeFileSync(guide, GUIDE);
    const data = path.join(folder, "data");
    const samtale = async (words: readonly string[], input = "") =>
      plain([...words, "--data", data], { input, cwd: folder });
    const does = async (words: readonly string[], input = ""): Promise<string> => {
      const { code, out, err } = await samtale(words, input);
      expect([words[0], code, err]).toEqual([words[0], 0, ""]);
      return out;
    };

    expect(await does(["run", guide, "--plain", "--participants", "3"], "/go 1\n@3 først\n")).toContain("først");
    expect(await does(["resume", "last", "--plain"], "@3 igjen\n")).toContain("igjen");
    // From where one stands, and as when it is dropped.
    expect(await does([path.basename(guide), "--plain", "--participants", "3"], "")).toContain("20261122-1015-kor-2");
    const [home_, sessions, shown, checked, printed, verified, told] = await Promise.all([
      does([]),
      does(["sessions"]),
      does(["show", "20261122-1015-kor"]),
      does(["guide", "check", guide]),
      does(["guide", "print", guide]),
      does(["verify"]),
      does(["doctor"]),
    ]);
    expect(home_).toContain("20261122-1015-kor");
    expect(sessions).toContain("20261122-1015-kor");
    expect(shown).toContain("igjen");
    expect(checked).toContain(path.basename(guide));
    expect(printed).toContain("Korkvelden");
    expect(verified).not.toBe("");
    expect(told).toContain(data);

    const file = path.join(folder, `${name.slice(0, 100)}.docx`);
    await does(["export", "20261122-1015-kor", "--format", "docx", "--out", file]);
    await does(["guide", "print", guide, "--out", path.join(folder, "papir.docx")]);
    await does(["guide", "new", path.join(folder, "ny.yaml")], "Ny guide\n\n\n\nHva nå?\n\n\n");
    const backup = path.join(home, `${name.slice(0, 100)} kopi`);
    await samtale(["backup", backup]);
    const elsewhere = path.join(folder, "hentet");
    expect((await plain(["restore", backup, "--data", elsewhere], { cwd: folder })).code).toBe(0);
    for (const made of [file, path.join(folder, "papir.docx"), path.join(folder, "ny.yaml")])
      expect(existsSync(made)).toBe(true);
    expect((await plain(["show", "20261122-1015-kor", "--data", elsewhere])).out).toContain("igjen");
  },
);

describe("paths as Windows writes them", () => {
  test.each([
    ["D:\\kopi", "C:\\data", false],
    ["C:\\data\\kopi", "C:\\data", true],
    ["c:\\DATA\\kopi", "C:\\data", true],
    ["C:\\data..\\kopi", "C:\\data", false],
    ["\\\\server\\felles\\kopi", "C:\\data", false],
    ["\\\\server\\felles\\data\\kopi", "\\\\SERVER\\felles\\data", true],
    ["\\\\server\\annen\\data", "\\\\server\\felles\\data", false],
    ["C:\\", "C:\\data", false],
  ])("%s inside %s: %s", (folder, other, inside) => {
    expect(isInside(folder, other, path.win32)).toBe(inside);
  });

  test.each([
    ["C:\\Users\\A\\OneDrive - Universitetet\\samtale", "OneDrive"],
    ["C:\\Users\\A\\onedrive\\samtale", "OneDrive"],
    ["/Users/a/Library/CloudStorage/Box-Box/samtale", "CloudStorage"],
    ["/Users/a/Library/Mobile Documents/x", "Mobile Documents"],
    ["/home/a/Nextcloud/x", "Nextcloud"],
    ["\\\\server\\Dropbox\\x", "Dropbox"],
    ["C:\\Users\\A\\AppData\\Local\\samtale", undefined],
    ["/home/a/min-dropboxliste.txt", undefined],
    ["D:\\Sky\\samtale", "OneDrive"],
    ["D:\\Skya\\samtale", undefined],
  ])("%s is copied to the net: %s", (place, cloud) => {
    expect(cloudIn(place, { OneDrive: "D:\\Sky\\", OneDriveConsumer: "" })).toBe(cloud);
  });

  test("a journal file that was unpacked with its whole path for a name is known for what it is", () => {
    expect(writerOf("C:\\Data\\20261122-1015-kor\\MOD.JSONL")).toBe("mod");
    expect(writerOf("\\\\server\\felles\\sec.jsonl")).toBe("sec");
    expect(isGuide("mappe\\guide.yaml")).toBe(true);
    expect(writerOf("CON")).toBeUndefined();
  });

  test("no file is written under a name that Windows takes for something else; elsewhere it is a name like others", () => {
    expect(findHindrance("C:\\Data\\aux.md", true, "win32")).toMatchObject({ ok: false, why: "name" });
    expect(findHindrance("C:\\Data\\rapport:1.md", false, "win32")).toMatchObject({ ok: false, why: "name" });
    expect(findHindrance("C:\\Data\\rapport.md", false, "win32")).toBeUndefined();
    expect(findHindrance("/nowhere/aux.md", false, "linux")).toBeUndefined();
  });
});
