// An hour of a group of five: one comes late, one leaves early, talk runs ahead of the guide, and a patient is named.
import { expect, test } from "vitest";
import { coverage, present } from "../../src/model/session/coverage.ts";
import { checklist } from "../../src/telling/checklist.ts";
import { milliseconds } from "../scenario.ts";
import { expectGone, expectKept, heldOn, ledOut } from "./held.ts";

test("a whole session on the IPS guide, in Norwegian", async () => {
  const held = heldOn("ips-focus-group", { participants: 5, fill: { moderator: "Eva", secretary: "Olav" } });
  const { session } = held;
  const { moderator } = session;

  moderator.presses("enter");
  for (let step = 0; step < 10; step += 1) session.after("10").moderator.presses("enter");
  session.sees("Ønsk velkommen");
  session.at("2:00").moderator.presses("enter");
  session.at("2:30").moderator.presses("enter");
  session.sees("Eva og Olav begynner.").sees("holdes utenfor eksport");
  session.at("3:00").moderator.says("@1 jobber på sengepost", "@2 har vært med siden starten");
  session.at("6:00").moderator.presses("enter", "enter");
  session.sees("● opptak").sees("Vi vil gjerne at dere snakker sammen");
  for (const time of ["6:20", "6:40", "7:00", "7:30", "8:00", "8:30"]) session.at(time).moderator.presses("enter");
  expect(session.session().current).toBe("experiences");
  session.sees("Nå lytter du bare.").sees("1 Kan dere gi eksempler fra hverdagen?");

  // The checklist is the guide's own, and stands under every question.
  expect(checklist(session.session()).map(({ theme }) => theme.text.nb)).toHaveLength(8);
  session
    .at("9:00")
    .moderator.says("@2 hadde ventet noe annet #forventning", '@4 "Det var da det snudde for meg" #vendepunkt');
  session
    .at("9:20")
    .moderator.says("!latter", "!m-m @1", "@1,4,1 bygger på hverandre om den første pasienten som fikk jobb");
  session.at("10:40").moderator.says("/obs dynamikk de snakker til hverandre, ikke til meg", "@* nikker");

  // Number 3 was counted from the start, and comes now.
  session.at("11:00").moderator.says("/kommer 3");
  expect(present(session.session(), milliseconds("10:59"))).toEqual([1, 2, 4, 5]);
  session.at("12:00").moderator.presses("alt+1").says("/huk opptatt av", "/huk hvordan de jobber");
  session.at("14:00").moderator.says("@2+5 ja, nettopp!", '@3 "Jeg så at det gikk bra');
  session.at("15:00").moderator.says("@5 snakker om gullet i metoden: raskt ut, og så støtte etterpå #raskt");
  session.at("15:30").moderator.presses("ctrl+b").types("gullet").presses("enter");

  // A patient is named. It is struck before the sentence is over, from the list of what was said.
  session.at("17:00").moderator.says("@2 fortalte om Torleif på avdelingen", "@1 ble stille");
  session.at("17:20").moderator.presses("ctrl+f").types("torleif").presses("ctrl+x", "enter");
  session.sees("Strøket. Teksten er borte for godt.").sees("ble stille");

  session.at("22:00").moderator.presses("ctrl+n").says("@4 begynner med hva folk vil, ikke med symptomer #ønsker");
  session.at("23:00").moderator.says("/huk ønsker", "/huk interesser", "/dekket 3");
  session.at("26:00").moderator.says("@3 det har endret hvordan vi skriver journal");
  session.at("26:10").moderator.presses("ctrl+b").types("3").presses("enter");

  // Challenges are talked of without being asked; the moderator goes there.
  session.at("28:00").moderator.goes("utfordrende");
  session.at("29:00").moderator.says('@5 "Vi mangler tid" #tid', "@? sukker", "!spenning", "/obs stemning tyngre");
  session.at("31:00").moderator.says("@3 [ler] sier at legene må med (latter) #leger", "/spør Hva med pårørende?");
  session.at("32:00").moderator.says("@1 pårørende spør først om penger #pårørende", "@4 enig");
  session.at("33:00").moderator.says("/angre", "@4 delvis enig");

  session.at("35:00").moderator.says("/pause");
  session.at("43:00").moderator.says("/fortsett", "/opptak fil 2");
  expect(session.session().idle).toEqual([{ from: milliseconds("35:00"), to: milliseconds("43:00") }]);

  session.at("44:00").moderator.goes("motiverer").says("@2 å se noen få nøkkelkort #mestring");
  session.at("46:00").moderator.says("/drar 5", "/hopp 6 ikke tid", "/angre");
  session.at("47:00").moderator.goes("egenskaper").presses("alt+1", "alt+2");
  session.at("48:00").moderator.says("@1 tålmod", "/rett @1 tålmodighet, og litt stahet #egenskap", "[47:30] @3 humor");
  session.at("52:00").moderator.presses("ctrl+n");
  session.sees("Hvor ligger gullet?");
  session.at("53:00").moderator.says("@* det raske", "@5 la til noe i døra");
  expect(session.said()).toContain("Nr. 5 er ikke merket som til stede.");
  session
    .at("55:00")
    .moderator.says(
      "@m oppsummerer: raskt, nært, tålmodig",
      "/bekreftet @* raskt og nært",
      "/korrigert @2 ikke bare tålmodig, også sta",
    );
  session
    .at("57:00")
    .moderator.says("/memo sitatet om vendepunkt bør tas med neste gang", "? hvem er stille", "? tid igjen");
  expect(session.said()).toContain("av 90 minutter igjen");
  session.at("58:00").moderator.says("/opptak stopp", "/gå inntrykkene");
  session.at("60:00").moderator.says("/slutt");
  ledOut(session);
  await expect(session.conversation.over).resolves.toBe("ended");

  expect(coverage(session.session()).map(({ item, state }) => `${item.id}: ${state}`)).toEqual([
    "experiences: probed",
    "principles: asked",
    "differently: covered",
    "challenges: asked",
    "own:mod-1: asked",
    "motivation-for-ips: asked",
    "helper-qualities: probed",
    "gold: asked",
  ]);
  expect(session.session().themes).toEqual(["concerns", "ways-of-working"]);
  expect(session.session().progress.get("principles")?.themes).toEqual(["wishes", "interests"]);
  expectGone(held, "Torleif");
  await expectKept("ips-focus-group", held, "nb");
});
