// The words that somebody who writes nynorsk types after a command: what help and answers name is understood.
import { describe, expect, test } from "vitest";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

function atTheTable(): Scenario {
  const session = scenario(CHOIR, { language: "nn", screen: false }).at("1:00");
  session.moderator.says("/gå 2", "/opptak start");
  return session.at("2:00");
}

test.each([
  ["/etterpå overraskingar så mykje latter", { kind: "debrief", about: "surprises", text: "så mykje latter" }],
  ["/etterpå sitat det om kvardagen", { kind: "debrief", about: "quotes", text: "det om kvardagen" }],
  ["/obs ikkje-verbalt dei nikka", { kind: "comment", about: "nonverbal", text: "dei nikka" }],
  ["/hopp deltakaren ville ikkje", { kind: "skip", reason: "participant" }],
  ["/hopp ikkje tid", { kind: "skip", reason: "time" }],
  ["/hopp ikkje relevant", { kind: "skip", reason: "not-relevant" }],
  ["/opptak stogg", { kind: "recorder", action: "stop" }],
  ["/stadfesta alle nikka", { kind: "summary", outcome: "confirmed", text: "alle nikka" }],
  ["/berre-notat", { kind: "recording", mode: "notes-only" }],
])("%s", (typed, kept) => {
  const session = atTheTable();
  const before = session.entries().length;
  session.moderator.says(typed);
  expect(session.entries()[before]).toMatchObject(kept);
});

describe("every command that an answer in nynorsk names is one", () => {
  const { session, secretary, participation } = textsIn("nn");
  const commands = textsIn("nn").commands;
  const sentences = JSON.stringify([session, secretary, participation], (_, one) =>
    typeof one === "function" ? String(one) : one,
  );
  const named = [...sentences.matchAll(/(?<![\w\]"«.])\/(\p{L}[\p{L}-]+)/gu)];

  test.each([...new Set(named.map(([, name = ""]) => name))])("/%s", (name) => {
    expect(Object.values(commands).flatMap(({ names }) => names)).toContain(name);
  });
});

test("a guide in nynorsk that says the rights and asks for consent is not asked again", () => {
  const guide = guideOf([
    section("velkomen", [
      { ...item("say", "rett", ""), text: { nn: "De kan la vere å svare, og trekkje dykk når som helst." } },
      { ...item("check", "samtykke", ""), text: { nn: "Har alle skrive under på samtykket?" } },
    ]),
  ]);
  const [before] = withPreparation(guide).sections;
  const ids = before?.items.map(({ id }) => id) ?? [];
  expect(ids).not.toContain("before.rights");
  expect(ids).not.toContain("before.consent");
});
