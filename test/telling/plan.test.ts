// What still fits, as the moderator and the secretary are told: the shipped guides with half an hour, a quarter and five minutes left.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Guide } from "../../src/model/guide.ts";
import type { Language } from "../../src/model/language.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";
import { golden } from "../golden.ts";
import { type Scenario, scenario } from "../scenario.ts";

function shipped(name: string, language: Language): Guide {
  const source = readFileSync(path.join(import.meta.dirname, "../../guides", `${name}.yaml`));
  const { guide } = loadGuide(source, textsIn(language));
  if (!guide) throw new Error(`${name} does not load`);
  return withPreparation(guide);
}

const says = (session: Scenario, line: string): string => {
  session.conversation.send({ is: "line", line });
  return session.said();
};
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:00`;

/** When which question is asked, in minutes: the talk comes somewhere, though not as far as was planned. */
const ROUTES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  "ips-focus-group": { 18: "1", 42: "2", 54: "3", 62: "4", 77: "6" },
  "restart-follow-up": { 6: "1", 12: "2", 22: "3", 33: "6", 40: "7", 50: "9" },
  "staff-recovery": { 0: "1", 20: "2", 33: "4", 48: "5" },
  example: { 5: "round", 15: "1", 32: "2", 48: "weed-alone" },
};

describe.each(Object.entries(ROUTES))("%s", (name, route) => {
  test("before it begins, and with half an hour, a quarter and five minutes left", () => {
    const found = ["nb", "en"].flatMap((language) => {
      const guide = shipped(name, language);
      const length = guide.minutes ?? 0;
      const session = scenario(guide, { participants: guide.participants ?? 5, language });
      const lines = [`# ${language}: before it begins`, says(session, "/plan"), ""];
      const [first] = guide.sections.filter(({ place }) => place === undefined).flatMap(({ items }) => items);
      session.moderator.goes(first?.id ?? "");
      for (let minute = 0; minute <= length; minute += 1) {
        session.at(clock(minute));
        const label = route[minute];
        if (label !== undefined) session.moderator.goes(label);
        if ([30, 15, 5].includes(length - minute))
          lines.push(`# ${language}: ${length - minute} minutes left`, says(session, "/plan"), "");
      }
      return lines;
    });
    golden(`replan/${name}.txt`, found);
  });
});

const minutes = (to: number) => ({ minutes: { from: to, to } });
const must = { priority: "must" } as const;

describe("/plan", () => {
  test("says so where the guide has no length, and makes nothing up", () => {
    const { minutes: _, ...endless } = CHOIR;
    expect(says(scenario(endless), "/plan").split("\n").slice(0, 5)).toEqual([
      "Guiden har ingen planlagt lengde. 2 må-spørsmål gjenstår, planlagt til 15 min.",
      "Alt som gjenstår, er planlagt til 25 min.",
      "Uten planlagt tid, og ikke regnet med: 5.",
      "  2 Hva har koret betydd for hverdagen din? [må]: 15 min",
      "  4 Hvilke hindringer møter dere når øvelsene kolliderer med ar… [må]: uten planlagt tid",
    ]);
  });

  test("names what has no planned minutes beside what has", () => {
    const guide = guideOf([section("talk", [item("ask", "one", "En", minutes(60)), item("ask", "two", "To", must)])]);
    expect(says(scenario(guide), "/plan")).toBe(
      [
        "60 av 60 minutter igjen. 1 må-spørsmål gjenstår.",
        "Alt som gjenstår, er planlagt til 60 min. Det får plass.",
        "Uten planlagt tid, og ikke regnet med: 1.",
        "  2 To [må]: uten planlagt tid",
        "  1 En [bør]: 60 min, får plass",
      ].join("\n"),
    );
  });

  test("gives each must-question its part of the time, where that is all there is to say", () => {
    const { minutes: _, ...bare } = guideOf([
      section("talk", [item("ask", "one", "En", must), item("ask", "two", "To", must)]),
    ]);
    const spent = guideOf([
      section("talk", [
        item("say", "long", "Lang", minutes(60)),
        ...[1, 2].map((n) => item("ask", `q${n}`, `Nr ${n}`, must)),
      ]),
    ]);
    expect(says(scenario(bare), "/plan")).toContain("Guiden har ingen planlagt lengde. 2 må-spørsmål gjenstår.");
    expect(says(scenario(spent), "/plan")).toContain(
      "2 må-spørsmål gjenstår.\nStilles alle, blir det 30 min på hvert.",
    );
  });

  test("tells when the time is up, and how far over it is", () => {
    const session = scenario(CHOIR);
    session.moderator.goes("1");
    session.at("60:00");
    expect(says(session, "/plan")).toContain("Tida er ute. 2 må-spørsmål gjenstår");
    session.at("64:30");
    expect(says(session, "/plan")).toContain("4 minutter over tida.");
    expect(says(session, "/plan")).not.toContain("får plass");
  });

  test("names what is on the table and what was skipped: neither is counted", () => {
    const session = scenario(CHOIR);
    session.moderator.goes("1").goes("2").says("/hopp 4 ikke relevant");
    session.at("20:00");
    expect(says(session, "/plan")).toContain("På bordet nå, ikke regnet med: 2.\nHoppet over, ikke regnet med: 4.");
  });

  test("when nothing is left says only that", () => {
    const session = scenario(guideOf([section("talk", [item("ask", "one", "En", must)])]));
    session.moderator.goes("1");
    session.at("48:00");
    expect(says(session, "/plan")).toBe(
      "12 av 60 minutter igjen. Ingenting gjenstår: alle spørsmålene er stilt, dekket eller hoppet over.\nPå bordet nå, ikke regnet med: 1.",
    );
    session.conversation.send({ is: "line", line: "/language en" });
    expect(says(session, "? what fits")).toBe(
      "12 of 60 minutes left. Nothing remains: every question has been asked, covered or skipped.",
    );
  });

  test("keeps nothing", () => {
    const session = scenario(CHOIR);
    const kept = session.entries().length;
    says(session, "/plan");
    expect(session.entries()).toHaveLength(kept);
  });
});
