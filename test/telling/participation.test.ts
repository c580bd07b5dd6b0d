// Who takes part, as it is told: the table of /taletid, and the answers to who is silent and who talks most.
import { describe, expect, test } from "vitest";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const says = (session: Scenario, line: string): string => {
  session.conversation.send({ is: "line", line });
  return session.said();
};

/** A group of five, twenty minutes in: three speaks, five has left, four was never heard. */
function talk(options: Options = {}): Scenario {
  const session = scenario(CHOIR, { participants: 5, ...options }).at("1:00");
  const lines: readonly (readonly [string, string])[] = [
    ["1:00", "/go 2"],
    ["2:00", "@1"],
    ["8:00", "@2"],
    ["10:00", "@1+2"],
    ["11:00", "@-"],
    ["12:00", "@5"],
    ["12:30", "@m"],
    ["13:00", "/drar 5"],
    ["19:35", "@3"],
  ];
  for (const [time, line] of lines) says(session.at(time), line);
  return session.at("20:00");
}

describe("/taletid", () => {
  test("is a line for each: turns, time, share and silence, and who is not here", () => {
    expect(says(talk(), "/taletid")).toBe(
      [
        "Taletid til nå: 10:55.",
        "Nr. 1: 2 innlegg, 7:00, 64 %, stille i 9 min",
        "Nr. 2: 1 innlegg, 3:00, 27 %, stille i 9 min",
        "Nr. 3: 1 innlegg, 0:25, 4 %, har ordet nå",
        "Nr. 4: ikke hørt ennå, stille i 19 min",
        "Nr. 5: 1 innlegg, 0:30, 5 %, ikke her",
      ].join("\n"),
    );
  });

  test("in English too", () => {
    expect(
      says(talk({ language: "en" }), "/talk")
        .split("\n")
        .slice(0, 4),
    ).toEqual([
      "Talking time so far: 10:55.",
      "No. 1: 2 turns, 7:00, 64%, silent for 9 min",
      "No. 2: 1 turn, 3:00, 27%, silent for 9 min",
      "No. 3: 1 turn, 0:25, 4%, speaking now",
    ]);
  });

  test("says where no turns were logged that silence is reckoned from the notes", () => {
    const session = scenario(CHOIR, { participants: 2 }).at("1:00");
    for (const line of ["/go 2", "@2 ja"]) says(session, line);
    expect(says(session.at("6:00"), "/taletid")).toBe(
      [
        "Det er ikke notert hvem som snakker. Stillheten er regnet etter notatene.",
        "Nr. 1: ikke hørt ennå, stille i 5 min",
        "Nr. 2: stille i 5 min",
      ].join("\n"),
    );
  });

  test("before the talk has begun tells of no silence", () => {
    expect(says(scenario(CHOIR, { participants: 1 }).at("9:00"), "/taletid")).toContain("Nr. 1: ikke hørt ennå");
  });
});

describe("asked who", () => {
  test("is silent, it leaves out whoever speaks or is not here, and knows the turns", () => {
    expect(says(talk(), "? hvem er stille")).toBe(
      "Lengst siden sist, ifølge notatene:\nNr. 4: ikke notert ennå\nNr. 1: for 9 min siden\nNr. 2: for 9 min siden",
    );
  });

  test("talks most, it names the three who have had most time", () => {
    const answered = [
      "Mest taletid, av 10:55 i alt:",
      "Nr. 1: 2 innlegg, 7:00, 64 %",
      "Nr. 2: 1 innlegg, 3:00, 27 %",
      "Nr. 5: 1 innlegg, 0:30, 5 %",
      "Nr. 3: 1 innlegg, 0:25, 4 %",
    ];
    expect(says(talk(), "? hvem snakker mest").split("\n")).toEqual(answered);
    expect(says(talk(), "? hvem har snakket mest").split("\n")).toEqual(answered);
    const more = talk();
    for (const line of ["@4", "@-"]) says(more.after("5"), line);
    expect(says(more, "? hvem snakker mest").split("\n")).toEqual([
      "Mest taletid, av 11:05 i alt:",
      "Nr. 1: 2 innlegg, 7:00, 63 %",
      "Nr. 2: 1 innlegg, 3:00, 27 %",
      "Nr. 3: 1 innlegg, 0:30, 5 %",
      "… og 2 til. /taletid viser alle.",
    ]);
    expect(says(talk({ language: "en" }), "? who talks most")).toContain("No. 1: 2 turns, 7:00, 64%");
  });

  test("talks most, where nobody logged it, it says so", () => {
    expect(says(scenario(CHOIR), "? hvem snakker mest")).toBe("Det er ikke notert hvem som snakker.");
  });
});

test("asked what fits, it answers as /plan begins, in five lines at the most", () => {
  const session = scenario(CHOIR);
  says(session, "/go 1");
  session.at("40:00");
  const [first, ...rest] = says(session, "? hva rekker vi").split("\n");
  expect(first).toBe("20 av 60 minutter igjen. 2 må-spørsmål gjenstår, planlagt til 22 min.");
  expect(rest.length).toBeLessThanOrEqual(4);
  expect(says(session, "/plan")).toContain(first);
});
