// How far a session has come, who was in the room, and how its time was used, as a moderator makes it happen.
import { describe, expect, test } from "vitest";
import {
  coverage,
  elapsed,
  present,
  stateOf,
  timeByItem,
  timeLeft,
  uncovered,
  wasAsked,
} from "../../src/model/session/coverage.ts";
import { progressOf } from "../../src/model/session/session.ts";
import { CHOIR } from "../choir.ts";
import { milliseconds, type Scenario, scenario } from "../scenario.ts";

const minutes = (time: string) => milliseconds(time);
const states = (session: Scenario) =>
  Object.fromEntries(coverage(session.session()).map(({ item, state }) => [item.id, state]));
const stateIn = (session: Scenario, item: string) => stateOf(progressOf(session.session(), item));

describe("leafing through the guide", () => {
  const states = (session: ReturnType<typeof scenario>) => coverage(session.session()).map(({ state }) => state);

  test("a question that was passed in a few seconds, with nothing said, was not asked", () => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.goes("1");
    session.after("3").moderator.goes("2");
    session.after("3").moderator.goes("3");
    session.after("20").moderator.goes("4");
    expect(states(session).slice(0, 4)).toEqual(["untouched", "untouched", "asked", "asked"]);
    expect(session.session().route.filter(({ passed }) => passed)).toHaveLength(2);
  });

  test("asked is a question that was asked or probed; not one that was covered or skipped, a break, or nothing at all", () => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.goes("2").says("@3 nei");
    session.after("20").moderator.goes("3").says("/oppfølging 1");
    session.after("20").moderator.says("/dekket 4", "/hopp 5");
    session.after("20").moderator.goes("coffee");
    session.after("20").moderator.goes("2");
    const { items } = session.session();
    const asked = [...items.keys()].filter((id) => wasAsked(session.session(), id));
    expect(asked).toEqual(["everyday", "voices"]);
    expect(items.has("coffee")).toBe(true);
    expect(wasAsked(session.session(), undefined)).toBe(false);
    expect(wasAsked(session.session(), "own:9")).toBe(false);
  });

  test("one that something was said about was asked, however quickly the talk went on", () => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.goes("2").says("@3 nei");
    session.after("2").moderator.goes("3");
    expect(states(session)[1]).toBe("asked");
  });

  test("taking the next step back makes it the question on the table again", () => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.goes("2");
    session.after("2").moderator.goes("3").says("/angre");
    expect(states(session)[1]).toBe("asked");
    expect(session.session().route.some(({ passed }) => passed)).toBe(false);
  });
});

describe("a question is", () => {
  test("untouched until it is come to, then asked, then probed", () => {
    const session = scenario(CHOIR);
    expect(stateIn(session, "everyday")).toBe("untouched");
    session.at("1:00").moderator.goes("2");
    expect(stateIn(session, "everyday")).toBe("asked");
    session.moderator.says("/probe 1");
    expect(stateIn(session, "everyday")).toBe("probed");
  });

  test("skipped when it was passed by with nothing noted", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").says("/skip no time");
    expect(stateIn(session, "everyday")).toBe("skipped");
    expect(progressOf(session.session(), "everyday").skipReason).toBe("time");
  });

  test("asked all the same when something had been noted before it was skipped", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").says("@3 betyr alt", "/skip time");
    expect(stateIn(session, "everyday")).toBe("asked");
  });

  test("asked when it was skipped first and returned to later", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").says("/skip");
    session.at("20:00").moderator.goes("2");
    expect(stateIn(session, "everyday")).toBe("asked");
  });

  test("skipped from afar, without being come to", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").says("/skip 4 not relevant");
    expect(states(session)).toEqual({
      round: "untouched",
      everyday: "asked",
      voices: "untouched",
      hinders: "skipped",
      more: "untouched",
    });
    expect(session.session().current).toBe("everyday");
  });

  test("covered by free talk without being asked; asked, if it is asked after that", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").says("/covered 4");
    expect(stateIn(session, "hinders")).toBe("covered");
    session.moderator.goes("4");
    expect(stateIn(session, "hinders")).toBe("asked");
  });

  test("covered after it was skipped", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("4").says("/skip").says("/covered 4");
    expect(stateIn(session, "hinders")).toBe("covered");
  });

  test("untouched again when its step was undone", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").presses("ctrl+x");
    expect(stateIn(session, "everyday")).toBe("untouched");
    expect(session.session().current).toBeUndefined();
  });
});

test("what is left: must-questions first, then as the guide has them", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.goes("3").says("/covered 1");
  expect(uncovered(session.session()).map(({ item }) => item.id)).toEqual(["everyday", "hinders", "more"]);
});

describe("an own question", () => {
  test("stands where it was asked, with a label of its own, in the section of the question before it", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").says("/ask Hva med pårørende?");
    session.at("5:00").moderator.says("/ask Og naboene?").goes("1").says("/ask Hvem mangler?");
    const { order, items } = session.session();
    expect(order.filter((id) => items.get(id)?.kind === "ask")).toEqual([
      "round",
      "own:mod-3",
      "everyday",
      "own:mod-1",
      "own:mod-2",
      "voices",
      "hinders",
      "more",
    ]);
    expect(items.get("own:mod-1")).toMatchObject({
      section: "singing",
      priority: "should",
      text: { nb: "Hva med pårørende?" },
    });
    expect(items.get("own:mod-3")?.section).toBe("welcome");
    session.sees("+1  Hva med pårørende?").sees("+3  Hvem mangler?");
    session.moderator.goes("+1");
    expect(session.session().current).toBe("own:mod-1");
  });

  test("asked before the guide's first step, it opens the talk and is no part of the preparations", () => {
    const session = scenario(CHOIR).at("3:00");
    session.moderator.presses("enter").says("/ask Hva tenker dere først på?");
    const { order, items, talkStart } = session.session();
    expect(order.slice(0, 4)).toEqual(["consent", "tested", "own:mod-1", "switch-on"]);
    expect(items.get("own:mod-1")?.section).toBe("");
    expect(talkStart).toBe(minutes("3:00"));
    session.moderator.presses("ctrl+n");
    expect(session.session().current).toBe("switch-on");
  });

  test("is gone when it is undone, with the step to it", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2");
    session.at("2:00").moderator.says("/ask Hva med pårørende?").presses("ctrl+x");
    expect(session.session().order).not.toContain("own:mod-1");
    expect(session.session().current).toBe("everyday");
    session.at("3:00").moderator.says("/ask Og naboene?");
    expect(session.session().items.get("own:mod-2")?.text).toEqual({ nb: "Og naboene?" });
  });

  test("is worded anew by amending it", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.goes("2").says("/ask Hva med pårørnde?", "/amend Hva med pårørende?");
    expect(session.session().items.get("own:mod-1")?.text).toEqual({ nb: "Hva med pårørende?" });
  });
});

describe("the time used", () => {
  test("begins with the guide's first item, not with the preparations", () => {
    const session = scenario(CHOIR).at("1:00");
    session.moderator.presses("ctrl+n");
    session.at("10:00");
    expect(session.session().current).toBe("consent");
    expect(session.session().talkStart).toBeUndefined();
    expect(elapsed(session.session(), minutes("10:00"))).toBe(0);
    session.moderator.goes("1");
    expect(elapsed(session.session(), minutes("12:00"))).toBe(minutes("2:00"));
  });

  test("leaves out pauses, and goes on while one is undone", () => {
    const session = scenario(CHOIR).at("0");
    session.moderator.goes("2");
    session.at("10:00").moderator.says("/pause");
    expect(elapsed(session.session(), minutes("14:00"))).toBe(minutes("10:00"));
    session.at("15:00").moderator.says("/resume");
    expect(elapsed(session.session(), minutes("20:00"))).toBe(minutes("15:00"));
    expect(timeLeft(session.session(), minutes("20:00"))).toBe(minutes("45:00"));
    session.moderator.says("/undo");
    expect(session.session().state).toBe("paused");
    session.moderator.says("/undo");
    expect(session.session().state).toBe("open");
    expect(elapsed(session.session(), minutes("20:00"))).toBe(minutes("20:00"));
  });

  test("leaves out the time it lay closed", () => {
    const session = scenario(CHOIR).at("0");
    session.moderator.goes("2");
    session.at("10:00").moderator.says("/quit");
    const again = session.resumes("5:00");
    expect(again.session().state).toBe("open");
    expect(elapsed(again.session(), minutes("20:00"))).toBe(minutes("15:00"));
  });

  test("counts a short breakdown as talk: the people talked on", () => {
    const session = scenario(CHOIR).at("0");
    session.moderator.goes("2");
    session.at("10:00").moderator.says("siste ord");
    const again = session.resumes("30:00");
    expect(elapsed(again.session(), minutes("50:00"))).toBe(minutes("50:00"));
    expect(again.session().idle).toEqual([]);
  });

  test("leaves out a breakdown of more than half an hour", () => {
    const session = scenario(CHOIR).at("0");
    session.moderator.goes("2");
    session.at("10:00").moderator.says("siste ord");
    const again = session.resumes("30:01");
    expect(elapsed(again.session(), minutes("50:00"))).toBe(minutes("19:59"));
  });

  test("a breakdown in a pause ends the pause when the session goes on", () => {
    const session = scenario(CHOIR).at("0");
    session.moderator.goes("2");
    session.at("10:00").moderator.says("/pause");
    const again = session.resumes("10:00");
    expect(again.session().state).toBe("open");
    expect(elapsed(again.session(), minutes("25:00"))).toBe(minutes("15:00"));
  });

  test("stands still when the session has ended, and goes on when it is taken up again", () => {
    const session = scenario(CHOIR, { screen: false }).at("0");
    session.moderator.goes("2");
    session.at("10:00").moderator.says("/end");
    expect(elapsed(session.session(), minutes("90:00"))).toBe(minutes("10:00"));
    const again = session.resumes("60:00");
    expect(elapsed(again.session(), minutes("75:00"))).toBe(minutes("15:00"));
  });

  test("is spent on what was on the table, each return added, without the pause", () => {
    const session = scenario(CHOIR).at("0");
    session.moderator.goes("2");
    session.at("5:00").moderator.goes("4");
    session.at("8:00").moderator.goes("2").says("/pause");
    session.at("9:00").moderator.says("/resume");
    const spent = timeByItem(session.session(), minutes("10:00"));
    expect(spent.get("everyday")).toBe(minutes("6:00"));
    expect(spent.get("hinders")).toBe(minutes("3:00"));
    expect(session.session().route.map(({ item }) => item)).toEqual(["everyday", "hinders", "everyday"]);
  });
});

describe("who is in the room", () => {
  test("as many as the session was begun with, from the start", () => {
    const session = scenario(CHOIR, { participants: 3 }).at("1:00");
    expect(present(session.session(), minutes("1:00"))).toEqual([1, 2, 3]);
  });

  test("one counted from the start, who comes late after all, was not there before", () => {
    const session = scenario(CHOIR, { participants: 3 }).at("12:00");
    session.moderator.says("/arrives 3");
    expect(present(session.session(), minutes("11:59"))).toEqual([1, 2]);
    expect(present(session.session(), minutes("12:00"))).toEqual([1, 2, 3]);
  });

  test("one more than planned, one who leaves early, one who comes back", () => {
    const session = scenario(CHOIR, { participants: 3 }).at("12:00");
    session.moderator.says("/arrives 4");
    session.at("30:00").moderator.says("/departs 2");
    session.at("40:00").moderator.says("/arrives 2", "/departs 1");
    expect(present(session.session(), minutes("35:00"))).toEqual([1, 3, 4]);
    expect(present(session.session(), minutes("45:00"))).toEqual([2, 3, 4]);
    expect(session.session().presence.get(2)).toEqual([{ from: 0, to: minutes("30:00") }, { from: minutes("40:00") }]);
  });

  test("one who has been heard does not arrive, and one who has left does not leave", () => {
    const session = scenario(CHOIR).at("12:00");
    session.moderator.says("@3 hei", "/arrives 3").presses("ctrl+u").says("/departs 3", "/departs 3");
    expect(session.entriesOf("arrive")).toEqual([]);
    expect(session.entriesOf("depart")).toHaveLength(1);
    session.sees("Nr. 3 er her allerede.").sees("Nr. 3 er ikke i rommet.");
  });

  test("an arrival taken back was none", () => {
    const session = scenario(CHOIR).at("12:00");
    session.moderator.says("/arrives 6", "/undo");
    expect(present(session.session(), minutes("13:00"))).toEqual([1, 2, 3, 4, 5]);
  });

  test("a note of someone who isn't there is kept, and said once", () => {
    const session = scenario(CHOIR).at("12:00");
    session.moderator.says("@6 hei");
    expect(session.said()).toBe("Lagret. Nr. 6 er ikke merket som til stede. Er nr. 6 her, skriv /kommer 6.");
    const lines = session.state().lines.length;
    session.moderator.says("@6 hei igjen");
    expect(session.entriesOf("note")).toHaveLength(2);
    expect(session.state().lines).toHaveLength(lines + 1);
  });
});

test("where recording is refused, no step asks for a recorder and none is marked", () => {
  const session = scenario(CHOIR);
  session.moderator.presses("enter").says("/notes-only");
  for (let step = 0; step < 3; step += 1) session.moderator.presses("enter");
  expect(session.session().current).toBe("round");
  session.moderator.goes("recorder-on").presses("enter");
  expect(session.session().recorder).toEqual([]);
  session.sees("bare notater");
});

test("who has been heard, how often, and when they last spoke: a cue is no speech, what was taken back is nothing", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.goes("2").says("@3 hei", "@2+3 ja");
  session.at("5:00").moderator.says("!latter @2");
  session.at("6:00").moderator.says("@3 feil", "/undo");
  expect(session.session().voices.get(3)).toMatchObject({ entries: 2, spoke: minutes("1:00") });
  expect(session.session().voices.get(2)).toMatchObject({ entries: 2, spoke: minutes("1:00") });
});
