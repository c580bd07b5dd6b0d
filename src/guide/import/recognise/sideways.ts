// Lines that say something of the lines around them rather than being one of the talk's: how long it takes, what comes now,
// what it is to find out.
import type { DraftMinutes } from "../draft/draft.ts";
import { addItem, addProbe, type Building, hold, withMark } from "./building.ts";
import { inlineLead, type Lead, leadIn, says, wholeMinutes } from "./clues.ts";
import { depthOf } from "./depth.ts";
import type { Line } from "./lines.ts";

/** False where the line is none of these. */
export function readAside(building: Building, line: Line): boolean {
  const { text } = line;
  const minutes = wholeMinutes(text);
  if (minutes !== undefined && readMinutes(building, line, minutes)) return true;
  if (readResearch(building, line) || readPurpose(building, line)) return true;
  const lead = leadIn(text);
  if (lead !== undefined) {
    building.lead = { lead, depth: depthOf(line) };
    hold(building, line);
    return true;
  }
  return readInlineLead(building, line);
}

function readMinutes(
  { draft, section, question }: Building,
  { text, list, notes, changed }: Line,
  minutes: DraftMinutes,
): boolean {
  if (notes.length > 0 || changed) return false;
  const owner = question?.item ?? section ?? draft;
  if (owner.minutes !== undefined || (section && !question && section.items.length > 0)) return false;
  owner.minutes = minutes;
  owner.said.push(withMark(text, list));
  return true;
}

/** `Problemstilling: Hva …?` */
function readResearch({ draft }: Building, { text, list, notes, changed }: Line): boolean {
  const found = text.split(/(?<=:)\s+/u)[0] ?? "";
  const isOne = found !== text && found.endsWith(":") && says(found, ({ research }) => research);
  if (!isOne || draft.research_question !== undefined || notes.length > 0 || changed) return false;
  draft.research_question = text.slice(found.length).trim();
  draft.said.push(withMark(found, list));
  return true;
}

/** `Hensikt: …` */
function readPurpose({ section, question }: Building, { text, list, notes, changed }: Line): boolean {
  const owner = question?.item ?? (section?.items.length === 0 ? section : undefined);
  const found = text.split(/(?<=:)\s+/u)[0] ?? "";
  const isOne = found !== text && says(`${found} `, ({ purpose }) => purpose);
  if (!owner || owner.purpose !== undefined || !isOne || notes.length > 0 || changed) return false;
  owner.purpose = text.slice(found.length).trim();
  owner.said.push(withMark(found, list));
  return true;
}

const KINDS = { aloud: "say", moderator: "do" } as const satisfies Partial<Record<Lead, "say" | "do">>;

/** `Oppfølging: Hvordan da?` and `Les høyt: Velkommen.` */
function readInlineLead(building: Building, line: Line): boolean {
  const found = inlineLead(line.text);
  if (!found || found.lead === "cover" || (found.lead === "probes" && !building.question)) return false;
  building.said.push(found.said);
  const rest = { ...line, text: found.rest };
  if (found.lead === "probes") addProbe(building, rest, depthOf(line));
  else addItem(building, rest, KINDS[found.lead]);
  return true;
}
