// English: what an analysis program shows of a project that was made here (REFI-QDA).
import type { exportRefi as shape } from "../../nb/export/refi.ts";

export const exportRefi: typeof shape = {
  project: (sessions) => `Samtale, ${sessions} sessions`,
  program: "Samtale",
  writer: (role, by) => (by ? `${role} (${by})` : role),
  roles: { moderator: "Moderator", secretary: "Secretary" },

  to: (who) => `To ${who.charAt(0).toLowerCase()}${who.slice(1)}`,
  branches: {
    analysis: { name: "Analysis", hint: "analysis", about: "The themes, subthemes and codes of the coding tables." },
    word: { name: "Code words", hint: "code word", about: "The words that were typed with # during the session." },
    question: {
      name: "Questions",
      hint: "question",
      about: "What in the interview guide the note was written under, and questions of one's own.",
    },
    speaker: { name: "Who", hint: "who", about: "Whoever spoke, or whom an observation is about." },
    to: { name: "To whom", hint: "to", about: "Whom a cue was to: whoever spoke, or someone pointed out." },
    cue: { name: "Cues", hint: "cue", about: "What was seen and heard beside the words." },
    kind: {
      name: "Kind of note",
      hint: "kind of note",
      about: "Verbatim, paraphrased or observed: three things kept apart.",
    },
  },
  kinds: {
    verbatim: "Verbatim",
    paraphrase: "Paraphrased",
    stub: "Fetch from the recording",
    comment: "Observation",
    observations: {
      mood: "Mood",
      dynamics: "Dynamics",
      nonverbal: "Nonverbal",
      setting: "Setting",
      method: "Method",
    },
    cue: "Logged cue",
    summary: "Summary",
    confirmed: "Confirmed",
    corrected: "Corrected",
    park: "Parked",
    debrief: "Debrief",
    debriefs: {
      impressions: "Impressions",
      surprises: "Surprises",
      guide: "About the guide",
      quotes: "Quotes to fetch",
    },
    own: "Own question",
    skip: "Skipped",
  },
  nameless: "no name",
  wordless: "(no words)",
  inSession: (name, session) => `${name}, ${session}`,

  turn: (who) => `Speaking: ${who}`,

  facts: {
    title: "Title",
    guide: "Guide",
    version: "Guide version",
    kind: "Type of interview",
    study: "Study",
    audience: "Audience",
    date: "Date",
    minutes: "Length without pauses (minutes)",
    people: "Participants present",
    recording: "Recording",
    asked: "Questions asked",
    covered: "Questions covered without being asked",
    skipped: "Questions skipped",
    untouched: "Questions untouched",
  },
  recording: { recorder: "audio recording", "notes-only": "notes only", unmarked: "not marked" },
  attributes: {
    session: "Session",
    turns: "Turns",
    talk: "Talking time (seconds)",
    share: "Share of talking time (%)",
    lines: "Noted about the participant",
    from: "Present from",
    to: "Present until",
  },
  never: "never came",

  notes: {
    debrief: (session) => `Debrief, ${session}`,
    memo: (n, session) => `Memo ${n}, ${session}`,
  },
  audio: (session) => `Audio file of ${session}`,
};
