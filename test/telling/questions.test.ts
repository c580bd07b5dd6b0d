// Asking the program: plain words in either language, answered from the session in one to five lines, and nothing kept.
import { describe, expect, test } from "vitest";
import { questionIn } from "../../src/telling/questions/question-in.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";
import { EVERYDAY } from "./everyday-questions.ts";
import { LATER_QUESTIONS } from "./later-questions.ts";

/** An hour's talk, twenty minutes in. */
function underWay(options: Options = {}): Scenario {
  const session = scenario(CHOIR, { participants: 4, ...options }).at("2:00");
  session.moderator.goes("2").says("/rec");
  session.at("5:00").moderator.says("@3 gruppa ga håp #håp", "@1 helt enig #helse");
  session.at("9:00").moderator.says('@3 "Vi håper jo alle');
  session.at("12:00").moderator.says("@2 vet ikke helt", "/covered 3");
  return session.at("22:00");
}

const answer = (question: string, options?: Options): string => {
  const session = underWay(options);
  const kept = session.entries().length;
  session.moderator.says(question);
  expect(session.entries()).toHaveLength(kept);
  expect(session.said().split("\n").length).toBeLessThanOrEqual(5);
  return session.said();
};

describe.each([
  ["? tid igjen", "40 av 60 minutter igjen. Det har gått 0:20:00.\n1 må-spørsmål igjen."],
  ["? hvor lenge har vi holdt på", "40 av 60 minutter igjen. Det har gått 0:20:00.\n1 må-spørsmål igjen."],
  [
    "? hvem er stille",
    "Lengst siden sist, ifølge notatene:\nNr. 4: ikke notert ennå\nNr. 1: for 17 min siden\nNr. 3: for 13 min siden\nNr. 2: for 10 min siden",
  ],
  [
    "? hva mangler",
    "Ikke stilt ennå, må-spørsmål først:\n4 Hvilke hindringer møter dere når øvelsene kolliderer med arbeidet? [må]\n1 Hvem er du, og hvilken stemme synger du?\n5 Er det noe dere vil legge til?",
  ],
  ["? hva sa 3 om håp", "Nr. 3 om «håp»:\n0:05:00  nr. 3: gruppa ga håp #håp\n0:09:00  nr. 3: «Vi håper jo alle …"],
  ["? hva sa 3", "Nr. 3 har sagt:\n0:05:00  nr. 3: gruppa ga håp #håp\n0:09:00  nr. 3: «Vi håper jo alle …"],
  ["? hva sa nr. 4", "Det er ikke notert noe fra nr. 4."],
  ["? hva sa 1 om pauser", "Det er ikke notert noe om «pauser» fra nr. 1."],
  ["? hva sa 2 om tid igjen", "Det er ikke notert noe om «tid igjen» fra nr. 2."],
  ["? hva sa 2 om spilleregler", "Det er ikke notert noe om «spilleregler» fra nr. 2."],
  ["? hva sa noen om #helse", "Sagt om «#helse»:\n0:05:00  nr. 1: helt enig #helse"],
  ["? hvem er her", "I rommet: nr. 1, 2, 3, 4."],
  [
    "? hvilke sitater venter",
    "Sitater å hente fra opptaket:\n0:09:00  nr. 3: «Vi håper jo alle … [lydfila ca. 0:07:00]",
  ],
  ["? hvilke kodeord har vi", "Kodeord til nå: #helse #håp."],
  ["? hva er neste", "Neste: pause Pause"],
  ["? hvor er vi", "Nå: 2 Hva har koret betydd for hverdagen din?\nKlokka i samtalen er 0:22:00."],
  ["? noen er opprørt", "Når noen blir opprørt:\nTa en pause"],
  ["? spilleregler", "Spilleregler:\nÉn snakker om gangen"],
  ["? går opptaket", "Opptak startet, for 20 min siden."],
  ["? hva betyr recovery", "recovery: bedring"],
  ["? hva er klokka", "Klokka på veggen er 10:22.\nKlokka i samtalen er 0:22:00."],
  ["? hvem har sagt minst", "Færrest notater fra:\nNr. 4: 0\nNr. 1: 1\nNr. 2: 1\nNr. 3: 2"],
  ["? har alle sagt noe", "Ikke notert ennå: nr. 4."],
  [
    "? når snakket vi om håp",
    "«håp», tid i samtalen:\n0:05:00  nr. 3: gruppa ga håp #håp\n0:09:00  nr. 3: «Vi håper jo alle …",
  ],
  [
    "? har vi dekket hindringer",
    "«hindringer» står ikke i notatene. I guiden:\n4 Hvilke hindringer møter dere når øvelsene kolliderer med ar…: urørt",
  ],
  ["? har noen nevnt naboen", "Fant ikke «naboen», verken i guiden eller i notatene."],
  ["? er alt lagret", "4 notater.\nAlt som står med ✓, er lagret. Du trenger ikke gjøre noe."],
  ["? hvordan angrer jeg", "/angre, Ctrl+X: ta tilbake det siste"],
  ["? hvordan går jeg tilbake", "/tilbake, Ctrl+P: tilbake dit du var"],
  [
    "? gruppa håp",
    "Jeg forsto ikke spørsmålet. Dette er notert om «håp»:\n0:05:00  nr. 3: gruppa ga håp #håp\n0:09:00  nr. 3: «Vi håper jo alle …",
  ],
])("%s", (question, answered) => {
  test("is answered", () => {
    expect(answer(question)).toBe(answered);
  });
});

describe.each([
  ["? time left", "40 of 60 minutes left. 0:20:00 gone.\n1 must-question left."],
  [
    "? who is quiet",
    "Longest since last heard, according to the notes:\nNo. 4: nothing noted yet\nNo. 1: 17 min ago\nNo. 3: 13 min ago\nNo. 2: 10 min ago",
  ],
  [
    "? what did 3 say about håp",
    "No. 3 about “håp”:\n0:05:00  no. 3: gruppa ga håp #håp\n0:09:00  no. 3: “Vi håper jo alle …",
  ],
  ["? what did 2 say about the time", "Nothing has been noted about “the time” from no. 2."],
  ["? who is here", "In the room: nos. 1, 2, 3, 4."],
  ["? which quotes", "Quotes to fetch from the recording:\n0:09:00  no. 3: “Vi håper jo alle … [audio about 0:07:00]"],
  ["? which code words", "Code words so far: #helse #håp."],
  ["? where are we", "Now: 2 What has the choir meant for your everyday life?\nThe session clock is at 0:22:00."],
  ["? someone is upset", "When someone is upset:\nTake a break"],
  ["? ground rules", "Ground rules:\nOne at a time"],
  ["? is it recording", "Recording started, 20 min ago."],
  ["? what does recovery mean", "recovery: getting better"],
])("%s", (question, answered) => {
  test("is answered in English", () => {
    expect(answer(question, { language: "en" })).toBe(answered);
  });
});

test.each(["nb", "en"] as const)("every phrase that help offers (%s) is understood as what it is", (language) => {
  for (const [id, [first = ""]] of Object.entries(textsIn(language).session.questions))
    expect(questionIn(first)).toBe(id);
});

test("either language is understood, whichever is shown", () => {
  expect(answer("? time left")).toContain("Det har gått");
  expect(answer("? tid igjen", { language: "en" })).toContain("gone");
});

test("what can't be answered is answered with what can", () => {
  const session = underWay();
  session.moderator.says("? hva er meningen med livet");
  expect(session.said()).toContain("Jeg kan svare på:\ntid igjen · hvem er stille");
});

test("before the talk has begun, after its time, and with all asked", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.says("? tid");
  expect(session.said()).toBe("Samtalen er ikke kommet til guiden ennå.\nKlokka i samtalen er 0:01:00.".split("\n")[0]);
  session.moderator.goes("1");
  session.at("71:00").moderator.says("? tid igjen");
  expect(session.said()).toBe("10 minutter over tida. Det har gått 1:10:00.\n2 må-spørsmål igjen.");
  for (const [index, question] of ["2", "3", "4", "5"].entries()) {
    session.at(`${72 + index}:00`).moderator.goes(question);
  }
  session.moderator.says("? hva mangler");
  expect(session.said()).toBe("Ingenting mangler: alle spørsmålene er stilt eller dekket.");
});

test("a long answer says how much more there is", () => {
  const session = underWay();
  for (let n = 1; n <= 7; n += 1) session.moderator.says(`@2 svar ${n}`);
  session.moderator.says("? hva sa 2");
  expect(session.said().split("\n")).toEqual([
    "Nr. 2 har sagt:",
    "… og 5 til. /søk viser alt.",
    "0:22:00  nr. 2: svar 5",
    "0:22:00  nr. 2: svar 6",
    "0:22:00  nr. 2: svar 7",
  ]);
});

test("what was taken back or worded anew is not answered with", () => {
  const session = underWay();
  session.moderator.says("@4 feil", "/angre", "@4 først", "/rett så", "? hva sa 4");
  expect(session.said()).toBe("Nr. 4 har sagt:\n0:22:00  nr. 4: så");
});

test("a time in a line that is a question is no given time", () => {
  const session = underWay();
  session.moderator.says("?");
  expect(session.said()).toContain("Jeg kan svare på:");
});

test("a list that is longer than the answer may be says how many more there are", () => {
  const session = scenario(CHOIR, { participants: 12 }).at("10:00");
  session.moderator.goes("2").says("? hvem er stille");
  expect(session.said().split("\n")).toHaveLength(5);
  expect(session.said()).toContain("… og 9 til.");
});

describe.each(["nb", "en"] as const)("everyday questions (%s)", (language) => {
  const readings = (asked: typeof EVERYDAY.nb) =>
    asked.map(([question, is]) => ({ question, is, taken: questionIn(question) }));
  const wrong = (asked: typeof EVERYDAY.nb) => readings(asked).filter(({ is, taken }) => taken !== is);

  test("in people's own words: at least nineteen of twenty are understood", () => {
    const asked = EVERYDAY[language];
    expect(asked.length).toBeGreaterThanOrEqual(160);
    expect(wrong(asked).length / asked.length).toBeLessThanOrEqual(0.05);
  });

  test("in capitals, without accents and with a slip in a long word they are the same", () => {
    for (const [question, is] of EVERYDAY[language]) {
      expect(questionIn(question.toUpperCase()), question).toBe(questionIn(question));
      expect(questionIn(`${question}?`), question).toBe(questionIn(question));
      expect(is).toBeDefined();
    }
    expect(questionIn("hva gjenstaar")).toBe("missing");
    expect(questionIn("hva mangelr")).toBe("missing");
    expect(questionIn("har vi dekekt motivasjon")).toBe("coveredAbout");
    expect(questionIn("hvem har vaert stille lengst")).toBe("quiet");
  });
});

test("of sixty questions that it was never taught, at least 85 of a hundred are understood", () => {
  const understood = LATER_QUESTIONS.filter(({ question, means }) => {
    const taken = questionIn(question);
    return taken === undefined ? means.length === 0 : means.includes(taken);
  });
  expect(understood.length / LATER_QUESTIONS.length).toBeGreaterThanOrEqual(0.85);
});
