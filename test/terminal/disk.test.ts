// When the disk says no: the sentence is shown, what was typed stands in the field, what was saved is still there.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { shellInTest, terminalInTest } from "./harness/inTest.ts";
import { commandLine, PROMPT } from "./harness/shell.ts";
import { smallDisk } from "./harness/small-disk.ts";
import type { Terminal } from "./harness/terminal.ts";
import { begins, folderOf, journal, notes, noteTexts, SAYS, saved, takesUp } from "./moderator.ts";

const words = (n: number): string => `notat ${n} ${"langt ".repeat(60)}slutt`;

/** Sends long notes until one is refused; returns how many were shown as saved. */
async function fills(terminal: Terminal, refusal: RegExp): Promise<number> {
  for (let n = 0; n < 200; n++) {
    terminal.type(`${words(n)}\r`);
    await terminal.until((text) => saved(`notat ${n} `)(text) || refusal.test(text));
    if (refusal.test(terminal.text())) return n;
  }
  throw new Error("It was never full.");
}

test("a limit on the size of files: the note comes back into the field, and all that was shown as saved is there", async () => {
  const shell = shellInTest();
  await shell.sees(PROMPT);
  // Bash counts in kilobytes here. The settings and what Node keeps for itself stay under the limit.
  shell.run(`ulimit -f 12; ${commandLine(["run", "staff-recovery", "--participants", "5"])}`);
  await shell.listens();
  shell.type("/gå 1\r");
  await shell.sees(/^ 1 {2}\S/m);
  const count = await fills(shell, /! Fikk ikke lagret/);
  expect(count).toBeGreaterThan(5);
  await shell.sees(SAYS.reply.returned, /^› notat|^ {2}langt/m);
  expect(noteTexts(shell.data)).toEqual(Array.from({ length: count }, (_, n) => words(n).trim()));
  shell.press("ctrl+c");
  await shell.sees(/til for å gå likevel/u, /^› \S/m);
  shell.press("ctrl+c");
  await shell.sees("slutt", PROMPT);
  expect(shell.text()).toContain(`notat ${count}`);
});

test("the same with an empty field: nobody is held back", async () => {
  const shell = shellInTest();
  await shell.sees(PROMPT);
  shell.run(`ulimit -f 12; ${commandLine(["run", "staff-recovery", "--participants", "5"])}`);
  await shell.listens();
  shell.type("/gå 1\r");
  await shell.sees(/^ 1 {2}\S/m);
  await fills(shell, /! Fikk ikke lagret/);
  shell.press("ctrl+u");
  await shell.sees(/^›$/m);
  shell.press("ctrl+c");
  // Whether that it was left still has room is no matter: all that was said is there.
  await shell.sees(/samtale resume|større på denne disken[\s\S]*større på denne disken/u, PROMPT);
});

test("a full disk that gets room again: Enter once more saves what stands in the field", async (context) => {
  const disk = smallDisk(96);
  if (disk === undefined) return context.skip("no disk could be made");
  const ballast = path.join(disk, "ballast");
  writeFileSync(ballast, Buffer.alloc(30_000));
  const terminal = await begins({ env: { SAMTALE_DATA: path.join(disk, "data") } });
  const count = await fills(terminal, /! Fikk ikke lagret: disken er full/);
  await terminal.sees(SAYS.reply.returned);
  rmSync(ballast);
  terminal.press("enter");
  await terminal.sees(saved(`notat ${count} `), /^›$/m);
  expect(noteTexts(terminal.data)).toEqual(Array.from({ length: count + 1 }, (_, n) => words(n).trim()));
});

test("a folder that may only be read: nothing is begun, the reason is given, exit code 2", async (context) => {
  const isRoot = process.getuid?.() === 0;
  const disk = isRoot ? smallDisk(96) : mkdtempSync(path.join(tmpdir(), "samtale-data-"));
  if (disk === undefined) return context.skip("root may write everywhere");
  if (isRoot) spawnSync("mount", ["-o", "remount,ro", disk]);
  else chmodSync(disk, 0o500);
  const terminal = terminalInTest({
    args: ["run", "staff-recovery", "--participants", "5"],
    env: { SAMTALE_DATA: disk },
  });
  expect(await terminal.exited).toEqual({ code: 2, signal: undefined });
  expect(terminal.text()).toMatch(/^Programmet får ikke skrive i /);
  expect(terminal.text()).not.toMatch(/\bat \S+:\d+/);
});

test("the same seat in two windows: the second is turned away with a sentence, the first goes on", async () => {
  const first = await begins();
  const second = terminalInTest({
    args: ["resume", "last", "--as", "moderator"],
    env: { SAMTALE_DATA: first.data },
  });
  expect(await second.exited).toEqual({ code: 2, signal: undefined });
  expect(second.text().replaceAll("\n", "")).toContain("Denne rollen i samtalen er åpen i et annet vindu");
  await notes(first, "@2 videre", "nr. 2: videre");
  first.kill("SIGKILL");
  await first.exited;
  const third = await takesUp(first.data);
  await third.sees(saved("nr. 2: videre"));
});

test("the folder is taken away while the session runs, and put back", async () => {
  const terminal = await begins();
  await notes(terminal, "før");
  const folder = folderOf(terminal.data);
  const away = path.join(terminal.data, "borte");
  renameSync(folder, away);
  terminal.type("imens\r");
  await terminal.sees(/! Finner ikke .*/, SAYS.reply.returned, "› imens");
  renameSync(away, folder);
  terminal.press("enter");
  await terminal.sees(saved("imens"));
  expect(noteTexts(terminal.data)).toEqual(["før", "imens"]);
});

test("the journal itself is deleted: it is put back with all that was saved", async () => {
  const terminal = await begins();
  await notes(terminal, "før");
  rmSync(path.join(folderOf(terminal.data), "mod.jsonl"));
  await terminal.sees("! Noen slettet");
  await notes(terminal, "etter");
  expect(noteTexts(terminal.data)).toEqual(["før", "etter"]);
});

test("the journal is cut in the middle of a line, or emptied, with nobody writing: all of it is put back, and that is told", async () => {
  const terminal = await begins();
  await notes(terminal, "før");
  await notes(terminal, "så dette");
  const file = path.join(folderOf(terminal.data), "mod.jsonl");
  truncateSync(file, readFileSync(file).length - 12);
  await terminal.sees("! Noe utenfor dette programmet endret mod.jsonl");
  expect(noteTexts(terminal.data)).toEqual(["før", "så dette"]);
  writeFileSync(file, "");
  await terminal.sees(/linjer som var lagret, manglet/);
  await notes(terminal, "etter");
  expect(noteTexts(terminal.data)).toEqual(["før", "så dette", "etter"]);
});

test("told to stop while nothing can be saved: it says that the last was not", async () => {
  const terminal = await begins();
  rmSync(folderOf(terminal.data), { recursive: true, maxRetries: 5 });
  terminal.type("blir borte");
  await terminal.sees("› blir borte");
  terminal.kill("SIGTERM");
  expect(await terminal.exited).toEqual({ code: 143, signal: undefined });
  expect(terminal.text()).toMatch(/Finner ikke[\s\S]*\nblir borte$/);
  expect(terminal.text()).not.toContain("Den er lagret.");
});

test("the folder is gone for good: with an empty field Ctrl+C leaves, and does not say that it was saved", async () => {
  const terminal = await begins();
  rmSync(folderOf(terminal.data), { recursive: true, maxRetries: 5 });
  terminal.press("ctrl+c");
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
  expect(terminal.text()).toContain("Finner ikke");
  expect(terminal.text()).not.toMatch(/Den er lagret\./);
});

test("the computer's clock is set back: the session's own goes on, and the jump is told and kept", async () => {
  const terminal = await begins({ clock: "2026-11-22T10:00:00+01:00" });
  terminal.at("2026-11-22T10:20:00+01:00");
  await notes(terminal, "før");
  terminal.at("2026-11-22T09:50:00+01:00");
  await terminal.sees(SAYS.line.backward(30 * 60_000));
  await notes(terminal, "etter");
  const [before, after] = journal(terminal.data).filter(({ kind }) => kind === "note");
  expect(before).toMatchObject({ t: 1_200_000, at: "2026-11-22T10:20:00.000+01:00" });
  expect(after).toMatchObject({ t: 1_200_000, at: "2026-11-22T09:50:00.000+01:00" });
  expect(journal(terminal.data)).toContainEqual(
    expect.objectContaining({ kind: "clock", what: "changed", by: -1_800_000 }),
  );
});

test("the night summer time ends, and a clock set back before the session is taken up: times go on", async () => {
  const terminal = await begins({ clock: "2026-10-25T02:50:00+02:00" });
  await notes(terminal, "sommertid");
  terminal.at("2026-10-25T02:10:00+01:00");
  await notes(terminal, "vintertid");
  terminal.press("ctrl+c");
  await terminal.exited;
  expect(journal(terminal.data).filter(({ kind }) => kind === "clock")).toEqual([]);
  const again = await takesUp(terminal.data, { clock: "2026-10-25T01:00:00+01:00" });
  await notes(again, "stilt tilbake");
  const times = journal(terminal.data).flatMap((entry) =>
    entry.kind === "note" ? [[entry.text, entry.t, entry.at]] : [],
  );
  expect(times).toEqual([
    ["sommertid", 0, "2026-10-25T02:50:00.000+02:00"],
    ["vintertid", 1_200_000, "2026-10-25T02:10:00.000+01:00"],
    ["stilt tilbake", 1_200_000, "2026-10-25T01:00:00.000+01:00"],
  ]);
  const rows = again
    .text()
    .split("\n")
    .flatMap((row) => / ✓ +(\S+)/.exec(row)?.[1] ?? []);
  expect(rows).toEqual(["sommertid", "vintertid", "stilt"]);
});
