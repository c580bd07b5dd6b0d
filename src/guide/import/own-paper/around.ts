// What a paper has before the first section and after the last: the guide's facts, its lists, and what is filled in by hand.
import { draftProbe, draftText } from "../draft/draft.ts";
import { keyOf, numberIn, spanIn, wordsIn } from "./read-back.ts";
import { type Reading, readProbeRemarks, titled } from "./remarks.ts";
import type { Row } from "./rows.ts";

/** The headings that are the paper's own. */
const OPENING = ["purpose", "fillIn", "before", "distress", "groundRules", "standingProbes", "checklist"] as const;
const END = ["parking", "after", "glossary", "cues", "subscales", "changes"] as const;
export type Part = (typeof OPENING)[number] | (typeof END)[number];

/** Undefined for the heading of a section. The end begins with the room for what was put aside. */
export function partNamed(text: string, { paper }: Reading, at: "opening" | "sections" | "end"): Part | undefined {
  if (at === "opening")
    return OPENING.find((part) => paper[part] === text) ?? (paper.parking === text ? "parking" : undefined);
  if (at === "sections") return paper.parking === text ? "parking" : undefined;
  return END.find((part) => paper[part] === text);
}

/** `Fokusgruppe · 6 deltakere`, `Utgave 2 · Kilde: …`: the small lines under the title. */
export function readFacts(text: string, { draft, paper }: Reading): void {
  const [firstFact = "", ...more] = text.split(" · ");
  const source = wordsIn(paper.source, more.join(" · ")) ?? wordsIn(paper.source, text);
  if (source !== undefined) draft.source = source;
  for (const fact of source === undefined ? [firstFact, ...more] : more.length > 0 ? [firstFact] : []) {
    const kind = keyOf(paper.kinds, fact);
    const version = wordsIn(paper.version, fact);
    const participants = numberIn(paper.participants, fact);
    const minutes = spanIn(wordsIn(paper.planned, fact) ?? "");
    const hardStop = numberIn(paper.hardStop, fact);
    if (kind !== undefined) draft.kind = kind;
    else if (version !== undefined) draft.version = version;
    else if (participants !== undefined) draft.participants = participants;
    else if (minutes !== undefined) draft.minutes = minutes;
    else if (hardStop !== undefined) draft.hard_stop = hardStop;
    else if (fact !== "") draft.notes.push({ text: fact, doubts: [] });
  }
}

export function readAround(part: Part, row: Row, reading: Reading): void {
  const { draft } = reading;
  const { text, beside } = row;
  switch (part) {
    case "purpose":
      draft.research_question = draft.research_question === undefined ? text : `${draft.research_question}\n${text}`;
      return;
    case "fillIn": {
      const [, name = "", question = ""] = /^\{([^{}\s]+)\}\s*(.*)$/su.exec(withoutBlank(text)) ?? [];
      if (name !== "") draft.placeholders.set(name, question || name);
      else keep(row, reading);
      return;
    }
    case "before":
      draft.before.push(draftText(text));
      return;
    case "after":
      draft.after.push(draftText(text));
      return;
    case "distress":
      draft.distress.push(draftText(text));
      return;
    case "groundRules":
      draft.ground_rules.push(draftText(text));
      return;
    case "checklist":
      draft.cover.push(draftText(text));
      return;
    case "standingProbes": {
      const probe = draftProbe(text);
      readProbeRemarks(probe, beside, reading);
      draft.standing_probes.push(probe);
      return;
    }
    case "glossary":
      if (beside === undefined) keep(row, reading);
      else draft.glossary.push({ term: beside, meaning: text });
      return;
    case "subscales":
      titled(draft.subscales, text);
      return;
    case "changes":
      readChange(row, reading);
      return;
    case "cues":
      keep({ ...row, text: beside === undefined ? text : `${beside} ${text}` }, reading, reading.paper.cues);
      return;
    case "parking":
      keep(row, reading);
  }
}

function readChange({ text, beside }: Row, { draft, paper }: Reading): void {
  const [version = "", date] = (beside ?? "").split(" · ");
  const known = wordsIn(paper.version, version);
  if (known === undefined) draft.notes.push({ text: beside ? `${beside} ${text}` : text, doubts: [] });
  else draft.changes.push({ version: known, ...(date && /^\d{4}-\d\d-\d\d$/u.test(date) && { date }), text });
}

/** Words that the draft has no place for are a note. */
function keep({ text }: Row, { draft }: Reading, about?: string): void {
  draft.notes.push({ text: about === undefined ? text : `${about}: ${text}`, doubts: [] });
}

/** Room to write in by hand. */
export function withoutBlank(text: string): string {
  return text.replace(/[\s….]*[….\t]+$/u, (blank) => (blank.includes("…") || blank.includes("\t") ? "" : blank)).trim();
}
