// Repair at speed: one speaker in ten is logged wrongly, and some cues; put right 5 to 60 seconds later while the talk goes on.
import { describe, expect, test } from "vitest";
import { panel } from "../../src/ui/screens/panels.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { csvOf, floorOf, rowsInCsv, rowsOfTruth, truthIn } from "../secretary/repaired.ts";
import { type Act, keysFor, scriptOfRepairs } from "../secretary/repairs.ts";

const FROM = 600_000;

const listOf = (session: Scenario): string =>
  panel(session.state(), 80, 24)
    .rows.map((pieces) => pieces.map(({ text }) => text).join(""))
    .join("\n");

/** Plays the script, and tells how many keys each repair took. */
function plays(session: Scenario, acts: readonly Act[]): readonly number[] {
  return acts.flatMap((act) => {
    // A second after it whatever waited for a second digit has stood long enough.
    session.after(String((act.t - session.state().now.t) / 1000));
    if (act.is === "catch") {
      session.secretary.types(act.keys);
      return [];
    }
    session.secretary.types("j");
    const keys = keysFor(act, listOf(session));
    session.secretary.types(keys);
    if (session.state().view.is === "repair") session.after("0.75");
    expect(session.state().view.is).toBe("talk");
    if (act.follow > 0) expect(session.state().capture.told).toMatch(/tegn følger med/u);
    return [1 + keys.length];
  });
}

describe.each([6, 12])("a group of %i", (participants) => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed))("script %i: every entry is right", async (seed) => {
    const session = scenario(CHOIR, { seat: "secretary", participants }).at("10:00");
    session.secretary.presses("tab").says("/go 2").presses("tab");
    const { acts, truth, wrong } = scriptOfRepairs(seed, { participants, turns: 90, from: FROM });
    const keys = plays(session, acts);
    expect(keys.length).toBe(wrong);
    expect(wrong).toBeGreaterThan(9);
    expect(Math.max(...keys)).toBeLessThanOrEqual(4);
    expect(truthIn(session.session())).toEqual(truth);
    expect(
      session.session().turns.map(({ from, to, speakers }) => ({ from, speakers, ...(to !== undefined && { to }) })),
    ).toEqual(floorOf(truth));
    expect(rowsInCsv(await csvOf(session.session()))).toEqual(rowsOfTruth(truth));
  });
});
