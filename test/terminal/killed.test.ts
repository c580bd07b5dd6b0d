// Killed in the middle of it: what the screen had shown as saved is there when the session is taken up again.
import { setTimeout as pass } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Terminal } from "./harness/terminal.ts";
import { begins, journal, notes, noteTexts, SAYS, saved, takesUp } from "./moderator.ts";

const ROUNDS = process.env.SAMTALE_SOAK === "1" ? 300 : 6;

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

test(
  `${ROUNDS} times killed at a random moment: nothing shown as saved is lost, every line can be read`,
  async () => {
    const first = await begins();
    const shown = new Set(await killedWhileWriting(first, 0));
    for (let round = 1; round < ROUNDS; round++) {
      const terminal = await takesUp(first.data);
      for (const note of await killedWhileWriting(terminal, round)) shown.add(note);
      await terminal.dispose();
    }
    const last = await takesUp(first.data);
    last.press("ctrl+c");
    await last.exited;
    const kept = noteTexts(first.data);
    expect(shown.size).toBeGreaterThan(ROUNDS * 2);
    expect([...shown].filter((note) => !kept.includes(note))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(new Set(journal(first.data).map(({ id }) => id)).size).toBe(journal(first.data).length);
  },
  ROUNDS * 5_000,
);
