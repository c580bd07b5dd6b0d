// What a guide holds, counted: for the check, and for whoever wants to see at a glance that all came in.

import type { Guide } from "../../model/guide.ts";
import type { ItemKind } from "../../model/item-kinds.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { LANGUAGES } from "../../text/languages.ts";

export type Summary = {
  /** The languages in which every text of the guide exists. */
  readonly languages: readonly Language[];
  readonly sections: number;
  /** How many of each kind; kinds that the guide hasn't got are left out. */
  readonly items: Readonly<Partial<Record<ItemKind, number>>>;
  readonly standing_probes: number;
  /** Those written under a question; the standing ones are not among them. */
  readonly probes: number;
  /** The themes of the checklist for the whole session. */
  readonly checklist: number;
  readonly ground_rules: number;
  /** Questions with fixed answers, and the scales that their answers are counted in. */
  readonly fixed_answers: number;
  readonly subscales: number;
};

export function summaryOf(guide: Guide): Summary {
  const items: Partial<Record<ItemKind, number>> = {};
  let probes = 0;
  for (const item of guide.sections.flatMap((section) => section.items)) {
    items[item.kind] = (items[item.kind] ?? 0) + 1;
    probes += item.probes.reduce((sum, probe) => sum + 1 + (probe.probes?.length ?? 0), 0);
  }
  const texts = textsIn(guide);
  return {
    languages: LANGUAGES.filter((language) => texts.every((text) => text[language] !== undefined)),
    sections: guide.sections.length,
    items,
    standing_probes: guide.standingProbes.length,
    probes,
    checklist: guide.cover.length,
    ground_rules: guide.groundRules.length,
    fixed_answers: (items.choose ?? 0) + (items.scale ?? 0),
    subscales: guide.subscales.length,
  };
}

/** Every text in the guide, wherever it stands: whatever has a language as a key is one. */
function textsIn(value: unknown): readonly LocalText[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  if (LANGUAGES.some((language) => language in value)) return [value as LocalText];
  return Object.entries(value).flatMap(([field, part]) => (field === "key" ? [] : textsIn(part)));
}
