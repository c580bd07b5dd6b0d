// Fixed answers of people who met several times: each row says in which session it was and who it is, and what is hidden
// goes by persons, not by how often they answered.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Choices, type Exported, USUAL } from "../../src/export/exporter.ts";
import { exporter } from "../../src/export/formats/answers.ts";
import { nameSessions } from "../../src/export/identity/session-names.ts";
import { textsIn } from "../../src/text/languages.ts";
import { rowsOf } from "../export/answered.ts";
import { evening } from "./course.ts";

const guide = (more = "") => `
id: form
title: Skjema
language: nb
subscales: [{ id: song }]
sections:
  - title: Skjema
    items:
      - { scale: Vi synger rent., id: clean, from: Uenig, to: Enig, subscale: song }
      - { scale: Vi synger varmt., id: warm, from: Uenig, to: Enig, subscale: song }
${more}
`;
const LATER = guide("      - { scale: Vi synger høyt., id: loud, from: Uenig, to: Enig }");

const answers = (item: string, codes: readonly number[]) =>
  codes.map((code, index) => ({ kind: "answer", item, participant: index + 1, ticked: [code] }));

const five = (day: number, source: string, codes: Readonly<Record<string, readonly number[]>>): Exported =>
  evening({
    ...{ day, people: 5, study: "choir", group: "five", guide: source },
    after: Object.entries(codes).flatMap(([item, ticked]) => answers(item, ticked)),
  });

const first = five(3, guide(), { clean: [4, 4, 4, 4, 4], warm: [5, 4, 3, 2, 1] });
const second = five(10, LATER, { clean: [5, 4, 4, 4, 5], loud: [1, 2, 3, 4, 5] });

async function filesOf(sessions: readonly Exported[], more: Partial<Choices> = {}) {
  const files = await exporter.files?.(nameSessions(sessions), "nb", textsIn("en"), { ...USUAL, ...more });
  return Object.fromEntries((files ?? []).map(({ name, contents }) => [name, contents]));
}

describe("five people who answered twice", () => {
  test("have two rows each, with the session and with who they are; the order of naming changes nothing", async () => {
    const files = await filesOf([first, second], { rows: true });
    expect(await filesOf([second, first], { rows: true })).toEqual(files);
    const rows = rowsOf(files["answers.csv"]);
    expect(
      rows.map(({ session, participant, person, clean, loud }) => [session, participant, person, clean, loud]),
    ).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => ["S1", String(n), `five-${n}`, "4", ""]),
      ...["5", "4", "4", "4", "5"].map((clean, n) => ["S2", String(n + 1), `five-${n + 1}`, clean, String(n + 1)]),
    ]);
    expect(files["codebook.md"]).toContain(`- S1 · ${first.id}\n- S2 · ${second.id}\n`);
  });

  test("are five persons; nobody is counted as silent where the guide did not ask", async () => {
    const { "summary.csv": summary, "counts.csv": counts } = await filesOf([first, second]);
    const of = (id: string) => rowsOf(summary).find((row) => row.id === id);
    expect([of("clean")?.persons, of("clean")?.n]).toEqual(["5", "10"]);
    expect([of("loud")?.persons, of("loud")?.n]).toEqual(["5", "5"]);
    const silent = (id: string) => rowsOf(counts).find((row) => row.id === id && row.answer === "nothing noted")?.count;
    expect([silent("clean"), silent("warm"), silent("loud")]).toEqual(["0", "5", "0"]);
  });

  test("are hidden by how many persons may have given an answer, not by how often it was given", async () => {
    // Eight fours: of four people at least, and that is too few.
    const { "counts.csv": counts } = await filesOf([first, second], { suppress: 5 });
    expect(rowsOf(counts).find(({ id, code }) => id === "clean" && code === "4")?.count).toBe("*");
    // Of strangers they are eight people.
    const strangers = [first, second].map(({ id, session }) => ({ id, session, place: {} }));
    const bare = strangers.map(({ session: { facts: _, ...session }, ...one }) => ({ ...one, session }) as Exported);
    const open = await filesOf(bare, { suppress: 5 });
    expect(rowsOf(open["summary.csv"]).find(({ id }) => id === "clean")?.persons).toBe("10");
    expect(rowsOf(open["summary.csv"]).find(({ id }) => id === "clean")?.n).toBe("10");
  });

  test.for([
    ["Rscript", "read.R"],
    ["pspp", "read.sps"],
  ])(
    "are read by %s, where it is installed, with names for sessions and persons",
    async ([program = "", script = ""], { skip }) => {
      if (!isThere(program)) skip();
      const folder = mkdtempSync(path.join(tmpdir(), "samtale-across-"));
      try {
        const files = await filesOf([first, second], { rows: true });
        for (const [name, contents] of Object.entries(files)) writeFileSync(path.join(folder, name), contents);
        const { n = "", mean = "" } = rowsOf(files["summary.csv"]).find(({ id }) => id === "song") ?? {};
        const told = execFileSync(program, [script], { cwd: folder, encoding: "utf8" });
        expect(told).toMatch(new RegExp(`(?:scale_song|song)\\D+${n}(?:\\.00)?\\D+${mean}`, "u"));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

function isThere(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
