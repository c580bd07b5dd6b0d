// A quote from the keystroke to the coding table: its beginning is caught in the talk, and its words are fetched afterwards.
import path from "node:path";
import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import { clockTime } from "../../src/model/clock.ts";
import { textsIn } from "../../src/text/languages.ts";
import { machine } from "../commands/samtale.ts";
import { terminalInTest } from "./harness/inTest.ts";
import { BEGINS, begins, journal, notes, SAYS } from "./moderator.ts";

const { quotesFetched: words, exportTables: tables } = textsIn("nb");

test("keeps its id, its speaker and its time from the keyboard to the coding table", async () => {
  const terminal = await begins();
  await notes(terminal, "@3 «Det var da det", "Det var da det");
  const stub = journal(terminal.data).at(-1);
  expect(stub).toMatchObject({ kind: "note", said: "stub", speakers: { who: [3] }, text: "Det var da det" });
  terminal.type("/slutt\r");
  await terminal.sees(SAYS.views.end);
  terminal.type("/slutt\r");
  await terminal.sees(textsIn("nb").cli.finished.whatNow);
  terminal.press("esc");
  await terminal.exited;
  const before = journal(terminal.data);

  const afterwards = terminalInTest({
    args: ["quotes", "fetch", "last", "--by", "AB"],
    env: { SAMTALE_DATA: terminal.data },
  });
  await afterwards.sees(words.fetch.title(1, 1), "«Det var da det …", "nr. 3");
  await afterwards.listens();
  // The beginning is taken, and written on.
  afterwards.press("tab");
  await afterwards.sees("› Det var da det");
  afterwards.type(" snudde for meg");
  await afterwards.sees("› Det var da det snudde for meg");
  // One Esc throws nothing away.
  afterwards.press("esc");
  await afterwards.sees(words.fetch.unkept);
  afterwards.press("enter");
  expect(await afterwards.exited).toEqual({ code: 0, signal: undefined });
  expect(afterwards.text()).toContain(words.fetch.done(1, 0));

  const [fetched, ...more] = journal(terminal.data).slice(before.length);
  expect(more).toEqual([]);
  expect(fetched).toMatchObject({ kind: "fetch", target: stub?.id, by: "AB", text: "Det var da det snudde for meg" });
  expect({ at: fetched?.at, t: fetched?.t }).toEqual({ at: before.at(-1)?.at, t: before.at(-1)?.t });

  const { home, samtale } = machine(BEGINS);
  const out = path.join(home, "koding.xlsx");
  const told = await samtale(["export", "last", "--format", "xlsx", "--out", out], {
    env: { SAMTALE_DATA: terminal.data },
  });
  expect(told).toMatchObject({ code: 0 });
  const sheet = (await readWorkbook(out)).find((one) => one.sheet === tables.sheets.coding);
  const row = sheet?.data.find((cells) => cells.includes(stub?.id ?? ""));
  expect(row).toContain("Det var da det snudde for meg");
  expect(row).toContain("nr. 3");
  expect(row?.includes(clockTime(stub?.t ?? 0).padStart(8, "0"))).toBe(true);
  const list = await samtale(["quotes", "last"], { env: { SAMTALE_DATA: terminal.data } });
  expect(list.out).toContain(words.list.none);
  expect(list.out).toContain("«Det var da det snudde for meg»");
});

test("in a small window the field stands whole, with what is nearest to it", async () => {
  const terminal = await begins();
  await notes(terminal, "@3 «Det var da det", "Det var da det");
  terminal.press("ctrl+c");
  await terminal.exited;
  const small = terminalInTest({
    args: ["quotes", "fetch", "last", "--by", "AB"],
    env: { SAMTALE_DATA: terminal.data },
    columns: 30,
    rows: 8,
  });
  await small.listens();
  small.type("Det var da det");
  await small.sees("› Det var da det", "Esc");
  expect(small.screen().filter((row) => row.includes("›"))).toHaveLength(1);
  small.type(" snudde");
  await small.sees("› Det var da det snudde");
  small.press("enter");
  await small.exited;
  expect(journal(terminal.data).at(-1)).toMatchObject({ kind: "fetch", text: "Det var da det snudde" });
});
