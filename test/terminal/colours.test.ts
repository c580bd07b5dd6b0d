// Colours help and are never needed: without them everything still reads, and on a light background too.
import { expect, test } from "vitest";
import type { Opening } from "./harness/opening.ts";
import type { Terminal } from "./harness/terminal.ts";
import { begins, notes } from "./moderator.ts";

/** A refusal, an answer, a note, the recorder, suggestions, and a row chosen in a list. */
async function aBitOfEverything(opening: Opening): Promise<Terminal> {
  const terminal = await begins({
    guide: "ips-focus-group",
    args: ["--fill", "moderator=A", "--fill", "secretary=B"],
    ...opening,
  });
  terminal.press("ctrl+r");
  await terminal.sees("● opptak");
  await notes(terminal, "@3 «Det traff meg»", "Det traff meg");
  terminal.type("/neset\r");
  await terminal.sees("! Kjenner ikke /neset");
  terminal.press("ctrl+u");
  terminal.type("? tid igjen\r!");
  await terminal.sees("minutter igjen. Det har gått", "▸!latter");
  return terminal;
}

/** Every parameter of every sequence that sets how text looks. */
function looksIn(raw: string): readonly number[] {
  return Array.from(raw.matchAll(/\x1b\[([\d;:]*)m/g), ([, parameters = ""]) => parameters.split(/[;:]/)).flatMap(
    (all) => all.map(Number),
  );
}

const setsColour = (parameter: number): boolean =>
  (parameter >= 30 && parameter <= 48 && parameter !== 39) || (parameter >= 90 && parameter <= 107);

test("with NO_COLOR no colour is set, and signs say what colours said", async () => {
  const terminal = await aBitOfEverything({ env: { NO_COLOR: "1" } });
  terminal.press("ctrl+u", "ctrl+g");
  await terminal.sees("Gå til");
  terminal.press("down");
  await terminal.sees(/▸.* 2 {2}/);
  const chosen = terminal.screen().filter((row) => row.startsWith("▸"));
  expect(chosen).toHaveLength(1);
  expect(looksIn(terminal.raw()).filter(setsColour)).toEqual([]);
  expect(looksIn(terminal.raw())).toContain(1);
});

test("an empty NO_COLOR asks for nothing", async () => {
  const terminal = await aBitOfEverything({ env: { NO_COLOR: "" } });
  expect(looksIn(terminal.raw()).filter(setsColour)).not.toEqual([]);
});

test("no background is painted, and no text is white, black or of a colour of its own: it reads on light and on dark", async () => {
  const terminal = await aBitOfEverything({});
  const cells = terminal.cells().flat();
  const unreadable = [0, 7, 8, 15];
  expect(cells.filter(({ background }) => background !== undefined)).toEqual([]);
  expect(
    cells.filter(({ foreground }) => typeof foreground === "string" || unreadable.includes(foreground ?? 1)),
  ).toEqual([]);
  expect(new Set(cells.map(({ foreground }) => foreground)).size).toBeGreaterThan(3);
});
