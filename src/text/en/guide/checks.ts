// English: what is wrong with a guide as a whole: things that don't fit together.
import type { Language } from "../../../model/language.ts";
import type { checks as shape } from "../../nb/guide/checks.ts";
import { secretary } from "../secretary.ts";

const languages: Readonly<Record<Language, string>> = {
  nb: "Norwegian (nb)",
  en: "English (en)",
  nn: "Norwegian nynorsk (nn)",
};

export const checks: typeof shape = {
  duplicateId: (id, line, column) => ({
    code: "duplicate-id",
    message: `The id “${id}” is already used on line ${line}, column ${column}.`,
    remedy: `Give this one another id, for example: ${id}-2`,
  }),
  traceTwice: (id, line, column) => ({
    code: "trace-twice",
    message: `The trace ${id} is asked about already on line ${line}, column ${column}.`,
    remedy: "Keep one of the questions, or delete “trace” in the other.",
  }),
  traceOfSeveral: (session, other) => ({
    code: "trace-of-several",
    message: `This trace is from the session ${session}, but the first in the guide is from ${other}.`,
    remedy: "A group is only given its own traces. If it is the same group, this may stand.",
  }),
  unknownAudience: (id, known, near) => ({
    code: "unknown-audience",
    message: `The audience “${id}” is not in “audiences” at the top of the guide.`,
    remedy: near ? `Write: ${near}` : declare("audiences", id, known),
  }),
  unknownSubscale: (id, known, near) => ({
    code: "unknown-subscale",
    message: `The subscale “${id}” is not in “subscales” at the top of the guide.`,
    remedy: near ? `Write: ${near}` : declare("subscales", id, known),
  }),
  undeclaredPlaceholder: (name, near) => ({
    code: "undeclared-placeholder",
    message: `{${name}} will not be filled in: “${name}” is not in “placeholders”.`,
    remedy: near
      ? `Write: {${near}}`
      : `Add it at the top of the guide, with the question asked at the start: placeholders: { ${name}: "…" }`,
  }),
  placeholderCase: (name, written) => ({
    code: "placeholder-case",
    message: `“${name}” is {${written}} in the texts: large and small letters count.`,
    remedy: `Write: ${written}:`,
  }),
  unusedPlaceholder: (name) => ({
    code: "unused-placeholder",
    message: `“${name}” is asked for at the start, but {${name}} isn't used in any text.`,
    remedy: `Write {${name}} where the word belongs, or delete the line.`,
  }),
  placeholderName: (name) => ({
    code: "placeholder-name",
    message: `“${name}” can't be used between { and } in a text.`,
    remedy: "Use one word: letters, digits, hyphens.",
  }),
  hardStop: (stop, planned) => ({
    code: "hard-stop",
    message: `“hard_stop” (${stop} minutes) comes before the planned end (${planned} minutes).`,
    remedy: "Write a larger number in “hard_stop”, or a smaller one in “minutes”.",
  }),
  tooLong: (sum, planned) => ({
    code: "sections-too-long",
    message: `The sections take at least ${sum} minutes together, but ${planned} are planned.`,
    remedy: "Take minutes off some of the sections, or raise “minutes”.",
  }),
  missingTranslation: (language) => ({
    code: "missing-translation",
    message: `The text is missing in ${languages[language] ?? language}, which most others in the guide have.`,
    remedy: 'Write both languages: { nb: "…", en: "…" }',
  }),
  breakAsText: (minutes) => ({
    code: "break-as-text",
    message: "The minutes of the break are written as a text, so they don't count in the plan.",
    remedy: `Write: break: ${minutes}`,
  }),
  breakWithoutMinutes: (minutes) => ({
    code: "break-without-minutes",
    message: "The minutes in the text don't count in the plan.",
    remedy: `Add a line below it: minutes: ${minutes}`,
  }),
  severalThemes: (mended) => ({
    code: "several-in-one",
    message:
      "Commas alone don't make this several points on the checklist: it was read as one. If it is one, put it on a line of its own below, with a dash before it.",
    remedy: `Write: ${mended}`,
  }),
  strayProbe: {
    code: "stray-probe",
    message: "This probe (“probe”) has no question (“ask”) before it in the same section.",
    remedy: "Move it below the question it belongs to, or write “ask” instead of “probe”.",
  },
  conditionOnNone: (id, near, known) => ({
    code: "condition-on-none",
    message: `No question in the guide has the id “${id}”.`,
    remedy: near
      ? `Write: ${near}`
      : known.length > 0
        ? `Choose the id of a question with fixed answers: ${known.join(", ")}. Or write the condition as a text: if: "…"`
        : 'Write the condition as a text: if: "…"',
  }),
  conditionOnItself: {
    code: "condition-on-itself",
    message: "This hangs on its own answer: it could never be asked.",
    remedy: "Write the id of an earlier question, or delete the line.",
  },
  conditionOnOpen: (id, known) => ({
    code: "condition-on-open",
    message: `“${id}” has no fixed answers, so no code can decide the condition.`,
    remedy: `Write the condition as a text: if: "…"${known.length > 0 ? `. These have fixed answers: ${known.join(", ")}` : ""}`,
  }),
  conditionOnLater: (id) => ({
    code: "condition-on-later",
    message: `“${id}” does not come before this: there is no answer yet when it is needed.`,
    remedy: `Move this below “${id}”, or write the condition as a text: if: "…"`,
  }),
  conditionOnNoAnswer: (id, code, meant, known) => ({
    code: "condition-on-no-answer",
    message: `“${code}” is no code of an answer in “${id}”.`,
    remedy: meant === undefined ? `Choose one of these: ${known.join(", ")}` : `Write: ${id}: ${meant}`,
  }),
  insteadOfItself: {
    code: "instead-of-itself",
    message: "This item is put in its own place.",
    remedy: "Write the id of the item in whose place this may stand, or delete the line.",
  },
  insteadOfNone: (id, near) => ({
    code: "instead-of-none",
    message: `No item in the guide has the id “${id}”.`,
    remedy: near ? `Write: ${near}` : "Write the id of the item in whose place this may stand.",
  }),
  insteadOfEachOther: (id) => ({
    code: "instead-of-each-other",
    message: `This item and “${id}” are put in place of each other.`,
    remedy: "Keep “instead_of” only on the one that stands in place of the other.",
  }),
  insteadOfStandIn: (id, first) => ({
    code: "instead-of-stand-in",
    message: `“${id}” itself stands in place of “${first}”.`,
    remedy: `Write: ${first}`,
  }),
  cueKeyTaken: (key, cue, place) => ({
    code: "cue-key-taken",
    message: place
      ? `The key “${key}” is already used by “${cue}” on line ${place.line}, column ${place.column}.`
      : `The key “${key}” is already used by the standard cue “${cue}”.`,
    remedy: `Choose another key, or give “${cue}” a new one in “cues”.`,
  }),
  cueKeyIsCommand: (key, command) => ({
    code: "cue-key-is-command",
    message: `The key “${key}” means “${secretary.commands[command]}” on the secretary's screen.`,
    remedy: "Choose another key.",
  }),
  cueKeyIsDigit: (key) => ({
    code: "cue-key-digit",
    message: `The key “${key}” can't be a cue: digits are participants.`,
    remedy: "Choose a letter.",
  }),
  cueName: (id) => ({
    code: "cue-without-name",
    message: `The cue “${id}” is new and has no name.`,
    remedy: 'Add nb: "…" and en: "…"',
  }),
  duplicateCode: (code, line, column) => ({
    code: "duplicate-code",
    message: `The answer code ${code} is already used on line ${line}, column ${column}.`,
    remedy: "Give this answer another number.",
  }),
  noOptions: (kind) => ({
    code: "no-options",
    message:
      kind === "choose"
        ? "The question doesn't have two answers to choose between."
        : "The scale doesn't have two steps to choose between.",
    remedy:
      kind === "choose"
        ? "Add: options: [Yes, No]"
        : "Add what the lowest and the highest number mean: from: Fully disagree, and to: Fully agree",
  }),
  unknownAnswers: (name, known, near) => ({
    code: "unknown-answers",
    message: `The answers “${name}” are not in “answers” at the top of the guide.`,
    remedy: near
      ? `Write: ${near}`
      : known.length > 0
        ? `Choose one of these: ${known.join(", ")}`
        : `Add them there: answers: { ${name}: { from: Fully disagree, to: Fully agree } }`,
  }),
  twoSetsOfAnswers: (name) => ({
    code: "use-and-options",
    message: `The question has both “use: ${name}” and answers of its own.`,
    remedy: "Keep one of them. Only “missing” can stand beside “use”.",
  }),
  unusedAnswers: (name) => ({
    code: "unused-answers",
    message: `No question uses the answers “${name}”.`,
    remedy: `Write use: ${name} on a question, or delete them.`,
  }),
  missingWithoutCode: (number) => ({
    code: "missing-without-code",
    message: "What is no answer lacks a code.",
    remedy: number?.words
      ? `Write, for example: { code: ${number.code}, text: "${number.words}" }`
      : "Write, for example: { code: 98, nb: Vet ikke, en: Don't know }",
  }),
  numbersBeforeWords: (numbers, codes) => ({
    code: "numbers-before-words",
    message: `The answers begin with ${numbers.join(", ")}, but their codes are ${codes.join(", ")}: the order of the list.`,
    remedy: `If the numbers are the codes, write each as { code: ${numbers[0]}, text: … }. If not, this may stand.`,
  }),
  noAnswerThatCounts: (code) => ({
    code: "no-answer-that-counts",
    message: `The code ${code} counts as an answer, and goes into the mean.`,
    remedy: `If it is no answer, write it so: { code: ${code}, text: …, missing: true }`,
  }),
  sameAnswer: (first, code) => ({
    code: "same-answer",
    message: `The codes ${first} and ${code} have the same words.`,
    remedy: "Write what sets them apart, or delete one of them.",
  }),
  sameMeaning: (means, first) => ({
    code: "same-meaning",
    message: `The code ${first} is already “${means}”, and has the key for it.`,
    remedy: "Delete “means” on one of them.",
  }),
  numbersAsEnds: (from, to, steps) => ({
    code: "numbers-as-ends",
    message: `The ends of the scale are called ${from} and ${to}, but the codes are 1 to ${steps}.`,
    remedy:
      from === 1 && to >= 2 && to <= 20
        ? `Write what the ends mean in words, and add: steps: ${to}`
        : `Write the codes in options instead: options: [{ code: ${from}, text: … }, …, { code: ${to}, text: … }]`,
  }),
  negativeCode: (code) => ({
    code: "negative-code",
    message: `The answer code ${code} is less than 0, and can't be typed.`,
    remedy: "Give the answer a number from 0 up. What is no answer often has 97, 98 or 99.",
  }),
  freeAndOptions: (answer) => ({
    code: "free-and-options",
    message: `The question is to be answered with a ${answer}, but has answers to choose between.`,
    remedy: "Delete “answer”, or keep only the answers with missing: true.",
  }),
  unevenSteps: (codes) => ({
    code: "uneven-steps",
    message: `The codes ${codes.join(", ")} don't have steps of one length, and can't be reversed.`,
    remedy: "Give the answers codes with steps of one length, or delete “reversed”.",
  }),
  outOfNoSubscale: {
    code: "out-of-no-subscale",
    message: "The statement is kept out of a subscale, but belongs to none.",
    remedy: "Add which: subscale: …, or delete “in_subscale”.",
  },
  totalAsSubscale: (id) => ({
    code: "total-as-subscale",
    message: `“${id}” is a total of other subscales, and can't be one itself.`,
    remedy: "Write a subscale that has no “of”.",
  }),
  fewItems: (id, items) => ({
    code: "few-items",
    message:
      items === 0
        ? `No statement belongs to the subscale “${id}”.`
        : `Only one statement belongs to the subscale “${id}”.`,
    remedy: `Write subscale: ${id} on those that belong to it.`,
  }),
  atLeastTooMany: (wanted, items) => ({
    code: "at-least-too-many",
    message: `At least ${wanted} are to be answered, but the subscale has only ${items} ${items === 1 ? "statement" : "statements"}.`,
    remedy: `Write ${items === 1 ? "1" : `a number from 1 to ${items}`}, half or all.`,
  }),
  unlikeCodes: (id) => ({
    code: "unlike-codes",
    message: `The statements of the subscale “${id}” have different answer codes. A mean of them says little.`,
    remedy: "Use the same answers for all of them, or divide the subscale.",
  }),
  halfScale: (missing) => ({
    code: "half-scale",
    message: `The scale lacks “${missing}”: what the ${missing === "from" ? "lowest" : "highest"} number means.`,
    remedy: `Add a line: ${missing}: …`,
  }),
  twoScales: {
    code: "two-scales",
    message: "The scale has both “from” and “to” and ordinary answers in “options”.",
    remedy: "Keep one of them. Beside “from” and “to”, “options” can only have answers with missing: true.",
  },
};

function declare(list: string, id: string, known: readonly string[]): string {
  const choice = known.length > 0 ? `Choose one of these: ${known.join(", ")}. Or add` : "Add";
  return `${choice} it there: ${list}: [${[...known, id].join(", ")}]`;
}
