// The conversation that makes a guide, one typed line at a time. Pure: a state and a line give the next state.
import { GUIDE_KINDS } from "../../model/guide.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { areKin, INDEPENDENT_LANGUAGES, inLanguage, LANGUAGES, type Texts } from "../../text/languages.ts";
import { type Answers, cleanLine, type NewQuestion, USUAL_MINUTES, usualParticipants, withoutMark } from "./answers.ts";

type Words = Texts["guideNew"];
export type Step = "title" | "kind" | "languages" | "minutes" | "participants" | "question" | "probe" | "done";
export type Complaint = keyof Words["complaints"];

export type State = {
  readonly step: Step;
  readonly answers: Answers;
  /** The question that is being given probes. */
  readonly at: number;
  /** A text that is waiting for its translation; the title waits until the languages are known. */
  readonly pending?: string;
  /** The number that stood before it. */
  readonly number?: string;
  /** The state before the last line that was taken: where one comes by going back. */
  readonly before?: State;
  /** Why the last line was not taken. */
  readonly complaint?: Complaint;
};

/** `usual`: the interface's language, taken where nothing else is chosen. */
export function begin(usual: Language): State {
  const kind = "individual";
  const participants = usualParticipants(kind);
  const answers = { title: {}, kind, languages: [usual], minutes: USUAL_MINUTES, participants, questions: [] } as const;
  return { step: "title", answers, at: 0 };
}

/** What is typed to answer the last question once more. */
export const GO_BACK = "<";

/** The state after a line. A line that can't be taken leaves the state as it was, with a complaint. */
export function answer(state: State, typed: string, words: Words): State {
  const { complaint: _, ...now } = state;
  const line = cleanLine(typed);
  if (line === GO_BACK) return state.before ?? { ...now, complaint: "nothingBefore" };
  const next = steps[state.step](now, line, words);
  return next.complaint === undefined ? { ...next, before: now } : next;
}

/** What is asked now. */
export function prompt({ step, answers, at, pending }: State, words: Words): string {
  const [own, other] = answers.languages;
  if (pending !== undefined && other && step !== "languages") {
    return step === "minutes" ? words.titleTranslation(other) : words.translation(other);
  }
  const asked = answers.questions[at];
  switch (step) {
    case "title":
      return words.title;
    case "kind":
      return words.kind;
    case "languages":
      return words.languages(choicesIn(words), String(LANGUAGE_CHOICES.indexOf(own) + 1));
    case "minutes":
      return words.minutes(USUAL_MINUTES);
    case "participants":
      return words.participants(usualParticipants(answers.kind));
    case "question":
      return words.question(answers.questions.length + 1);
    case "probe":
      return words.probe(asked ? inLanguage(asked.text, own) : "", (asked?.probes.length ?? 0) + 1);
    case "done":
      return "";
  }
}

/** The answers so far, if they are enough for a guide. What waits for a translation at the end of input is kept. */
export function answersOf(state: State): Answers | undefined {
  const { answers } = state.pending === undefined ? state : keepText(state, "");
  return answers.questions.length > 0 ? answers : undefined;
}

const steps: Readonly<Record<Step, (state: State, line: string, words: Words) => State>> = {
  title: (state, line) => {
    if (line === "") return { ...state, complaint: "title" };
    const title = { [state.answers.languages[0]]: line };
    return { ...withAnswers(state, { title }), step: "kind", pending: line };
  },
  kind: (state, line, words) => {
    const kind = line === "" ? "individual" : chosen(line, GUIDE_KINDS, words.kindWords);
    if (!kind) return { ...state, complaint: "kind" };
    return { ...withAnswers(state, { kind, participants: usualParticipants(kind) }), step: "languages" };
  },
  languages: (state, line, words) => {
    const [usual] = state.answers.languages;
    const choice = line === "" ? usual : chosen(line, LANGUAGE_CHOICES, words.languageWords);
    if (!choice) return { ...state, complaint: "languages" };
    const languages = choice === BOTH ? ([usual, otherThan(usual)] as const) : ([choice] as const);
    const { pending: title = "", ...rest } = withAnswers(state, { languages });
    const next: State = { ...withAnswers(rest, { title: { [languages[0]]: title } }), step: "minutes" };
    return choice === BOTH ? { ...next, pending: title } : next;
  },
  minutes: (state, line, words) => {
    if (state.pending !== undefined) return translated(state, line);
    const minutes = line === "" ? USUAL_MINUTES : wholeNumber(line, 600);
    if (minutes === undefined) return { ...state, complaint: "minutes" };
    const next: State = { ...withAnswers(state, { minutes }), step: "participants" };
    return state.answers.kind === "individual" ? steps.participants(next, "", words) : next;
  },
  participants: (state, line) => {
    const participants = line === "" ? usualParticipants(state.answers.kind) : wholeNumber(line, 99);
    if (participants === undefined) return { ...state, complaint: "participants" };
    return { ...withAnswers(state, { participants }), step: "question" };
  },
  question: (state, line) => {
    if (line !== "" || state.pending !== undefined) return newText(state, line);
    return state.answers.questions.length > 0 ? { ...state, step: "probe" } : { ...state, complaint: "question" };
  },
  probe: (state, line) => {
    if (line !== "" || state.pending !== undefined) return newText(state, line);
    const last = state.at + 1 >= state.answers.questions.length;
    return last ? { ...state, step: "done" } : { ...state, at: state.at + 1 };
  },
  done: (state) => state,
};

function newText(state: State, line: string): State {
  if (state.pending !== undefined) return translated(state, line);
  const { text, number } = withoutMark(line);
  const waiting: State = { ...state, pending: text, ...(number !== undefined && { number }) };
  return state.answers.languages.length > 1 ? waiting : keepText(waiting, "");
}

function translated(state: State, line: string): State {
  if (line === "") return { ...state, complaint: "translation" };
  return keepText(state, state.step === "minutes" ? line : withoutMark(line).text);
}

/** Puts the waiting text, and its translation if there is one, where it belongs by the step. */
function keepText({ pending = "", number, ...state }: State, translation: string): State {
  const [own, other] = state.answers.languages;
  const text: LocalText = { [own]: pending, ...(other && translation && { [other]: translation }) };
  const { questions } = state.answers;
  if (state.step === "question") {
    const question: NewQuestion = { text, ...(number !== undefined && { number }), probes: [] };
    return withAnswers(state, { questions: [...questions, question] });
  }
  if (state.step !== "probe") return withAnswers(state, { title: text });
  const withProbe = (question: NewQuestion, index: number) =>
    index === state.at ? { ...question, probes: [...question.probes, text] } : question;
  return withAnswers(state, { questions: questions.map(withProbe) });
}

function withAnswers(state: State, changed: Partial<Answers>): State {
  return { ...state, answers: { ...state.answers, ...changed } };
}

const BOTH = "both";

/** Two languages, both of them, then those that fall back to one of them. */
const LANGUAGE_CHOICES: readonly string[] = [
  ...INDEPENDENT_LANGUAGES,
  BOTH,
  ...LANGUAGES.filter((code) => !INDEPENDENT_LANGUAGES.includes(code)),
];

/** `1 bokmål, 2 engelsk, 3 begge`. */
function choicesIn({ languageWords }: Words): string {
  return LANGUAGE_CHOICES.map((choice, index) => `${index + 1} ${languageWords[choice]?.[0] ?? choice}`).join(", ");
}

function otherThan(language: Language): Language {
  return INDEPENDENT_LANGUAGES.find((code) => !areKin(code, language)) ?? language;
}

/** The choice that a line names: by its number, its id, or one of its words. */
function chosen<Choice extends string>(
  line: string,
  choices: readonly Choice[],
  words: Readonly<Record<string, readonly string[]>>,
): Choice | undefined {
  const typed = line.toLowerCase().replace(/\.$/, "");
  return choices.find((choice, index) => [String(index + 1), choice, ...(words[choice] ?? [])].includes(typed));
}

/** "60", "60 min": from 1 to `most`. */
function wholeNumber(line: string, most: number): number | undefined {
  const [, digits] = /^(\d{1,4})(?:\s*\p{L}+\.?)?$/u.exec(line) ?? [];
  const number = Number(digits);
  return number >= 1 && number <= most ? number : undefined;
}
