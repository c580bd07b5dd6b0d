// The way out: a tired moderator types /slutt and is led to the end with Enter alone; an impatient one types it twice.
import { describe, expect, test } from "vitest";
import { hintsNow } from "../../src/conversation/keyboard/views.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import { isRecording } from "../../src/model/session/session.ts";
import { guideOf, item, section } from "../choir.ts";
import { type Options, scenario } from "../scenario.ts";

const GUIDE = withPreparation({
  ...guideOf([
    section("welcome", [item("say", "hello", "Takk for at dere kom."), item("ask", "round", "Hvem er dere?")]),
    section("close", [
      { ...item("ask", "must", "Hva betyr det?"), priority: "must" },
      item("ask", "more", "Noe mer?"),
      item("say", "bye", "Takk for i kveld."),
    ]),
  ]),
  after: [{ nb: "Luft ut." }],
});

/** In the talk, at the first question, with the recorder on. */
function talking(options: Options = {}) {
  const session = scenario(GUIDE, options);
  session.at("5:00").moderator.says("/gå 1", "/opptak start");
  return session.at("20:00");
}

describe("/slutt", () => {
  test("leads through thanks, the recorder, the debrief and the guide's own line, and ends at the last step", () => {
    const session = talking();
    session.moderator.says("/slutt");
    expect(hintsNow(session.state())).toEqual([
      "Enter gå gjennom det siste",
      "/slutt avslutt med en gang",
      "Esc tilbake",
    ]);
    const seen: string[] = [];
    for (let steps = 0; steps < 20 && session.state().over === undefined; steps += 1) {
      session.after("10").moderator.presses("enter");
      seen.push(session.session().current ?? "");
    }
    expect([...new Set(seen)]).toEqual([
      "bye",
      "after.recorder-off",
      "after.debrief-impressions",
      "after.debrief-surprises",
      "after.debrief-guide",
      "after.debrief-quotes",
      "after.guide-1",
      "after.stubs",
      "after.storage",
    ]);
    expect(session.last().kind).toBe("end");
    expect(isRecording(session.session())).toBe(false);
    expect(session.session().progress.get("hello")?.done ?? false).toBe(false);
  });

  test("what is written down on the way is a line of the debrief", () => {
    const session = talking();
    session.moderator.says("/slutt").presses("enter", "enter", "enter").says("varmere enn ventet");
    expect(session.last()).toMatchObject({ kind: "debrief", about: "impressions", text: "varmere enn ventet" });
  });

  test("the must-questions that are left stand last, next to the prompt", () => {
    const session = talking();
    session.moderator.says("/slutt");
    expect(session.said().split("\n").at(-1)).toContain("Hva betyr det? [må]");
  });

  test("twice ends at once, also with words on the way", () => {
    const session = talking();
    session.moderator.says("/slutt", "@2 en siste ting", "/slutt");
    expect(session.state().over).toBe("ended");
    expect(session.entriesOf("note").at(-1)).toMatchObject({ text: "en siste ting" });
  });

  test("Esc, or a question that is gone back to, is the talk again: the next /slutt leads anew", () => {
    const session = talking();
    session.moderator.says("/slutt").presses("escape").says("/slutt");
    expect(session.state().over).toBeUndefined();
    session.moderator.presses("enter").says("/gå 2", "@1 alt", "/slutt");
    expect(session.state().over).toBeUndefined();
    expect(session.state().view.is).toBe("end");
  });

  test("a step that doesn't fit is skipped, and the way goes on", () => {
    const session = talking();
    session.moderator.says("/slutt").presses("enter").says("/hopp");
    expect(session.session().current).toBe("after.recorder-off");
  });

  test("a recorder that never ran is not switched off", () => {
    const session = scenario(GUIDE);
    session.at("5:00").moderator.says("/gå 1").says("/slutt").presses("enter", "enter");
    expect(session.session().current).toBe("after.debrief-impressions");
    expect(session.entriesOf("recorder")).toEqual([]);
  });

  test("taken up after a crash on the way, Enter leads on from there", () => {
    const session = talking();
    session.moderator.says("/slutt").presses("enter", "enter", "enter", "enter");
    const again = session.resumes("2:00");
    expect(again.session().current).toBe("after.debrief-surprises");
    again.moderator.presses("enter", "enter", "enter", "enter", "enter", "enter");
    expect(again.state().view.is).toBe("end");
    again.sees("Hva betyr det? [må]");
    again.moderator.presses("enter");
    expect(again.state().over).toBe("ended");
  });

  test("a guide without anything behind its last question has its thanks too", () => {
    const bare = withPreparation(guideOf([section("all", [item("ask", "a", "Første?")])]));
    const session = scenario(bare);
    session.at("5:00").moderator.says("/gå 1", "/slutt").presses("enter");
    session.sees("Takk for at dere ville snakke med oss.");
  });

  test("lines from a pipe end at once", () => {
    const session = talking({ screen: false });
    session.moderator.says("/slutt");
    expect(session.last().kind).toBe("end");
  });
});
