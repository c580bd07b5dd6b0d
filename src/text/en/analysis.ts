// English: filled coding tables that are read back, and what comes out of them.
import type { analysis as shape } from "../nb/analysis.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const codings = (n: number): string => count(n, "coding", "codings");
const rows = (n: number): string => count(n, "row", "rows");

export const analysis: typeof shape = {
  leftOut: "[…]",

  where: (file, sheet, cell) =>
    [file, ...(sheet === undefined ? [] : [`“${sheet}”`]), ...(cell === undefined ? [] : [cell])].join(", "),

  faults: {
    noId: "The row has no ID. Copy it from the row that the words are from.",
    noSession:
      "The row doesn't say which session it is from. Fill in the column “Session”, or give the session with --session.",
    noWords: (id) => `The words are missing. Copy them from ${id} in the table as it was.`,
    spoiled: "The formula in the cell has no result. Type the text itself.",
    words: (id, now) => `That is not what ${id} says. The journal has: ${now}`,
    amended: (id, now) => `${id} was amended after the table was made. It now says: ${now}`,
    struck: (id) => `${id} has been struck for good. Delete the row.`,
    unknownId: (id, session) => `There is no ${id} in ${session}.`,
    found: (other) => `The words are in ${other}.`,
    elsewhere: (id, other) => `The words are not from ${id}. They are in ${other}.`,
    elsewhereSomewhere: (id) => `The words are not from ${id}. They are in several other lines.`,
    inSession: (id, session) => `${id} in ${session}`,
    unknownSession: (session) => `There is no session ${session} here.`,
    rehearsal: (session) => `${session} is a rehearsal, and a rehearsal is never data.`,
    notVerbatim: (id, kind) => `${id} is not verbatim (${kind}), and can't stand as a quote.`,
    speaker: (id, who) => `In ${id} it is ${who} who speaks.`,
    nobody: (id) => `${id} doesn't say who speaks.`,
    kind: (id, kind) => `${id} was noted as “${kind}”.`,
    held: (id, why) => `${id} is not to leave the session: ${why}. Delete the row.`,
    noIdColumn:
      "The sheet has no ID column and can't be read. Bring the column back from the table as it was, or copy the codes into a new one.",
    noLevels: "The sheet has no column of codes or themes. Give them the heads that they had in the export.",
    otherText:
      "The text is not the one that would be written now: it was changed in the analysis program, or the session was changed afterwards. Its codings can't be placed.",
    outside: (code) => `“${code}” is on what nobody said, such as a heading. Put the code on the words.`,
  },
  held: {
    private: "it belongs to a part that is to be kept out",
    memo: "it is a memo (--memos includes it)",
    whisper: "it was for the moderator only",
    answer: "it is an answer to a fixed question (--format answers makes tables of them)",
    undone: "it was undone",
    fragment: "it was cut off",
    newer: "it is from a newer version of Samtale",
    nowhere: "it stands under something that isn't in the guide (--unplaced includes it)",
  },

  remarks: {
    spelling: (spellings) =>
      `${spellings.map((one) => `“${one}”`).join(" and ")} count as one. Write them alike if that is right.`,
    disagreement: (id, level, opinions) => `${id}, ${level}: ${opinions.join(" against ")}`,
    opinion: (names, where) => `${names.map((one) => `“${one}”`).join(", ")} (${where})`,
    foreign: "The text is not of a session here, and its codings were not read.",
    unread: (head) => (head === "" ? "The column has no head and was not read." : `The column “${head}” was not read.`),
  },

  told: {
    read: (n, coded) => `${rows(n)} read, ${coded} of them coded.`,
    codings: (n) => `${codings(n)} read.`,
    right: "All of it agrees with the journal.",
    wrong: (n) => `${n === 1 ? "One thing doesn't" : `${n} things don't`} agree with the journal:`,
    kept: (n) => `${codings(n)} left out until ${n === 1 ? "it is" : "they are"} put right.`,
    spelling: "Written in several ways:",
    disagreements: "Coded differently:",
    unread: "Not read:",
    more: (n) => `and ${n} more (--json shows all)`,
  },

  problems: {
    missing: (file) => `There is no file ${file}.`,
    notAFile: (file) => `${file} isn't an ordinary file.`,
    empty: (file) => `${file} is empty.`,
    "another-kind": (file) => `${file} isn't a spreadsheet. Save it as .xlsx or .csv.`,
    "locked-or-old": (file) =>
      `${file} is locked with a password, or saved in an old format. Save it as .xlsx without a password.`,
    damaged: (file) => `${file} is damaged and can't be read. Open it in the spreadsheet and save it again.`,
    noTable: (file) =>
      `There is no coding table in ${file}. The heads must be those that the table was exported with (ID, the words, codes or themes).`,
    noTexts: (file) => `There are no texts in the project ${file}.`,
    noneHere: (sessions) =>
      `None of the sessions in the table are here: ${sessions}. Is the file from another study? --data says where the sessions are.`,
    noSessions: "No row says which session it is from. Give the session with --session.",
    nothing: "There is nothing to write: no row that is right is coded.",
    unknownFormat: (typed, formats) => `There is no format “${typed}”. Choose ${formats}.`,
    formatNeeded: (path, formats) =>
      `${path} isn't a folder that exists. Make the folder, or choose one format for the file with --format: ${formats}.`,
  },

  title: "Analysis",
  parts: { overview: "Theme overview", quotes: "Quotes", codebook: "Codebook", about: "About this file" },
  levels: { theme: "Theme", subtheme: "Subtheme", code: "Code" },
  noTheme: "Without a theme",
  heads: {
    level: "Level",
    name: "Name",
    under: "Under",
    quotes: "Quotes",
    others: "Other",
    sessions: "Sessions",
    participants: "Participants",
    definition: "Definition",
    from: "Taken from",
  },
  explained: {
    count: "Each extract counts once, also where it stands in several rows.",
    others: "Other than verbatim quotes: paraphrased, observed or written afterwards.",
    participants: "Participants are the numbers that are named. A number is a person only within its session.",
    definition: "Empty, for the analyst to fill in.",
  },
  about: {
    files: "Read from",
    sessions: "Sessions",
    rows: "Contents",
    keptOut: "Left out",
    keptOutOf: (n) => `${codings(n)} that ${n === 1 ? "doesn't" : "don't"} agree with the journal`,
  },
  counted: (quotes, others, sessions, participants) =>
    [
      count(quotes, "quote", "quotes"),
      ...(others > 0 ? [`${others} other`] : []),
      count(sessions, "session", "sessions"),
      count(participants, "participant", "participants"),
    ].join(", "),
  condensed: (words) => `Condensed: ${words}`,
};
