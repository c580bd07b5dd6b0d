// At the keyboard: fast, in bursts, with emoji, by paste; what is typed is what is kept, and nothing else reaches the terminal.
import { setTimeout as pass } from "node:timers/promises";
import { expect, test } from "vitest";
import { begins, journal, notes, noteTexts, SAYS, saved } from "./moderator.ts";

/** What steers a terminal or turns the reading direction. A line end inside a note stands in the journal as `\n`. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

test("keys that arrive together are taken one by one", async () => {
  const terminal = await begins();
  terminal.type("@3 hei\r/neste\r@2 «ja»\r");
  await terminal.sees(saved("nr. 3: hei"), saved("nr. 2: «ja»"), /^ 2 {2}\S/m);
  expect(journal(terminal.data).slice(-3)).toMatchObject([
    { kind: "note", item: "meaning", speakers: { who: [3] }, text: "hei" },
    { kind: "reach", item: "housing" },
    { kind: "note", item: "housing", speakers: { who: [2] }, said: "verbatim", text: "ja" },
  ]);
});

test("fifty keys a second while notes are saved: none is lost, none comes twice", async () => {
  const terminal = await begins();
  const lines = Array.from({ length: 6 }, (_, line) => `notat nummer ${line} æøå`);
  for (const key of [...lines.map((line) => `${line}\r`).join("")]) {
    terminal.type(key);
    await pass(20);
  }
  await terminal.sees(saved("notat nummer 5 æøå"));
  expect(noteTexts(terminal.data)).toEqual(lines);
});

test("the cursor goes over what a person sees as one character", async () => {
  const terminal = await begins();
  terminal.type("a👩‍👩‍👧b日c");
  terminal.press("left", "left", "left", "backspace");
  terminal.type("🙂");
  terminal.press("end", "left", "backspace");
  await terminal.sees("› a🙂bc");
  terminal.press("enter");
  await terminal.sees(saved("a🙂bc"));
  expect(noteTexts(terminal.data)).toEqual(["a🙂bc"]);
});

test("words are skipped and erased, line ends are reached, and earlier lines come back", async () => {
  const terminal = await begins();
  terminal.type("en to tre fire");
  terminal.press("ctrl+w", "ctrl+left", "ctrl+k");
  await terminal.sees(/^› en to$/m);
  terminal.press("home");
  terminal.type("@2 ");
  terminal.press("ctrl+e", "enter");
  await terminal.sees(saved("nr. 2: en to"));
  terminal.press("up");
  await terminal.sees(/^› @2 en to$/m);
  terminal.press("down");
  await terminal.sees(/^›$/m);
});

test("five thousand characters pasted are one note, and the screen stays whole", async () => {
  const terminal = await begins();
  const words = Array.from({ length: 1000 }, (_, n) => String(n).padStart(4, "0")).join(" ");
  terminal.paste(words);
  await terminal.sees("0999", /^ 1 {2}\S/m);
  terminal.press("enter");
  await terminal.sees(/^›$/m, "0999");
  expect(noteTexts(terminal.data)).toEqual([words]);
  expect(terminal.screen().filter((row) => row.startsWith("─"))).toHaveLength(1);
});

test("two hundred lines pasted are one note", async () => {
  const terminal = await begins();
  const lines = Array.from({ length: 200 }, (_, line) => `linje ${line}`);
  terminal.paste(lines.join("\n"));
  await terminal.sees("linje 199");
  expect(noteTexts(terminal.data)).toEqual([]);
  terminal.press("enter");
  await terminal.sees(/^›$/m, "linje 199");
  expect(noteTexts(terminal.data)).toEqual([lines.join("\n")]);
});

test.each([
  ["a window title", "\x1b]0;EIET\x07", ""],
  ["a window title with the other end", "\x1b]2;EIET\x1b\\", ""],
  ["a colour", "\x1b[35;44m", ""],
  ["the screen cleared", "\x1b[2J\x1b[H", ""],
  ["a question to the terminal", '\x1b[6n\x1bP$q"p\x1b\\', ""],
  ["an 8-bit sequence", "\u009b35;44m", ""],
  ["an 8-bit title", "\u009d0;EIET\u009c", ""],
  ["the reading direction turned", "\u202eekk\u2066e\u2069", "ekke"],
  ["a bell and a backspace", "\x07\x08", ""],
])("%s inside a paste reaches neither the terminal nor the journal", async (_, sequence, left) => {
  const terminal = await begins();
  terminal.paste(`før ${sequence}etter`);
  await terminal.sees(`› før ${left}etter`);
  terminal.press("enter");
  await terminal.sees(saved(`før ${left}etter`));
  expect(noteTexts(terminal.data)).toEqual([`før ${left}etter`]);
  expect(terminal.raw()).not.toContain(sequence);
  expect(terminal.raw()).not.toMatch(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069\x07]/u);
});

test("nor when it is typed", async () => {
  const terminal = await begins();
  terminal.type("før \u009b35;44m\u202eetter");
  await terminal.sees("etter");
  terminal.press("enter");
  await terminal.sees(saved("etter"));
  for (const text of noteTexts(terminal.data)) expect(text).not.toMatch(STEERING);
  expect(terminal.raw()).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/u);
});

test("nor from a name that is read aloud", async () => {
  const terminal = await begins({
    guide: "ips-focus-group",
    args: ["--fill", "moderator=Kari\x1b]0;EIET\x07\u202e", "--fill", "secretary=Ola"],
  });
  terminal.type("/gå presentere\r");
  await terminal.sees("Kari");
  expect(terminal.raw()).not.toMatch(/EIET|[\u0080-\u009f\u202a-\u202e]/u);
});

test("suggestions come while a mark is typed, and Tab takes one", async () => {
  const terminal = await begins();
  await notes(terminal, "@1 noe om #nærhet", "noe om");
  terminal.type("@");
  await terminal.sees("▸@1", "@3", "1/9");
  terminal.type("3 mer #n");
  await terminal.sees("▸#nærhet");
  terminal.press("tab");
  await terminal.sees("› @3 mer #nærhet");
  terminal.press("ctrl+u");
  terminal.type("/hop");
  await terminal.sees("▸/hopp");
  terminal.press("tab");
  terminal.type("ikke tid\r");
  await terminal.sees(SAYS.line.skipped("1", SAYS.skipReasons.time));
});
