// What the program says unasked: rarely, once, and only what helps.
import { describe, expect, test } from "vitest";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const RECORDER = "Opptaket er ikke merket.";
const allRemarks = (session: Scenario) =>
  session.state().lines.flatMap((line) => (line.is === "said" && line.tone === "remark" ? line.text : []));
/** But for the one on the recorder, which has its own place below. */
const remarks = (session: Scenario) => allRemarks(session).filter((said) => !said.startsWith(RECORDER));
const begun = () => {
  const session = scenario(CHOIR).at("10:00");
  session.moderator.goes("2");
  return session;
};

test("line by line, where there are no keys, the recorder is marked with a command", () => {
  const said = (options: Options) => {
    const session = scenario(CHOIR, options).at("1:00");
    session.moderator.goes("2");
    return allRemarks(session).find((one) => one.startsWith(RECORDER) || one.startsWith("No recording"));
  };
  expect(said({})).toContain("Går det: Ctrl+R eller /opptak.");
  expect(said({ screen: false })).toBe(`${RECORDER} Går det: /opptak. Uten opptak: /bare-notater.`);
  expect(said({ screen: false, language: "en" })).toBe(
    "No recording is marked. If it runs: /rec. Without one: /notes-only.",
  );
});

describe("the time", () => {
  test("is told at fifteen and five minutes and at the end, once each, however often it is looked at", () => {
    const session = begun();
    for (let minute = 11; minute <= 75; minute += 1) session.at(`${minute}:00`).after("20").after("20");
    expect(remarks(session)).toEqual([
      "15 minutter igjen, 1 må-spørsmål igjen.",
      "5 minutter igjen, 1 må-spørsmål igjen.",
      "Den planlagte tida er ute.",
    ]);
  });

  test("is told late rather than twice: whoever comes back after a while hears only where things stand", () => {
    const session = begun();
    session.at("66:30");
    session.at("66:40");
    expect(remarks(session)).toEqual(["4 minutter igjen, 1 må-spørsmål igjen."]);
  });

  test("stands still in a pause, and before the guide has begun", () => {
    const session = scenario(CHOIR).at("59:00");
    expect(remarks(session)).toEqual([]);
    session.moderator.goes("2").says("/pause");
    session.at("119:00");
    expect(remarks(session)).toEqual([]);
  });

  test("and when the room must be left, told beside the plan", () => {
    const session = scenario({ ...CHOIR, hardStop: 65 }).at("10:00");
    session.moderator.goes("2");
    for (let minute = 11; minute <= 75; minute += 1) session.at(`${minute}:00`);
    expect(remarks(session).filter((said) => said.startsWith("Dere må ut"))).toEqual([
      "Dere må ut av rommet om 15 minutter.",
      "Dere må ut av rommet om 5 minutter.",
      "Dere må ut av rommet nå.",
    ]);
  });

  test("is not told of a guide without a length", () => {
    const { minutes: _, ...endless } = CHOIR;
    const session = scenario(endless).at("1:00");
    session.moderator.goes("2");
    session.at("300:00");
    expect(remarks(session)).toEqual([]);
  });
});

describe("a question that may be covered already", () => {
  const about = "@3 øvelsene kolliderer stadig, så det er hindringer på arbeidet";

  test("is named when enough of its words were noted under another, and only once", () => {
    const session = begun();
    session.moderator.says(about);
    expect(remarks(session)).toEqual(["Spørsmål 4 kan allerede være dekket. /dekket 4 hvis det stemmer."]);
    session.moderator.says(about, about);
    expect(remarks(session)).toHaveLength(1);
  });

  test("is not named while it is on the table, nor when it was asked or covered", () => {
    const session = begun();
    session.moderator.goes("4").says(about).goes("2").says(about);
    expect(remarks(session)).toEqual([]);
    const other = begun();
    other.moderator.says("/dekket 4", about);
    expect(remarks(other)).toEqual([]);
  });

  test("is not named for a few common words, for an observation, or for a cue", () => {
    const session = begun();
    session.moderator.says("@3 vi har det fint og synger mye", `/obs ${about.slice(3)}`, "!latter");
    expect(remarks(session)).toEqual([]);
  });
});

describe("the recorder", () => {
  test("is asked for once, at the first question, where nobody marked it", () => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.goes("1").goes("2").goes("3");
    expect(allRemarks(session).filter((said) => said.startsWith(RECORDER))).toHaveLength(1);
  });

  test("is not asked for where it runs, or where it was refused", () => {
    for (const line of ["/opptak", "/bare-notater"]) {
      const session = scenario(CHOIR).at("10:00");
      session.moderator.says(line).goes("2");
      expect(allRemarks(session).join()).not.toContain(RECORDER);
    }
  });
});
