// English: the sessions of a study seen together.
import type { across as norwegian } from "../../nb/study/across.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const across: typeof norwegian = {
  commands: {
    report: "see the study's sessions together: questions, code words, what is new, and who was there",
    search: "find words in all sessions of a study",
  },
  arguments: { words: "the words to look for" },
  options: { format: "html or xlsx; otherwise on the screen" },
  errors: {
    format: (typed: string) =>
      `There is no format “${typed}” here. Choose html or xlsx, or leave it out to read on the screen.`,
    empty: (study: string) =>
      `No session belongs to the study “${study}” yet. Hold one with “run GUIDE --study ${study}”, or add one with “study add”.`,
  },
  title: (study: string) => `${study}: the sessions together`,
  skip: "Skip to the content",
  made: "Made by Samtale. This page needs no network, and sends nothing.",
  sizes: (sessions: number, persons: number, attendances: number) =>
    `${count(sessions, "session", "sessions")}. ${count(persons, "person", "persons")} came ${count(attendances, "time", "times")} in all.`,
  headings: {
    sessions: "The sessions",
    questions: "Questions and sessions",
    coverage: "How much of the guide",
    codes: "Code words and sessions",
    persons: "Code words and participants",
    together: "Code words on the same note",
    fresh: "New code words in each session",
    attendance: "Attendance",
    quotes: "What was said",
  },
  about: {
    questions:
      "Each cell says what became of the question in that session, and how many statements are behind it. “Not in the version” means that the guide in use didn't have the question.",
    codes:
      "The code words are those typed while the session ran. The figure is the number of notes; a note may have several.",
    persons: "Number of notes that name the participant as speaking. A note of several counts for each of them.",
    together: "Pairs of code words on the same note, and how many times.",
    fresh:
      "Code words typed in passing are no analysis. That fewer new ones come doesn't show that the material is saturated: the guide, the group and whoever took notes may be why.",
    attendance: "A person who came to two sessions is one person and two attendances.",
  },
  states: {
    asked: "asked",
    covered: "covered without being asked",
    skipped: "skipped",
    "not-asked": "not asked",
    "not-for": "not for these",
    absent: "not in the version",
  },
  heads: {
    short: "Short name",
    session: "Session",
    begun: "Began",
    guide: "Guide",
    version: "Version",
    group: "Participants of",
    came: "Came",
    question: "Question",
    asked: "Asked",
    covered: "Covered",
    skipped: "Skipped",
    notAsked: "Not asked",
    inVersions: "Stood in",
    code: "Code word",
    both: "Code word",
    other: "Together with",
    all: "In all",
    fresh: "New code words",
    newCount: "How many new",
    known: "So far",
    guideChanged: "New guide",
    persons: "Persons",
    attendances: "Attendances",
    id: "Id",
    person: "Person",
    said: "Statement",
    how: "How",
    where: "Cell",
    column: "Column",
    value: "Value",
  },
  changed: "changed since the one before",
  own: "own question",
  noCodes: "No code words were typed in these sessions.",
  noPairs: "No note has more than one code word.",
  behind: (question: string, session: string) => `${question} · ${session}`,
  usedAnew: (id: string, texts: string) =>
    `The id “${id}” was used for several questions: ${texts}. They stand apart here.`,
  unlike: (guide: string, version: string, shorts: string) =>
    `The guide “${guide}” is called version ${version} in ${shorts}, but is not the same in all. Give each version its number.`,
  nothingFound: (words: string) => `“${words}” is in none of the sessions.`,
  found: (n: number, words: string) => `“${words}” is in ${count(n, "note", "notes")}.`,
};
