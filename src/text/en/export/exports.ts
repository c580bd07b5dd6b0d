// English: exports and the printed session.
import type { exports as shape } from "../../nb/export/exports.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const MONTHS = "January February March April May June July August September October November December".split(" ");

export const exports: typeof shape = {
  source: {
    brokenGuide:
      "The interview guide kept with the session (guide.yaml) has mistakes and can't be used. The notes are complete, but are shown without the questions.",
    brokenGuideRemedy: "Run npx samtale guide check on that file, and fix what it shows. Then the questions are back.",
  },

  command: {
    whichFormat: (formats) => `Which format? Choose with --format: ${formats}.`,
    unknownFormat: (typed, formats) => `There is no format “${typed}”. Choose ${formats}.`,
    rehearsal: (id) => `${id} is a rehearsal and is never exported. To read it: npx samtale show ${id}`,
    held: (list) => `Left out: ${list}.`,
    nothingLeft: (list) => `Nothing was exported, for everything was held back: ${list}.`,
    whole:
      "The file holds the whole session, also what otherwise never leaves the machine. Keep it as you keep the session.",
    heldBack: {
      private: (n) => `${n} from parts that are to be kept out`,
      memo: (n) => `${count(n, "memo", "memos")} (--memos includes ${n === 1 ? "it" : "them"})`,
      wording: (n) =>
        `${count(n, "earlier wording", "earlier wordings")} (--wordings includes ${n === 1 ? "it" : "them"})`,
      emptied: (n) => `the group's own words in ${count(n, "answer", "answers")} to emptied traces`,
      whisper: (n) => `${n} whispered to the moderator`,
      answer: (n) =>
        `${count(n, "answer", "answers")} to fixed questions (--format answers makes tables of ${n === 1 ? "it" : "them"})`,
      undone: (n) => `${n} undone`,
      fragment: (n) => `${n} cut off`,
      newer: (n) => `${n} from a newer version of Samtale`,
      nowhere: (n) => `${n} under something that isn't in the guide (--unplaced includes ${n === 1 ? "it" : "them"})`,
    },
    written: (path) => `Written to ${path}`,
    about: (id, what) => `${id}: ${what}`,
    problems: {
      name: (path) => `Windows can't have a file called ${path}. Choose another name.`,
      busy: (path) => `Another program is using ${path}. Close the file there and try again. The session is safe.`,
      exists: (path) => `${path} already exists and was left as it is. Choose another name, or overwrite with --force.`,
      "not-a-file": (path) => `${path} isn't an ordinary file and was left as it is. Choose another name.`,
      "no-folder": (path) => `The folder for ${path} doesn't exist. Make it, or choose another place.`,
      full: (path) =>
        `There is no room on the disk, so ${path} wasn't written. Make room and try again. The session is safe.`,
      denied: (path) => `The program isn't allowed to write ${path}. Choose a folder where you can write.`,
      failed: (path, code) =>
        `${path} couldn't be written (the disk answered ${code}). Try again, or choose another place. The session is safe.`,
    },
    choices: {
      unknownMethod: (typed, methods) => `There is no method “${typed}”. Choose ${methods}.`,
      unknownKind: (typed, kinds) =>
        `There is no kind “${typed}”. Choose one or more of ${kinds}, with commas between them.`,
      nothingToPrefill: (method) => `The table of ${method} has no column for codes, so --prefill can't be used there.`,
      unknownLineEnds: (typed) => `There is no line end “${typed}”. Choose lf or crlf.`,
      unused: (option, format, formats) =>
        formats === ""
          ? `${format} has no use for ${option}.`
          : `${format} has no use for ${option}. It goes with ${formats}.`,
      jsonAlone: "--json goes with --dry-run.",
      audioMissing: (file) => `There is no audio file ${file}.`,
      audioNotAFile: (file) => `${file} isn't an ordinary file. Give the audio file itself with --audio.`,
      audioTwice: (name) => `Two of the audio files are called ${name}. Give each its own name and try again.`,
      audioForSeveral: "Audio files belong to one session. With --audio, export one session at a time.",
      unknownAudioPath: (typed) => `The audio file's path can't be “${typed}”. Choose relative or absolute.`,
      audioUnmarked: (name) =>
        `${name} belongs to no recording that was marked in the session, so nothing is lined up with it.`,
      audioUnmarkedAll: (name) =>
        `No recording was marked in the session, so nobody can tell where ${name} begins: the times are on the session clock.`,
      silentRecording: (id, file) => `${id}: nothing was noted while ${file} ran, so it has no file here.`,
      outsideLeftOut: "What is in no audio file isn't shown here. With --out it gets a file of its own.",
      severalRecordings: (format, n) =>
        `The session has ${n} audio files, and each gets a ${format} file of its own. Say with --out where to put them: a folder, or a name that they all begin with.`,
      oneSession: (format) =>
        `A ${format} file holds one session only. Give a folder that exists with --out: each session is then a file of its own.`,
      notToScreen: (format, file) =>
        `${format} isn't text and can't be shown in the terminal. Write it to a file with --out ${file}.`,
    },
    dryRun: {
      leaves: "Would leave",
      held: "Held back",
      nothing: "nothing",
      rehearsal: "everything: the session is a rehearsal and is never exported",
      sections: (titles) => `Parts that are kept out: ${titles}`,
      files: "Files",
      standardOutput: "standard output",
      hindered: "In the way",
      unwritten: "Nothing has been written.",
      kinds: {
        note: (n) => count(n, "note", "notes"),
        comment: (n) => count(n, "comment", "comments"),
        cue: (n) => count(n, "cue", "cues"),
        turn: (n) => `${count(n, "line", "lines")} about who had the floor`,
        summary: (n) => count(n, "answer to the summary", "answers to the summary"),
        verdict: (n) => count(n, "answer to a trace", "answers to traces"),
        own: (n) => count(n, "own question", "own questions"),
        park: (n) => count(n, "parked note", "parked notes"),
        skip: (n) => count(n, "item skipped", "items skipped"),
        debrief: (n) => count(n, "debrief note", "debrief notes"),
        memo: (n) => count(n, "memo", "memos"),
        earlier: (n) => count(n, "earlier wording", "earlier wordings"),
        struck: (n) => `${count(n, "strike", "strikes")} (only that something was struck)`,
        mark: (n) => `${count(n, "mark", "marks")} in time (questions, recording, breaks, who came and left)`,
      },
    },
  },

  list: {
    none: "No sessions yet. The first one begins with: npx samtale run GUIDE",
    heads: { id: "SESSION", written: "LAST WRITTEN", people: "PARTICIPANTS", notes: "NOTES", state: "NOW" },
    ended: "ended",
    open: "can be resumed",
    rehearsal: (state) => `rehearsal, ${state}`,
  },

  day: (day, month, year) => `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
  timeOfDay: (hour, minute) => `${hour}:${minute}`,
  participants: (n) => count(n, "participant", "participants"),

  speaker: {
    participant: (numbers) => `Participant ${numbers}`,
    several: (n) => `Several participants (${n})`,
    group: "Several",
    unknown: "Unknown",
    moderator: "Moderator",
    quote: "Quote",
    note: "Note",
    observer: "Observation",
    summary: "Summary",
    memo: "Memo",
    parked: "Parked",
    debrief: "Debrief",
    program: "Samtale",
    remark: "Remark",
  },

  said: {
    verbatim: "verbatim",
    paraphrase: "paraphrased",
    stub: "fetch from the recording",
    mixed: "paraphrased, with a quote",
    firstWords: "first words of the turn",
  },
  legend:
    "What is in “quotation marks” is verbatim. Without them it is paraphrased by whoever wrote it. “An open quotation mark … is the beginning of a quote to fetch from the recording. Times are hours, minutes and seconds on the session clock.",

  fact: {
    rehearsal: "Rehearsal",
    rehearsalNote: "nothing in it is data",
    session: "Session",
    study: "Study",
    guide: "Guide",
    version: (id, version) => `${id}, version ${version}`,
    date: "Time",
    between: (day, from, laterDay, to) =>
      laterDay ? `${day} ${from} to ${laterDay} ${to}` : `${day} ${from} to ${to}`,
    duration: "Duration",
    durationOf: (talk, all) => (talk === all ? talk : `${talk} without pauses, ${all} in all`),
    people: "Participants",
    present: "Present",
    always: (numbers) => `no. ${numbers} throughout`,
    never: (numbers) => `no. ${numbers} never came`,
    someTime: (number, stretches) => `no. ${number} ${stretches}`,
    fromTo: (from, to) => `${from}–${to}`,
    from: (time) => `from ${time}`,
    to: (time) => `until ${time}`,
    seating: "Round the table",
    order: (numbers) => `${numbers.length === 1 ? "no." : "nos."} ${numbers.join(", ")}`,
    writers: "Notes by",
    writer: (id, role, by) => (by ? `${id} (${role}, ${by})` : `${id} (${role})`),
    recording: "Recording",
    notesOnly: "notes only",
    noMarks: "not marked",
    mark: (what, time, label) => (label ? `${what} ${time} (${label})` : `${what} ${time}`),
    recorder: { start: "started", stop: "stopped", file: "new audio file", test: "tested" },
    idle: "Pauses",
    clock: "Computer",
    slept: (by) => `slept for ${by}`,
    forward: (by) => `clock set ${by} forward`,
    backward: (by) => `clock set ${by} back`,
    struck: "Struck",
  },

  question: {
    asked: (time) => `asked ${time}`,
    notAsked: "not asked",
    again: (times) => `again ${times}`,
    used: (time) => `${time} used`,
    ticked: (themes) => `touched on: ${themes}`,
    unticked: (themes) => `not touched on: ${themes}`,
    own: "own question",
    keptInside: "kept out of exports",
    probe: "Probe",
    floor: "Who spoke",
    held: (who, turns, time, first) =>
      `${who} (${turns === 0 ? "went on" : first ? count(turns, "turn", "turns") : turns}, ${time})`,
    none: "Outside the questions",
    lost: "A question of your own that was undone or struck",
    unknown: (id) => `Something that isn't in the guide (${id})`,
  },

  line: {
    begins: (title, id, participants) => `${title}. ${id}. ${participants}.`,
    observation: (about, who, role) =>
      `${["Observation", about, who].filter((one) => one !== undefined).join(", ")}${role ? ` (${role})` : ""}`,
    confirmed: "Confirmed in the summary",
    corrected: "Corrected in the summary",
    amended: "amended",
    earlier: (words) => `amended, before: ${words}`,
    fetched: (by, day) => `fetched from the recording by ${by} on ${day}`,
    fromRecording: "fetched from the recording",
    givenTime: "time set afterwards",
    filedFrom: (label) => `noted under ${label}`,
    struck: "Struck",
    notApplicable: (question, why) => `Did not apply: ${question} (${why})`,
    skipped: (label, why) => (why ? `Skipped ${label}: ${why}` : `Skipped ${label}`),
    covered: (label) => `${label} was covered without being asked`,
    recorder: {
      start: "Recording started",
      stop: "Recording stopped",
      file: "New audio file",
      test: "The recorder was tested",
    },
    notesOnly: "No recording, notes only",
    arrived: (n) => `No. ${n} arrived`,
    neverCame: (n) => `No. ${n} never came`,
    departed: (n) => `No. ${n} left`,
    seating: (order) => `Round the table: ${order.join(", ")}`,
    paused: "Pause",
    activity: { begin: "Activity began", end: "Activity over" },
    continued: "Resumed after the pause",
    left: "The session was put aside",
    takenUp: (what) => `Taken up again: ${what}`,
    resumed: "The session was opened again",
    ended: "The session has ended",
    newer: "A note from a newer version of Samtale. It is kept.",
    fragment: (raw) => `A note that was cut off: ${raw}`,
  },

  parts: {
    covered: "Covered without being asked",
    skipped: "Skipped",
    untouched: "Not asked and not covered",
    notApplicable: "Did not apply",
    checklist: "The checklist",
    ticked: "touched on",
    unticked: "not touched on",
    before: "Before the session",
    parked: "Parked",
    parkedAt: (question) => `at ${question}`,
    takenUp: (time) => `taken up again ${time}`,
    notTakenUp: "not taken up again",
    listen: (where) => `listen: ${where}`,
    stubs: "Quotes to fetch from the recording",
    done: "Read out and done",
    debrief: "Debrief: written down straight afterwards",
    memos: "Memos: one's own reflections, not data",
    whispers: "Whispered to the moderator: never part of an export",
    odd: "Notes that belong nowhere",
  },

  before: {
    marked: "ticked",
    unmarked: "not ticked",
    skipped: (why) => (why ? `skipped: ${why}` : "skipped"),
    said: (what) => `said: ${what}`,
    unsaid: (what) => `not ticked: ${what}`,
  },

  participation: {
    heading: "Participation",
    heads: { who: "Who", turns: "Turns", talk: "Talking time", share: "Share", spoke: "Last heard" },
    percent: (n) => `${n}%`,
    counted: (by) =>
      `Turns were logged by hand during the session (${by}). A turn is someone taking the floor; whoever only goes on has no new one. Where several spoke at once, each has a turn, and the whole time counts for each of them. The share is of all that the participants spoke together.`,
    lost: (n) =>
      `${count(n, "turn was", "turns were")} open when the program stopped, and ${n === 1 ? "is" : "are"} counted up to the last thing saved from the same role.`,
    keptInside: "Parts that are kept out of exports are counted here.",
    leftOut: "Parts that are kept out of exports are not counted.",
  },

  turnLog: {
    heading: "The order of turns",
    about:
      "When, who, the first words where they were written, and how long. Logged by hand: a line each time, also when someone only went on.",
    lost: "open when the program stopped",
  },

  time: {
    heading: "Planned and used time",
    about: "Time used is without pauses, in hours, minutes and seconds.",
    heads: { part: "Part", planned: "Planned", used: "Used" },
    minutes: (from, to) => (from === to ? `${to} min` : `${from}–${to} min`),
    all: "The whole session",
  },
};
