// Killed in the middle of it: what the screen had shown as saved is there when the session is taken up again.

import { setTimeout as pass } from "node:timers/promises";
import { expect, test } from "vitest";
import { verifySession } from "../../src/store/verify/verify.ts";
import { rounds } from "../soak.ts";
import type { Terminal } from "./harness/terminal.ts";
import { begins, folderOf, journal, notes, noteTexts, SAYS, STORE, saved, takesUp } from "./moderator.ts";

const ROUNDS = rounds(3, 300);

test("a note with every kind of character, killed as soon as it is shown as saved", async () => {
  const words = "«Det traff meg» 🙂 æøå 日本 👩‍👩‍👧";
  const terminal = await begins();
  await notes(terminal, words);
  terminal.kill("SIGKILL");
  expect(await terminal.exited).toEqual({ code: undefined, signal: "SIGKILL" });
  expect(noteTexts(terminal.data)).toEqual([words]);
  const again = await takesUp(terminal.data);
  await again.sees(saved(words), SAYS.line.resumed, /^ 1 {2}\S/m);
});

/** Types notes, as fast as the program takes them, until it is gone; returns those that were shown as saved. */
async function killedWhileWriting(terminal: Terminal, round: number): Promise<readonly string[]> {
  let running = true;
  const typing = async (): Promise<void> => {
    for (let note = 0; running; note++) {
      terminal.type(`runde ${round} notat ${note}.\r`);
      await pass(1);
    }
  };
  const typed = typing();
  await terminal.sees(saved(`runde ${round} notat `));
  await pass(Math.random() * 60);
  running = false;
  terminal.kill("SIGKILL");
  await Promise.all([terminal.exited, typed]);
  const rows = [...terminal.scrollback(), ...terminal.screen()];
  return rows.flatMap((row) => / ✓ +(runde \d+ notat \d+\.)/u.exec(row)?.[1] ?? []);
}

const SEATS = {
  mod: (data: string): Promise<Terminal> => takesUp(data),
  sec: async (data: string): Promise<Terminal> => {
    const terminal = await takesUp(data, { args: ["--as", "secretary"] });
    terminal.press("tab");
    await terminal.sees("SKRIV");
    return terminal;
  },
};

test.each(["mod", "sec"] as const)(
  `${ROUNDS} times killed at a random moment, in the seat of %s: nothing shown as saved is lost, every line can be read`,
  async (writer) => {
    const { data, press, exited, dispose } = await begins();
    press("ctrl+c");
    await exited;
    const shown = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const terminal = await SEATS[writer](data);
      for (const note of await killedWhileWriting(terminal, round)) shown.add(note);
      await terminal.dispose();
    }
    const last = await SEATS[writer](data);
    last.press("ctrl+c");
    await last.exited;
    const entries = journal(data, writer);
    const kept = entries.flatMap((entry) => (entry.kind === "note" ? [entry.text] : []));
    expect(shown.size).toBeGreaterThan(ROUNDS * 2);
    expect([...shown].filter((note) => !kept.includes(note))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(verifySession(folderOf(data), STORE).findings).toEqual([]);
    await dispose();
  },
  120_000 + ROUNDS * 5_000,
);
