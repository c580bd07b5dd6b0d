// English: what is wrong with a field of a guide, and what to write in it.
import type { Expected, Found, What } from "../../guide-finding.ts";
import type { field as shape } from "../../nb/guide/fields.ts";

const found = (what: Found): string => {
  if (what.is === "number") return `the number ${what.as}`;
  if (what.is === "boolean") return what.as;
  if (what.is === "text") return `“${what.as}”`;
  return { nothing: "nothing", list: "a list", fields: "several fields" }[what.is];
};

/** What the fields of a guide belong to. */
const owners: Readonly<Record<string, string>> = {
  study: "the study",
  group: "a group (groups)",
  guide: "the guide",
  naive: "the guide",
  section: "a section (sections)",
  question: "a question (questions)",
  text: "a text",
  probe: "a probe (probes)",
  "further-probe": "a probe under a probe (probes)",
  theme: "a line of the checklist (cover)",
  option: "an answer (options)",
  cue: "a cue (cues)",
  key: "a key (key)",
  audience: "an audience (audiences)",
  "answer-set": "fixed answers (answers)",
  subscale: "a subscale (subscales)",
  term: "a word of the glossary (glossary)",
  change: "a change (changes)",
  trace: "a trace (trace)",
  say: "something read aloud (say)",
  do: "an instruction (do)",
  ask: "a question (ask)",
  listen: "a time to listen (listen)",
  check: "a check (check)",
  record: "a recorder mark (record)",
  break: "a break (break)",
  summary: "a summary (summary)",
  activity: "an activity (activity)",
  show: "something shown (show)",
  choose: "a question with fixed answers (choose)",
  scale: "a statement on a scale (scale)",
  "probe-item": "a probe (probe)",
};
const owner = (id: string) => owners[id] ?? id;
const list = (names: readonly string[]) => names.join(", ");
const all = (names: readonly string[]) => new Intl.ListFormat("en", { type: "conjunction" }).format(names);

const subject = ({ name, element }: What) => (element ? `An item in “${name}”` : `“${name}”`);
/** How a value is written where it belongs: after the field's name, or after a dash. */
const put = ({ name, element }: What) => (element ? "- " : `${name}: `);

const expected: Readonly<Record<Expected, (what: What, got: string) => { message: string; remedy: string }>> = {
  text: (what, got) => ({
    message: `${subject(what)} must be a text, not ${got}.`,
    remedy: `Write the text on the same line, best in quotation marks: ${put(what)}"…"`,
  }),
  "empty-text": (what) => ({
    message: `${subject(what)} is an empty text.`,
    remedy: "Write a text between the quotation marks, or delete the line.",
  }),
  "no-language": (what) => ({
    message: `${subject(what)} has no text in either Norwegian or English.`,
    remedy: `Write for example: ${put(what)}{ nb: "…", en: "…" }`,
  }),
  list: (what, got) => ({
    message: `${subject(what)} must be a list, not ${got}.`,
    remedy: `Write “${what.name}:” alone on its line, and each item on a line of its own below, with a dash and a space before it: - …`,
  }),
  "empty-list": (what) => ({
    message: `The list “${what.name}” is empty.`,
    remedy: "Write at least one item on a line of its own below, with a dash and a space before it: - …",
  }),
  id: (_, got) => ({
    message: `An id can only have small letters from a to z, digits and hyphens, not ${got}.`,
    remedy: "Choose a short word.",
  }),
  "entry-id": (what, got) => ({
    message: `${subject(what)} must be the id of a line in the session, not ${got}.`,
    remedy: `Write the id as it stands in the session: ${put(what)}mod:41`,
  }),
  boolean: (what, got) => ({
    message: `${subject(what)} must be true (yes) or false (no), not ${got}.`,
    remedy: `Write: ${put(what)}true`,
  }),
  whole: (what, got) => ({
    message: `${subject(what)} must be a whole number, not ${got}.`,
    remedy: `Write a whole number without quotation marks, for example: ${put(what)}5`,
  }),
  steps: (what, got) => ({
    message: `${subject(what)} must be a whole number from 2 to 20, not ${got}.`,
    remedy: `Write such a number, for example: ${put(what)}5`,
  }),
  enough: (what, got) => ({
    message: `${subject(what)} must be a whole number from 1, half or all, not ${got}.`,
    remedy: `Write, for example, ${put(what)}2, ${put(what)}half or ${put(what)}all`,
  }),
  "answer-set": ({ name }) => ({
    message: `The answers “${name}” must have “options”, or “from” and “to”. Here they are a bare list.`,
    remedy: `Write for example: ${name}: { options: [No, Yes] }`,
  }),
  "answer-sets": ({ name }) => ({
    message: `“${name}” must have a name for each set of answers. Here it is a list without names.`,
    remedy: `Write for example: ${name}: { yes-no: { options: [No, Yes] } }, and use: yes-no on the questions`,
  }),
  length: (what, got) => ({
    message: `${subject(what)} must be a number of minutes, not ${got}.`,
    remedy: `Write just the number, for example: ${put(what)}60`,
  }),
  minutes: (what, got) => ({
    message: `${subject(what)} must be a number of minutes, or from and to, not ${got}.`,
    remedy: `Write for example ${put(what)}10 or ${put(what)}[5, 10]`,
  }),
  "minutes-order": (what) => ({
    message: `In “${what.name}” the first number is larger than the second.`,
    remedy: `Write the smaller number first, for example: ${put(what)}[5, 10]`,
  }),
  key: (what, got) => ({
    message: `${subject(what)} must be one single key, not ${got}.`,
    remedy: `Write one character in quotation marks, for example: ${put(what)}"k"`,
  }),
  date: (what, got) => ({
    message: `${subject(what)} must be a date, not ${got}.`,
    remedy: `Write year, month and day like this: ${put(what)}2026-11-22`,
  }),
  fields: (what, got) => ({
    message: `${subject(what)} must have fields with a name and a colon, not ${got}.`,
    remedy: "Write each field on a line of its own: name, colon, space, value.",
  }),
  "no-text": (what) => ({
    message: `An item in “${what.name}” lacks the text itself.`,
    remedy: 'Add text: "…", or nb: "…" and en: "…"',
  }),
  "two-texts": (what) => ({
    message: `An item in “${what.name}” has both “text” and the languages “nb” or “en”.`,
    remedy: "Keep either “text” or “nb” and “en”.",
  }),
};

export const field: typeof shape = {
  owner,
  expected: (code, what, got) => ({ code: `expected-${code}`, ...expected[code](what, found(got)) }),
  tryThis: (what, value) => `Write: ${put(what)}${value}`,
  codeAsField: {
    code: "code-as-field",
    message: "An answer has its code in the field “code”, and its words after it.",
    remedy: "Write it so, for example: { code: 1, text: Yes }",
  },
  /** What a code usually means, as it is written in a guide. */
  noAnswer: (code) =>
    ({
      97: "nb: Ønsker ikke å svare, en: Does not wish to answer",
      98: "nb: Vet ikke, en: Don't know",
      99: "nb: Ikke relevant, en: Not relevant",
    })[code] ?? "text: …",
  empty: (name) => ({
    code: "empty-field",
    message: `There is nothing after “${name}:”.`,
    remedy: `Write what belongs there after the colon, or delete the line. If the lines below belong to “${name}”, they must be indented further.`,
  }),
  emptyElement: (name) => ({
    code: "empty-field",
    message: `An item of the list “${name}” is empty: there is only a dash.`,
    remedy: "Write the item after the dash, or delete the line.",
  }),
  oneOf: (name, options, what, near) => ({
    code: "expected-one-of",
    message: `“${name}” can't be ${found(what)}.`,
    remedy: near ? `Write: ${name}: ${near}` : `Choose one of these: ${list(options)}`,
  }),
  missing: (of, names) => ({
    code: "missing-field",
    message: `${capital(owner(of))} lacks the ${names.length === 1 ? "field" : "fields"} ${all(names.map((name) => `“${name}”`))}.`,
    remedy: `Add ${names.length === 1 ? "a line" : "the lines"} ${all(names.map((name) => `“${name}: …”`))}`,
  }),
  unknown: (of, name, near, known) => ({
    code: "unknown-field",
    message: `“${name}” is not a field that ${owner(of)} can have.`,
    remedy: near ? `Write: ${near}:` : `These can be used here: ${list(known)}`,
  }),
  elsewhere: (of, name, belongs) => ({
    code: "unknown-field",
    message: `“${name}” is not a field that ${owner(of)} can have; it belongs to ${belongs.map(owner).join(", ")}.`,
    remedy: "Check that the line is indented as far as the other fields of what it belongs to.",
  }),
  notUnderQuestions: (name) => ({
    code: "unknown-field",
    message: `“${name}” can't stand under “questions”: there are only questions there, with probes.`,
    remedy: "Use sections with items instead of questions, as example.yaml does, and put the item there.",
  }),
  twoKinds: (of, name, spaces) => ({
    code: "two-kinds",
    message: `Here ${owner(name)} begins in the middle of ${owner(of)}.`,
    remedy:
      spaces === undefined
        ? `Put a dash and a space before it, and it becomes an item of its own: - ${name}: …`
        : `Move the line out until it has ${spaces} spaces before it, and put a dash and a space first: - ${name}: …`,
  }),
  colonInName: (name) => ({
    code: "colon-in-text",
    message: `The colon after “${name}” makes the program read the text before it as the name of a field.`,
    remedy: "Put quotation marks around the whole text, from its beginning to its end.",
  }),
  dashSpace: (name) => ({
    code: "yaml-dash-space",
    message: "A space is missing after the dash.",
    remedy: `Write: - ${name.slice(1)}: …`,
  }),
  language: (name, near, known) => ({
    code: "unknown-language",
    message: `A text can be in ${all(known)}, not in “${name}”.`,
    remedy: near ? `Write: ${near}:` : "Use one of these, or write the text straight after the colon.",
  }),
  bothForms: {
    code: "sections-and-questions",
    message: "The guide has both “sections” and “questions”.",
    remedy: "Keep one of them. The questions can be moved into a section, under “items:”.",
  },
  unknownItem: (name, near, kinds) => ({
    code: "unknown-item",
    message: `“${name}” is not something an item can begin with.`,
    remedy: near
      ? `Write: - ${near}: …`
      : `An item begins with one of these: ${list(kinds)}. If the colon is part of the text, the whole text needs quotation marks around it.`,
  }),
  kindNotFirst: (kind) => ({
    code: "kind-not-first",
    message: `An item must begin with what it is. Here “${kind}” comes further down.`,
    remedy: `Move the line to the top of the item: - ${kind}: …`,
  }),
  notAnItem: (what) => ({
    code: "not-an-item",
    message: `An item must be something said, done or asked, not ${found(what)}.`,
    remedy: "Write for example: - ask: How are you?",
  }),
  wrongTop: (what) => ({
    code: "wrong-top",
    message: `A guide consists of fields with a name and a colon, but this file is ${what.is === "list" ? "a list" : "only a text"}.`,
    remedy:
      what.is === "list"
        ? "Write “questions:” on a line of its own at the top, and the list is a guide."
        : "Begin for example with a line “title: …” and a line “questions:”, and the questions below, each with a dash before it.",
  }),
  emptyFile: {
    code: "empty-file",
    message: "The file is empty: there is no guide here.",
    remedy: "Make a new one with: npx samtale guide new",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
