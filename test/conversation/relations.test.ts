// Who answers, interrupts, agrees with, laughs at, looks to whom: by key, in a line, and put right.
import { describe, expect, test } from "vitest";
import { noticeOf } from "../../src/conversation/capture/notice.ts";
import { comingFrom } from "../../src/model/cue.ts";
import { contentOf, openTurn, stands } from "../../src/model/session/session.ts";
import { describe as inWords } from "../../src/telling/describe.ts";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const seated = (options: Options = {}): Scenario => {
  const session = scenario(CHOIR, { seat: "secretary", ...options }).at("10:00");
  session.secretary.presses("tab").says("/go 2").presses("tab");
  return session;
};
const writing = (options: Options = {}): Scenario => {
  const session = scenario(CHOIR, options).at("10:00");
  session.moderator.goes("2");
  return session;
};
/** Keys, some seconds apart. */
const keys = (session: Scenario, typed: string): Scenario => {
  for (const key of typed) session.after("0:05").secretary.types(key);
  return session;
};
/** The cues that stand, in words. */
const cues = (session: Scenario): readonly string[] =>
  session
    .session()
    .entries.filter((entry) => entry.kind === "cue" && stands(session.session(), entry))
    .map((entry) => inWords(session.state(), contentOf(session.session(), entry)));
const notice = (session: Scenario): string => noticeOf(session.state())?.text ?? "";

describe("a guide's own cue comes from where the guide says", () => {
  test.each([
    ["speaker", "nikker, nr. 3"],
    ["listeners", "nikker → nr. 3"],
    ["room", "nikker"],
  ] as const)("%s", (from, told) => {
    const own = { id: "nods", name: { nb: "nikker" }, key: { nb: "b", nn: "b", en: "b" }, ...comingFrom(from) };
    const session = scenario({ ...CHOIR, cues: [own] }, { seat: "secretary" }).at("10:00");
    session.secretary.presses("tab").says("/go 2").presses("tab").types("3b");
    expect(cues(session)).toEqual([told]);
  });
});

describe("in capture", () => {
  test("assent, disagreement and laughter are to whoever speaks, and are no entry of theirs; hesitation is their own", () => {
    const session = seated();
    session.secretary.types("3lmeuna");
    expect(cues(session)).toEqual([
      "latter → nr. 3",
      "støtte → nr. 3",
      "enighet → nr. 3",
      "uenighet → nr. 3",
      "nøling, nr. 3",
      "avbryter → nr. 3",
    ]);
    expect(session.session().voices.get(3)?.entries).toBe(2);
  });

  test("with nobody speaking they are to nobody, and to the moderator or the group where these speak", () => {
    const session = seated();
    session.secretary.types("lom*m");
    expect(cues(session)).toEqual(["latter", "støtte → moderator", "støtte → flere"]);
  });

  test("who it is from is pointed at: one, several, and everyone with one key more", () => {
    const session = seated();
    session.secretary.types("5.3m.1,2l=l");
    expect(cues(session)).toEqual(["støtte, nr. 3 → nr. 5", "latter, nr. 1, 2 → nr. 5", "latter, flere → nr. 5"]);
    expect(openTurn(session.session())?.speakers).toEqual({ who: [5] });
  });

  test("nobody nods to themselves: of several who speak at once only to the others, of one to nobody", () => {
    const session = seated();
    session.secretary.types("2,3.3m5.5m");
    expect(cues(session)).toEqual(["støtte, nr. 3 → nr. 2", "støtte, nr. 5"]);
  });

  test("between two: point, arrow, cue; what waits is said, and the floor stays", () => {
    const session = seated();
    session.secretary.types("2.3>");
    expect(notice(session)).toBe("nr. 3 → hvem? nr. …");
    session.secretary.types("5");
    expect(notice(session)).toBe("neste tegn: nr. 3 → nr. 5");
    session.secretary.types("e");
    expect(notice(session)).toBe("enighet en gang til med en gang: nr. 3 → nr. 5");
    session.secretary.types("e.3<5,1b.4>*s");
    expect(cues(session)).toEqual([
      "enighet, nr. 3 → nr. 5",
      "enighet, nr. 3 → nr. 5",
      "ser på, nr. 3 → nr. 5, 1",
      "svarer, nr. 4 → flere",
    ]);
    expect(openTurn(session.session())?.speakers).toEqual({ who: [2] });
  });

  test("an arrow alone is from whoever speaks, a listener's cue too", () => {
    const session = seated();
    session.secretary.types("2>5b>4e");
    expect(cues(session)).toEqual(["ser på, nr. 2 → nr. 5", "enighet, nr. 2 → nr. 4"]);
  });

  test("in a group of twelve it waits for the second digit", () => {
    const session = seated({ participants: 12 });
    session.secretary.types("3.10>1");
    session.after("3").secretary.types("2e");
    expect(cues(session)).toEqual(["enighet, nr. 10 → nr. 12"]);
  });

  test("z takes it back, Escape and z let go of what waits, and nothing is kept of that", () => {
    const session = seated();
    session.secretary.types("2.3>5ez");
    expect(cues(session)).toEqual([]);
    session.secretary.types(".3>").presses("escape").types("m.3>5z");
    expect(cues(session)).toEqual(["støtte → nr. 2"]);
    expect(notice(session)).toBe("Sluppet. Ingenting ble lagret.");
    session.secretary.types("l");
    expect(cues(session).at(-1)).toBe("latter → nr. 2");
  });

  test.each([
    ["2.3>3", "Det ville gå fra en deltaker til den samme. Ingenting ble lagret."],
    ["3>3", "Det ville gå fra en deltaker til den samme. Ingenting ble lagret."],
    ["2.3>9", "Det er ingen nr. 9 i samtalen. Kommer det en til: /kommer 9."],
    ["2.9>3", "Det er ingen nr. 9 i samtalen. Kommer det en til: /kommer 9."],
    ["2.3>0", "0 er ingen deltaker."],
    ["2.4v.3>4", "Nr. 4 var ikke i rommet da. Er nr. 4 her nå, skriv /kommer 4."],
  ])("%s can't be: that is said, nothing is kept, and nothing waits", (typed, said) => {
    const session = seated();
    session.secretary.types(typed);
    // The digit of someone who isn't there ends the pointing; an arrow behind it begins anew.
    expect(session.entriesOf("cue")).toEqual([]);
    if (!typed.includes(".9")) expect(notice(session)).toBe(said);
    session.secretary.types("m");
    expect(session.entriesOf("cue").at(-1)?.speakers).toEqual(typed.includes(".9") ? { who: [2] } : undefined);
  });

  test("before the talk has begun, and in a pause, it is kept all the same", () => {
    const session = scenario(CHOIR, { seat: "secretary" });
    session.secretary.types(".3>5e");
    expect(cues(session)).toEqual(["enighet, nr. 3 → nr. 5"]);
    session.secretary.presses("tab").says("/pause").presses("tab").types(".1>2u");
    expect(cues(session).at(-1)).toBe("uenighet, nr. 1 → nr. 2");
  });
});

describe("in a line", () => {
  test.each([
    ["@3>5 !enig", "enighet, nr. 3 → nr. 5"],
    ["@3 > 5 !Enig", "enighet, nr. 3 → nr. 5"],
    ["@3→@5 !agree", "enighet, nr. 3 → nr. 5"],
    ["@3->5!uenig", "uenighet, nr. 3 → nr. 5"],
    ["!enig @3>5", "enighet, nr. 3 → nr. 5"],
    ["@3 !enig @5", "enighet, nr. 3 → nr. 5"],
    ["@3>5 !svarer", "svarer, nr. 3 → nr. 5"],
    ["@3>5 !SVAR", "svarer, nr. 3 → nr. 5"],
    ["@3>5 !replies", "svarer, nr. 3 → nr. 5"],
    ["@3,4>5 !ler", "latter, nr. 3, 4 → nr. 5"],
    ["@3 og 4>5 !ler", "latter, nr. 3, 4 → nr. 5"],
    ["@3>5,6-7 !ser på", undefined],
    ["@3>alle !ser på", "ser på, nr. 3 → flere"],
    ["@3>m !looks at", "ser på, nr. 3 → moderator"],
    ["@alle>2 !l", "latter, flere → nr. 2"],
    ["@>5 !avbryter", "avbryter → nr. 5"],
    ["@3>5 !breaks in midt i setningen", "avbryter, nr. 3 → nr. 5: midt i setningen"],
  ])("%s", (typed, words) => {
    const session = writing();
    session.moderator.says(typed);
    expect(cues(session)).toEqual(words === undefined ? [] : [words]);
  });

  test.each([
    ["@3>3 !enig", "«@3>3» går fra en deltaker til den samme. Skriv to forskjellige: @3>5 !enig."],
    ["@3,4>4 !enig", "«@3,4>4» går fra en deltaker til den samme. Skriv to forskjellige: @3>5 !enig."],
    ["@3> !enig", "«@3>» sier ikke både fra hvem og til hvem. Skriv for eksempel @3>5 !enig."],
    ["@3>- !enig", "«@3>» sier ikke både fra hvem og til hvem. Skriv for eksempel @3>5 !enig."],
    ["@->5 !enig", "«@->5» sier ikke både fra hvem og til hvem. Skriv for eksempel @3>5 !enig."],
    ["@3>9 !enig", "Det er ingen nr. 9 i samtalen. Kommer det en til: /kommer 9."],
    ["@9>3 !enig", "Det er ingen nr. 9 i samtalen. Kommer det en til: /kommer 9."],
    ["@3>0 !enig", "«@3>0» er ingen deltaker."],
    ["@3>x !enig", "«@3>x» er ingen deltaker."],
    ["@3>5", "Hva går mellom dem? Skriv et tegn etter: @3>5 !enig, !svarer, !avbryter, !ser på."],
    ["@3>alle", "Hva går mellom dem? Skriv et tegn etter: @3>* !enig, !svarer, !avbryter, !ser på."],
    ["@3>5 det er bra", "Hva går mellom dem?"],
    ["@3>5 !enga", "Kjenner ikke tegnet «enga»."],
  ])("%s is refused, says why, and is one arrow away", (typed, said) => {
    const session = writing();
    const before = session.entries().length;
    session.moderator.says(typed);
    expect(session.entries()).toHaveLength(before);
    expect(session.said()).toContain(said);
    expect(session.state().field.text).toBe("");
    session.moderator.presses("up");
    expect(session.state().field.text).toBe(typed);
  });

  test("to one who has left is refused; to one who was there at the time that is typed is not", () => {
    const session = writing();
    session.at("12:00").moderator.says("/drar 4");
    session.at("14:00").moderator.says("@3>4 !enig");
    expect(session.said()).toContain("Nr. 4 var ikke i rommet da.");
    session.moderator.presses("ctrl+u").says("[11:00] @3>4 !enig");
    expect(cues(session)).toEqual(["enighet, nr. 3 → nr. 4"]);
  });

  test("an arrow among words stays a note", () => {
    const session = writing();
    session.moderator.says("@3 > 5 år siden").says("@3 det ene -> det andre").says("5 > 3");
    expect(session.entriesOf("note").map(({ text }) => text)).toEqual([
      "> 5 år siden",
      "det ene -> det andre",
      "5 > 3",
    ]);
  });

  test("what comes from listeners is to whoever had the floor at its time", () => {
    const session = writing();
    session.at("12:00").moderator.says("@3");
    session.at("13:00").moderator.says("@5").says("!enig").says("@2 !ler").says("[12:30] !mm").says("!pause");
    expect(cues(session)).toEqual(["enighet → nr. 5", "latter, nr. 2 → nr. 5", "støtte → nr. 3", "pause"]);
  });
});

describe("put right", () => {
  test("a turn that was another's takes the cues that were to them along, and says so", () => {
    const session = keys(seated(), "2m.1ln5");
    session.secretary.types("jE4");
    expect(cues(session)).toEqual(["støtte → nr. 4", "latter, nr. 1 → nr. 4", "nøling, nr. 4"]);
    expect(session.state().capture.told).toBe("Rettet til: nr. 4 har ordet. 3 tegn følger med.");
    session.secretary.types("jE1");
    expect(cues(session)).toEqual(["støtte → nr. 1", "latter, nr. 1", "nøling, nr. 1"]);
  });

  test("what was between two others stays", () => {
    const session = keys(seated(), "2.3>5e");
    session.secretary.types("jB4");
    expect(cues(session)).toEqual(["enighet, nr. 3 → nr. 5"]);
  });

  test("a digit says who did it, an arrow whom it was to, a letter which; the rest stays", () => {
    const session = keys(seated(), "2m");
    session.secretary.types("jA3");
    expect(cues(session)).toEqual(["støtte, nr. 3 → nr. 2"]);
    session.secretary.types("j>5");
    expect(cues(session)).toEqual(["støtte, nr. 3 → nr. 5"]);
    session.secretary.types("ju");
    expect(cues(session)).toEqual(["uenighet, nr. 3 → nr. 5"]);
    session.secretary.types("j>3");
    expect(notice(session)).toContain("fra en deltaker til den samme");
    session.secretary.types(">9");
    expect(notice(session)).toContain("ingen nr. 9");
    expect(cues(session)).toEqual(["uenighet, nr. 3 → nr. 5"]);
  });

  test("the speaker's own becomes to the speaker, and the other way round, with the cue that it is", () => {
    const session = keys(seated(), "2n");
    session.secretary.types("jm");
    expect(cues(session)).toEqual(["støtte → nr. 2"]);
    session.secretary.types("jr");
    expect(cues(session)).toEqual(["rørt, nr. 2"]);
  });

  test("by command: from, to, or both; wrong people are refused", () => {
    const session = keys(seated(), "2m");
    const { id } = session.entriesOf("cue")[0] ?? { id: "" };
    session.secretary.presses("tab").says(`/rett ${id} @3`);
    expect(cues(session)).toEqual(["støtte, nr. 3 → nr. 2"]);
    session.secretary.says(`/rett ${id} @3>5`);
    expect(cues(session)).toEqual(["støtte, nr. 3 → nr. 5"]);
    session.secretary.says(`/rett ${id} !uenig`);
    expect(cues(session)).toEqual(["uenighet, nr. 3 → nr. 5"]);
    session.secretary.says(`/rett ${id} @1>9`);
    expect(session.said()).toContain("ingen nr. 9");
    expect(cues(session)).toEqual(["uenighet, nr. 3 → nr. 5"]);
  });
});
