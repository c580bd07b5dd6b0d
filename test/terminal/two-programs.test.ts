// Moderator and secretary, each at a terminal of their own, in one session: what one writes the other sees, whatever
// keys are hit, and whoever is killed.

import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Machine, machine } from "../commands/samtale.ts";
import { rounds } from "../soak.ts";
import { terminalInTest } from "./harness/inTest.ts";
import type { Terminal } from "./harness/terminal.ts";
import { begins, CLI, folderOf, journal, SAYS, STORE, takesUp } from "./moderator.ts";

const SECONDS = rounds(8, 300);
/** Room for both answers. */
const SIZE = { columns: 100, rows: 50 } as const;

type Seat = "mod" | "sec";
type Table = Record<Seat, Terminal>;

const other = (seat: Seat): Seat => (seat === "mod" ? "sec" : "mod");
const sits = (data: string, seat: Seat): Promise<Terminal> =>
  takesUp(data, { ...SIZE, args: seat === "sec" ? ["--as", "secretary"] : [] });

/** One machine, and on it a moderator's and a secretary's terminal in one session. */
async function bothSit(): Promise<Pick<Machine, "data" | "samtale"> & { readonly table: Table }> {
  const { data, samtale } = machine();
  const mod = await begins({ ...SIZE, env: { SAMTALE_DATA: data } });
  const sec = await sits(data, "sec");
  await mod.sees("Sekretæren er med.");
  return { data, samtale, table: { mod, sec } };
}

/** Out of lists and help. */
async function backToTalk(terminal: Terminal): Promise<void> {
  // In the talk itself Esc would empty the note field.
  await terminal.untilQuiet(80);
  if (!terminal.modes().alternate) return;
  terminal.press("esc");
  await backToTalk(terminal);
}

/** Types a line into the note field, wherever the secretary's hands are, and sends it. */
async function writes(terminal: Terminal, line: string): Promise<void> {
  await backToTalk(terminal);
  if (terminal.text().includes("FANGST")) {
    terminal.press("tab");
    await terminal.untilQuiet(80);
  }
  terminal.press("ctrl+u");
  terminal.type(`${line}\r`);
}

/** The whole lines of a writer's file, as they stand on the disk. */
function kept(data: string, seat: Seat): readonly string[] {
  try {
    return readFileSync(path.join(folderOf(data), `${seat}.jsonl`), "utf8")
      .split("\n")
      .slice(0, -1);
  } catch {
    return [];
  }
}

/**
 * Does it again until it has come about: on a busy machine keys sent before may still be on their way, and what is typed
 * then lands where they lead.
 */
async function insists(act: (time: number) => Promise<void>, isDone: () => boolean): Promise<void> {
  for (let time = 0; !isDone(); time++) {
    await act(time);
    for (let waited = 0; waited < 5000 && !isDone(); waited += 10) await pass(10);
  }
}

/** One writes a word that nobody has written; when it is on the disk, the other sees it. */
async function hears({ data, table }: { data: string; table: Table }, seat: Seat, word: string): Promise<void> {
  const [writer, reader] = [table[seat], table[other(seat)]];
  const said: string[] = [];
  const heard = (): string | undefined => said.find((one) => kept(data, seat).some((line) => line.includes(one)));
  await insists(
    (time) => {
      // Each time another word: the one before may come after all.
      said.push(time === 0 ? word : word.replace(/\d*$|\d+/u, (number) => String(Number(number) + 1000 * time)));
      return writes(writer, said.at(-1) ?? word);
    },
    () => heard() !== undefined,
  );
  await backToTalk(reader);
  await reader.sees(heard() ?? word);
}

/** The talk rests, whoever had it rest. */
async function pauses({ data, table }: { data: string; table: Table }): Promise<void> {
  // One that was taken back by some key is no pause.
  const marks = (): readonly string[] => {
    const entries = [...journal(data, "mod"), ...journal(data, "sec")].toSorted((one, next) => one.t - next.t);
    const undone = new Set(entries.flatMap((entry) => (entry.kind === "undo" ? [entry.target] : [])));
    return entries.flatMap(({ id, kind }) =>
      (kind === "pause" || kind === "continue") && !undone.has(id) ? [kind] : [],
    );
  };
  await insists(
    () => writes(table.mod, "/pause"),
    () => marks().at(-1) === "pause",
  );
}

test("what one writes the other sees, and neither's typing is touched", async () => {
  const { data, table } = await bothSit();
  const { mod, sec } = table;
  await sec.sees("Moderatoren har samtalen åpen i et annet vindu.");
  mod.type("halvferdig linj");
  await mod.sees("› halvferdig linj");
  await hears({ data, table }, "sec", "fraSekretæren");
  await mod.sees("› halvferdig linj");
  mod.type("e\r");
  await sec.sees("halvferdig linje");
  for (let n = 0; n < 6; n++) await hears({ data, table }, n % 2 === 0 ? "mod" : "sec", `ord${n}ord`);
});

test("a seat that is taken: without a word of which, it is asked what the window is to be; by name, one is told", async () => {
  const { data, samtale, table } = await bothSit();
  table.sec.press("ctrl+c");
  await table.sec.exited;
  await table.mod.sees("Sekretæren gikk ut.");
  const opens = () => terminalInTest({ ...SIZE, args: ["resume", "last"], env: { SAMTALE_DATA: data } });
  const before = journal(data, "sec").length;
  const mistaken = opens();
  await mistaken.sees(CLI.beside.isOpen, `▸ ${CLI.beside.secretary}`);
  mistaken.type("jeg tror at dette");
  mistaken.press("down", "down", "enter");
  expect(await mistaken.exited).toMatchObject({ code: 2 });
  expect(journal(data, "sec").length).toBe(before);
  const reading = opens();
  await reading.sees(CLI.beside.read);
  reading.press("down", "enter");
  expect(await reading.exited).toMatchObject({ code: 0 });
  expect(reading.text()).toContain("Planlagt og brukt tid");
  const second = opens();
  await second.sees(CLI.beside.isOpen);
  second.press("enter");
  await second.sees("så her er du sekretær");
  const third = await samtale("resume last --as moderator --plain");
  expect(third.code).toBe(2);
  expect(third.err).toContain(STORE.problems.locked(folderOf(data)));
});

test("when one ends it, the other is told, writes on, and closes", async () => {
  const { data, table } = await bothSit();
  table.mod.type("/slutt\r");
  await table.mod.sees(SAYS.views.end);
  table.mod.type("/slutt\r");
  await table.mod.sees(CLI.finished.whatNow);
  table.mod.press("esc");
  expect(await table.mod.exited).toMatchObject({ code: 0 });
  await table.sec.sees("Moderatoren avsluttet samtalen.");
  await writes(table.sec, "/memo et siste ord");
  await table.sec.sees("et siste ord");
  table.sec.press("ctrl+c");
  expect(await table.sec.exited).toMatchObject({ code: 0 });
  expect(journal(data, "sec").map(({ kind }) => kind)).toEqual(["join", "memo", "leave"]);
});

/** Random, but the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const MODERATOR: readonly string[] = ["ctrl+n", "ctrl+p", "ctrl+x", "ctrl+t", "ctrl+g", "f1", "enter", "tab"];
const SECRETARY: readonly string[] = [..."1234589leem ,.z*k", "tab", "backspace", "f1"].map((key) =>
  key === " " ? "space" : key,
);

test(
  `${SECONDS} seconds of random keys, one or the other killed every few: nothing lost, nothing doubled, both the same`,
  async () => {
    const { data, samtale, table } = await bothSit();
    const roll = dice(20261122);
    const acknowledged: Record<Seat, Set<string>> = { mod: new Set(), sec: new Set() };
    const shown = new Set<string>();
    let words = 0;

    const look = (): void => {
      for (const seat of ["mod", "sec"] as const) {
        for (const line of kept(data, seat)) acknowledged[seat].add(line);
        const rows = [...table[seat].scrollback(), ...table[seat].screen()];
        for (const row of rows)
          if (row.includes("✓")) for (const [word] of row.matchAll(/ord\d+ord/gu)) shown.add(word);
      }
    };
    const kill = async (...seats: readonly Seat[]): Promise<void> => {
      look();
      for (const seat of seats) table[seat].kill("SIGKILL");
      for (const seat of seats) await table[seat].exited;
      for (const seat of seats) {
        await table[seat].dispose();
        table[seat] = await sits(data, seat);
      }
    };

    const until = performance.now() + SECONDS * 1000;
    let killing = performance.now() + 2500;
    while (performance.now() < until) {
      const seat: Seat = roll(2) === 0 ? "mod" : "sec";
      const terminal = table[seat];
      const keys = seat === "mod" ? MODERATOR : SECRETARY;
      const what = roll(12);
      if (what === 0) await hears({ data, table }, seat, `ord${words++}ord`);
      else if (what === 1) await writes(terminal, `@${1 + roll(5)} ord${words++}ord`);
      else if (what === 2 && seat === "mod") terminal.type(`ord${words++}ord `);
      else
        for (let n = 0; n <= roll(4); n++) {
          const key = keys[roll(keys.length)] ?? "1";
          if (key.length === 1) terminal.type(key);
          else terminal.press(key);
        }
      await pass(roll(60));
      if (performance.now() < killing) continue;
      killing = performance.now() + 1500 + roll(2500);
      const both = roll(5) === 0;
      await (both ? kill("mod", "sec") : kill(roll(2) === 0 ? "mod" : "sec"));
    }

    // What each has in memory, told by each in its own words.
    await pauses({ data, table });
    // The last keys may have left the secretary in a list or in help.
    await hears({ data, table }, "mod", "sisteOrdAvAlle");
    const told: Record<Seat, string> = { mod: await account(table.mod), sec: await account(table.sec) };

    look();
    for (const seat of ["sec", "mod"] as const) {
      await backToTalk(table[seat]);
      table[seat].press("ctrl+c");
      expect(await table[seat].exited).toMatchObject({ code: 0 });
    }

    for (const seat of ["mod", "sec"] as const) {
      const lines = kept(data, seat);
      expect([...acknowledged[seat]].filter((line) => !lines.includes(line))).toEqual([]);
      expect(new Set(lines).size).toBe(lines.length);
    }
    const entries = [...journal(data, "mod"), ...journal(data, "sec")];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const text = entries.map((entry) => JSON.stringify(entry)).join("\n");
    const counts = [...shown].map((word) => [word, text.split(word).length - 1] as const);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
    expect(shown.size).toBeGreaterThan(SECONDS / 3);
    const onDisk = await accountFromDisk(samtale);
    // Every question, whoever was heard or not.
    expect(onDisk.length).toBeGreaterThan(3);
    for (const seat of ["mod", "sec"] as const) expect(onDisk.filter((row) => !told[seat].includes(row))).toEqual([]);
  },
  SECONDS * 1000 + 240_000,
);

/** What is asked, and what shows that it was answered. */
const ASKED = [
  ["/oversikt", /[✓·–○] \S.*: /u],
  // Where nobody spoke for a whole second there are no shares.
  ["/taletid", /Nr\. \d+: [^%]*%|Taletid til nå: 0:00/u],
] as const;

/** All that stands on the screen after both were asked, as one text: rows too long for it are broken there. */
async function account(terminal: Terminal): Promise<string> {
  const rows: string[] = [];
  for (const [command, answer] of ASKED) {
    terminal.press("ctrl+l");
    await insists(
      () => writes(terminal, command),
      () => answer.test(terminal.text()),
    );
    await terminal.untilQuiet(200);
    rows.push(...terminal.screen());
  }
  return rows.join(" ").replace(/[│\s]+/gu, " ");
}

/** What a program answers that has nothing but what is on the disk: each question with its state, each participant with turns, talk and share. */
async function accountFromDisk(samtale: Machine["samtale"]): Promise<readonly string[]> {
  const { out } = await samtale("resume last --plain", { input: ASKED.map(([command]) => `${command}\n`).join("") });
  // How long ago someone spoke goes on while one asks.
  return out.split("\n").flatMap((row) => /[✓·–○] \S.*: .*|Nr\. \d+: [^%]*%/u.exec(row)?.[0] ?? []);
}
