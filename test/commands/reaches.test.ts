// What each command asks of the system, watched from outside: no socket is opened, and nothing is written but in the data
// folder (the settings are in it) and where it was told to.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/commands/program/command.ts";
import { samtale } from "../../src/commands/samtale.ts";
import { textsIn } from "../../src/text/languages.ts";
import { newSession, opened, temporaryFolder, write } from "../store/helpers.ts";
import { terminalInTest } from "../terminal/harness/inTest.ts";
import { environment, PROGRAM, REPOSITORY } from "../terminal/harness/opening.ts";

const canWatch = spawnSync("strace", ["-f", "--seccomp-bpf", "-o", "/dev/null", "true"]).status === 0;

/** Every way to open a socket, and to make, write, move or remove a file. */
const CALLS =
  "socket,connect,bind,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,mknod,mknodat,chmod,fchmodat,utimensat";

/** Each command by its name, as it is typed. `OUT` is a folder to write to, `KOPI` one for a backup. */
const TYPED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "": [[]],
  run: [["run", "staff-recovery", "--participants", "5", "--plain"]],
  resume: [["resume", "last", "--plain"]],
  sessions: [["sessions"], ["sessions", "--json"]],
  show: [["show", "last"]],
  export: ["md", "docx", "xlsx", "qdpx", "html"].map((format) => [
    "export",
    "last",
    "--format",
    format,
    "--out",
    "OUT",
  ]),
  "analysis read": [["analysis", "read", "OUT/tabell.csv", "--unplaced", "--out", "OUT"]],
  align: [["align", "last", "12:30=11:58.4"]],
  quotes: [["quotes", "last"]],
  "quotes fetch": [["quotes", "fetch", "last", "--by", "AB"]],
  import: [["import", "OUT/samtale.json"]],
  "guide check": [["guide", "check", "guides/example.yaml"]],
  "guide print": [["guide", "print", "staff-recovery", "--format", "docx", "--out", "OUT/guide.docx"]],
  "guide new": [["guide", "new", "OUT/ny.yaml"]],
  "guide schema": [["guide", "schema"]],
  "guide diff": [["guide", "diff", "guides/example.yaml", "guides/staff-recovery.yaml"]],
  "guide import": [["guide", "import", "OUT/guide.md", "--out", "OUT/guide.yaml"]],
  "study new": [["study", "new", "hagen"]],
  "study add": [["study", "add", "last"]],
  "study show": [["study", "show"]],
  "study report": [["study", "report", "--out", "OUT/studie.html"]],
  "study search": [["study", "search", "en"]],
  "study check": [["study", "check"]],
  "study traces": [["study", "traces", "last"]],
  "study next": [["study", "next", "last", "--out", "OUT/neste.yaml"]],
  "study table": [["study", "table", "last", "--out", "OUT/spor.xlsx"]],
  "study handout": [["study", "handout", "last", "--out", "OUT/ark.html"]],
  verify: [["verify"]],
  backup: [["backup", "KOPI"]],
  restore: [
    ["restore", "KOPI", "--check"],
    ["restore", "KOPI"],
  ],
  merge: [["merge", "OUT"]],
  // With a session or an address these two open a socket, and nothing else does.
  host: [["host", "ingen"]],
  join: [["join", "ingen:adresse:her"]],
  doctor: [["doctor"]],
};

/** The names of all commands that do something by themselves. */
function namesOf({ name, commands = [], run }: Command, before: readonly string[] = []): readonly string[] {
  const own = [...before, name];
  return [...(run ? [own.slice(1).join(" ")] : []), ...commands.flatMap((one) => namesOf(one, own))];
}

test("every command is watched", () => {
  expect(Object.keys(TYPED).sort()).toEqual([...namesOf(samtale(textsIn("nb")))].sort());
});

describe.skipIf(!canWatch)("watched from outside", () => {
  const home = (): { readonly home: string; readonly out: string; readonly log: string } => {
    const folder = temporaryFolder();
    for (const name of ["out", "kopi"]) fs.mkdirSync(path.join(folder, name));
    const session = newSession(path.join(folder, "data"));
    const { journal } = opened(session);
    const id = write(journal, "en");
    const table = `ID;Samtale;Meningsbærende enhet;Slag;Tema\n${id};${path.basename(session)};en;gjengitt;To\n`;
    fs.writeFileSync(path.join(folder, "out", "tabell.csv"), table);
    fs.writeFileSync(path.join(folder, "out", "guide.md"), "# Hagen\n\n1. Hva dyrker du?\n   - Hva mer?\n");
    journal.close();
    return { home: folder, out: path.join(folder, "out"), log: path.join(folder, "strace.log") };
  };
  const watching = (log: string): string[] => [
    "-f",
    "--seccomp-bpf",
    "-y",
    "-qq",
    "-s",
    "400",
    "-e",
    `trace=${CALLS}`,
    "-o",
    log,
  ];

  function reachesOnly(log: string, allowed: readonly string[]): void {
    const calls = fs.readFileSync(log, "utf8").split("\n");
    expect(calls.filter((call) => /\b(socket|connect|bind)\(/u.test(call) && !call.includes("AF_UNIX"))).toEqual([]);
    const writes = (call: string): boolean =>
      /\b(open|openat|openat2)\(/u.test(call) ? /O_(WRONLY|RDWR|CREAT|TRUNC)/u.test(call) : !call.includes("resumed");
    const written = calls.filter((call) => !/ = -1 /u.test(call) && writes(call));
    // A path is named from the folder before it: an open one, or where the program was started.
    const places = written.flatMap((call) =>
      Array.from(call.matchAll(/(?:<([^>]*)>, )?"((?:[^"\\]|\\.)*)"/gu), ([, from, place = ""]) =>
        path.resolve(from ?? REPOSITORY, place),
      ),
    );
    const isAllowed = (place: string): boolean =>
      allowed.some((folder) => place === folder || place.startsWith(`${folder}/`));
    expect(places.filter((place) => !isAllowed(place))).toEqual([]);
  }

  test.each(Object.entries(TYPED).flatMap(([name, lines]) => lines.map((line) => [name, line] as const)))(
    "%s %j",
    (name, line) => {
      const { home: folder, out, log } = home();
      const kopi = path.join(folder, "kopi");
      const env = environment(folder, { NODE_COMPILE_CACHE: undefined });
      if (name === "restore") spawnSync(process.execPath, [PROGRAM, "backup", kopi], { env, cwd: REPOSITORY });
      const typed = line.map((word) => word.replace("OUT", out).replace("KOPI", kopi));
      spawnSync("strace", [...watching(log), process.execPath, PROGRAM, ...typed], {
        env,
        cwd: REPOSITORY,
        input: "notat\n/slutt\n",
      });
      const asked = typed.some((word) => word.startsWith(out)) ? [out] : name === "backup" ? [kopi] : [];
      reachesOnly(log, ["/dev/null", "/dev/tty", path.join(folder, "data"), ...asked]);
    },
  );

  test("a session on the screen", async () => {
    const { log } = home();
    const terminal = terminalInTest({
      command: ["strace", ...watching(log), process.execPath, PROGRAM],
      args: ["run", "staff-recovery", "--participants", "5"],
      env: { NODE_COMPILE_CACHE: undefined },
    });
    await terminal.listens();
    terminal.type("notat\r");
    await terminal.sees(/✓ +notat/u);
    terminal.press("ctrl+c");
    await terminal.exited;
    reachesOnly(log, ["/dev/null", "/dev/tty", "/dev/pts", terminal.data]);
  });
});
