// An hour with one person, a while after a group: the guide is left and come back to, and one thing said is struck.
import { expect, test } from "vitest";
import { coverage, elapsed, uncovered } from "../../src/model/session/coverage.ts";
import { milliseconds } from "../scenario.ts";
import { expectGone, expectKept, heldOn, ledOut } from "./held.ts";

test("a whole interview on the reSTART guide, in Norwegian", async () => {
  const held = heldOn("restart-follow-up", { participants: 1, fill: { moderator: "Eva", institution: "høgskolen" } });
  const { session } = held;
  const { moderator } = session;

  // Before: everything is seen to, with one key.
  moderator.presses("enter");
  session.sees("Avtal stedet på forhånd").sees("Før samtalen: 1 av 9  ▸········");
  moderator.presses("enter", "enter", "enter");
  session.sees("Er deltakeren her?").sees("Før samtalen: 4 av 9  ✓✓✓▸·····");
  for (let step = 0; step < 6; step += 1) session.after("15").moderator.presses("enter");
  session.sees("Jeg heter Eva og tar en master i psykisk helse ved høgskolen.").seesNot("{moderator}");

  // The introduction is read; each of the five rights is a line of its own in the journal.
  for (let step = 0; step < 9; step += 1) session.after("12").moderator.presses("ctrl+n");
  const rights = ["right-not-answer", "right-break", "right-end", "right-recording", "right-anonymous"];
  expect(session.entriesOf("done").map(({ item }) => item)).toEqual(expect.arrayContaining(rights));
  session.after("5").moderator.presses("enter");
  session.sees("● opptak").sees("Kan du begynne med å fortelle litt om deg selv?").sees("holdes utenfor eksport");

  session.at("6:00").moderator.says("/huk alder", "/huk bor sammen", "bor med samboer, jobber halvt");
  session.at("8:30").moderator.presses("enter", "ctrl+n");
  session.sees("Fortell gjerne litt om hvordan du opplevde å være med i gruppa.");

  session.at("9:10").moderator.types("@1 gru");
  session.at("9:40").moderator.types("et seg den første gangen #terskel").presses("enter");
  session
    .at("10:20")
    .moderator.says('@1 "Det var som å komme inn i et rom der noen hadde tent lyset" #håp', "/obs stemning lettere nå");
  session.at("12:05").moderator.says("!latter @1", '@1 smiler: "jeg gledet meg til torsdagene (latter)" #terskel');
  session.at("13:00").moderator.says('@1 "Og så var det dette med å').says("[-40s] !pause @1");

  // Everyday life comes up by itself: question 5 of the guide is gone to first, question 3 is covered.
  session.at("15:00").moderator.goes("hatt å si for hverdagen");
  expect(session.session().current).toBe("everyday");
  session.at("16:10").moderator.says("@1 står opp før klokka ni, går tur med hunden, spiser frokost hver dag #rutine");
  session.at("17:00").moderator.presses("ctrl+o").types("vanlig dag").presses("enter");
  session.sees("er dekket uten å bli stilt");

  // A break, at the person's wish.
  session.at("20:00").moderator.presses("ctrl+t");
  session.at("24:00").moderator.presses("ctrl+t");
  expect(elapsed(session.session(), milliseconds("25:00"))).toBeLessThan(milliseconds("21:00"));

  // Someone else is named, and it is struck at once.
  session.at("25:00").moderator.says("@1 naboen Gunvor fikk det også til");
  session.at("25:10").moderator.says("/stryk");
  session.sees("Strøket. Teksten er borte for godt.");

  session.at("26:00").moderator.goes("gjort annerledes");
  session.at("27:00").moderator.says("@1 har begynt i turgruppe #endring").presses("alt+1");
  session.sees("1✓ Hvordan fikk du til de endringene?");
  session.at("28:30").moderator.says('@1 "Jeg bestemte meg bare for å møte opp" #mot');
  session.at("29:00").moderator.says('/rett @1 "Jeg bestemte meg for å møte opp, samme hva" #mot');

  // Back to what was left; a comment that belongs elsewhere is filed there.
  session.at("30:00").moderator.goes("sykdom og symptomer");
  session.at("31:00").moderator.says("@1 ble sett som et menneske #møte", "@1 vil helst ikke anbefale gruppa til alle");
  session.at("31:30").moderator.presses("ctrl+b").types("anbefalt").presses("enter");
  session.at("33:00").moderator.says("/hopp deltakeren ønsket det");
  expect(session.session().current).toBe("interests");
  session.at("34:00").moderator.says("@1 strikker, og hører på radio", "feil knapp").presses("ctrl+x");

  // A question that stands in no guide, the recorder's second file, and a note with its time given.
  session.at("36:00").moderator.says("/spør Hva sa de hjemme til at du var med?");
  session.at("37:00").moderator.says("@1 samboeren merket forskjell #pårørende").says("/opptak fil 2");
  session
    .at("38:00")
    .moderator.says("[21:30] @1 lette etter ord da vi snakket om hverdagen", "/memo jeg avbrøt kanskje for tidlig");
  expect(session.entriesOf("note").at(-1)).toMatchObject({
    text: "lette etter ord da vi snakket om hverdagen",
    item: "everyday",
  });

  session.at("39:00").moderator.goes("flere emner i gruppa").says("/huk verdier", "/huk håp", "/huk selvhevdelse");
  session.at("41:00").moderator.says("@1 drømmen ble borte på veien, men kom tilbake #drøm");
  session.at("43:00").moderator.presses("ctrl+n");
  session.sees("Det var en erfaringskonsulent og en fagperson som ledet gruppa.");
  session.at("43:20").moderator.presses("enter");
  session.at("44:00").moderator.says("@1 likte at en av dem hadde vært der selv #likeverd");
  session.at("46:00").moderator.goes("anbefalt").presses("alt+2");
  session.at("47:00").moderator.says('@1 "Ikke til dem som ikke er klare" #terskel', "? hva mangler");
  session.sees("Ikke stilt ennå");
  session.at("48:00").moderator.says("/hopp 8 ikke tid", "? hva sa 1 om håp");
  expect(session.said()).toContain("tent lyset");

  session.at("52:00").moderator.goes("mer på hjertet");
  session
    .at("53:00")
    .moderator.says(
      "@1 at det bør finnes flere slike grupper #tilbud",
      "/bekreftet @1 at terskelen var det vanskeligste",
    );
  session.at("54:00").moderator.presses("ctrl+n");
  session.sees("Tusen takk for at du tok deg tid!");
  session.at("55:00").moderator.says("/opptak stopp");
  // One question was left behind untouched: it is offered before the talk is over, and there is time.
  session.at("56:00").moderator.presses("enter");
  session.sees("Når du ser framover, hva drømmer du om da?");
  session.at("57:00").moderator.says("@1 å gi noe tilbake #drøm");
  expect(uncovered(session.session()).map(({ item }) => item.id)).toEqual(["important-now"]);

  // After: the debrief, and the end, which first tells what is left.
  session.at("58:00").moderator.goes("inntrykkene").says("/memo guiden hadde for mange spørsmål om hverdag");
  session.at("60:00").moderator.says("/slutt");
  expect(session.said()).toContain("Og så var det dette med å");
  ledOut(session);
  await expect(session.conversation.over).resolves.toBe("ended");

  expect(coverage(session.session()).map(({ item, state }) => `${item.id}: ${state}`)).toEqual([
    "yourself: asked",
    "taking-part: asked",
    "what-matters: asked",
    "ordinary-day: covered",
    "interests: asked",
    "own:mod-1: asked",
    "everyday: asked",
    "differently: probed",
    "important-now: skipped",
    "group-topics: asked",
    "leaders: asked",
    "recommend: probed",
    "dreams: asked",
    "anything-more: asked",
  ]);
  expect(JSON.stringify(session.entries())).not.toContain("Eva");
  expectGone(held, "Gunvor");
  await expectKept("restart-follow-up", held, "nb");
});
