// Forty invented people who answer all 52 statements of the shipped survey, and the files that are exported of it.
import { readFileSync } from "node:fs";
import { scenario } from "../scenario.ts";
import { filesOf, guideOf } from "./answered.ts";

const SURVEY = guideOf(readFileSync("guides/staff-survey.yaml", "utf8"));
export const ITEMS = SURVEY.sections.flatMap(({ items }) => items.filter(({ kind }) => kind === "scale"));
export const PEOPLE = 40;

/** Invented, and the same every time. */
export function codeOf(person: number, index: number): number {
  const turn = (person * 7919 + index * 104_729 + person * index * 31) % 1009;
  if (ITEMS[index]?.options.some(({ code }) => code === 98) && turn % 13 === 0) return 97 + (turn % 3);
  return [1, 2, 3, 3, 4, 4, 4, 5, 5, 5][turn % 10] ?? 3;
}

/** By name, with the rows about single persons. */
export async function fortyFiles(): Promise<Readonly<Record<string, string>>> {
  const session = scenario(SURVEY, { participants: PEOPLE, language: "en", screen: false }).at("1:00");
  for (const [index, item] of ITEMS.entries()) {
    const line = Array.from({ length: PEOPLE }, (_, person) => `@${person + 1} ${codeOf(person, index)}`).join("  ");
    session.moderator.says(`/go ${item.id}`, line);
  }
  return filesOf(session.session(), { rows: true });
}
