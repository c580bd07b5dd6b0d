// Who sits where: `/bord 3 1 5 2 4` keeps the order round the table, and the secretary's cells stand in it.
import { describe, expect, test } from "vitest";
import { cellRows } from "../../src/ui/screens/secretary/cells.ts";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const begun = (options: Options = {}): Scenario => scenario(CHOIR, options).at("10:00");
const orders = (session: Scenario) => session.entriesOf("seating").map(({ order }) => order);

/** The participants in the order in which their cells stand. */
const cells = (session: Scenario): readonly number[] =>
  cellRows(session.state(), 100, 9)
    .flat()
    .flatMap(({ text }) => /^ ?(\d+) /u.exec(text)?.[1] ?? [])
    .map(Number);

describe("the order round the table", () => {
  test.each([
    "/bord 3 1 5 2 4",
    "/table 3 1 5 2 4",
    "/bord 3,1,5,2,4",
    "/bord 3, 1, 5, 2 og 4",
    "/bordet nr. 3 nr. 1 nr. 5 nr. 2 nr. 4",
    "/BORD @3 @1 @5 @2 @4",
    "/seating no. 3, 1, 5, 2 and 4.",
  ])("%s is kept", (typed) => {
    const session = begun();
    session.moderator.says(typed);
    expect(orders(session)).toEqual([[3, 1, 5, 2, 4]]);
    session.sees("Rundt bordet: 3, 1, 5, 2, 4");
  });

  test.each([
    ["/bord 3 1 5 2", "Nr. 4 mangler: ta med alle som er her."],
    ["/bord 3 1", "Nr. 2, 4 og 5 mangler: ta med alle som er her."],
    ["/bord 3 1 5 2 4 3", "Nr. 3 står to ganger."],
    ["/bord 3 1 5 2 4 6", "Nr. 6 er ikke i rommet."],
    ["/bord 0 1 5 2 4 3", "Nr. 0 er ikke i rommet."],
    ["/bord 31524", "Nr. 31524 er ikke i rommet."],
    ["/bord 3 1 5 Kari 4", "«Kari» er ikke et nummer. Skriv bare numrene rundt bordet: /bord 5 1 2 3 4."],
    ["/bord 3 1 -5 2 4", "«-5» er ikke et nummer. Skriv bare numrene rundt bordet: /bord 5 1 2 3 4."],
    ["/bord tre en fem to fire", "«tre» er ikke et nummer. Skriv bare numrene rundt bordet: /bord 5 1 2 3 4."],
  ])("%s is refused in one sentence", (typed, why) => {
    const session = begun();
    session.moderator.says(typed);
    expect(session.said()).toBe(why);
    expect(orders(session)).toEqual([]);
  });

  test("alone tells how it is set, and then what it is", () => {
    const session = begun();
    session.moderator.says("/bord");
    expect(session.said()).toBe(
      "Det er ikke notert hvem som sitter hvor. Skriv numrene rundt bordet: /bord 5 1 2 3 4.",
    );
    session.moderator.says("/bord 3 1 5 2 4", "/bord");
    expect(session.said()).toBe("Rundt bordet: 3, 1, 5, 2, 4. /bord og numrene på nytt endrer rekkefølgen.");
  });

  test("in English is told in English", () => {
    const session = begun({ language: "en" });
    session.moderator.says("/table 1 2");
    expect(session.said()).toBe("Nos. 3, 4 and 5 are missing: name everyone who is here.");
  });

  test.each(["? hvem sitter hvor", "? who sits where", "? hvem er rundt bordet"])("is asked for: %s", (question) => {
    const session = begun();
    session.moderator.says("/bord 3 1 5 2 4", question);
    expect(session.said()).toBe("Rundt bordet: 3, 1, 5, 2, 4");
  });

  test("is asked for in the secretary's first lines, of a group that has none", () => {
    const hint = "Hvem sitter hvor? /bord og numrene rundt bordet";
    begun({ seat: "secretary" }).sees(hint);
    begun({ seat: "secretary", participants: 1 }).seesNot(hint);
  });

  test("of one person is none", () => {
    const session = begun({ participants: 1 });
    session.moderator.says("/bord");
    expect(session.said()).toBe("Det trengs minst to for en rekkefølge rundt bordet.");
  });

  test("has no place for one who left", () => {
    const session = begun();
    session.moderator.says("/drar 4", "/bord 3 1 5 2 4");
    expect(session.said()).toBe("Nr. 4 er ikke i rommet.");
    session.moderator.says("/bord 3 1 5 2");
    expect(session.session().seating).toEqual([3, 1, 5, 2]);
  });

  test("can be taken back, and the one before holds again", () => {
    const session = begun();
    session.moderator.says("/bord 3 1 5 2 4", "/bord 1 2 3 4 5", "/angre");
    expect(session.session().seating).toEqual([3, 1, 5, 2, 4]);
  });
});

describe("the secretary's cells", () => {
  test("stand in the order round the table; a digit is the participant's number all the same", () => {
    const session = begun({ seat: "secretary" });
    expect(cells(session)).toEqual([1, 2, 3, 4, 5]);
    session.secretary.presses("tab").says("/bord 3 1 5 2 4").presses("tab").types("1");
    expect(cells(session)).toEqual([3, 1, 5, 2, 4]);
    expect(session.session().turns).toMatchObject([{ speakers: { who: [1] } }]);
  });

  test("have whoever came late last", () => {
    const session = begun({ seat: "secretary" });
    session.secretary.presses("tab").says("/bord 3 1 5 2 4", "/kommer 7", "/kommer 6");
    expect(cells(session)).toEqual([3, 1, 5, 2, 4, 6, 7]);
  });
});
