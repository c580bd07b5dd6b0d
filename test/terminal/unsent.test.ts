// Killed with half a line in the field: taken up again, it stands there as it was, and is about the moment it was about.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Terminal } from "./harness/terminal.ts";
import { begins, folderOf, journal, SAYS, saved, takesUp } from "./moderator.ts";

/** What is kept of the writer's field, without the blanks. */
function unsent(data: string, writer = "mod"): string {
  try {
    return readFileSync(path.join(folderOf(data), `${writer}.unsent`), "utf8").trim();
  } catch {
    return "";
  }
}

async function killed(terminal: Terminal): Promise<void> {
  terminal.kill("SIGKILL");
  expect(await terminal.exited).toEqual({ code: undefined, signal: "SIGKILL" });
}

const field =
  (words: string) =>
  (text: string): boolean =>
    text.split("\n").some((row) => row.trimEnd() === `› ${words}`);

test("the moderator's half quote, killed twice, sent at last, and never shown again", async () => {
  const terminal = await begins();
  terminal.type('@3 "Det traff m');
  await terminal.until(() => unsent(terminal.data).includes("Det traff m"));
  await killed(terminal);
  const again = await takesUp(terminal.data);
  await again.sees(SAYS.reply.unsentIsBack(1), field('@3 "Det traff m'));
  await killed(again);
  const third = await takesUp(terminal.data);
  await third.sees(field('@3 "Det traff m'));
  third.type("eg 🙂\r");
  await third.sees(saved("Det traff meg 🙂"));
  await third.until(() => unsent(third.data) === "");
  await killed(third);
  const last = await takesUp(terminal.data);
  await last.sees(SAYS.line.resumed, /^›$/m);
  const [note, ...more] = journal(terminal.data).filter(({ kind }) => kind === "note");
  expect(more).toEqual([]);
  expect(note).toMatchObject({ said: "stub", text: "Det traff meg 🙂", speakers: { who: [3] } });
  const [firstResume] = journal(terminal.data).filter(({ kind }) => kind === "resume");
  expect(note?.t).toBeLessThan(firstResume?.t ?? 0);
});

test("the secretary's quote of whoever speaks, in the line that a key opened; the keys are caught again after it", async () => {
  const terminal = await begins();
  terminal.press("ctrl+c");
  await terminal.exited;
  const secretary = { args: ["--as", "secretary"] };
  const seat = await takesUp(terminal.data, secretary);
  await seat.sees("FANGST");
  seat.type("4");
  await seat.sees("nr. 4 har ordet");
  seat.type('"så bare sto');
  await seat.until(() => unsent(seat.data, "sec").includes("så bare sto"));
  await killed(seat);
  const again = await takesUp(terminal.data, secretary);
  await again.sees("SKRIV én linje", SAYS.reply.unsentIsBack(1), field('@4 "så bare sto'));
  again.type(" jeg der\r");
  await again.sees("FANGST");
  again.press("ctrl+c");
  await again.exited;
  expect(journal(terminal.data, "sec").filter(({ kind }) => kind === "note")).toMatchObject([
    { said: "stub", text: "så bare sto jeg der", speakers: { who: [4] } },
  ]);
  expect(unsent(terminal.data, "sec")).toBe("");
});
