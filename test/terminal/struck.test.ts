// Struck: the words are gone from the screen, from what has gone out at its top, and from every file.
import { appendFileSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Terminal } from "./harness/terminal.ts";
import { begins, folderOf, journal, notes, SAYS, saved, takesUp } from "./moderator.ts";

const SECRET = "Åse fra Utvik";
const GONE = /Utvik|Åse/u;

/** Every file of the data folder that holds the words, by name. */
function filesWith(words: string, data: string): readonly string[] {
  return readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => {
    const file = path.join(data, name);
    return statSync(file).isFile() && readFileSync(file).includes(words);
  });
}

/** Everything that can be read in the window, also by scrolling up. */
function readable(terminal: Terminal): string {
  return [...terminal.scrollback(), ...terminal.screen()].join("\n");
}

/** How many lines of the conversation stand there as struck. */
function struckLines(text: string): number {
  return text.match(/^ [\d:]+ +(✓ +)?strøket\b/gmu)?.length ?? 0;
}

async function strikes(terminal: Terminal, command = "/stryk"): Promise<void> {
  terminal.type(`${command}\r`);
  await terminal.sees(SAYS.line.struck);
  await terminal.untilQuiet();
}

test("a note, with its new wording: gone from the window, the scrollback, the files, and the lines that arrows bring back", async () => {
  const terminal = await begins();
  await notes(terminal, `@3 kjenner ${SECRET}`, SECRET);
  terminal.type(`/rett kjenner ${SECRET} godt\r? hva sa 3\r`);
  await terminal.sees("Nr. 3 har sagt");
  for (let n = 0; n < 30; n++) terminal.type(`notat ${n}\r/angre\r`);
  await terminal.sees(SAYS.line.undone("notat 29"));
  expect(readable(terminal)).toMatch(GONE);
  const [first] = journal(terminal.data).flatMap((entry) => (entry.kind === "note" ? [entry.id] : []));
  await strikes(terminal, `/stryk ${first}`);
  expect(readable(terminal)).not.toMatch(GONE);
  expect(filesWith("Utvik", terminal.data)).toEqual([]);
  terminal.press("up", "up", "up");
  await terminal.untilQuiet();
  expect(terminal.text()).toMatch(/^›$/m);
  terminal.press("ctrl+f");
  terminal.type("Utvik");
  await terminal.sees(SAYS.browse.none);
  terminal.press("ctrl+c");
  await terminal.exited;
  const again = await takesUp(terminal.data);
  await again.sees(SAYS.line.resumed);
  expect(readable(again)).not.toMatch(GONE);
});

test("found by searching, and struck from there", async () => {
  const terminal = await begins();
  await notes(terminal, SECRET);
  await notes(terminal, "noe annet");
  terminal.press("ctrl+f");
  terminal.type("utvik");
  await terminal.sees("› utvik", "1 av 1");
  terminal.press("ctrl+x");
  await terminal.sees(/› \/stryk mod:\d+/);
  terminal.press("enter");
  await terminal.sees(SAYS.line.struck, saved("noe annet"));
  await terminal.untilQuiet();
  expect(readable(terminal)).not.toMatch(GONE);
  expect(filesWith("Utvik", terminal.data)).toEqual([]);
});

test("what was taken back can still be struck", async () => {
  const terminal = await begins();
  await notes(terminal, SECRET);
  terminal.type("/angre\r");
  await terminal.sees("Angret");
  await strikes(terminal);
  expect(readable(terminal)).not.toMatch(GONE);
  expect(filesWith("Utvik", terminal.data)).toEqual([]);
});

test("a line broken off by a crash is shown as such, and can be struck", async () => {
  const terminal = await begins();
  await notes(terminal, "trygt");
  terminal.kill("SIGKILL");
  await terminal.exited;
  appendFileSync(path.join(folderOf(terminal.data), "mod.jsonl"), `{"id":"mod:9","kind":"note","text":"${SECRET} sa`);
  const again = await takesUp(terminal.data);
  await again.sees(SAYS.line.fragment("").slice(0, 20), SECRET, saved("trygt"));
  await strikes(again);
  expect(readable(again)).not.toMatch(GONE);
  expect(filesWith("Utvik", terminal.data)).toEqual([]);
  expect(again.text()).toMatch(/✓ +trygt/);
});

describe("struck by the moderator while the secretary has another screen open: gone there at once, and on the way back", () => {
  test.each([
    ["help", "f1", "Hjelp"],
    ["the list of what was said", "ctrl+f", SAYS.views.session],
    ["the guide", "ctrl+g", SAYS.views.items],
  ] as const)("%s", async (_, key, title) => {
    const mod = await begins();
    const sec = await takesUp(mod.data, { args: ["--as", "secretary"] });
    await mod.sees("Sekretæren er med.");
    await notes(mod, SECRET);
    await sec.sees(SECRET);
    sec.press(key);
    await sec.sees(title);
    await strikes(mod);
    await sec.until((text) => !GONE.test(text));
    await sec.untilQuiet();
    sec.press("esc");
    await sec.until((text) => text.includes("FANGST") && struckLines(text) === 1);
    await sec.untilQuiet();
    expect(readable(sec)).not.toMatch(GONE);
  });
});

test("the same words in the secretary's lines: shown to whoever strikes, and struck from there, in both windows", async () => {
  const mod = await begins();
  const sec = await takesUp(mod.data, { args: ["--as", "secretary"] });
  await mod.sees("Sekretæren er med.");
  sec.press("tab");
  await sec.sees("SKRIV");
  sec.type("Åse ble stille\r");
  await mod.sees("Åse ble stille");
  await notes(mod, SECRET);
  await sec.sees(SECRET);
  await strikes(mod);
  await mod.sees(SAYS.remark.sameWords(1, "Ctrl+Y"), "Åse ble stille");
  mod.press("ctrl+y");
  await mod.sees(SAYS.views.same, "Åse ble stille", "1 av 1");
  mod.press("enter");
  await mod.until((text) => !GONE.test(text));
  // A window that is being drawn anew is empty for a moment: what is waited for is both lines, struck.
  await sec.until((text) => !GONE.test(text) && struckLines(text) === 2);
  await mod.untilQuiet();
  await sec.untilQuiet();
  expect(readable(mod)).not.toMatch(GONE);
  expect(readable(sec)).not.toMatch(GONE);
  expect(filesWith("Åse", mod.data)).toEqual([]);
});
