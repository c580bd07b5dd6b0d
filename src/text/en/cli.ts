// English: the command line.
import type { cli as shape } from "../nb/cli.ts";

const participants = (n: number): string => `${n} ${n === 1 ? "participant" : "participants"}`;
const errors = (n: number): string => (n === 1 ? "one error" : `${n} errors`);

export const cli: typeof shape = {
  description: "Leads you through an interview guide in the terminal, and keeps every note, cue and comment.",
  titles: {},
  /** How the help writes where options, a command, and each word stand. */
  usage: { options: "[options]", command: "[command]" },
  names: {
    guide: "guide",
    session: "session",
    file: "file",
    path: "path",
    folder: "folder",
    pair: "name=value",
    method: "method",
  },
  more: "Without a command, the home screen opens. `npx samtale COMMAND --help` tells you more.",
  commands: {
    run: "start a session with a guide",
    resume: "resume a session",
    sessions: "list all sessions",
    show: "read a session",
    export: "write a session to a file for coding",
    guide: "check, print and make guides",
    check: "find everything that is wrong in a guide",
    new: "make a new guide by answering a few questions",
    print: "make the paper version of a guide",
    schema: "print the schema that lets an editor check the guide",
    verify: "see whether everything in the sessions is as it was written",
    doctor: "see where everything is, and whether it is safe",
  },
  arguments: {
    guide: "a guide file, or the name of a guide, or the beginning of it",
    session: "the session's name, the beginning of it, or “last” for the latest",
    waiting: "its name, or the beginning of it; “last”, or nothing, for the latest that has not ended",
    sessions: "one or more sessions",
    sessionsOrAll: "one or more sessions; all of them if none is named",
    files: "guide files",
    path: "where to put the guide",
  },
  options: {
    help: "show this help",
    version: "show the version",
    data: "the folder where everything is kept",
    lang: (codes) => `language: ${codes.slice(0, -1).join(", ")} or ${codes.at(-1)}`,
    participants: "how many participants",
    as: "moderator or secretary",
    by: "your initials",
    study: "the study the session belongs to",
    rehearse: "rehearsal: never counts as data",
    plain: "line by line, no screen",
    audience: "the audience, in a guide that has several",
    fill: "what goes in for {name} in the guide, such as moderator=Kari",
    json: "answer as JSON",
    format: (formats) => `one of ${formats}`,
    printFormat: "md, html or docx",
    out: "file or folder to write to",
    force: "overwrite a file that exists",
    memos: "include memos",
    unplaced: "include lines under questions that the guide doesn't have",
    method: (methods) => `the coding table in xlsx: ${methods}`,
    lineEnds: "line ends in qdpx: lf, or crlf for programs that need it",
    audio:
      "audio files that the export refers to; they stay where they are. LABEL=FILE where several recorders were marked",
    dryRun: "show what would leave, and what is held back and why; nothing is written",
    for: "moderator (everything) or participant (what they may see beforehand)",
  },
  errors: {
    unknownOption: (what) => `There is no option ${what}.`,
    unknownCommand: (what) => `There is no command “${what}”.`,
    missingArgument: (what) => `${what} is missing after the command.`,
    missingValue: (what) => `${what} needs a value after it.`,
    tooMany: "There is too much after the command.",
    invalid: (what) => `${what} can't be used there.`,
    didYouMean: (what) => `Did you mean ${what}?`,
    seeHelp: (command) => `See ${command} --help.`,
    participants: (typed) => `The number of participants is a number from 1 to 99, not “${typed}”.`,
    role: (typed) => `There is no role “${typed}”. Choose moderator or secretary.`,
    language: (typed, known) => `There is no language “${typed}”. Choose one of these: ${known.join(", ")}.`,
    by: (typed) => `“${typed}” can't be used as initials. Write one to four letters, not the name.`,
    fill: (typed) => `“${typed}” can't be read. Write name=value, for example moderator=Kari.`,
    audience: (typed, known) =>
      known === ""
        ? `The guide has no audiences to choose from, so “${typed}” can't be used.`
        : `The guide has no audience “${typed}”. Choose ${known}.`,
    noGuide: (typed, known) =>
      known === "" ? `There is no guide “${typed}”.` : `There is no guide “${typed}”. These are the guides: ${known}.`,
    guideBroken: (path, n) =>
      `The guide ${path} has ${errors(n)} and can't be started. See which: npx samtale guide check ${path}`,
    severalGuides: (typed, names) => `Several guides begin with “${typed}”: ${names}. Type a little more of the name.`,
    allEnded: (id) =>
      `No session is waiting: all have ended. The latest was ${id}. To open it again, type: npx samtale resume ${id}`,
    secretaryHere: (id) =>
      `The secretary has the session open in another window. Carry on there, or close that window and try again. If you are the moderator, type: npx samtale resume ${id} --as moderator`,
    sessionBroken: (why) => `The session can't be resumed: ${why}`,
    unexpected: (what) =>
      `Something went wrong in the program (${what}). Everything that was saved is safe. Go on with: npx samtale resume last`,
  },
  run: {
    audience: (ids) => `The guide has several audiences (${ids}). Without --audience all of it is shown.`,
    unfilled: (names) => `Left open in the guide: ${names}. Fill them in with --fill name=value.`,
    refused: (n) =>
      `${n === 1 ? "One line was not understood and was not saved" : `${n} lines were not understood and were not saved`}. Why is said at each of them.`,
    stopped: (id) => `Saved. To go on with the session: npx samtale resume ${id}`,
    ended: (id) =>
      `The session has ended and is saved.\nRead it:\n  npx samtale show ${id}\nFor coding:\n  npx samtale export ${id} --format md --out .`,
  },
  home: {
    title: "Samtale",
    guides: "Guides",
    sessions: "Ready to resume",
    start: (path) => `npx samtale run ${path}`,
    resume: (id) => `npx samtale resume ${id}`,
    noGuides: "There are no guides. npx samtale guide new makes one.",
    noSessions: "No sessions are waiting.",
    next: "To start a guide or resume a session, type the line to its right. npx samtale --help shows the rest.",
    broken: (n) => `${errors(n)}: npx samtale guide check`,
    about: (kind, minutes) => (minutes === undefined ? kind : `${kind} · ${minutes} min`),
    session: (when, n, entries) => `${when} · ${participants(n)} · ${entries} ${entries === 1 ? "line" : "lines"}`,
    hint: { search: "type to search", choose: "choose", open: "open", rehearse: "rehearsal", leave: "quit" },
    welcome: "Leads you through an interview guide and keeps every note.",
    nothing: "Nothing found.",
    rehearsal: "rehearsal",
  },
  setup: {
    participants: "How many participants?",
    participantsWrong: "Write a number from 1 to 99.",
    stays: "What you answer here is read aloud. It stays on this machine and never gets into the notes.",
    hint: { take: "accepts what is there", leave: "back" },
    kinds: {
      individual: "individual interview",
      "focus-group": "focus group",
      "multistage-focus-group": "multistage focus group",
    },
  },
  doctor: {
    program: (version, node) => `Samtale ${version} on Node ${node}`,
    data: (folder) => `Everything is in ${folder}`,
    canWrite: "The program can write there, and what it writes reaches the disk.",
    cannotWrite: (why) => `The program can't write there: ${why}`,
    space: (size) => `Free space: ${size}.`,
    littleSpace: (size) => `Little space left: ${size}. Make room before you begin.`,
    sessions: (n) => `Sessions: ${n}.`,
    broken: (id, why) => `${id}: ${why}`,
    issue: (id, what) => `${id}: ${what}`,
    synced: (name) =>
      `The folder is in ${name} and is copied to the cloud. Health information doesn't belong there: choose another folder with --data or SAMTALE_DATA.`,
    openToOthers: (folder) => `Other users of this machine can read ${folder}.`,
    private: "Other users of this machine have no access.",
    guides: (n) => `Guides: ${n}.`,
    network: "The program never uses the network.",
  },
};
