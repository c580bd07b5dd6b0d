// Repair: forty seconds later it was no. 4 after all. One key, and the last catches can be put right while the talk goes on.
import { describe, expect, test } from "vitest";
import { catchesToRepair } from "../../src/conversation/capture/repair.ts";
import { contentOf, stands } from "../../src/model/session/session.ts";
import { describe as inWords } from "../../src/telling/describe.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const started = (options = {}): Scenario => {
  const session = scenario(CHOIR, { seat: "secretary", ...options }).at("10:00");
  session.secretary.presses("tab").says("/go 2").presses("tab");
  return session;
};

/** Keys, some seconds apart. */
const keys = (session: Scenario, typed: string): Scenario => {
  for (const key of typed) session.after("0:05").secretary.types(key);
  return session;
};

/** What was caught, as it stands, in the order of its time. */
const caught = (session: Scenario): readonly string[] =>
  session
    .session()
    .entries.filter((entry) => ["turn", "cue"].includes(entry.kind) && stands(session.session(), entry))
    .map((entry) => contentOf(session.session(), entry))
    .sort((one, other) => one.t - other.t)
    .map((entry) => inWords(session.state(), entry));

describe("one key and it is right", () => {
  test("the last speaker: j and the right number, and the floor with it", () => {
    const session = keys(started(), "2j4");
    expect(caught(session)).toEqual(["nr. 4 har ordet"]);
    expect(session.session().turns).toMatchObject([{ speakers: { who: [4] }, from: 605_000 }]);
    expect(session.state().view.is).toBe("talk");
    expect(session.state().capture.told).toBe("Rettet til: nr. 4 har ordet");
  });

  test("an earlier speaker: up to it, or its letter; the time stays, and the cues that were theirs follow", () => {
    const session = keys(started(), "2lp35");
    const before = session.session().turns.map(({ from }) => from);
    session.secretary.types("j").presses("up", "up", "up", "up").types("4");
    expect(caught(session)).toEqual([
      "nr. 4 har ordet",
      "latter → nr. 4",
      "pause, nr. 4",
      "nr. 3 har ordet",
      "nr. 5 har ordet",
    ]);
    expect(session.session().turns.map(({ from }) => from)).toEqual(before);
    expect(session.state().capture.told).toBe("Rettet til: nr. 4 har ordet. 2 tegn følger med.");
    session.secretary.types("jE2");
    expect(caught(session)[0]).toBe("nr. 2 har ordet");
  });

  test("another cue, or another's", () => {
    const session = keys(started(), "2l");
    session.secretary.types("jp").types("j3");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "pause, nr. 3"]);
    session.secretary.types("jBl");
    expect(session.state().capture.told).toBe("Det er et innlegg: et tall sier hvem som snakket.");
  });

  test("removed: z, and only that one", () => {
    const session = keys(started(), "2l3");
    session.secretary.types("jBz");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "nr. 3 har ordet"]);
  });

  test("put in what was missed, just after the chosen one: a turn, a cue of whoever spoke then", () => {
    const session = keys(started(), "25");
    session.secretary.types("jB;3").types("jC;l");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "latter → nr. 2", "nr. 3 har ordet", "nr. 5 har ordet"]);
    const [first, , last] = session.session().turns;
    expect([first?.to, last?.to]).toEqual([606_000, undefined]);
  });

  test("the group, and numbers of two digits", () => {
    const session = started({ participants: 13 });
    keys(session, "2 ").secretary.types("jB*");
    expect(caught(session)[0]).toBe("flere har ordet");
    session.secretary.types("jB12");
    expect(caught(session)[0]).toBe("nr. 12 har ordet");
    session.secretary.types("jB1").presses("enter");
    expect(caught(session)[0]).toBe("nr. 1 har ordet");
  });
});

describe("what can't be done is said, and changes nothing", () => {
  test("nothing caught yet; a number that is nobody's; a letter that is no row", () => {
    const session = started();
    session.secretary.types("j");
    expect(session.state().capture.told).toBe("Ingenting er fanget ennå.");
    keys(session, "2").secretary.types("j9");
    expect(caught(session)).toEqual(["nr. 2 har ordet"]);
    session.secretary.types("jZ");
    expect(session.state().view.is).toBe("repair");
    session.secretary.presses("escape");
    expect(session.state().view.is).toBe("talk");
    expect(caught(session)).toEqual(["nr. 2 har ordet"]);
  });

  test("what was taken back, or is another writer's, is not in the list", () => {
    const session = keys(started(), "2l");
    session.secretary.types("z");
    expect(catchesToRepair(session.state()).map(({ kind }) => kind)).toEqual(["turn"]);
  });

  test("an end that came meanwhile changes nothing of it", () => {
    const session = keys(started(), "23");
    session.secretary.presses("tab").says("/pause").presses("tab");
    session.secretary.types("jB5");
    expect(session.session().turns.map(({ speakers }) => speakers.who)).toEqual([[5], [3]]);
  });
});
