// The folder of this machine, unpacked where there is no Node, and opened as its user does: by a click, at a terminal, with a
// guide dropped on it, from a stick.
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { make } from "../../src/portable/make.ts";
import { ownPlatform } from "../../src/portable/platforms.ts";
import { portable as en } from "../../src/text/en/portable.ts";
import { portable as nb } from "../../src/text/nb/portable.ts";
import { environment, REPOSITORY } from "../terminal/harness/opening.ts";
import { openTerminal, type Terminal } from "../terminal/harness/terminal.ts";
import { CLI, saved } from "../terminal/moderator.ts";
import { COMMITTED } from "./workshop.ts";

const own = ownPlatform();
const home = mkdtempSync(path.join(tmpdir(), "samtale-folder-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What the starter needs of the system, and no Node. */
const TOOLS = ["sh", "dirname", "readlink", "uname"];
const bin = path.join(home, "bin");
let folder = "";

/** A fresh user on a machine without Node. */
function world(more: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  return environment(home, { PATH: bin, SAMTALE_DATA: undefined, ...more });
}

type Answer = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function starts(
  words: readonly string[] = [],
  how: { input?: string; env?: Record<string, string>; file?: string } = {},
): Answer {
  const { input = "", env = {}, file = path.join(folder, "samtale") } = how;
  return spawnSync(file, words, { env: world(env), input, encoding: "utf8", cwd: home });
}

/** A program of that name that writes its arguments, a line each, into a file; its path is returned. */
function stub(name: string): { readonly path: string; readonly written: () => string } {
  const place = mkdtempSync(path.join(home, "stub-"));
  writeFileSync(path.join(place, name), `#!/bin/sh\nprintf '%s\\n' "$@" >'${place}/written'\n`);
  chmodSync(path.join(place, name), 0o755);
  return { path: `${place}:${bin}`, written: () => readFileSync(path.join(place, "written"), "utf8") };
}

/** The same folder, but with some of it changed; Node is not copied. */
function copyWithout(...missing: readonly string[]): string {
  const copy = mkdtempSync(path.join(home, "copy-"));
  mkdirSync(path.join(copy, "program", "dist"), { recursive: true });
  writeFileSync(path.join(copy, "samtale"), readFileSync(path.join(folder, "samtale")), { mode: 0o755 });
  for (const file of ["program/node", "program/dist/main.js"])
    if (!missing.includes(file)) symlinkSync(path.join(folder, file), path.join(copy, file));
  return path.join(copy, "samtale");
}

describe.skipIf(own === undefined || process.platform === "win32")("the folder of this machine", () => {
  beforeAll(() => {
    if (!own) return;
    mkdirSync(bin);
    for (const tool of TOOLS)
      symlinkSync(execFileSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).trim(), path.join(bin, tool));
    const made = make(own, { repository: REPOSITORY, out: path.join(home, "out"), commit: COMMITTED, level: 0 });
    if (!("file" in made)) throw new Error(JSON.stringify(made));
    const where = path.join(home, "en mappe på Åses pinne 🙂");
    mkdirSync(where);
    execFileSync("tar", ["xzf", made.file, "-C", where]);
    rmSync(made.file);
    folder = path.join(where, path.basename(made.file, ".tar.gz"));
  });

  test("opens at home, runs a session with a guide from its own folder, and makes files of it", async () => {
    const terminal: Terminal = openTerminal({
      command: [path.join(folder, "samtale")],
      cwd: folder,
      env: { PATH: bin, SAMTALE_DATA: path.join(home, "first") },
    });
    onTestFinished(() => terminal.dispose());
    await terminal.listens();
    await terminal.sees("Recovery slik ansatte forstår det");
    terminal.type("slik ansatte");
    await terminal.sees("› slik ansatte");
    terminal.press("enter");
    await terminal.sees(CLI.setup.participants);
    terminal.type("5\r");
    await terminal.sees("F1 hjelp");
    terminal.type('/go 1\r@3 "Det traff meg"\r');
    await terminal.sees(saved("Det traff meg"));
    terminal.press("ctrl+c");
    await terminal.sees("./samtale resume");
    const env = { SAMTALE_DATA: path.join(home, "first") };
    for (const format of ["qdpx", "html"]) {
      const out = path.join(home, `talk.${format}`);
      expect(starts(["export", "last", "--format", format, "--out", out], { env })).toMatchObject({ status: 0 });
    }
    expect(Object.keys(unzipSync(readFileSync(path.join(home, "talk.qdpx"))))).toContain("project.qde");
    expect(readFileSync(path.join(home, "talk.html"), "utf8")).toContain("Det traff meg");
    expect(starts(["doctor"], { env }).stdout).toMatch(/^✓ Samtale \S+ på Node 24\./u);
  });

  test("finds the addon that keeps a session from being open in two windows", () => {
    const addon = path.join(folder, "program/node_modules/fs-native-extensions");
    const ask = ["-p", "typeof require(process.argv[1]).tryLock", addon];
    expect(execFileSync(path.join(folder, "program/node"), ask, { env: world(), encoding: "utf8" })).toBe("function\n");
  });

  test("is started from anywhere, also by a link, with words that have blanks in them", () => {
    const link = path.join(home, "lenke");
    symlinkSync(path.join(folder, "samtale"), link);
    expect(starts(["--version"], { file: link }).stdout).toBe("0.1.0\n");
    const { stdout } = starts(["--data", "mine data", "doctor"], { file: link });
    expect(stdout).toContain(CLI.doctor.data.option(path.join(home, "mine data")));
  });

  test("installed by npm, which puts it where nobody stands, it names itself as it is called there", () => {
    const project = path.join(home, "project/node_modules");
    mkdirSync(project, { recursive: true });
    execFileSync("cp", ["-al", folder, path.join(project, "samtale")]);
    const file = path.join(project, "samtale/samtale");
    const env = { SAMTALE_DATA: path.join(home, "installed") };
    const { stdout } = starts(["run", "staff-recovery", "--plain", "--participants", "3"], { file, env });
    expect(stdout).toContain("npx samtale resume");
    expect(stdout).not.toContain("./samtale");
  });

  test("keeps everything in the user's own folder, or beside itself where a file asks for that; doctor says which", () => {
    expect(starts(["doctor"]).stdout).toContain(`✓ ${CLI.doctor.data.usual("")}`.trimEnd());
    const mark = path.join(folder, "data-here");
    writeFileSync(mark, "");
    onTestFinished(() => rmSync(mark));
    expect(starts(["doctor"]).stdout).toContain(`✓ ${CLI.doctor.data.beside(path.join(folder, "data"))}`);
    starts(["run", "example", "--plain", "--participants", "3"], { input: "@3 på pinnen\n" });
    expect(starts(["show", "last"]).stdout).toContain("på pinnen");
  });

  test("beside data of a newer version it reads what it can, says so, and writes nothing", () => {
    const data = path.join(home, "newer");
    const env = { SAMTALE_DATA: data };
    starts(["run", "example", "--plain", "--participants", "3"], { input: "@3 eldre ord\n", env });
    const [session = ""] = readdirSync(path.join(data, "sessions"));
    const journal = path.join(data, "sessions", session, "mod.jsonl");
    const [first = "", ...rest] = readFileSync(journal, "utf8").split("\n");
    writeFileSync(journal, [first.replace(/"format":\d+/u, '"format":99'), ...rest].join("\n"));
    const before = readFileSync(journal);
    expect(starts(["show", session], { env }).stdout).toContain("eldre ord");
    const resumed = starts(["resume", session, "--plain"], { input: "@3 nye ord\n", env });
    expect([resumed.status, resumed.stderr]).toEqual([2, expect.stringContaining("nyere utgave")]);
    expect(readFileSync(journal)).toEqual(before);
  });

  test("on a stick that can't be written to it opens, and says so where it matters", () => {
    const mark = path.join(folder, "data-here");
    writeFileSync(mark, "");
    // A file where the data would be: nobody, not even the system's owner, can write into it.
    const data = path.join(folder, "data");
    rmSync(data, { recursive: true, force: true });
    writeFileSync(data, "");
    onTestFinished(() => {
      rmSync(mark);
      rmSync(data);
    });
    expect(starts([])).toMatchObject({ status: 0, stderr: "" });
    const ran = starts(["run", "example", "--plain", "--participants", "3"], { input: "@3 ord\n" });
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(data)]);
    const doctor = starts(["doctor"]);
    expect([doctor.status, doctor.stderr]).toEqual([1, ""]);
    expect(doctor.stdout).toContain(`! ${CLI.doctor.cannotWrite("")}`.trimEnd());
  });

  test("a guide that is dropped on it is run; one with errors is shown with what is wrong; another file is none", () => {
    const guide = path.join(home, "min egen guide.yaml");
    writeFileSync(guide, "id: min\ntitle: Min guide\nquestions: [Hvordan var det?]\n");
    const env = { SAMTALE_DATA: path.join(home, "dropped") };
    const ran = starts([guide], { input: "/go 1\n@1 fint\n", env });
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toContain("Hvordan var det?");
    writeFileSync(guide, "id: min\ntitel: Min guide\nquestions: [Hvordan var det?]\n");
    const broken = starts([guide], { env });
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain("titel");
    const page = path.join(folder, "LES MEG.txt");
    expect(starts([page], { env })).toMatchObject({ status: 2, stderr: `${CLI.errors.noGuideFile(page)}\n` });
    const gone = starts([path.join(home, "borte.yaml")], { env });
    expect([gone.status, gone.stderr.trim()]).toEqual([2, expect.stringContaining("borte.yaml")]);
  });

  test("clicked on, with no terminal, it opens one and begins in it, standing in the folder", () => {
    const terminal = stub("x-terminal-emulator");
    const env = { PATH: terminal.path, DISPLAY: ":0" };
    expect(starts([], { env })).toMatchObject({ status: 0, stdout: "" });
    expect(terminal.written()).toBe(`-e\n${folder}/samtale\n`);
    const guide = path.join(home, "sluppet guide.yaml");
    writeFileSync(guide, "");
    starts([guide], { env });
    expect(terminal.written()).toBe(`-e\n${folder}/samtale\n${guide}\n`);
    // Words of a script are no click.
    expect(starts(["--version"], { env }).stdout).toBe("0.1.0\n");
  });

  test("where there is no terminal to open, a window of the desktop says what to do", () => {
    const window = stub("zenity");
    starts([], { env: { PATH: window.path, DISPLAY: ":0" } });
    expect(window.written()).toBe(`--info\n--text\n${nb.starter.noTerminal}\n${en.starter.noTerminal}\n`);
    const none = starts([], { env: { DISPLAY: ":0" } });
    expect([none.status, none.stderr]).toEqual([2, `${nb.starter.noTerminal}\n${en.starter.noTerminal}\n`]);
  });

  test("with no desktop and no terminal it lists what there is, and what to type next", () => {
    const { status, stdout } = starts([]);
    expect(status).toBe(0);
    expect(stdout).toContain(CLI.home.next.replaceAll("npx samtale", "./samtale"));
  });

  test.each([
    ["program/node", "notWhole"],
    ["program/dist/main.js", "notWhole"],
  ] as const)("without %s it says that the folder is not whole", (missing, sentence) => {
    const { status, stderr } = starts([], { file: copyWithout(missing) });
    expect([status, stderr]).toEqual([2, `${nb.starter[sentence]}\n${en.starter[sentence]}\n`]);
  });

  test("on a disk that runs no programs, and on another kind of machine, it says so", () => {
    const file = copyWithout("program/node");
    writeFileSync(path.join(path.dirname(file), "program/node"), "", { mode: 0o644 });
    expect(starts([], { file }).stderr).toBe(`${nb.starter.cannotRun}\n${en.starter.cannotRun}\n`);
    const place = mkdtempSync(path.join(home, "stub-"));
    writeFileSync(path.join(place, "uname"), "#!/bin/sh\necho VAX\n", { mode: 0o755 });
    const name = own?.name ?? "";
    const { status, stderr } = starts([], { env: { PATH: `${place}:${bin}` } });
    expect([status, stderr]).toEqual([2, `${nb.starter.otherMachine(name)}\n${en.starter.otherMachine(name)}\n`]);
  });

  test("it is a package too: npm is told its name, its version and for which machine it is", () => {
    const about = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as object;
    const [os, cpu] = own?.host.split("-") ?? [];
    expect(about).toMatchObject({ name: "samtale", os: [os], cpu: [cpu], bin: { samtale: "samtale" } });
    expect(Object.keys(about).filter((key) => /dependencies|scripts/iu.test(key))).toEqual([]);
  });
});
