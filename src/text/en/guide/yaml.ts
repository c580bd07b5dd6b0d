// English: what is wrong with the way a guide is written down, before its content is looked at.
import type { Finding, SlipKind } from "../../guide-finding.ts";
import type { encoding as encodingShape, slip as slipShape, tree as treeShape } from "../../nb/guide/yaml.ts";

const write = (line: string) => `Write: ${line}`;

const slips: Readonly<Record<SlipKind, (about: string) => string>> = {
  "hash-in-text": () =>
    "A # with a space before it begins a comment: the rest of the line is not part of the text. If you meant a comment, put a space after the #.",
  "quoted-field": (field) =>
    `The quotation marks are around the whole line, so “${field}:” has become part of the text.`,
  "colon-space": (field) => `A space is missing after the colon in “${field}:”.`,
  "dash-space": () => "A space is missing after the dash.",
  "missing-colon": (field) => `A colon is missing after “${field}”.`,
  "missing-quote": (mark) => `The quotation mark (${mark}) that opens here is never closed.`,
  "after-quote": (mark) =>
    `The text goes on after its second quotation mark (${mark}). That is where the program takes it to end.`,
  backslash: () => "A backslash (\\) between double quotation marks has a meaning of its own.",
  "start-character": (character) =>
    `A text can't begin with ${character} unless it has quotation marks around it: the character has a meaning of its own.`,
  "colon-in-text": () =>
    "A colon followed by a space (: ) splits the line in two. Inside a text, it needs quotation marks around the text.",
  "unclosed-bracket": (bracket) => `The bracket ${bracket} that opens here is never closed.`,
  "wrong-bracket": (bracket) => `${bracket} doesn't match the bracket that was opened.`,
  markup: (mark) => `The marks ${mark} are how Markdown is written: here they become part of the text.`,
  "percent-line": () => "A line can't begin with %.",
  "missing-braces": () => "A text in several languages must stand between braces: { and }.",
  "missing-comma": (language) => `A comma is missing before “${language}:”, so it becomes part of the text before it.`,
};

export const slip: typeof slipShape = {
  onTheLine: (kind: SlipKind, about: string, mended: string): Finding => ({
    code: `yaml-${kind}`,
    message: slips[kind](about),
    remedy: write(mended),
  }),
  tab: (lines) => ({
    code: "yaml-tab",
    message:
      lines === 1
        ? "The line is indented with the Tab key. A guide can't have that."
        : `The line is indented with the Tab key. A guide can't have that. ${lines} lines are like this.`,
    remedy: "Delete the tab (→) and use the space bar: two spaces for each step in.",
  }),
  indent: (from, to, under, withMore = false) => {
    const move = withMore
      ? `Move it, with the lines that belong to it, until it has ${spaces(to)}`
      : `Give it ${spaces(to)}`;
    return {
      code: "yaml-indent",
      message: `The line is indented wrongly: it has ${spaces(from)} before it.`,
      remedy: under ? `${move}, like line ${under.line}: ${under.under}` : `${move} before it.`,
    };
  },
  listMark: (mark, lines, mended) => ({
    code: "yaml-list-mark",
    message: `The line begins with ${mark.replace(/\.$/, "")}. In a guide, each item of a list begins with a hyphen and a space.${lines > 1 ? ` ${lines} lines in a row are like this.` : ""}`,
    remedy: write(mended),
  }),
  probesMissing: (column) => ({
    code: "yaml-probes-missing",
    message: "There are items right under a question here, and nothing says that they are probes.",
    remedy: `Put in a line above this one, with ${spaces(column)} before it: probes:`,
  }),
  swallowedField: (line, spaces) => ({
    code: "yaml-swallowed-field",
    message: `This line has become part of the text on line ${line}, not a field of its own.`,
    remedy:
      spaces === 0
        ? "Move the line out, all the way to the left."
        : `Move the line out until it has ${spaces} spaces before it.`,
  }),
  swallowedDash: (line) => ({
    code: "yaml-swallowed-line",
    message: `This line has become part of the text on line ${line}, not an item of its own.`,
    remedy:
      "Move it so that its dash is straight under the dashes of the list it belongs to. If it is a probe, “probes:” must be on a line of its own above it.",
  }),
  onOneLine: (mended) => ({
    code: "yaml-hash-in-text",
    message: "A # with a space before it begins a comment: the rest of the line is not part of the text.",
    remedy: `Write the whole text on one line: ${mended}`,
  }),
  commentAfterText: (mended) => ({
    code: "yaml-comment-after-text",
    message: "What stands from # to the end of the line is a comment, and not part of the text.",
    remedy: `If it is a comment, put two spaces before the #. If it belongs to the text, write: ${mended}`,
  }),
  twoInOne: (second) => ({
    code: "yaml-two-in-one",
    message: "There seem to be two on one line here. They were read as one.",
    remedy: `If they are two, write the second on a line of its own below: ${second}`,
  }),
  bullet: (mark) => ({
    code: "yaml-bullet",
    message: `The text begins with ${mark}. The mark was left out.`,
    remedy: "Delete the mark.",
  }),
  typographic: (open, close, kept) => ({
    code: "yaml-typographic-quotes",
    message: `The quotation marks ${open} and ${close} around the whole text were left out.`,
    remedy: `Use " on both sides, or none. If the marks belong to the text, write: ${kept}`,
  }),
  hardSpaces: (lines) => ({
    code: "yaml-hard-space",
    message: `There is a hard space here, such as Word puts in. It was read as a plain one.${lines > 1 ? ` ${lines} lines are like this.` : ""}`,
    remedy: "Delete the space before the text, and type it again with the space bar.",
  }),
  strayEnd: (end, opening) => ({
    code: "yaml-stray-mark",
    message: `There is a ${end} here without a ${opening} before it: it becomes part of the text.`,
    remedy: "Delete it, or put what is missing before it.",
  }),
  severalDocuments: {
    code: "yaml-several-documents",
    message: "A new guide begins here in the same file (the line ---). A file can hold only one guide.",
    remedy: "Move what comes below to a file of its own, or delete the line.",
  },
  unclear: {
    code: "yaml-unclear",
    message: "The program stops here: the line doesn't fit with the lines around it.",
    remedy:
      "Look at this line and the one above: Is it indented like the others in its list? Does the text have quotation marks at both ends? Is every bracket closed? What comes below has not been checked yet.",
  },
};

export const tree: typeof treeShape = {
  deep: {
    code: "too-deep",
    message: "There are lists within lists here, so deep that it can't be a guide.",
    remedy: "Delete the brackets or dashes that shouldn't be there.",
  },
  tooManyReferences: {
    code: "too-many-references",
    message: "The references with * point to each other so many times that the guide becomes endless.",
    remedy: "Write the text where it belongs instead of referring to it with * and &.",
  },
  circle: (name) => ({
    code: "circular-reference",
    message: `The reference *${name} points to something that it is itself a part of.`,
    remedy: "Write the text where it belongs instead of referring to it.",
  }),
  strangeKey: {
    code: "strange-field",
    message: "The name of a field should be here, before the colon.",
    remedy: "Write a name and a colon, for example “title: This evening's conversation”.",
  },
  forbiddenField: (name) => ({
    code: "unknown-field",
    message: `“${name}” is not a field.`,
    remedy: "Delete the line.",
  }),
  sameField: (name, line, column) => ({
    code: "duplicate-field",
    message: `“${name}” is here for the second time: the first is on line ${line}, column ${column}.`,
    remedy: "Keep one of them. If it was to be a new item of the list, it must begin with a dash: -",
  }),
};

export const encoding: typeof encodingShape = {
  notText: {
    code: "not-text",
    message: "This is a document from another program (Word, PDF, a picture), not a plain text file.",
    remedy:
      "Copy the text into a simple editor (Notepad, TextEdit), and save it as plain text under a name that ends with .yaml.",
  },
  wide: {
    code: "not-utf8",
    message: "The file is saved as UTF-16. Guides must be saved as UTF-8.",
    remedy: "Open the file in its editor, choose “Save as” and the encoding UTF-8.",
  },
  notUtf8: (character) => ({
    code: "not-utf8",
    message: `The file is not saved as UTF-8. The first character that can't be read is probably “${character}”.`,
    remedy: "Open the file in its editor, choose “Save as” and the encoding UTF-8.",
  }),
  unwritable: (code) => ({
    code: "control-character",
    message: `There is an invisible character here that doesn't belong in a text (character number ${code}).`,
    remedy: "Delete it: put the cursor there, delete a little on both sides, and write the word again.",
  }),
};

function spaces(count: number): string {
  return count === 1 ? "one space" : count === 0 ? "no spaces" : `${count} spaces`;
}
