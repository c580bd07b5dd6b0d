// The input language as a person types it: every row of the table, in Norwegian and in English, on a screen and in a pipe.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { INPUT_GUIDE, INPUT_LANGUAGE, type InputRow, type Kept, PAST } from "../inputLanguage.ts";
import { type Scenario, scenario } from "../scenario.ts";

const NOW = 3_900_000;

/** What a row keeps, with the times that it says; `last` is the line sent before it. */
function expected(row: InputRow, last: Entry): readonly Kept[] {
  const t = row.given === undefined ? NOW : "at" in row.given ? row.given.at : NOW - row.given.ago;
  const times = row.given === undefined ? { t } : { t, typed: NOW };
  return row.kept.map((kept) => ({ ...kept, ...(kept.target === "last" ? { target: last.id } : {}), ...times }));
}

function withoutStamp({ id: _, at: __, ...rest }: Entry): unknown {
  return rest;
}

function atTheTable(language: "nb" | "en", screen: boolean): Scenario {
  const session = scenario(INPUT_GUIDE, { language, screen });
  session.moderator.says("/go 1", "/go 2");
  return session.at(PAST);
}

describe.each(["nb", "en"] as const)("in %s", (language) => {
  describe.each([
    ["typed on a screen", true],
    ["line by line", false],
  ])("%s", (_, screen) => {
    test.each(INPUT_LANGUAGE.map((row) => [row.typed[language], row] as const))("%s", (typed, row) => {
      const session = atTheTable(language, screen);
      session.moderator.says(...(row.before ?? []));
      const last = session.last();
      const before = session.entries().length;
      session.moderator.says(typed);
      expect(session.entries().slice(before).map(withoutStamp)).toEqual(expected(row, last));
      expect(session.state().field.text).toBe("");
    });
  });
});

test("the wall clock of a note with a given time is when it was written", () => {
  const session = atTheTable("nb", true);
  session.moderator.says("[12:30] tidlig");
  expect(session.last()).toMatchObject({ at: "2026-11-22T11:05:00.000+01:00", t: 750_000, typed: 3_900_000 });
});

describe("what can't be understood", () => {
  const SLIPS: readonly (readonly [typed: string, nb: string, en: string])[] = [
    ["/neset", "Mente du /neste?", "Did you mean /neste?"],
    ["/coverd 4", "Mente du /covered?", "Did you mean /covered?"],
    ["/xyzzy", "Kjenner ikke /xyzzy. /hjelp viser alle.", "There is no /xyzzy. /help shows them all."],
    ["/s", "/s kan være", "/s could be"],
    ["/stry", "Skriv /stryk helt ut", "Write /strike in full"],
    ["!lattre", "Mente du !latter?", "There is no cue “lattre”"],
    ["!en", "«en» kan være", "“en” could be"],
    ["!y", "Kjenner ikke tegnet «y»", "There is no cue “y”"],
    ["@tre synes det", "«@tre» er ingen deltaker", "“@tre” is not a participant"],
    ["@0 sa noe", "«@0» er ingen deltaker", "“@0” is not a participant"],
    ["@2+3,4 sa noe", "blander + og komma", "mixes + and commas"],
    ["[12:75] noe", "«[12:75]» er ikke en tid", "“[12:75]” is not a time"],
    ["[2:00:00] noe", "er senere enn nå", "is later than now"],
    ["@3:", "ingenting å lagre", "nothing to save"],
    ["/parker", "ingenting å lagre", "nothing to save"],
    ["/debrief surprises", "ingenting å lagre", "nothing to save"],
    ["/tatt-opp lønn", "Ingenting er parkert", "Nothing is parked"],
    ["/memo", "ingenting å lagre", "nothing to save"],
    ["/gå kvantefysikk", "Fant ikke «kvantefysikk»", "no “kvantefysikk” in the guide"],
    ["/probe 9", "ingen oppfølging 9 her. Velg 1–2", "no probe 9 here. Choose 1–2"],
    ["/tick zzz", "Fant ikke «zzz» på huskelista", "“zzz” isn't on the checklist"],
    ["/kommer noen", "Hvem? Skriv nummeret: /kommer 4.", "Who? Write the number: /arrives 4."],
    ["/drar 9", "Nr. 9 er ikke i rommet", "No. 9 isn't in the room"],
    ["/rec baklengs", "Skriv /opptak start, stopp, fil eller test", "Write /rec start, stop, file or test"],
    ["/undo mod:99", "Fant ingenting med nummeret «mod:99»", "There is nothing with the number “mod:99”"],
    ["[12:30] /neste", "Bare", "Only"],
  ];

  test.each(SLIPS)(
    "%s is answered and keeps nothing: words stand in the field again, a bare command is an arrow away",
    (typed, nb, en) => {
      for (const [language, answer] of [
        ["nb", nb],
        ["en", en],
      ] as const) {
        const session = atTheTable(language, true);
        const before = session.entries().length;
        session.moderator.says(typed);
        expect(session.said()).toContain(answer);
        expect(session.entries()).toHaveLength(before);
        if (session.state().field.text === "") session.moderator.presses("up");
        expect(session.state().field.text).toBe(typed);
      }
    },
  );

  test("a command that was refused is not in the way of the note that comes next", () => {
    const session = atTheTable("nb", true);
    session.moderator.says("/drar 9", "@3 synes det gikk bra");
    expect(session.last()).toMatchObject({ kind: "note", speakers: { who: [3] }, text: "synes det gikk bra" });
    session.moderator.says("/spør");
    expect(session.state().field.text).toBe("");
  });

  test("in a pipe there is no field to stand in: the answer alone is given", () => {
    const session = atTheTable("nb", false);
    session.moderator.says("/neset");
    expect(session.said()).toContain("Mente du /neste?");
    expect(session.state().field.text).toBe("");
  });

  test("the slip is one arrow away, is mended, and keeps the time of its first character", () => {
    const session = atTheTable("nb", true);
    session.moderator.says("@tre synes det");
    session
      .after("20")
      .moderator.presses("up", "home", "right", "delete", "delete", "delete")
      .types("3")
      .presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", speakers: { who: [3] }, text: "synes det", t: NOW });
  });
});

test("a paste of many lines is one note", () => {
  const session = atTheTable("nb", true);
  session.moderator.pastes("første linje\r\nandre linje\rtredje\tlinje\u001b[31m rød\u001b[0m").presses("enter");
  expect(session.last()).toMatchObject({ kind: "note", text: "første linje\nandre linje\ntredje  linje rød" });
});
