// The window: made narrower and wider while someone types, very small, and back: nothing of an earlier frame stays behind.
import { describe, expect, test } from "vitest";
import type { Terminal } from "./harness/terminal.ts";
import { BEGINS, begins, notes, noteTexts, SAYS } from "./moderator.ts";

const LONG = "@3 «Det var da det snudde for meg, og siden har jeg ikke sett meg tilbake en eneste gang» #vendepunkt";

/** A conversation that more than fills the window, with wide characters in it. */
async function longConversation(): Promise<Terminal> {
  const terminal = await begins({
    guide: "ips-focus-group",
    args: ["--fill", "moderator=A", "--fill", "secretary=B"],
    clock: BEGINS,
  });
  for (let n = 1; n <= 8; n++) terminal.type(`${LONG} ${n}\r@2 日本 🙂 👩‍👩‍👧 nummer ${n}\r`);
  await terminal.sees("nummer 8");
  return terminal;
}

/** The live region is drawn as wide as the window is now. */
const drawnAt = (columns: number) => (text: string) =>
  text.split("\n").some((row) => /^─.*─$/u.test(row) && row.length === columns);

/**
 * The screen is what a drawing anew of everything shows. A resized window shows whole lines only: where the topmost
 * has no room, its rows stay blank.
 */
async function isAsDrawnAnew(terminal: Terminal): Promise<void> {
  await terminal.untilQuiet();
  const shown = terminal.screen();
  const blank = shown.findIndex((row) => row !== "");
  expect(blank).toBeLessThan(4);
  terminal.press("ctrl+l");
  await terminal.untilQuiet(120);
  expect(terminal.screen().slice(blank)).toEqual(shown.slice(blank));
}

test("forty steps narrower and wider while typing: no ghost of an earlier line, no letter lost", async () => {
  const terminal = await longConversation();
  const typed = "og mens jeg skriver, drar noen i vinduet".slice(0, 40);
  for (const [step, letter] of [...typed].entries()) {
    const columns = 40 + Math.round(50 * Math.abs(Math.sin(step))) + (step % 2);
    const rows = 14 + (step % 3) * 5;
    await terminal.resize(columns, rows);
    terminal.type(letter);
    await terminal.sees(drawnAt(columns));
  }
  await terminal.resize(80, 24);
  await terminal.sees(drawnAt(80), `› ${typed}`);
  await terminal.untilQuiet();
  const shown = terminal.screen();
  expect(shown.filter((row) => row.startsWith("›"))).toEqual([`› ${typed}`]);
  expect(shown.filter((row) => row.startsWith("─"))).toHaveLength(1);
  await isAsDrawnAnew(terminal);
  terminal.press("enter");
  await terminal.sees(/✓ +og mens jeg skriver/);
  expect(noteTexts(terminal.data).at(-1)).toBe(typed);
});

test("forty columns and ten rows will do: the question, the field, and what was saved", async () => {
  const terminal = await longConversation();
  await terminal.resize(40, 10);
  await terminal.sees(drawnAt(40));
  await notes(terminal, "@1 kort", "nr. 1: kort");
  expect(terminal.screen().length).toBe(10);
  expect(terminal.text()).toMatch(/^ 1 {2}Fortell/m);
  expect(terminal.text()).toMatch(/^›$/m);
  terminal.press("ctrl+g");
  await terminal.sees("Gå til", "Esc");
  terminal.press("esc");
  await terminal.sees(/✓.*nr\. 1: kort/);
  await terminal.resize(80, 24);
  await terminal.sees(drawnAt(80), "nr. 1: kort");
  await isAsDrawnAnew(terminal);
});

test("the field stays on its row, whatever the question above it needs", async () => {
  const terminal = await longConversation();
  const row = (): number => terminal.screen().findIndex((text) => text.startsWith("›"));
  const at = row();
  for (const line of ["/gå 6", "/gå 3", "/tilbake", "@2 noe", "/angre", "/gå 1", "? tid igjen", "/slutt"]) {
    terminal.type(`${line}\r`);
    await terminal.untilQuiet(100);
    expect([line, row()]).toEqual([line, at]);
  }
});

describe("a list that fills the window", () => {
  test("is drawn anew when the window changes, and leaves the conversation as it was", async () => {
    const terminal = await longConversation();
    const before = terminal.screen();
    terminal.press("ctrl+g");
    await terminal.sees("Gå til", drawnAt(80));
    for (const columns of [60, 100, 50, 80]) {
      await terminal.resize(columns, 24);
      await terminal.sees("Gå til", drawnAt(columns));
    }
    expect(terminal.screen().filter((row) => row.startsWith("Gå til"))).toHaveLength(1);
    terminal.press("esc");
    await terminal.sees("nummer 8");
    await terminal.untilQuiet();
    expect(terminal.screen()).toEqual(before);
  });

  test("was open while the window became another size: the conversation fits the new one", async () => {
    const terminal = await longConversation();
    terminal.press("ctrl+f");
    await terminal.sees(SAYS.views.session);
    await terminal.resize(60, 18);
    await terminal.sees(SAYS.views.session, drawnAt(60));
    terminal.press("esc");
    // The rule that the terminal itself wrapped, 60 and 20 columns, is no drawing.
    await terminal.sees("nummer 8", (text) => drawnAt(60)(text) && !drawnAt(20)(text));
    await isAsDrawnAnew(terminal);
  });
});

test("a note longer than the room above the region is drawn as far as it goes: no gap looks like something lost", async () => {
  const terminal = await begins({ clock: BEGINS });
  terminal.type(`${"en lang tanke som aldri tar slutt ".repeat(50)}ferdig\r`);
  await notes(terminal, "kort en");
  await notes(terminal, "kort to");
  await terminal.resize(90, 26);
  await terminal.sees(drawnAt(90), "kort to");
  await terminal.untilQuiet();
  expect(terminal.screen().slice(0, 5).join("\n")).toContain("en lang tanke");
});
