// English: the paper version of a guide.
import type { guidePrint as shape } from "../nb/guide-print.ts";

export const guidePrint: typeof shape = {
  kinds: {
    individual: "Individual interview",
    "focus-group": "Focus group",
    "multistage-focus-group": "Multistage focus group",
  },
  priorities: { must: "must", should: "should", "if-time": "if time" },
  types: {
    opening: "opening",
    introductory: "introductory",
    transition: "transition",
    key: "key question",
    ending: "ending",
  },
  minutes: ({ from, to }) => (from === to ? `${from} min` : `${from}–${to} min`),
  planned: (minutes) => `Planned: ${minutes} minutes`,
  hardStop: (minutes) => `The room must be left after ${minutes} minutes`,
  participants: (count) => (count === 1 ? "1 participant" : `${count} participants`),
  version: (version) => `Version ${version}`,
  source: (source) => `Source: ${source}`,
  legend: "What has a line in the margin is read aloud. What is in italics is for you, and isn't read out.",
  purpose: "What we want to know",
  byHand: ["Date", "Start", "End", "Participants (numbers only)"],
  fillIn: "Fill in before you begin",
  before: "Before the session",
  after: "After the session",
  groundRules: "Ground rules",
  distress: "If someone is upset",
  standingProbes: "Can be used under any question",
  checklist: "Checklist, not read out",
  parking: "To come back to",
  glossary: "Words and terms",
  cues: "Cues to note",
  subscales: "Subscales",
  changes: "Changes to the guide",
  notExported: "not exported",
  anyOrder: "in any order",
  onlyFor: (audiences) => `only for ${audiences.join(", ")}`,
  goRound: "go round: one after the other",
  listen: "Now only listen.",
  condition: (condition) => `If: ${condition}`,
  labels: { summary: "Sum up:", show: "Show:" },
  copies: (count) => (count === 1 ? "1 copy" : `${count} copies`),
  several: "several answers allowed",
  otherAnswer: "Other:",
  reversed: "reversed: a high answer means little",
  subscale: (title) => `subscale: ${title}`,
  missing: "never enters a mean",
  followUps: "Along the way we may also ask",
  setAside: (minutes) => `We have set aside about ${minutes} minutes.`,
  yourChoice: {
    one: "You choose what you want to answer. You can take a break, stop or withdraw whenever you like, without saying why.",
    group:
      "Each of you chooses what to answer. You can take a break, leave or withdraw whenever you like, without saying why.",
  },
  questions: { one: "What we would like to talk with you about", group: "What we would like to talk with you about" },

  unknownAudience: (given) =>
    `“${given}” is not someone a guide can be printed for. Write --for moderator or --for participant.`,
  unknownFormat: (given) =>
    `“${given}” is not a format for printing. Write --format md, --format html or --format docx.`,
  unknownLanguage: (given) => `“${given}” is not a language here. Write --lang nb or --lang en.`,
  wordNeedsFile: "A Word document can't be shown in the terminal. Say where to put it, for example: --out guide.docx",
  wontOverwrite: (path) =>
    `${path} is already there, and has not been touched. Choose another name, or add --force to overwrite it.`,
  cannotWrite: (path) =>
    `Could not write ${path}. Check that the folder exists, that you may write there, and that there is room.`,
  problems: (path) => `${path} has to be put right before it can be printed:`,
  written: (path) => `Wrote ${path}`,
};
