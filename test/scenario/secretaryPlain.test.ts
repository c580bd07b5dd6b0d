// A whole session in the secretary's seat, line by line, as a script or a screen reader has it; then the moderator writes
// down theirs. What is printed is held in a golden file for each language.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Language } from "../../src/model/language.ts";
import { openTurn } from "../../src/model/session/session.ts";
import { talkPlainly } from "../../src/plain/plain.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** When each line is sent, on the session clock; and the line in both languages, or in one that serves both. */
type Script = readonly (readonly [time: string, nb: string, en?: string])[];

const SECRETARY: Script = [
  ["0:20", "/neste", "/next"],
  ["0:40", "/neste", "/next"],
  ["1:00", "/gå round", "/go round"],
  ["2:00", "/hint", "/hints"],
  ["2:10", "/hint av 5", "/hints off 5"],
  ["2:30", "/gå 1", "/go 1"],
  ["3:00", "@1"],
  ["4:10", "@2"],
  ["4:40", "!l"],
  ["4:41", "!l @3"],
  ["5:00", "@2+4"],
  ["5:20", "@-"],
  ["5:30", "[-5s] !e @1", "[-5s] !a @1"],
  ["6:00", '@3 "Det er her jeg puster"', '@3 "This is where I breathe"'],
  ["6:30", '@4 "Og så var det dette med', '@4 "And then there was this about'],
  ["7:00", "/obs stemning lettere nå", "/obs mood lighter now"],
  ["7:30", "/parker vannposten", "/park the water tap"],
  ["7:40", "/parker de som flyttet", "/park those who moved away"],
  ["8:00", "/hvisk nr. 5 vil inn", "/whisper no. 5 wants in"],
  ["8:30", "@1"],
  ["19:00", "@*"],
  ["19:30", "@1"],
  ["21:00", "@3"],
  ["21:30", "@2"],
  ["22:00", "? hvem er stille", "? who is quiet"],
  ["22:30", "/taletid", "/talk"],
  ["23:00", "/hint av", "/hints off"],
  ["30:00", "? hva er parkert", "? what is parked"],
  ["31:00", "/tatt-opp de som", "/taken-up those who"],
  ["31:10", "/angre", "/undo"],
  ["31:20", "/tatt-opp 2", "/taken-up 2"],
  ["40:00", "/plan"],
  ["46:30", "/tatt-opp", "/taken-up"],
  ["50:00", "/gå Si kort", "/go Say briefly"],
  ["52:00", "/bekreftet @2 at hagen er for alle", "/confirmed @2 that the garden is for all"],
  ["53:00", "/korrigert @4 ikke bare om sommeren", "/corrected @4 not only in summer"],
  ["56:00", "@m"],
  ["57:00", "/gå inntrykkene", "/go your impressions"],
  ["57:30", "de hjalp hverandre fram #samhold", "they helped each other along #together"],
  ["58:00", "/neste", "/next"],
  ["58:20", "nr. 5 sa lite, og så alt på en gang", "no. 5 said little, and then everything at once"],
  ["58:40", "@5 kom tilbake og takket", "@5 came back to say thanks"],
  ["59:00", "/etterpå guiden: færre spørsmål", "/debrief guide: fewer questions"],
  ["59:30", "/lukk", "/quit"],
];

const MODERATOR: Script = [
  ["1:00:30", "sitatet til nr. 3 bærer mye", "what no. 3 said carries a lot"],
  ["1:01:00", "/neste", "/next"],
  ["1:01:10", "spør om vinteren før", "ask about the winter sooner"],
  ["1:01:30", "/slutt", "/end"],
];

test.each(["nb", "en"] as const)("a whole session in the secretary's seat (%s)", async (language) => {
  const printed: string[] = [];
  const seated = scenario(garden(language), {
    language,
    participants: 5,
    screen: false,
    seat: "secretary",
    fill: { moderator: "Eva", garden: "Bakken" },
  });
  await hold(seated, SECRETARY, language, printed);
  expect(seated.session().turns).toHaveLength(9);
  expect(openTurn(seated.session())).toBeUndefined();
  expect(seated.entriesOf("debrief").map(({ about }) => about)).toEqual(["impressions", "surprises", "guide"]);
  expect(seated.session().progress.get("after.debrief-surprises")?.notes).toBe(1);

  printed.push("\n=====\n\n");
  const after = seated.resumes("30", { seat: "moderator" });
  await hold(after, MODERATOR, language, printed);
  await expect(after.conversation.over).resolves.toBe("ended");
  const writers = after.entriesOf("debrief").map(({ id }) => id.split(":")[0]);
  expect(writers).toEqual(["sec", "sec", "sec", "mod", "mod"]);
  golden(`plain-secretary.${language}.txt`, printed.join(""));
});

function garden(language: Language) {
  const source = readFileSync(path.join(import.meta.dirname, "../../guides/example.yaml"));
  const { guide } = loadGuide(source, textsIn(language));
  if (!guide) throw new Error("the example does not load");
  return withPreparation(guide);
}

/** Sends the lines, each at its time; what is printed stands under the line that brought it about. */
async function hold(session: Scenario, script: Script, language: Language, printed: string[]): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for (const [time, nb, en = nb] of script) {
      session.at(time);
      const line = language === "nb" ? nb : en;
      printed.push(`> ${line}\n`);
      yield line;
    }
  }
  await talkPlainly(session.conversation, { lines: lines(), out: (text) => void printed.push(text) });
}
