// A survey of 52 statements at the keyboard: one key an item, back and changed, and a program that is killed in the middle.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { textsIn } from "../../src/text/languages.ts";
import { terminalInTest } from "./harness/inTest.ts";
import type { Terminal } from "./harness/terminal.ts";
import { journal, takesUp } from "./moderator.ts";

const GUIDE = loadGuide(readFileSync("guides/staff-survey.yaml", "utf8"), textsIn("nb")).guide;
const ITEMS = (GUIDE?.sections ?? []).flatMap(({ items }) => items.filter(({ kind }) => kind === "scale"));

/** The statement with this place among the 52, from 1, is asked now: what can be answered stands right under it. */
function asks(place: number): (screen: string) => boolean {
  const words = ITEMS[place - 1]?.text.nb ?? "";
  return (screen) => /^ +1 /u.test(screen.split(`  ${words}\n`).at(-1) ?? "") && screen.includes(words);
}

/** One person sits down, and comes to the first statement. */
async function opens(): Promise<Terminal> {
  const terminal = terminalInTest({ args: ["run", "staff-survey", "--participants", "1"], rows: 40 });
  await terminal.listens();
  terminal.type("/go r1\r");
  await terminal.sees(asks(1));
  return terminal;
}

/** The code that counts of each item, in the order of the items; nothing where there is none. */
function ticked(data: string): readonly (number | undefined)[] {
  const entries = journal(data).filter((entry) => entry.kind === "answer");
  return ITEMS.map(({ id }) => entries.findLast(({ item }) => item === id)?.ticked[0]);
}

const notes = (data: string): number => journal(data).filter(({ kind }) => kind === "note").length;
const KEYS = Array.from(ITEMS, (_, index) => ((index * 7) % 5) + 1);
/** What comes after the last statement. */
const CLOSE = GUIDE?.sections.at(-1)?.items[0]?.text.nb ?? "";

test("52 keys are 52 answers and no note, however fast they come: in one burst, and one by one", async () => {
  expect(ITEMS).toHaveLength(52);
  const burst = await opens();
  burst.type(KEYS.join(""));
  await burst.sees(CLOSE);
  expect(ticked(burst.data)).toEqual(KEYS);
  expect(notes(burst.data)).toBe(0);

  const single = await opens();
  for (const key of KEYS) single.type(String(key));
  await single.sees(CLOSE);
  expect(ticked(single.data)).toEqual(KEYS);
});

test("each key brings the next statement; back and changed, it comes to where they were; v, r and - are codes", async () => {
  const terminal = await opens();
  for (const [index, key] of ["4", "v", "r", "-"].entries()) {
    terminal.type(key);
    await terminal.sees(asks(index + 2));
  }
  expect(ticked(terminal.data).slice(0, 5)).toEqual([4, 98, 99, 97, undefined]);
  terminal.type("bbb");
  await terminal.sees(asks(2), /98 .*✓/u);
  terminal.type("5");
  await terminal.sees(asks(5));
  terminal.type("1");
  await terminal.sees(asks(6));
  expect(ticked(terminal.data).slice(0, 6)).toEqual([4, 5, 99, 97, 1, undefined]);
});

test("killed in the middle, it goes on at the statement that came next, and no answer is lost", async () => {
  const terminal = await opens();
  terminal.type(KEYS.slice(0, 20).join(""));
  await terminal.sees(asks(21));
  terminal.kill("SIGKILL");
  await terminal.exited;
  expect(ticked(terminal.data).slice(0, 21)).toEqual([...KEYS.slice(0, 20), undefined]);

  // Gone back to change one, and killed there: that one is taken up.
  const again = await takesUp(terminal.data, { rows: 40 });
  await again.sees(asks(21));
  again.type("bb");
  await again.sees(asks(19));
  again.kill("SIGKILL");
  await again.exited;

  const last = await takesUp(terminal.data, { rows: 40 });
  await last.sees(asks(19));
  last.type("v");
  await last.sees(asks(21));
  last.type(KEYS.slice(20).join(""));
  await last.sees(CLOSE);
  expect(ticked(last.data)).toEqual(KEYS.map((key, index) => (index === 18 ? 98 : key)));
  expect(notes(last.data)).toBe(0);
});

test("forty people at one screen answer all 52 statements: the code of each is the one that was typed", async () => {
  const people = Array.from({ length: 40 }, (_, index) => index + 1);
  const codeOf = (person: number, index: number) => ((person * 3 + index * 2) % 5) + 1;
  const terminal = terminalInTest({ args: ["run", "staff-survey", "--participants", "40"], rows: 40 });
  await terminal.listens();
  for (const [index, { id }] of ITEMS.entries()) {
    const line = people.map((person) => `@${person} ${codeOf(person, index)}`).join(" ");
    terminal.type(`/go ${id}\r${line}\r`);
  }
  terminal.type("/neste\r");
  await terminal.sees(CLOSE);
  const found = new Map(
    journal(terminal.data).flatMap((entry) =>
      entry.kind === "answer" ? [[`${entry.item} ${entry.participant}`, entry.ticked] as const] : [],
    ),
  );
  const typed = ITEMS.flatMap(({ id }, index) =>
    people.map((person) => [`${id} ${person}`, [codeOf(person, index)]] as const),
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(typed));
}, 60_000);
