// The time in the secretary's seat: the signs to hold up, and the line in the panel.
import { describe, expect, test } from "vitest";
import { timingOf } from "../../src/telling/timing-line.ts";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const sitting = (options: Options = {}, guide = CHOIR): Scenario => {
  const session = scenario(guide, { participants: 1, seat: "secretary", ...options });
  session.conversation.send({ is: "line", line: "/go 2" });
  return session;
};
const remarks = (session: Scenario): readonly string[] =>
  session
    .state()
    .lines.flatMap((line) => (line.is === "said" && line.tone === "remark" ? line.text : []))
    .filter((text) => !text.startsWith("Opptaket"));

describe("the secretary is told", () => {
  test("to show the sign at fifteen and at five minutes, and that the time is up; the moderator how much is left", () => {
    const told = (seat: "secretary" | "moderator") => {
      const session = sitting({ seat });
      for (let minute = 1; minute <= 70; minute += 1) session.at(`${minute}:00`).after("20").after("20");
      return remarks(session);
    };
    expect(told("secretary")).toEqual([
      "15 minutter igjen. Vis skiltet.",
      "5 minutter igjen. Vis skiltet.",
      "Den planlagte tida er ute.",
    ]);
    expect(told("moderator")).toEqual([
      "15 minutter igjen, 1 må-spørsmål igjen.",
      "5 minutter igjen, 1 må-spørsmål igjen.",
      "Den planlagte tida er ute.",
    ]);
  });

  test("in English too", () => {
    expect(remarks(sitting({ language: "en" }).at("45:00"))).toContain("15 minutes left. Show the sign.");
  });

  test("when the room must be left, and shows the sign by it only where there is no plan", () => {
    const both = sitting({}, { ...CHOIR, hardStop: 70 });
    expect(remarks(both.at("55:00"))).toEqual([
      "5 minutter igjen. Vis skiltet.",
      "Dere må ut av rommet om 15 minutter.",
    ]);
    const { minutes: _, ...endless } = CHOIR;
    const only = sitting({}, { ...endless, hardStop: 30 });
    for (const time of ["15:00", "25:00", "30:00"]) only.at(time);
    expect(remarks(only)).toEqual([
      "Dere må ut av rommet om 15 minutter. Vis skiltet.",
      "Dere må ut av rommet om 5 minutter. Vis skiltet.",
      "Dere må ut av rommet nå.",
    ]);
  });
});

describe("the line in the panel", () => {
  test("is empty before the talk has begun", () => {
    expect(timingOf(scenario(CHOIR).at("3:00").state())).toEqual([]);
  });

  test("tells what is used and planned, when the next sign is due, and the time of this question and this part", () => {
    const session = sitting();
    expect(timingOf(session.at("3:00").state())).toEqual([
      "15-skiltet om 42 min",
      "57 av 60 min igjen",
      "her 3:00 av 15 min",
      "delen 3:00",
    ]);
    expect(timingOf(session.at("44:30").state())[0]).toBe("15-skiltet om 1 min");
    session.conversation.send({ is: "line", line: "/go 3" });
    expect(timingOf(session.at("46:00").state())).toEqual([
      "5-skiltet om 9 min",
      "14 av 60 min igjen",
      "her 1:30",
      "delen 46:00",
    ]);
    expect(timingOf(session.at("56:00").state()).slice(0, 2)).toEqual(["slutt om 4 min", "her 11:30"]);
    expect(timingOf(session.at("60:00").state())[0]).toBe("tida er ute");
    expect(timingOf(session.at("63:30").state())[0]).toBe("3 min over");
  });

  test("has no sign where nothing is planned", () => {
    const { minutes: _, ...endless } = CHOIR;
    expect(timingOf(sitting({ language: "en" }, endless).at("3:00").state())).toEqual([
      "3 min used",
      "here 3:00 of 15 min",
      "part 3:00",
    ]);
  });
});
