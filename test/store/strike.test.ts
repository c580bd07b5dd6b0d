// Struck talk is gone: no byte of it is in any file of the session, and what stays says only that it was struck.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSession } from "../../src/store/session/read.ts";
import { rounds } from "../soak.ts";
import { AT, bytesIn, idOf, NODE, newSession, note, notes, opened, text, write } from "./helpers.ts";

const SECRET = 'Søsteren min, Åse fra Utvik, sa "nei" \\ og gikk\nut 🙂';
const REWORDED = "Hun som bor i Utvik gikk sin vei";
const moment = { at: AT, t: 60_000 };

/** The text as it is and as JSON has it, and every run of twelve characters of it. */
function tracesOf(words: string): readonly string[] {
  const runs = Array.from({ length: Math.max(1, words.length - 11) }, (_, at) => words.slice(at, at + 12));
  return [words, ...runs].flatMap((run) => [run, JSON.stringify(run).slice(1, -1)]).filter((run) => run.isWellFormed());
}

function expectGone(folder: string, ...wordings: readonly string[]): void {
  const bytes = bytesIn(folder);
  expect(wordings.flatMap(tracesOf).filter((trace) => bytes.includes(trace))).toEqual([]);
}

function amend(words: string, target: string, t: number) {
  return { at: AT, t, kind: "amend", target, content: { kind: "note", said: "paraphrase", text: words } } as const;
}

test("a struck note leaves no byte; the lines around it, and the length of the file before the strike, are untouched", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  write(journal, "før", 900);
  const id = write(journal, SECRET, 1000);
  write(journal, "etter", 1100);
  const length = fs.statSync(path.join(folder, "mod.jsonl")).size;
  const struck = journal.strike(id, moment);
  expect(struck).toMatchObject({ entry: { id: "mod:6", kind: "strike", target: id }, erased: [id], issues: [] });
  expectGone(folder, SECRET);
  const { entries, issues } = readSession(folder, text);
  expect(entries.find((entry) => entry.id === id)).toEqual({ id, at: AT, t: 1000, kind: "struck" });
  expect(notes(entries)).toEqual(["før", "etter"]);
  expect(issues).toEqual([]);
  const file = fs.readFileSync(path.join(folder, "mod.jsonl"));
  expect(file.indexOf('{"id":"mod:6"')).toBe(length);
});

test("every amendment goes with it, in either writer's file, and those of amendments too", () => {
  const folder = newSession();
  const moderator = opened(folder).journal;
  const secretary = opened(folder, "sec").journal;
  const id = write(moderator, SECRET);
  const first = idOf(moderator.append([amend(`${SECRET} helt`, id, 2000)]));
  const second = idOf(secretary.append([amend(REWORDED, first, 3000)]));
  expect(moderator.strike(id, moment).erased).toEqual([id, first, second]);
  expectGone(folder, SECRET, REWORDED);
  expect(write(secretary, "videre")).toBe("sec:2");
});

test("what was fetched of it from the recording goes with it, also what another fetches after the strike", () => {
  const folder = newSession();
  const moderator = opened(folder).journal;
  const secretary = opened(folder, "sec").journal;
  const id = write(moderator, SECRET);
  const fetched = { at: AT, t: 1000, kind: "fetch", target: id, quote: 0, by: "AB", made: AT } as const;
  const first = idOf(secretary.append([{ ...fetched, text: REWORDED }]));
  expect(moderator.strike(id, moment).erased).toEqual([id, first]);
  expectGone(folder, SECRET, REWORDED);
  secretary.append([{ ...fetched, text: REWORDED }]);
  expect(JSON.stringify(readSession(folder, text).entries)).not.toContain(REWORDED);
  secretary.close();
  expectGone(folder, SECRET, REWORDED);
});

test("words written in the secretary's open session can be struck by the moderator at once", () => {
  const folder = newSession();
  const moderator = opened(folder).journal;
  const secretary = opened(folder, "sec").journal;
  const id = write(secretary, SECRET);
  moderator.strike(id, moment);
  expectGone(folder, SECRET);
  expect(write(secretary, "uforstyrret")).toBe("sec:2");
  expect(notes(readSession(folder, text).entries)).toEqual(["uforstyrret"]);
});

test("an amendment that comes after the strike, from someone who didn't know, is gone when they close", () => {
  const folder = newSession();
  const moderator = opened(folder).journal;
  const secretary = opened(folder, "sec").journal;
  const id = write(moderator, SECRET);
  moderator.strike(id, moment);
  secretary.append([amend(REWORDED, id, 70_000)]);
  expect(JSON.stringify(readSession(folder, text).entries)).not.toContain(REWORDED);
  secretary.close();
  expectGone(folder, SECRET, REWORDED);
});

test("a strike among other drafts is carried out as well", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  const id = write(journal, SECRET);
  journal.append([{ ...moment, kind: "strike", target: id }]);
  expectGone(folder, SECRET);
});

test("struck twice, or what never was: nothing happens but the line that says so", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  const id = write(journal, SECRET);
  journal.strike(id, moment);
  expect(journal.strike(id, moment)).toMatchObject({ erased: [], issues: [] });
  expect(journal.strike("mod:99", moment)).toMatchObject({ erased: [], issues: [] });
  expect(write(journal, "videre")).toBe("mod:100");
});

test("the line that the session begins with can't be struck away", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  expect(journal.strike("mod:1", moment).erased).toEqual([]);
  expect(readSession(folder, text).issues).toEqual([]);
});

describe("after a torn line", () => {
  const line = JSON.stringify({ id: "mod:3", at: AT, t: 800, kind: "note", said: "paraphrase", text: SECRET });
  const cuts = Array.from({ length: line.length - line.indexOf("paraphrase") }, (_, n) => line.length - 1 - n);

  test("the note was typed anew after the crash: struck, the torn beginning goes too, wherever it was cut", () => {
    for (const cut of cuts) {
      const folder = newSession();
      fs.appendFileSync(path.join(folder, "mod.jsonl"), line.slice(0, cut));
      const { journal } = opened(folder);
      const id = write(journal, SECRET);
      journal.strike(id, moment);
      journal.close();
      expectGone(folder, SECRET);
      const left = bytesIn(folder).toString();
      expect(left).not.toContain("Søs");
    }
  });

  test("torn twice, the beginning inside a torn line inside a line", () => {
    const folder = newSession();
    const file = path.join(folder, "mod.jsonl");
    fs.appendFileSync(file, line.slice(0, -8));
    opened(folder).journal.close();
    fs.truncateSync(file, fs.statSync(file).size - 6);
    const { journal } = opened(folder);
    expect(bytesIn(folder).includes("Utvik")).toBe(true);
    journal.strike(write(journal, SECRET), moment);
    expectGone(folder, SECRET);
    expect(bytesIn(folder).includes("Utvik")).toBe(false);
  });

  test("a torn line can be struck itself, and takes no other torn line with it", () => {
    const folder = newSession();
    const file = path.join(folder, "mod.jsonl");
    fs.appendFileSync(file, line.slice(0, -8));
    opened(folder).journal.close();
    fs.appendFileSync(file, line.replace(/"text".*/, '"text":"Noe helt annet'));
    const { journal, session } = opened(folder);
    const [first, second] = session.entries.filter(({ kind }) => kind === "fragment");
    expect(journal.strike(first?.id ?? "", moment).erased).toEqual([first?.id]);
    expectGone(folder, SECRET);
    expect(readSession(folder, text).entries).toContainEqual(second);
  });

  test("the secretary's torn line, with nobody there to repair it, is blanked", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const id = write(journal, SECRET);
    const torn = JSON.stringify({ ...amend(REWORDED, id, 5), id: "sec:1" });
    fs.writeFileSync(path.join(folder, "sec.jsonl"), torn.slice(0, -10));
    journal.strike(id, moment);
    expectGone(folder, SECRET, REWORDED);
    expect(opened(folder, "sec").session.issues).toEqual([]);
  });
});

describe("lines edited by hand", () => {
  test("an unreadable line with the words in it is blanked, another is not", () => {
    const folder = newSession();
    const file = path.join(folder, "mod.jsonl");
    fs.appendFileSync(file, `${SECRET.replace("\n", " ")}\nHusk nøklene til rom 2\n`);
    const { journal } = opened(folder);
    journal.strike(write(journal, SECRET), moment);
    expectGone(folder, SECRET);
    expect(fs.readFileSync(file, "utf8")).toContain("Husk nøklene til rom 2");
  });

  test("a line that an editor escaped differently is found by its id", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const id = write(journal, "Åse fra Utvik");
    fs.appendFileSync(path.join(folder, "sec.jsonl"), `{"id":"sec:1" "target":"${id}","text":"\\u00c5se"}\n`);
    journal.strike(id, moment);
    expect(bytesIn(folder).includes("u00c5se")).toBe(false);
  });

  test("two wordings under one id both go", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const id = write(journal, SECRET);
    const file = path.join(folder, "mod.jsonl");
    const last = fs.readFileSync(file, "utf8").trimEnd().split("\n").at(-1) ?? "";
    fs.appendFileSync(file, `${last.replace(/"text":.*/, `"text":"${REWORDED}"}`)}\r\n${last}\n`);
    journal.strike(id, moment);
    expectGone(folder, SECRET, REWORDED);
  });

  test("an editor's backup in the folder is pointed out, not touched", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const id = write(journal, SECRET);
    fs.copyFileSync(path.join(folder, "mod.jsonl"), path.join(folder, "mod.jsonl~"));
    fs.writeFileSync(path.join(folder, "innkjøp.txt"), "kaffe");
    const { issues } = journal.strike(id, moment);
    expect(issues.map(({ message }) => message)).toEqual([text.issues.strayWords("mod.jsonl~")]);
    expect(fs.readFileSync(path.join(folder, "mod.jsonl~")).includes("Utvik")).toBe(true);
  });
});

test("killed before any step of a strike, it is done, or carried out at the next opening, or was never begun", () => {
  const outcomes = new Set<string>();
  for (let step = 1, over = false; !over; step += rounds(3, 1)) {
    const folder = newSession();
    const { journal } = opened(folder);
    const id = write(journal, SECRET);
    journal.append([amend(REWORDED, id, 2000), note("urørt", 3000)]);
    const torn = { id: "mod:40", at: AT, t: 1, kind: "note", said: "paraphrase", text: SECRET };
    journal.close();
    fs.appendFileSync(path.join(folder, "mod.jsonl"), JSON.stringify(torn).slice(0, -20));
    opened(folder).journal.close();

    const child = spawnSync(NODE, [path.join(import.meta.dirname, "children/striker.ts"), folder, id, String(step)]);
    over = child.stdout.toString() === "struck\n";
    expect(over || child.signal).toBe(over || "SIGKILL");

    const before = readSession(folder, text);
    const isStruck = before.entries.some(({ kind }) => kind === "strike");
    if (isStruck) expect(JSON.stringify(before.entries)).not.toMatch(/Utvik/);
    const { session } = opened(folder);
    expect(session.issues).toEqual([]);
    expect(notes(session.entries)).toContain("urørt");
    if (isStruck) expectGone(folder, SECRET, REWORDED);
    outcomes.add(over ? "done" : isStruck ? "completed" : "never begun");
  }
  expect([...outcomes].sort()).toEqual(["completed", "done", "never begun"]);
});
