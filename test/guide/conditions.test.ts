// What hangs on an answer, and what is put in place of something else: nobody is stopped, and why is told everywhere.
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { toMarkdown } from "../../src/guide/print/markdown.ts";
import { printDocument } from "../../src/guide/print/print.ts";
import type { Entry } from "../../src/model/entry.ts";
import { coverage } from "../../src/model/session/coverage.ts";
import { textsIn } from "../../src/text/languages.ts";
import { QUIET } from "../../src/ui/rows/theme.ts";
import { listPanel } from "../../src/ui/screens/list.ts";
import { moderatorPanel } from "../../src/ui/screens/moderator.ts";
import { fileOf, writtenIn } from "../export/fileOf.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const nb = textsIn("nb");
const GUIDE = `id: hage
title: Hagen
audiences: [naboer, gjester]
sections:
  - id: start
    items:
      - { choose: Dyrker du noe?, id: grows, options: [Ja, Nei] }
      - { ask: Hva dyrker du?, id: what, if: { grows: 1 } }
      - { ask: Hva skulle du ønske du dyrket?, id: wish, instead_of: what, if: { grows: 2 } }
      - { ask: Hvem hjelper deg?, id: help }
      - { ask: Hvem hjelper du?, id: helped, instead_of: help }
      - { ask: Hvordan er det å bo ved hagen?, id: live }
      - { ask: Hvordan er det å besøke hagen?, id: visit, instead_of: live, audience: gjester }
  - id: frost
    if: { grows: [1] }
    items:
      - { say: Nå kommer vinteren. }
      - { ask: Hva gjør du når frosten kommer?, id: frost }
      - { ask: Noe mer om frost?, id: more }
`;

function guideOf(text: string) {
  const { guide, issues } = loadGuide(text, nb);
  if (!guide) throw new Error(JSON.stringify(issues));
  return guide;
}
const guide = guideOf(GUIDE);

/** Someone's answer, as the secretary keeps it. */
let kept = 0;
function answers(talk: Scenario, participant: number, code: number): Entry {
  kept += 1;
  const { at, t } = talk.state().now;
  const entry: Entry = { id: `sec:${kept}`, at, t, kind: "answer", item: "grows", participant, ticked: [code] };
  talk.conversation.send({ is: "others", entries: [entry] });
  return entry;
}

const states = (talk: Scenario) =>
  Object.fromEntries(coverage(talk.session()).map(({ item, state }) => [item.id, state]));
const begin = (options: Options = {}) => scenario(guide, { participants: 1, ...options });

describe("an answer to another question", () => {
  test("before there is one, the question stands as any other and says what it hangs on", () => {
    const talk = begin();
    talk.moderator.goes("what");
    talk.sees("hvis: svaret på 1 er 1 Ja").seesNot("gjelder ikke");
    expect(states(talk)).toMatchObject({ frost: "untouched" });
  });

  test("what does not apply is passed by with a word, and can be asked all the same", () => {
    const talk = begin();
    talk.moderator.goes("grows");
    answers(talk, 1, 2);
    talk.moderator.presses("ctrl+n");
    expect(talk.session().current).toBe("wish");
    talk.sees("Går forbi 2: svaret på 1 er ikke 1 Ja.");
    talk.moderator.goes("what");
    talk.sees("gjelder ikke: svaret på 1 er ikke 1 Ja").after("0:30");
    talk.moderator.says("han nevner tomater likevel");
    expect(states(talk)).toMatchObject({ what: "asked", frost: "not-applicable", more: "not-applicable" });
  });

  test("when the answer is put right, or taken back, so is what applies", () => {
    const talk = begin();
    const first = answers(talk, 1, 2);
    expect(states(talk)).toMatchObject({ what: "not-applicable", wish: "untouched" });
    answers(talk, 1, 1);
    expect(states(talk)).toMatchObject({ what: "untouched", wish: "not-applicable", frost: "untouched" });
    const { at, t } = talk.state().now;
    const undo = [`sec:${kept}`, first.id].map(
      (target, n): Entry => ({ id: `sec:${90 + n}`, at, t, kind: "undo", target }),
    );
    talk.conversation.send({ is: "others", entries: undo });
    expect(states(talk)).toMatchObject({ what: "untouched", wish: "untouched" });
  });

  test("in a group one answer is enough, and it is open until all who are there have answered", () => {
    const talk = begin({ participants: 3 });
    answers(talk, 1, 2);
    answers(talk, 2, 2);
    expect(states(talk)).toMatchObject({ what: "untouched" });
    talk.moderator.says("/drar 3");
    expect(states(talk)).toMatchObject({ what: "not-applicable" });
    answers(talk, 3, 1);
    expect(states(talk)).toMatchObject({ what: "untouched", wish: "untouched" });
  });

  test("a show of hands tells as well", () => {
    const talk = begin({ participants: 3 });
    const { at, t } = talk.state().now;
    const hands = [
      { code: 1, hands: 0 },
      { code: 2, hands: 3 },
    ];
    talk.conversation.send({
      is: "others",
      entries: [{ id: "sec:70", at, t, kind: "tally", item: "grows", counts: hands, present: 3 }],
    });
    expect(states(talk)).toMatchObject({ frost: "not-applicable" });
  });

  test("it is dimmed where it is on the table and in the list, with its reason", () => {
    const talk = begin();
    answers(talk, 1, 2);
    talk.moderator.goes("frost");
    const panel = moderatorPanel(talk.state(), 100, 30).rows.flat();
    expect(panel.find(({ text }) => text.includes("Hva gjør du når"))?.style).toEqual(QUIET);
    talk.moderator.presses("ctrl+g");
    const rows = listPanel(talk.state(), 100, 30).rows.map((row) => row.map(({ text }) => text).join(""));
    expect(rows.find((row) => row.includes("Noe mer om frost"))).toMatch(
      /× +9 .*\(gjelder ikke: svaret på 1 er ikke 1 Ja\)/u,
    );
  });
});

describe("in place of another", () => {
  test("the moderator chooses: the one that was asked stands for both", () => {
    const talk = begin();
    talk.moderator.goes("help");
    talk.sees("eller 5 i stedet");
    talk.moderator.goes("helped");
    talk.sees("kan stå i stedet for 4").after("0:30");
    talk.moderator.says("hun hjelper naboen");
    expect(states(talk)).toMatchObject({ help: "not-applicable", helped: "asked" });
    talk.moderator.goes("help").presses("ctrl+x");
    talk.moderator.says("/oversikt");
    expect(talk.said()).toContain("4 Hvem hjelper deg?: gjelder ikke: 5 i stedet");
  });

  test("when both were asked, both were", () => {
    const talk = begin();
    for (const item of ["help", "helped"]) {
      talk.moderator.goes(item);
      talk.after("0:20");
      talk.moderator.says("noe ble sagt");
    }
    expect(states(talk)).toMatchObject({ help: "asked", helped: "asked" });
  });

  test.each([
    [["gjester"], { live: "not-applicable", visit: "untouched" }],
    [["naboer"], { live: "untouched" }],
    [["naboer", "gjester"], { live: "untouched", visit: "untouched" }],
  ])("for the audiences %o", (audience, expected) => {
    expect(states(begin({ audience }))).toMatchObject(expected);
  });
});

describe("in the exports", () => {
  const over = () => {
    const talk = begin({ audience: ["naboer"] });
    answers(talk, 1, 2);
    talk.moderator.goes("helped");
    talk.after("0:30");
    talk.moderator.says("hun hjelper naboen");
    return talk;
  };

  test.each(["md", "html"])("%s tells what did not apply and why, and no answer leaves", async (format) => {
    const file = await fileOf(over().session(), format);
    expect(file).toContain("Hva gjør du når frosten kommer?");
    expect(file).toContain("svaret på 1 er ikke 1 Ja");
    expect(file).toContain("5 i stedet");
  });

  test("what was for others is told as well", async () => {
    expect(await fileOf(over().session(), "md")).toMatch(/Hvordan er det å besøke hagen\?.*bare for gjester/u);
  });

  test("json tells it to programs", async () => {
    const { notApplicable } = JSON.parse(await writtenIn(over().session(), "json")).sessions[0];
    expect(notApplicable).toContainEqual({ item: "what", because: "answer", condition: { item: "grows", codes: [1] } });
    expect(notApplicable).toContainEqual({ item: "help", because: "instead", by: "helped" });
    expect(notApplicable).toContainEqual({ item: "visit", because: "audience", audience: ["gjester"] });
  });
});

test("on paper", () => {
  const paper = (reader: "moderator" | "participant") => toMarkdown(printDocument(guide, reader, "nb", nb.guidePrint));
  expect(paper("moderator")).toContain("Hvis: svaret på 1 er 2 Nei · kan stå i stedet for 2");
  expect(paper("participant")).toContain("Hvem hjelper deg?");
  expect(paper("participant")).not.toMatch(/frosten|Hvem hjelper du|ønske/u);
});

describe("a condition that can't be", () => {
  const slip = (items: string, more = "") =>
    loadGuide(`id: hage\ntitle: Hagen\nsections:\n  - id: start\n    items:\n${items}${more}`, nb).issues;
  const ASKED = "      - { choose: Dyrker du?, id: grows, options: [Ja, Nei] }\n";
  const ask = (field: string) => `      - { ask: Hva?, id: what, ${field} }\n`;

  test.each([
    ["on none", ASKED + ask("if: { grow: 1 }"), "condition-on-none", "Skriv: grows"],
    [
      "on itself",
      "      - { choose: Dyrker du?, id: grows, options: [Ja, Nei], if: { grows: 1 } }\n",
      "condition-on-itself",
      "",
    ],
    ["on a later one", ask("if: { grows: 1 }") + ASKED, "condition-on-later", "Flytt"],
    [
      "on one without fixed answers",
      `      - { ask: Hvem?, id: who }\n${ask("if: { who: 1 }")}`,
      "condition-on-open",
      'if: "…"',
    ],
    ["on no answer of it", ASKED + ask("if: { grows: 3 }"), "condition-on-no-answer", "1, 2"],
    ["on an answer's words", ASKED + ask("if: { grows: ja }"), "condition-on-no-answer", "Skriv: grows: 1"],
    ["in place of none", ask("instead_of: who"), "instead-of-none", ""],
    ["in place of itself", ask("instead_of: what"), "instead-of-itself", ""],
    [
      "in place of each other",
      `${ask("instead_of: who")}      - { ask: Hvem?, id: who, instead_of: what }\n`,
      "instead-of-each-other",
      "",
    ],
    [
      "in place of a stand-in",
      `      - { ask: A?, id: a }\n      - { ask: B?, id: b, instead_of: a }\n${ask("instead_of: b")}`,
      "instead-of-stand-in",
      "Skriv: a",
    ],
    ["of a section on its own question", ASKED, "condition-on-later", ""],
  ])("%s", (name, items, code, remedy) => {
    const found = slip(items, name.startsWith("of a section") ? "    if: { grows: 1 }\n" : "");
    expect(found.map((issue) => issue.code)).toContain(code);
    expect(found.find((issue) => issue.code === code)?.remedy).toContain(remedy);
  });
});
