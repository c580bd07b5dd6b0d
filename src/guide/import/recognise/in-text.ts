// A line of running text: a question, words to read aloud, something for the moderator, or a note.
import type { Doubt } from "../draft/draft.ts";
import { addItem, addNote, addProbe, addQuestion, type Building, openSection } from "./building.ts";
import { isBracketed, isLongQuestion, isQuestion, looksLikeHeading, says, spoken } from "./clues.ts";
import { depthOf } from "./depth.ts";
import { isPrepared } from "./in-list.ts";
import type { Line } from "./lines.ts";

export function readRunning(building: Building, line: Line): void {
  const { text } = line;
  const depth = depthOf(line);
  if (building.lead && readLed(building, line, depth)) return;
  if (isBracketed(text) || (line.italic && !isQuestion(text))) addItem(building, line, "do");
  else if (says(text, ({ pause }) => pause) && text.length <= 60) addItem(building, line, "break");
  else if (isQuestion(text)) readQuestion(building, line, depth);
  else if (says(text, ({ instruction }) => instruction) || isPrepared(building)) addItem(building, line, "do");
  else readWords(building, line);
}

/** False where the lead is over. */
function readLed(building: Building, line: Line, depth: number): boolean {
  const lead = building.lead?.lead;
  if (lead === "aloud") addItem(building, line, "say");
  else if (lead === "moderator") addItem(building, line, "do");
  else if (lead === "probes" && building.question && isQuestion(line.text) && !line.bold)
    addProbe(building, line, Math.max(depth, 1));
  else {
    delete building.lead;
    return false;
  }
  return true;
}

function readQuestion(building: Building, line: Line, depth: number): void {
  const { outline, question } = building;
  const stands = line.bold && outline.boldMeansMore ? -1 : depth;
  if (question && hangsOnAnswer(line)) addProbe(building, line, depth);
  else if (question && stands > question.depth && stands > 0) addProbe(building, line, stands);
  else if (question && stands > question.depth) addProbe(building, line, stands, [{ why: "probe" }]);
  else if (question && stands === 0 && outline.questionsAreNumbered && question.item.number !== undefined)
    addProbe(building, line, depth, [{ why: "probe" }]);
  else addQuestion(building, line, stands, doubtsOf(line));
}

function doubtsOf({ text }: Line): readonly Doubt[] {
  if (isLongQuestion(text)) return [{ why: "longQuestion" }];
  // `Opptak?` is more likely to be something to see to.
  const isOneWord = !text.includes(" ") && !says(text, ({ question }) => question);
  return isOneWord ? [{ why: "question" }] : [];
}

function hangsOnAnswer({ text }: Line): boolean {
  return says(text, ({ conditional }) => conditional);
}

function readWords(building: Building, line: Line): void {
  const { text, quoted } = line;
  const said = spoken(text, building.language);
  const isHeading = looksLikeHeading(text);
  if (quoted || (said === "surely" && !isHeading)) addItem(building, line, "say");
  else if (isForm(text)) addNote(building, line);
  else if (isHeading && !building.outline.hasHeadings && building.hasMore)
    openSection(building, line, [{ why: "section" }]);
  else if (said !== undefined) addItem(building, line, "say", text, sure(said));
  else addNote(building, line, [{ why: "note" }]);
}

function sure(said: "surely" | "perhaps"): readonly Doubt[] {
  return said === "surely" ? [] : [{ why: "aloud" }];
}

/** `Dato: ____`, `Informant nr.:` */
function isForm(text: string): boolean {
  const isOne = /^[^:?]{1,40}:\s*(?:[_.…\s]*|\S.{0,60})$/u.test(text);
  return isOne && (/[_.…]{3,}/u.test(text) || !text.endsWith(":") || /:.*:$/u.test(text));
}
