// A half-typed line when the program is killed: it stands in the field again, as what it was, with the time it had.
import { describe, expect, test } from "vitest";
import { withoutKept } from "../../src/model/unsent.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const BACK = "Ikke sendt da programmet stanset: linja står i feltet igjen.";

const moderating = (): Scenario => {
  const session = scenario(CHOIR).at("10:00");
  session.moderator.says("/go 2");
  return session;
};

const catching = (): Scenario => {
  const session = scenario(CHOIR, { seat: "secretary" }).at("10:00");
  session.secretary.presses("tab").says("/go 2").presses("tab");
  return session;
};

describe("killed in the middle of a line", () => {
  test("the moderator's half quote is a quote still, at the time at which it was begun", () => {
    const session = moderating().at("12:00");
    session.moderator.types('@3 "Det traff m');
    session.after("0:20");
    const again = session.resumes("0:40");
    expect(again.state().field.text).toBe('@3 "Det traff m');
    expect(again.said()).toContain(BACK);
    again.moderator.types("eg").presses("enter");
    expect(again.last()).toMatchObject({
      kind: "note",
      said: "stub",
      text: "Det traff meg",
      t: 720_000,
      speakers: { who: [3] },
    });
    expect(again.unsent()).toBeUndefined();
  });

  test("the secretary's quote of whoever speaks: one line in write mode, and Enter leads back to the keys", () => {
    const session = catching();
    session.secretary.types("4");
    session.after("0:05").secretary.types('"').types("så bare sto");
    const again = session.resumes("0:30");
    expect(again.state()).toMatchObject({ capture: { on: false, lead: '@4 "' }, field: { text: '@4 "så bare sto' } });
    again.secretary.types(" jeg der").presses("enter");
    expect(again.last()).toMatchObject({ kind: "note", said: "stub", text: "så bare sto jeg der", t: 605_000 });
    expect(again.state().capture.on).toBe(true);
  });

  test("the first words of a turn are its own, though the program died in it", () => {
    const session = catching();
    session.secretary.types("4");
    session.after("0:05").secretary.types("q").types("ja, altså");
    const again = session.resumes("0:30");
    again.secretary.presses("enter");
    const [turn] = again.entriesOf("turn");
    expect(again.last()).toMatchObject({ kind: "note", said: "stub", turn: turn?.id, t: 600_000 });
  });

  test("a line that waits while keys are caught waits again, and no key lands in it", () => {
    const session = catching();
    session.secretary.presses("tab").types("de ser på hverandre").presses("tab").types("2");
    const again = session.resumes("0:30");
    expect(again.state()).toMatchObject({ capture: { on: true }, field: { text: "de ser på hverandre" } });
    again.secretary.types("3");
    expect(again.last()).toMatchObject({ kind: "turn", speakers: { who: [3] } });
    again.secretary.presses("tab", "enter");
    expect(again.last()).toMatchObject({ kind: "note", text: "de ser på hverandre", t: 600_000 });
  });

  test("two lines, one of them laid aside", () => {
    const session = catching();
    session.secretary.presses("tab").types("de ser på hverandre").presses("tab").types('2"sånn');
    const again = session.resumes("0:30");
    again.sees("To linjer var ikke sendt");
    again.secretary.presses("enter", "tab");
    expect(again.last()).toMatchObject({ said: "stub", text: "sånn" });
    expect(again.state().field.text).toBe("de ser på hverandre");
  });

  test("a line that could not be written is in the field, and kept as one that was not sent", () => {
    const session = moderating();
    session.keeper.fail("Disken er full.");
    session.moderator.says("gruppa ga håp");
    expect(session.unsent()?.lines).toMatchObject([{ text: "gruppa ga håp", t: 600_000 }]);
    session.conversation.leave();
    expect(session.unsent()?.lines).toHaveLength(1);
  });
});

describe("nothing is kept of", () => {
  test.each<[string, (session: Scenario) => unknown]>([
    ["what was sent", ({ moderator }) => moderator.says("gruppa ga håp")],
    ["what was emptied", ({ moderator }) => moderator.types("gruppa").presses("ctrl+u")],
    ["what was put away", ({ moderator }) => moderator.types("gruppa").presses("escape")],
    ["a line that was sent before, and is only looked at", ({ moderator }) => moderator.says("gruppa").presses("up")],
    ["what was kept in leaving", ({ conversation, moderator }) => [moderator.types("gruppa"), conversation.leave()]],
    ["a session that is left by its key", ({ moderator }) => moderator.types("gruppa").presses("ctrl+c")],
  ])("%s", (_, does) => {
    const session = moderating();
    does(session);
    expect(session.unsent()).toBeUndefined();
  });

  test("what a key put into the field, before a word is written behind it", () => {
    const session = catching();
    session.secretary.types('4"');
    expect(session.state().field.text).toBe('@4 "');
    expect(session.unsent()).toBeUndefined();
  });

  test("lines from a pipe", () => {
    const session = scenario(CHOIR, { screen: false });
    session.moderator.says("@3 gruppa ga håp", "@3");
    expect(session.unsent()).toBeUndefined();
  });

  test("a line that was saved in the last moment, though the field had not been emptied on the disk", () => {
    const session = moderating();
    session.moderator.types('@3 "Det traff meg');
    const unsent = session.unsent();
    session.moderator.presses("enter");
    const own = session.entries();
    expect(unsent && withoutKept(unsent, own)).toBeUndefined();
    const two = unsent && { ...unsent, lines: [...unsent.lines, { at: own[0]?.at ?? "", t: 1, text: "mer" }] };
    expect(two && withoutKept(two, own)?.lines.map(({ text }) => text)).toEqual(["mer"]);
    // A key at the same instant is no line.
    const keyed = unsent?.lines.map(
      ({ at, t }) => ({ id: "sec:9", at, t, kind: "turn", speakers: { who: [3] } }) as const,
    );
    expect(unsent && withoutKept(unsent, keyed ?? [])).toEqual(unsent);
  });
});

describe("struck", () => {
  test("words that are struck leave the line that is being typed, and that is said", () => {
    const session = moderating();
    session.moderator.says("hun er fra Utvik i Stryn");
    const id = session.last().id;
    session.moderator.types("og den fra Utvik i Stryn sa").presses("ctrl+f").types("Utvik").presses("escape");
    expect(session.unsent()?.lines).toHaveLength(1);
    const stamp = { at: "2026-11-22T10:11:00.000+01:00", t: 660_000 };
    const struck = session.keeper.strike(id, stamp);
    const strike = { ...struck.entry, id: "sec:1" };
    const entries = session.entries().filter((entry) => entry.id !== struck.entry.id);
    session.conversation.send({ is: "reread", entries: [...entries, strike] });
    expect(session.state().field.text).toBe("");
    expect(session.said()).toBe("De samme ordene sto i feltet. De er borte derfra også.");
    expect(session.unsent()).toBeUndefined();
  });

  test("a line that words what is struck anew goes too; any other stays", () => {
    for (const [typed, left] of [
      ["/rett mod:6 noe helt annet", undefined],
      ["noe helt annet", "noe helt annet"],
    ] as const) {
      const session = moderating();
      session.moderator.says("hun er fra Utvik i Stryn");
      const { id } = session.last();
      session.moderator.types(typed.replace("mod:6", id));
      session.conversation.send({ is: "struck", entries: [], erased: [id], warnings: [] });
      expect(session.unsent()?.lines[0]?.text).toBe(left);
    }
  });
});
