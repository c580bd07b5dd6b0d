// `samtale verify`, as people read it: one line for a session that is whole, and what is not, a line each.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { AT, newSession, opened, write } from "../store/helpers.ts";
import { machine } from "./samtale.ts";

/** A machine with two sessions, the later one with a line changed and one lost. */
function twoSessions() {
  const one = machine();
  const whole = newSession(one.data);
  const spoilt = newSession(one.data, "2026-11-23T09:00:00.000+01:00", "band");
  for (const folder of [whole, spoilt]) {
    const { journal } = opened(folder);
    for (const words of ["en", "to", "tre"]) write(journal, words);
    journal.close();
  }
  const file = path.join(spoilt, "mod.jsonl");
  const lines = fs.readFileSync(file, "utf8").replace('"text":"en"', '"text":"ei"').split("\n");
  fs.writeFileSync(file, lines.filter((line) => !line.includes('"text":"to"')).join("\n"));
  return { ...one, whole: path.basename(whole), spoilt: path.basename(spoilt) };
}

test("all sessions: the whole one in one line, what is wrong with the other by file and line, and the answer is no", async () => {
  const { samtale, whole, spoilt } = twoSessions();
  const { code, out, err } = await samtale("verify");
  expect([code, err]).toEqual([1, ""]);
  expect(out).toContain(`${whole}: Alt er slik det ble skrevet. 5 linjer.\n`);
  expect(out).toContain(`${spoilt}: 2 ting er ikke slik de ble skrevet. 4 linjer.
  mod.jsonl, linje 3 (mod:3, skrevet 2026-11-22 10:15:03): endret etter at den ble skrevet.
  mod.jsonl, linje 4 (mod:5, skrevet 2026-11-22 10:15:03): nummer 4 foran denne mangler.
`);
});

test("one session by its name, as JSON, in English; one that isn't there", async () => {
  const { samtale, whole, spoilt } = twoSessions();
  expect(await samtale(`verify ${whole}`)).toMatchObject({ code: 0 });
  const { code, out } = await samtale(`verify ${spoilt} --json`);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    {
      id: spoilt,
      format: 2,
      lines: 4,
      struck: 0,
      findings: [
        { is: "changed", line: 3 },
        { is: "missing", numbers: [4, 4] },
      ],
    },
  ]);
  expect((await samtale(`verify ${spoilt} --lang en`)).out).toContain("number 4 before this one is missing.");
  expect(await samtale("verify ingen")).toMatchObject({ code: 2, out: "" });
});

test("doctor looks as well, and says what it found", async () => {
  const { samtale, spoilt } = twoSessions();
  const { code, out } = await samtale("doctor");
  expect(code).toBe(1);
  expect(out).toContain(`! ${spoilt}: mod.jsonl, linje 3`);
});

test("before the first session there is nothing to verify", async () => {
  expect(await machine().samtale("verify")).toMatchObject({ code: 0 });
});

test("a line that was not sent when the program was killed is told of, is no fault, and stands in no export", async () => {
  const one = machine();
  const folder = newSession(one.data);
  const { journal } = opened(folder);
  write(journal, "en");
  journal.unsent.put({ lines: [{ at: AT, t: 2000, text: "hun fra Utvik sa at" }] });
  journal.close();
  const told = "En linje ble ikke sendt før programmet stanset. Den kommer i feltet når samtalen åpnes igjen.";
  const id = path.basename(folder);
  expect(await one.samtale("verify")).toMatchObject({
    code: 0,
    out: `${id}: Alt er slik det ble skrevet. 3 linjer.\n  ${told}\n`,
  });
  expect(JSON.parse((await one.samtale("verify --json")).out)).toMatchObject([{ findings: [], unsent: ["mod"] }]);
  expect((await one.samtale("doctor")).out).toContain(`✓ ${id}: ${told}`);
  for (const format of ["json", "csv", "md", "txt", "html"])
    expect((await one.samtale(`export ${id} --format ${format} --memos`)).out).not.toContain("Utvik");
  const stick = path.join(one.data, "..", "pinne");
  await one.samtale(`backup ${stick}`);
  expect(fs.existsSync(path.join(stick, "sessions", id, "mod.jsonl"))).toBe(true);
  expect(fs.existsSync(path.join(stick, "sessions", id, "mod.unsent"))).toBe(false);
  fs.rmSync(stick, { recursive: true });
});
