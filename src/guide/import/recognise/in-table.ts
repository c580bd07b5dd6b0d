// A line in a table: its column says what it is.
import type { Doubt } from "../draft/draft.ts";
import {
  addItem,
  addNote,
  addProbe,
  addQuestion,
  attach,
  type Building,
  hold,
  numberOf,
  openSection,
} from "./building.ts";
import { isQuestion, wholeMinutes } from "./clues.ts";
import { depthOf } from "./depth.ts";
import { readListed } from "./in-list.ts";
import type { CellPlace, Line } from "./lines.ts";

/** All that stands beside a question in its row hangs under it. */
const IN_ROW = 0;

export function readCell(building: Building, line: Line, { column, head, isHead }: CellPlace): void {
  const { text } = line;
  if (isHead) {
    hold(building, line);
    return;
  }
  switch (column) {
    case "section":
      readTopic(building, line);
      return;
    case "number":
      // One that nothing was asked after is told before the next.
      hold(building, line, building.number === undefined ? [] : [building.number]);
      building.number = numberOf(text) ?? text;
      return;
    case "question":
      readAsked(building, line);
      return;
    case "probe":
      addProbe(building, line, depthOf(line) + 2, building.question ? [] : [{ why: "probe" }]);
      return;
    case "minutes":
      readMinutes(building, line, head);
      return;
    case "purpose":
      readPurpose(building, line, head);
      return;
    default:
      readOther(building, line, head, column === "note" ? [] : [{ why: "cell" }]);
  }
}

/** The cell of a topic is often merged, or written again in each row. */
function readTopic(building: Building, line: Line): void {
  if (building.section?.title === line.text.replace(/\s*:$/u, "")) hold(building, line, []);
  else openSection(building, line);
}

/** The first line of the cell asks; what stands under it in a list, or asks less, hangs on it. */
function readAsked(building: Building, line: Line): void {
  const { list } = line;
  if (list && building.question && list.kind !== "number") readListed(building, line, list);
  else addQuestion(building, line, IN_ROW, isQuestion(line.text) ? [] : [{ why: "question" }]);
}

function readMinutes(building: Building, line: Line, head: string | undefined): void {
  const owner = building.question?.item ?? building.section;
  const minutes = wholeMinutes(/^\d+(?:\s*[-–]\s*\d+)?$/u.test(line.text) ? `${line.text} min` : line.text);
  if (owner && minutes !== undefined && owner.minutes === undefined) {
    owner.minutes = minutes;
    attach(building, line, owner);
    owner.said.push(line.text);
  } else readOther(building, line, head, []);
}

function readPurpose(building: Building, line: Line, head: string | undefined): void {
  const owner = building.question?.item;
  if (owner && owner.purpose === undefined) {
    owner.purpose = line.text;
    attach(building, line, owner);
  } else readOther(building, line, head, []);
}

function readOther(building: Building, line: Line, head: string | undefined, doubts: readonly Doubt[]): void {
  const { text } = line;
  if (isQuestion(text) && doubts.length > 0) addQuestion(building, line, IN_ROW, doubts);
  else if (building.question || building.section || doubts.length === 0)
    addNote(building, { ...line, text: head ? `${head}: ${text}` : text }, doubts);
  else addItem(building, line, "do", text, doubts);
}
