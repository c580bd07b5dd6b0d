// Repair in the real program: a group keyed into the secretary's screen, one speaker in ten wrong, put right while the talk
// goes on by whoever reads the list.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { fold } from "../../src/model/session/fold.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR } from "../choir.ts";
import { journalFile, lineCounter, WRITER } from "../secretary/journal.ts";
import { clockAt } from "../secretary/plays.ts";
import { floorOf, rowsInCsv, rowsOfTruth, truthIn } from "../secretary/repaired.ts";
import { keysFor, scriptOfRepairs } from "../secretary/repairs.ts";
import { terminalInTest } from "./harness/inTest.ts";
import { PROGRAM } from "./harness/opening.ts";
import { journal } from "./moderator.ts";

const { secretary: SAYS, session: WORDS } = textsIn("nb");
const PARTICIPANTS = 8;

test("every entry is right, in at most four keys a repair; nothing that was caught meanwhile is lost", async () => {
  const args = ["run", "staff-recovery", "--participants", String(PARTICIPANTS), "--as", "secretary"];
  const terminal = terminalInTest({ args, clock: clockAt(0) });
  await terminal.listens();
  await terminal.sees(SAYS.capture);
  const file = journalFile(terminal.data);
  if (file === undefined) throw new Error("There is no journal.");
  const entries = lineCounter(file);
  let kept = entries();
  const { acts, truth, wrong } = scriptOfRepairs(3, { participants: PARTICIPANTS, turns: 80, from: 60_000 });
  const keys: number[] = [];
  for (const act of acts) {
    terminal.at(clockAt(act.t));
    if (act.is === "catch") {
      terminal.type(act.keys);
      kept += 1;
      await terminal.until(() => entries() === kept);
      continue;
    }
    terminal.type("j");
    await terminal.sees(WORDS.views.repair);
    const pressed = keysFor(act, terminal.text());
    terminal.type(pressed);
    await terminal.seesNo(WORDS.views.repair);
    await terminal.until(() => entries() > kept);
    await terminal.sees(act.follow > 0 ? /Rettet til: .*tegn følger med/u : "Rettet til: ");
    kept = entries();
    keys.push(1 + pressed.length);
  }
  expect(keys.length).toBe(wrong);
  expect(Math.max(...keys)).toBeLessThanOrEqual(4);
  const session = fold(CHOIR, journal(terminal.data, WRITER));
  expect(truthIn(session)).toEqual(truth);
  expect(session.turns.map(({ from, to, speakers }) => ({ from, speakers, ...(to !== undefined && { to }) }))).toEqual(
    floorOf(truth),
  );
  terminal.press("ctrl+c");
  await terminal.exited;
  const csv = execFileSync(process.execPath, [PROGRAM, "export", "last", "--format", "csv", "--data", terminal.data], {
    encoding: "utf8",
  });
  expect(rowsInCsv(csv)).toEqual(rowsOfTruth(truth));
});
