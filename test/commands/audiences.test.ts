// For whom a session is begun: one audience, or several that sit together.
import { expect, test } from "vitest";
import type { Io } from "../../src/commands/program/io.ts";
import { checkOptions } from "../../src/commands/session/run-options.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { textsIn } from "../../src/text/languages.ts";
import { scenario } from "../scenario.ts";

const text = textsIn("nb");
const { guide } = loadGuide(
  `id: avdeling
title: Avdelingen
audiences: [{ id: patient, title: pasienter }, { id: caregiver, title: pårørende }, staff]
sections:
  - id: prat
    items:
      - { ask: Hva er bra her?, id: all }
      - { ask: Hvordan er maten?, id: food, audience: patient }
      - { ask: Hvordan er besøkstida?, id: visits, audience: [patient, caregiver] }
`,
  text,
);
if (!guide) throw new Error("the guide does not load");
const chosen = (...audience: readonly string[]) => checkOptions({ audience }, guide, { text } as Io);

test("--audience may be given more than once, or with commas: none of them is lost", () => {
  expect(chosen("patient", "caregiver")).toMatchObject({ audiences: ["patient", "caregiver"] });
  expect(chosen("caregiver, patient")).toMatchObject({ audiences: ["patient", "caregiver"] });
  expect(chosen("staff")).toMatchObject({ audiences: ["staff"] });
  expect(checkOptions({}, guide, { text } as Io)).toMatchObject({ audiences: [] });
});

test("one that the guide doesn't have is named, also among others", () => {
  expect(chosen("patient,barn")).toEqual(expect.stringContaining("«barn»"));
});

test("where several sit together, the screen says whom a question is for", () => {
  const talk = scenario(guide, { participants: 4 });
  talk.moderator.goes("all");
  talk.seesNot("til pasienter");
  talk.moderator.goes("food");
  talk.sees("til pasienter");
  talk.moderator.goes("visits");
  talk.sees("til pasienter, pårørende");
});
