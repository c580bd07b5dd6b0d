// A window that hangs: nothing the program writes is taken any more. What is typed is saved all the same, and shown later.
import { watch } from "node:fs";
import { expect, test } from "vitest";
import { begins, folderOf, linesIn, notes, noteTexts, saved } from "./moderator.ts";

/** Resolves when the journal has so many lines. */
async function untilKept(data: string, lines: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(folderOf(data), look);
    function look(): void {
      if (linesIn(data) < lines) return;
      watcher.close();
      resolve();
    }
    look();
  });
}

test("four hundred notes while it hangs are all on the disk; when it goes on the last one stands there, and so does what is typed next", async () => {
  const terminal = await begins();
  await notes(terminal, "før");
  const before = linesIn(terminal.data);
  terminal.stall(true);
  const words = Array.from({ length: 400 }, (_, n) => `notat ${n} mens vinduet henger, ${"langt ".repeat(20)}slutt`);
  for (const one of words) terminal.type(`${one}\r`);
  await untilKept(terminal.data, before + words.length);
  terminal.stall(false);
  await terminal.sees(saved("notat 399 "));
  expect(noteTexts(terminal.data)).toEqual(["før", ...words]);
  await notes(terminal, "etter");
  expect(terminal.scrollback().join("\n")).toContain("notat 150 mens");
});

test("told to stop while it hangs, with words in the field: they are kept, and the program ends when the window goes on", async () => {
  const terminal = await begins();
  const before = linesIn(terminal.data);
  terminal.stall(true);
  for (let n = 0; n < 300; n++) terminal.type(`notat ${n} ${"langt ".repeat(20)}\r`);
  // What comes in one piece with a line that is kept has been read as well.
  terminal.type("nesten det siste\rdet siste ordet");
  await untilKept(terminal.data, before + 301);
  terminal.kill("SIGTERM");
  await untilKept(terminal.data, before + 303);
  expect(noteTexts(terminal.data).at(-1)).toBe("det siste ordet");
  terminal.stall(false);
  expect(await terminal.exited).toEqual({ code: 143, signal: undefined });
});
