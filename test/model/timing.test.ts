// The time of each part, and when the secretary's next sign is due.
import { describe, expect, test } from "vitest";
import { leftAt, nextSign, plannedFor, timeBySection } from "../../src/model/session/timing.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";
import { milliseconds, type Scenario, scenario } from "../scenario.ts";

const sign = (session: Scenario) => nextSign(session.session(), session.state().now.t);

describe("time by section", () => {
  test("adds up what each of its items has had, also when the talk goes back and forth, without pauses", () => {
    const session = scenario(CHOIR);
    session.moderator.goes("1");
    session.at("5:00").moderator.goes("2");
    session.at("15:00").moderator.goes("5");
    session.at("16:00").moderator.goes("3").says("/pause");
    session.at("30:00").moderator.says("/resume");
    session.at("34:00");
    expect(timeBySection(session.session(), session.state().now.t)).toEqual(
      new Map([
        ["welcome", milliseconds("5:00")],
        ["singing", milliseconds("14:00")],
        ["close", milliseconds("1:00")],
      ]),
    );
  });

  test("is planned by the section, else by its items where each question has minutes", () => {
    const minutes = (to: number) => ({ minutes: { from: to - 1, to } });
    const told = section("told", [item("ask", "one", "En", minutes(3))], minutes(20));
    const summed = section("summed", [item("ask", "two", "To", minutes(8)), item("break", "coffee", "P", minutes(10))]);
    const half = section("half", [item("ask", "three", "Tre", minutes(8)), item("ask", "four", "Fire")]);
    const none = section("none", [item("say", "thanks", "Takk")]);
    const session = scenario(guideOf([told, summed, half, none])).session();
    expect([told, summed, half, none].map((one) => plannedFor(session, one))).toEqual([20, 18, undefined, undefined]);
  });
});

describe("the next sign", () => {
  test("is the one of fifteen minutes, then the one of five, then none", () => {
    const session = scenario(CHOIR);
    session.moderator.goes("1");
    expect(sign(session.at("3:00"))).toEqual({ minutes: 15, after: milliseconds("42:00") });
    expect(sign(session.at("44:59"))).toEqual({ minutes: 15, after: milliseconds("1") });
    expect(sign(session.at("45:00"))).toEqual({ minutes: 5, after: milliseconds("10:00") });
    expect(sign(session.at("55:00"))).toBeUndefined();
  });

  test("goes by when the room must be left, where nothing else is planned; and there is none without an end", () => {
    const { minutes: _, ...endless } = CHOIR;
    const session = scenario({ ...endless, hardStop: 30 });
    session.moderator.goes("1");
    expect(sign(session.at("5:00"))).toEqual({ minutes: 15, after: milliseconds("10:00") });
    expect(nextSign(scenario(endless).session(), 0)).toBeUndefined();
    expect(leftAt(scenario(endless).session(), 0)).toBeUndefined();
  });
});
