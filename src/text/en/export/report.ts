// English: the report, and what its pictures say in words.
import type { report as shape } from "../../nb/export/report.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What there is any of, as one sentence; nothing where there is none of it all. */
const listed = (...kinds: readonly (readonly [n: number, one: string, many: string])[]): string => {
  const some = kinds.flatMap(([n, one, many]) => (n > 0 ? [count(n, one, many)] : []));
  const last = some.at(-1);
  if (last === undefined) return "";
  return `${some.length > 1 ? `${some.slice(0, -1).join(", ")} and ` : ""}${last}.`;
};

export const report: typeof shape = {
  kicker: "Session report",
  several: (n) => `Report from ${count(n, "session", "sessions")}`,
  of: (n) => (n === 0 ? "No sessions were chosen." : "One after the other, in the order in which they were chosen."),
  skip: "Skip to the content",
  contents: "Contents",
  made: "Made with Samtale. This page fetches nothing from the network and sends nothing.",
  empty: "Nothing was noted in this session.",
  onlyCues: "Only cues were logged in this session. No words were written down.",
  chapters: {
    facts: "About the session",
    pictures: "The session in pictures",
    notes: "The notes, question by question",
    further: "To take further",
  },
  behind: (picture) => `Figures behind: ${picture.toLocaleLowerCase("en")}`,

  figures: {
    duration: "without pauses",
    people: (n) => (n === 1 ? "participant" : "participants"),
    asked: "questions asked",
    quotes: (n) => (n === 1 ? "verbatim quote" : "verbatim quotes"),
    of: (some, all) => `${some} of ${all}`,
  },

  facts: {
    form: "Form",
    question: "Research question",
    setting: "Setting",
    nonParticipation: "Non-participation",
    neverCame: (numbers) => `Never came: no. ${numbers}.`,
    leftEarly: (numbers) => `Left before the end: no. ${numbers}.`,
    nobodyMissing: "It was not noted that anyone stayed away or left before the end.",
    refused: "How many declined to take part is not noted.",
    others: "Others present",
    othersInSetting: "Not noted by itself. See what was written of the setting.",
    check: "Participant checking",
    checked: (confirmed, corrected) => `Oral summary in the session: ${confirmed} confirmed, ${corrected} corrected.`,
    notNoted: "Not noted.",
    source:
      "The numbers are the items of COREQ, the checklist for qualitative interviews and focus groups: Tong A, Sainsbury P, Craig J. Int J Qual Health Care 2007;19(6):349–357. The other items can't be read from one session.",
    fieldNotes: "Field notes",
    counts: {
      none: "none",
      verbatim: (n) => count(n, "verbatim quote", "verbatim quotes"),
      stub: (n) => `${n} to fetch from the recording`,
      paraphrase: (n) => `${n} paraphrased`,
      observation: (n) => count(n, "observation", "observations"),
      cue: (n) => count(n, "cue", "cues"),
      turn: (n) => count(n, "turn", "turns"),
    },
    repeats: "Repeats",
    multistage: "The guide is made for a group that meets more than once.",
    sameGuide: (n) => `${n} sessions with this guide are in the report.`,
    unknownRepeats: "No other session with this guide is in the report.",
    outside: "Held back",
    outsideParts: (titles) => `What was noted under: ${titles}.`,
    memosOutside: "Memos are left out.",
    memosInside: "Memos are included, as was asked for.",
    outsideAlways: "What was undone, struck or whispered to the moderator is never included.",
  },

  line: {
    title: "The time line",
    says: (end, questions, pauses) =>
      `From 0:00:00 to ${end}: ${count(questions, "question", "questions")} on the table${pauses > 0 ? ` and ${count(pauses, "pause", "pauses")}` : ""}.`,
    counts: (turns, signs, words, seen) =>
      listed(
        [turns, "turn", "turns"],
        [signs, "cue", "cues"],
        [words, "note of what was said", "notes of what was said"],
        [seen, "note of one's own", "notes of one's own"],
      ),
    squeezed: "Long interruptions are drawn shorter.",
    minutes: "minutes",
    questions: "Questions",
    groups: {
      floor: "Who spoke",
      room: "In the room",
      signs: "Seen and heard",
      written: "Written down",
      tape: "Recorder",
    },
    recording: "recording",
    written: {
      verbatim: "quotes",
      stub: "quotes to fetch",
      paraphrase: "paraphrased",
      summary: "summing up",
      comment: "observations",
      parked: "parked",
      memo: "memos",
      debrief: "debrief",
    },
    key: {
      question: "question, with its number",
      step: "something else in the guide",
      voice: "a participant speaks",
      here: "a participant is in the room",
      other: "someone else speaks",
      sign: "cue",
      word: "said",
      seen: "one's own notes",
      tape: "recorder running",
      pause: "paused or closed",
    },
    course: { caption: "The course of the session", from: "From", what: "What", used: "Without pauses" },
    lanes: {
      caption: "Every turn and every cue, with time and length",
      name: "Lane",
      count: "Count",
      all: "In all",
      when: "When",
    },
  },

  talk: {
    byNotes:
      "No turns were logged. Instead, this is how many notes are about each of them, which is not the same as how much they spoke.",
    mostNotes: (who, notes) => `Most (${notes}): ${who}.`,
    withoutNotes: (who) => `Without a note: ${who}.`,
    noteHeads: {
      caption: "Notes of what was said",
      who: "Who",
      notes: "Notes",
      quotes: "With the participant's words",
    },
    title: "Who spoke how much",
    none: "No turns were logged, so it is not known who spoke how much.",
    most: (who, time, percent) =>
      `The floor was held longest by ${who}: ${time}, ${percent}% of the participants' talk.`,
    onlyOthers: "No turns of the participants were logged.",
    silent: (who) => `Without a turn: ${who}.`,
    heads: { talk: "Talking time", turns: "Turns" },
    key: { participants: "participants", others: "others, without a share", othersNoted: "others" },
  },

  plan: {
    title: "Planned and used time",
    none: "No time was spent on anything in the guide.",
    says: (planned, used) =>
      planned === undefined ? `${used} was used. The guide plans no length.` : `Planned ${planned} min, used ${used}.`,
    about: "Time used is without pauses. A part's time includes what was read out and done in it.",
    heads: { name: "Part or question", planned: "Planned", used: "Used" },
    minutes: "minutes",
    of: (used, planned) => `${used} of ${planned}`,
    key: { planned: "planned", from: "from this much", used: "used" },
  },

  coverage: {
    title: "How far the guide was covered",
    none: "The guide has no questions.",
    says: (asked, all) => `${asked} of ${count(all, "question", "questions")} asked.`,
    musts: (met, all) => `${met} of ${count(all, "must-question", "must-questions")} asked or covered.`,
    must: "must-question",
    heads: { question: "Question", priority: "Priority", state: "Coverage", asked: "Time", probes: "Probes" },
    probesOf: (asked, offered) => `${asked} of ${offered}`,
  },
  codes: {
    title: "Code words",
    says: (codes, all) => `${count(codes, "code word", "code words")}, written ${count(all, "time", "times")}.`,
    most: (codes, times) => `Most often (${times}): ${codes}.`,
    about: "They were written while the session ran. They are no finished coding, and tell nothing of saturation.",
    counts: "Number of lines",
    byQuestion: "By question",
    byPerson: "By participant",
    outside: "outside",
    nobody: "not said",
    heads: { code: "Code word", count: "Lines" },
  },
};
