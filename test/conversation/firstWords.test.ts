// The transcriber's log: one key in capture writes the first words of the turn that runs, and /innlegg shows the latest.
import { describe, expect, test } from "vitest";
import { noticeOf } from "../../src/conversation/capture/notice.ts";
import { firstWordsIn } from "../../src/model/session/first-words.ts";
import { stubsOf } from "../../src/telling/stubs.ts";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const seated = (options: Options = {}): Scenario => {
  const session = scenario(CHOIR, { seat: "secretary", ...options }).at("10:00");
  session.secretary.presses("tab").says("/go 2").presses("tab");
  return session;
};
const notes = (session: Scenario) => session.entriesOf("note");
const notice = (session: Scenario): string => noticeOf(session.state())?.text ?? "";
/** The first words as they are known now, by who has the turn. */
const known = (session: Scenario): readonly string[] =>
  [...firstWordsIn(session.session()).values()].map(({ speakers, text }) => `${speakers?.who}: ${text}`);
const logged = (session: Scenario): string => {
  session.secretary.presses("tab").says("/innlegg").presses("tab");
  return session.said();
};

describe("the key for first words", () => {
  test("opens one line with the speaker, keeps it with the turn and its time, and goes back to capture", () => {
    const session = seated();
    session.at("12:00").secretary.types("3");
    session.at("12:04").secretary.types("q");
    expect(session.state().field.text).toBe('@3 "');
    expect(notice(session)).toBe("De første ordene i innlegget. Enter lagrer, og fangsten går videre.");
    session.secretary.types("Det var da vi kom dit").presses("enter");
    const [turn] = session.session().turns;
    expect(notes(session)).toMatchObject([
      {
        t: 720_000,
        typed: 724_000,
        said: "stub",
        text: "Det var da vi kom dit",
        speakers: { who: [3] },
        turn: turn?.id,
      },
    ]);
    expect(notes(session)[0]?.item).toBe(turn?.item);
    expect(session.state().capture.on).toBe(true);
    session.secretary.types("5");
    expect(session.session().turns).toHaveLength(2);
  });

  test("makes no utterance more of the turn: silence is counted in turns", () => {
    const session = seated();
    session.secretary.types("3");
    const before = session.session().utterances;
    session.secretary.types("q").types("Da vi").presses("enter");
    expect(session.session().utterances).toBe(before);
  });

  test("words whose end is marked are a beginning all the same", () => {
    const session = seated();
    session.secretary.types("3q").types('Det var da"').presses("enter");
    expect(notes(session)).toMatchObject([{ said: "stub", text: "Det var da" }]);
  });

  test.each([
    ["*", '@* "', "group"],
    ["k", '@? "', "unknown"],
    ["o", '@m "', "moderator"],
  ])("is for whoever speaks: %s", (key, lead, who) => {
    const session = seated();
    session.secretary.types(`${key}q`);
    expect(session.state().field.text).toBe(lead);
    session.secretary.types("Da vi").presses("enter");
    expect(notes(session)).toMatchObject([{ speakers: { who }, turn: session.session().turns[0]?.id }]);
  });

  test("of two who speak at once names both", () => {
    const session = seated();
    session.secretary.types("2,3q").types("Ja").presses("enter");
    expect(known(session)).toEqual(["2,3: Ja"]);
  });

  test("with nobody speaking keeps nothing, and says so", () => {
    const session = seated();
    session.secretary.types("q");
    expect(notice(session)).toBe("Ingen har ordet, så det er ikke noe innlegg å skrive de første ordene til.");
    session.secretary.types("3 q");
    expect(session.state().capture.on).toBe(true);
    expect(notes(session)).toEqual([]);
  });

  test("left empty keeps nothing", () => {
    const session = seated();
    session.secretary.types("3q").presses("enter");
    expect(notes(session)).toEqual([]);
    expect(session.state()).toMatchObject({ capture: { on: true }, field: { text: "" } });
  });

  test("behind a number that waits for its second digit is for that number's turn", () => {
    const session = seated({ participants: 13 });
    session.secretary.types("1q").types("Hos oss").presses("enter");
    expect(known(session)).toEqual(["1: Hos oss"]);
  });

  test("what is written in its place, with a command or for another, is only that", () => {
    const session = seated();
    session.secretary.types("3q").presses("ctrl+u").types("/obs stille").presses("enter");
    session.secretary.presses("tab").says('@4 "Jeg', "roligere nå").presses("tab");
    session.secretary.types("q").presses("ctrl+u").types('@4 "Men').presses("enter");
    expect(notes(session).map(({ turn }) => turn)).toEqual([undefined, undefined, undefined]);
  });

  test("written twice, the later holds and the earlier is a quote to fetch", () => {
    const session = seated();
    session.secretary.types("3q").types("Vi").presses("enter").types("q").types("Vi var").presses("enter");
    expect(known(session)).toEqual(["3: Vi var"]);
    expect(stubsOf(session.session()).map(({ text }) => text)).toEqual(["Vi"]);
  });
});

describe("when the turn is put right", () => {
  test("its first words follow to whoever did speak, and that is said", () => {
    const session = seated();
    session.secretary.types("3q").types("Vi var").presses("enter").types("j4");
    expect(known(session)).toEqual(["4: Vi var"]);
    expect(notice(session)).toContain("De første ordene følger med.");
  });

  test("and it is taken back, the words stand as a quote to fetch", () => {
    const session = seated();
    session.secretary.types("3q").types("Vi var").presses("enter");
    session.secretary.types("jz");
    expect(session.session().turns).toEqual([]);
    expect(known(session)).toEqual([]);
    expect(stubsOf(session.session()).map(({ text }) => text)).toEqual(["Vi var"]);
  });

  test("the words amended, or struck, the turn stands", () => {
    const session = seated();
    session.secretary.types("3q").types("Vi var").presses("enter");
    session.secretary.presses("tab").says('/rett "Vi er');
    expect(known(session)).toEqual(["3: Vi er"]);
    session.secretary.says(`/stryk ${notes(session)[0]?.id}`);
    expect(known(session)).toEqual([]);
    expect(session.session().turns).toHaveLength(1);
  });
});

describe("/innlegg", () => {
  test("shows the latest turns with time, speaker, how long and the first words", () => {
    const session = seated();
    session.at("12:00").secretary.types("3");
    session.at("12:04").secretary.types("q").types("Det var da").presses("enter");
    session.at("12:40").secretary.types("5");
    session.at("12:50");
    expect(logged(session)).toBe(
      ["Innleggene til nå:", "0:12:00  nr. 3  0:40  «Det var da …", "0:12:40  nr. 5  0:10"].join("\n"),
    );
  });

  test("shows the last of many, and how many there are", () => {
    const session = seated();
    for (const _ of Array.from({ length: 1500 })) session.secretary.types("34");
    expect(logged(session)).toMatch(/^De siste 12 av 3000 innlegg:/u);
  });

  test.each(["? hvem snakket sist", "? hvem hadde ordet sist", "? de siste innleggene", "? who spoke last"])(
    "and so does %s",
    (question) => {
      const session = seated();
      session.at("12:00").secretary.types("3").presses("tab").says(question);
      expect(session.said()).toBe("Innleggene til nå:\n0:12:00  nr. 3  0:00");
    },
  );

  test("says it where none is logged, in the moderator's seat too", () => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.says("/turns");
    expect(session.said()).toBe("Det er ikke notert hvem som snakker.");
  });
});
