// A laptop that was gone comes back: before the host knows of it, after an hour with the lid closed, when the host was closed
// meanwhile. Its seat is its own.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { parseLine } from "../../src/store/journal/line.ts";
import { newSession, temporaryFolder } from "../store/helpers.ts";
import { terminalInTest } from "../terminal/harness/inTest.ts";
import type { Opening } from "../terminal/harness/opening.ts";
import { smallDisk } from "../terminal/harness/small-disk.ts";
import type { Terminal } from "../terminal/harness/terminal.ts";
import { saved } from "../terminal/moderator.ts";
import { codeOn, twoLaptops } from "./laptops.ts";
import { filesOf } from "./machines.ts";

/** `clocks` are what the two computers show; the real time where they aren't told. */
async function atTheTable(clocks?: { readonly host: string; readonly join: string }) {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  const id = path.basename(newSession(here));
  const open = (opening: Opening): Terminal =>
    terminalInTest({ ...opening, ...(clocks && { clock: opening.args?.[0] === "host" ? clocks.host : clocks.join }) });
  const laptops = await twoLaptops(id, { here, there }, open);
  onTestFinished(laptops.line.remove);
  const host = await laptops.hosts();
  const code = codeOn(host);
  const folders = [here, there].map((data) => path.join(data, "sessions", id)) as [string, string];
  return { ...laptops, host, join: await laptops.joins(host), there, folders, code };
}

test("the Wi-Fi is gone for a moment, and the host isn't told: the laptop is back at once", async () => {
  const { line, host, join } = await atTheTable();
  line.drop();
  await join.sees("○ alene");
  await join.sees("● koblet");
  host.type("skrevet etterpå\r");
  await join.sees(saved("skrevet etterpå"));
});

test("the program is killed with the line still open at the host's end, and is opened again: it is let in", async () => {
  const { line, host, join, joins } = await atTheTable();
  line.drop();
  join.kill("SIGKILL");
  await join.exited;
  const back = await joins();
  host.type("skrevet etterpå\r");
  await back.sees(saved("skrevet etterpå"));
  expect(back.text()).toContain("● koblet");
});

const level = ([one, other]: readonly [string, string]): Promise<unknown> =>
  vi.waitFor(() => expect(filesOf(one)).toEqual(filesOf(other)), { timeout: 20_000 });

test("the host leaves while the other one is away and writes on: opened again, it gets what was written", async () => {
  const { line, host, join, hosts, folders } = await atTheTable();
  line.pull();
  await join.sees("○ alene");
  await host.sees("○ alene");
  host.press("ctrl+c");
  await host.exited;
  join.press("tab");
  await join.sees("SKRIV");
  join.type("skrevet alene\r");
  await join.sees(saved("skrevet alene"), /linjer? venter/u);
  line.plug();
  const again = await hosts();
  await again.sees("● koblet", saved("skrevet alene"));
  await level(folders);
});

test("a lid is closed for an hour, at a computer whose clock is an hour ahead: both are level, and the same instant is one", async () => {
  const { host, join, folders } = await atTheTable({
    host: "2026-11-22T11:00:00+01:00",
    join: "2026-11-22T12:00:00+01:00",
  });
  const apart = (): number => {
    const [one = Number.NaN, other = Number.NaN] = ["mod", "sec"].map(
      (writer) => notesIn(path.join(folders[0], `${writer}.jsonl`)).at(-1)?.t,
    );
    return Math.abs(one - other);
  };
  join.press("tab");
  await join.sees("SKRIV");
  host.type("i samme øyeblikk\r");
  join.type("i samme stund\r");
  await host.sees(saved("i samme stund"));
  await join.sees(saved("i samme øyeblikk"));
  expect(apart()).toBeLessThan(100);
  join.kill("SIGSTOP");
  host.at("2026-11-22T12:00:00+01:00");
  await host.sees("○ alene");
  host.type("mens lokket var igjen\r");
  await host.sees(saved("mens lokket var igjen"));
  join.at("2026-11-22T13:00:00+01:00");
  join.kill("SIGCONT");
  await join.sees("● koblet", saved("mens lokket var igjen"));
  await host.sees("● koblet");
  join.type("etterpå\r");
  await host.sees(saved("etterpå"));
  await level(folders);
  expect(apart()).toBeLessThan(100);
});

test("the same laptop a second time, in another window: it is turned away, and the first goes on", async () => {
  const { host, join, line, there } = await atTheTable();
  const second = terminalInTest({
    args: ["join", `127.0.0.1:${line.port}`, "--lang", "nb"],
    env: { SAMTALE_DATA: there },
  });
  expect(await second.exited).toEqual({ code: 2, signal: undefined });
  expect(second.text()).toMatch(/åpen i et annet vindu|sekretær/u);
  await join.sees("● koblet");
  host.type("skrevet etterpå\r");
  await join.sees(saved("skrevet etterpå"));
});

test("who listens at the cable while one joins hears none of the six words, of the talk, or of the guide", async () => {
  const { line, host, join, code } = await atTheTable();
  host.type("Det traff meg midt i hjertet\r");
  await join.sees(saved("hjertet"));
  const heard = line.heard().toString("latin1").toLowerCase();
  expect(heard.length).toBeGreaterThan(1000);
  expect(code).toHaveLength(6);
  for (const word of [...code, "traff", "hjertet", "korkvelden", "20261122"])
    expect(heard).not.toContain(Buffer.from(word).toString("latin1").toLowerCase());
});

test("the disk of the one who joins may only be read: it is said, the host goes on, and the session is begun nowhere", async (context) => {
  const disk = process.getuid?.() === 0 ? smallDisk(96) : undefined;
  if (disk === undefined) return context.skip("no disk could be made");
  spawnSync("mount", ["-o", "remount,ro", disk]);
  const here = temporaryFolder();
  const { line, hosts } = await twoLaptops(path.basename(newSession(here)), { here, there: disk }, terminalInTest);
  onTestFinished(line.remove);
  const host = await hosts();
  const join = terminalInTest({
    args: ["join", `127.0.0.1:${line.port}`, ...codeOn(host), "--lang", "nb"],
    env: { SAMTALE_DATA: disk },
  });
  expect(await join.exited).toEqual({ code: 2, signal: undefined });
  expect(join.text()).toMatch(/^Programmet får ikke skrive i /u);
  host.type("går videre\r");
  await host.sees(saved("går videre"));
});

test("the port is taken: it is said which, and what to do", async () => {
  const { line } = await atTheTable();
  const data = temporaryFolder();
  const id = path.basename(newSession(data));
  const second = terminalInTest({
    args: ["host", id, "--address", `127.0.0.1:${line.port}`, "--lang", "nb"],
    env: { SAMTALE_DATA: data },
  });
  expect(await second.exited).toEqual({ code: 2, signal: undefined });
  expect(second.text()).toContain(`Port ${line.port} er opptatt`);
});

function notesIn(file: string) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.flatMap((text) => {
    const entry = parseLine(text);
    return entry?.kind === "note" ? [entry] : [];
  });
}
