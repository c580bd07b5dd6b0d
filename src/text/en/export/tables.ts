// English: the coding tables (xlsx), and the pages for people who code with coloured pens (docx).
import type { exportTables as shape } from "../../nb/export/tables.ts";

const data = (head: string) => ({
  head,
  about: "Verbatim utterances and nothing else: one quote a row, as it was written.",
});
const analysis = (head: string) => ({ head, about: "Empty, for the analyst to fill in." });
const code = (head: string) => ({
  head,
  about:
    "Empty, for the analyst to fill in. An utterance may have several codes: write them in one cell, or copy the row.",
});

export const exportTables: typeof shape = {
  sheets: {
    coding: "Coding",
    stubs: "Quotes to fetch",
    notes: "Observations and notes",
    turns: "Turns",
    participants: "Participants",
    long: "Long texts",
    notApplicable: "Did not apply",
    sessions: "Sessions",
    explanation: "Explanation",
  },

  methods: {
    "graneheim-lundman": {
      before: [],
      data: data("Meaning unit"),
      after: [analysis("Condensed meaning unit"), code("Code"), analysis("Subtheme or subcategory"), analysis("Theme")],
    },
    charmaz: {
      before: [],
      data: data("The interviews"),
      after: [code("Initial codes"), code("Focused codes"), analysis("Theme / Categories")],
    },
    "braun-clarke": { before: [], data: data("Extract"), after: [code("Code"), analysis("Theme")] },
    overview: {
      before: [analysis("Main theme"), analysis("Subtheme")],
      data: {
        head: "Example of finding",
        about:
          "Every verbatim utterance. Give those you choose a main theme and a subtheme, and delete the rest: wording, speaker and ID then follow into the overview.",
      },
      after: [],
    },
  },

  columns: {
    short: { head: "Short name", about: "The session's name in this workbook. The sheet “Sessions” says which it is." },
    person: {
      head: "Person",
      about:
        "The participant's group and number. The same person has the same name in all sessions of the group, and no two persons have one name.",
    },
    people: { head: "Participants of", about: "The group, or the session itself where no group is known." },
    untold: { head: "Question", about: "A question in the guide that did not apply to those who were there." },
    why: { head: "Why", about: "The answer, the audience or the question that decided it." },
    begun: { head: "Began", about: "Day and time of day when the session began." },
    guide: { head: "Guide", about: "The guide that was used." },
    version: { head: "Version", about: "The version of the guide." },
    study: { head: "Study", about: "The study that the session belongs to." },
    number: { head: "No.", about: "The extract's number in this table." },
    id: { head: "ID", about: "The line in the journal. It follows the utterance into every export and never changes." },
    who: {
      head: "Speaker",
      about: "The participant's number. A + between numbers: they spoke at once. Empty where the writer named nobody.",
    },
    session: { head: "Session", about: "The folder that the session is kept in." },
    question: { head: "Question", about: "The question of the guide that the utterance belongs to now." },
    time: { head: "Time", about: "Hours, minutes and seconds on the session clock." },
    audio: {
      head: "Time in the audio file",
      about:
        "Where it is to be heard in the recording. Counted from the marks, or corrected by known instants. Empty where no recorder was marked as running.",
    },
    kind: { head: "Kind", about: "How it was noted. The kinds are listed at the bottom." },
    codes: { head: "Code words", about: "Code words typed while the session ran." },
    remark: { head: "Remark", about: "Time given afterwards, filed first under another question, earlier wording." },
    whole: {
      head: "Whole line",
      about:
        "The line that the words are taken from, with the writer's own words around them. Empty where the row is all of it.",
    },
    stub: {
      head: "Beginning",
      about: "The first words of a quote. Fetch the rest from the recording at the row's time.",
    },
    text: { head: "Text", about: "The writer's own words, or what was seen. Not verbatim." },
    count: { head: "Count", about: "How many times in a row a cue was noted. The time is that of the first." },
    to: { head: "To whom", about: "Whom a cue was to: whoever spoke, or someone pointed out." },
    writer: { head: "Noted by", about: "The role of whoever wrote it: moderator or secretary." },
    participant: { head: "Speaker", about: "The participant's number, or whoever else held the floor." },
    turns: { head: "Turns", about: "How many times they took the floor. Empty where turns were not logged." },
    talk: {
      head: "Talking time (seconds)",
      about:
        "A number to calculate with. Logged by hand. Where several spoke at once, each of them has the whole turn.",
    },
    share: {
      head: "Share",
      about: "Of the time the participants spoke, all together. A number from 0 to 1, shown as a percentage.",
    },
    spoke: { head: "Last heard", about: "When the participant last took the floor, on the session clock." },
    present: { head: "Present", about: "When the participant was in the room." },
    place: {
      head: "Place",
      about: "Where in the order round the table the participant sat. Empty if it was not written.",
    },
    lasted: { head: "Lasted (seconds)", about: "A number to calculate with. Logged by hand. Empty if it never ended." },
    first: {
      head: "First words",
      about: "The first words of the turn, for whoever transcribes. Empty if nobody wrote them.",
    },
    long: { head: "Whole text", about: "What a cell has no room for, in pieces one after the other." },
    part: { head: "Piece", about: "Which piece of the text." },
    sheet: { head: "Sheet", about: "The sheet of this file." },
    column: { head: "Column", about: "The column of that sheet." },
    about: { head: "Explanation", about: "" },
  },

  included:
    "Verbatim utterances, and what else was asked for. The kind in the next column says what the row is: only what is verbatim may be quoted.",
  prefilled:
    "Code words from the session, to correct and add to. Several codes: write them in one cell, or copy the row.",

  kinds: {
    part: "verbatim, part of a note",
    observation: (about) => (about ? `observation: ${about}` : "observation"),
    cue: "cue",
    confirmed: "confirmed in the summary",
    corrected: "corrected in the summary",
    parked: "parked",
    debrief: (about) => (about ? `debrief: ${about}` : "debrief"),
    memo: "memo",
    own: "own question",
    skipped: "skipped",
    struck: "struck",
  },
  kindsHead: "Kind",
  kindsAbout: [
    ["verbatim", "The participant's words, written down word for word."],
    [
      "verbatim, part of a note",
      "A quote in a note whose other words are the writer's own. The whole note is under observations and notes, with the same ID.",
    ],
    ["paraphrased", "The writer's own words for what someone said. Not to be quoted."],
    [
      "paraphrased, with a quote",
      "The writer's own words with a quote among them. The quote also has a row of its own.",
    ],
    [
      "fetch from the recording",
      "Only the beginning of a quote. Fetch all of it from the recording before it is coded.",
    ],
    ["observation", "What the secretary or the moderator saw and noticed, not something that was said."],
    ["cue", "Laughter, pauses, nods and the like."],
    ["confirmed or corrected in the summary", "What the group answered when the moderator summed up aloud."],
    ["parked", "Something to come back to."],
    ["debrief", "Written by the moderator and the secretary when the participants had gone."],
    ["memo", "The writer's own reflection. Not data."],
    ["own question", "A question that is not in the guide."],
    ["skipped", "A question that was not asked, and why."],
    ["struck", "Something identifying was removed for good. Only the time remains."],
  ],

  always: "throughout",
  never: "never came",
  cut: (sheet) => ` […] The text is too long for a cell. All of it is on the sheet “${sheet}”.`,

  word: {
    page: (page, pages) => `page ${page} of ${pages}`,
    pens: "The margin to the right is for codes. The lines are numbered through the whole session.",
  },
};
