// English: what is written in another way than a guide is: lists without dashes, marks of other languages, other documents.
import type { otherWays as shape } from "../../nb/guide/other-ways.ts";

const write = (line: string) => `Write: ${line}`;
const spaces = (count: number) => (count === 1 ? "one space" : count === 0 ? "no spaces" : `${count} spaces`);

export const otherWays: typeof shape = {
  dashMissing: (lines, mended) => ({
    code: "yaml-dash-missing",
    message: `The dash is missing: in a guide, each item of a list begins with a hyphen and a space.${lines > 1 ? ` ${lines} lines are like this.` : ""}`,
    remedy: write(mended),
  }),
  textBeforeFields: (mended) => ({
    code: "yaml-text-before-fields",
    message: "Fields that belong to this text stand below it. Then the text itself needs a name before it too.",
    remedy: write(mended),
  }),
  slashes: (mended) => ({
    code: "yaml-slashes",
    message: "A remark in a guide begins with #, not with //.",
    remedy: write(mended),
  }),
  strayLine: (mark) => ({
    code: "yaml-stray-line",
    message: `A line of nothing but ${mark} doesn't belong in a guide.`,
    remedy: "Delete the line.",
  }),
  wholeOnOneLine: (mended) => ({
    code: "yaml-text-over-lines",
    message: "The text goes over several lines in a way that the program doesn't understand.",
    remedy: `Write the whole text on one line: ${mended}`,
  }),
  closeBelow: (bracket, line, mended) => ({
    code: "yaml-unclosed-bracket",
    message: `The bracket ${bracket} that opens here is never closed.`,
    remedy: `Write on line ${line}: ${mended}`,
  }),
  listOnLine: (field, column, element) => ({
    code: "yaml-list-on-line",
    message: `An item with a dash can't stand on the same line as “${field}”.`,
    remedy: `Leave ${field} alone on the line, and write on a new line below it, with ${spaces(column)} before it: ${element}`,
  }),
  restOfLine: (field, first, column, rest) => ({
    code: "yaml-rest-of-line",
    message: `Something new begins on the same line here: “${field}:”.`,
    remedy: `Write only this here: ${first} Then write on a new line below it, with ${spaces(column)} before it: ${rest}`,
  }),
  sectionInside: (column) => ({
    code: "section-inside",
    message: "A new section begins inside the one before it here.",
    remedy: `Move the line, with all that belongs to it, out until it has ${spaces(column)} before it.`,
  }),
  replyMarks: (lines) => ({
    code: "yaml-reply-marks",
    message: `The line begins with >, the way e-mail marks what is being answered. ${lines} lines are like this.`,
    remedy: "Delete the > and the space after it, before each line.",
  }),
  aboveGuide: (line, first) => ({
    code: "yaml-above-guide",
    message: "Something stands above the guide here that is no part of it, like the top of an e-mail.",
    remedy: `Delete all that stands above line ${line}: ${first}`,
  }),
  belowGuide: (lines) => ({
    code: "yaml-below-guide",
    message: "Something stands below the guide here that is no part of it, like the end of an e-mail.",
    remedy: lines === 1 ? "Delete the line." : "Delete the line and all below it.",
  }),
  scrambled: (lines, mended) => ({
    code: "yaml-scrambled",
    message: `A letter has become two other characters: the file was opened with the wrong encoding.${lines > 1 ? ` ${lines} lines are like this.` : ""}`,
    remedy: write(mended),
  }),
  brokenLine: (lines) => ({
    code: "yaml-broken-line",
    message: `There is a line break here of a kind that doesn't count in a guide, such as Word and web pages put in.${lines > 1 ? ` ${lines} places are like this.` : ""}`,
    remedy: "Delete the character, and press Enter where it was.",
  }),
  breakInText: (breaks) => ({
    code: "yaml-break-in-text",
    message: `There is a line break inside a text here, such as Word puts in. It was read as a space.${breaks > 1 ? ` ${breaks} places are like this.` : ""}`,
    remedy: "Delete the character, and type a space.",
  }),
  severalLines: (mended) => ({
    code: "yaml-several-lines",
    message: "The lines were read as one text. If they are several, they must be a list.",
    remedy: `Write the whole list on one line: ${mended}`,
  }),
  dashTooMany: (field) => ({
    code: "dash-too-many",
    message: `The dash before “${field}” begins something new. “${field}” belongs to what is above it.`,
    remedy: "Put a space where the dash is.",
  }),
  plainInBrackets: (mended) => ({
    code: "expected-text",
    message:
      "There are numbers, true or false between the brackets. To be texts, each needs quotation marks around it.",
    remedy: write(mended),
  }),
  invisible: (lines) => ({
    code: "yaml-invisible",
    message: `There is a character here that can't be seen, such as web pages and Word put in. It was left out.${lines > 1 ? ` ${lines} lines are like this.` : ""}`,
    remedy: "Delete what stands before the text, and type it again.",
  }),
  noJumping: (name) => ({
    code: "unknown-field",
    message: `“${name}” is not a field: a guide doesn't jump or repeat by itself. Whoever leads the talk chooses what comes next.`,
    remedy: "Delete the line.",
  }),
  webPage: {
    code: "not-a-guide",
    message: "This is a web page (HTML), not a guide.",
    remedy: "Save the page as a Word document, and make the guide from that: npx samtale guide import FILE.docx",
  },
  plainDocument: {
    code: "not-a-guide",
    message: "This is an ordinary document (Markdown or plain text), not a guide.",
    remedy:
      "Give the file a name that ends in .md or .txt, and make the guide from it: npx samtale guide import FILE.md",
  },
};
