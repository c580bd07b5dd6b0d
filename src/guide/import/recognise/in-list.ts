// A line in a list: a question, or a follow-up to the question above that it stands further in than.
import type { ListMark } from "../document/document.ts";
import type { Doubt } from "../draft/draft.ts";
import { addCover, addItem, addProbe, addQuestion, type Building } from "./building.ts";
import { isBracketed, isQuestion, says, spoken } from "./clues.ts";
import { depthOf } from "./depth.ts";
import type { Line } from "./lines.ts";

export function readListed(building: Building, line: Line, list: ListMark): void {
  const depth = depthOf(line);
  const { lead } = building;
  if (lead && depth >= lead.depth && !(list.kind === "number" && list.level === 0 && endsLead(building))) {
    readLed(building, line, depth);
    return;
  }
  delete building.lead;
  if (list.kind === "box") addItem(building, line, "check");
  else if (hangsUnderQuestion(building, list, depth)) addProbe(building, line, depth, doubtsOfProbe(line));
  else readOutermost(building, line, depth);
}

/** Where numbers count through the document, the next number is the next question. */
function endsLead({ outline, question }: Building): boolean {
  return outline.questionsAreNumbered && (question === undefined || question.item.number !== undefined);
}

function readLed(building: Building, line: Line, depth: number): void {
  switch (building.lead?.lead) {
    case "probes":
      addProbe(building, line, depth, building.question ? [] : [{ why: "probe" }]);
      return;
    case "cover":
      addCover(building, line);
      return;
    case "aloud":
      addItem(building, line, "say");
      return;
    default:
      addItem(building, line, "do");
  }
}

function hangsUnderQuestion({ question, outline }: Building, { kind, level }: ListMark, depth: number): boolean {
  if (!question || depth <= question.depth) return false;
  // Under a question in running text, numbers hang if they begin again each time.
  const isOutermostNumber = kind === "number" && level === 0;
  return !isOutermostNumber || outline.numbersRestart;
}

/** A word or two can be a follow-up that is not written out, or a theme to listen for. */
function doubtsOfProbe({ text }: Line): readonly Doubt[] {
  return isQuestion(text) ? [] : [{ why: "keyword" }];
}

/** Under `Før intervjuet` and the like, what doesn't ask is something to see to. */
export function isPrepared({ section }: Building): boolean {
  return section !== undefined && says(section.title, ({ preparations }) => preparations);
}

function readOutermost(building: Building, line: Line, depth: number): void {
  const { text } = line;
  if (isQuestion(text)) addQuestion(building, line, depth);
  else if (isBracketed(text) || says(text, ({ instruction }) => instruction) || isPrepared(building))
    addItem(building, line, "do");
  else if (says(text, ({ pause }) => pause) && text.length <= 60) addItem(building, line, "break");
  else if (/[.!]["'”»)]*$/u.test(text) && spoken(text, building.language) !== undefined) {
    addItem(building, line, "say", text, spoken(text, building.language) === "surely" ? [] : [{ why: "aloud" }]);
  } else addQuestion(building, line, depth, [{ why: "question" }]);
}
