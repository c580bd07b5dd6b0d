// English: the conversation. What the program says, answers and shows while a session runs.
import type { DebriefKind, Role } from "../../model/entry.ts";
import type { session as shape } from "../nb/session.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `2`, `2 and 5`, `1, 2 and 5`. */
const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;

const coverageStates: typeof shape.coverageStates = {
  untouched: "untouched",
  "not-applicable": "not applicable",
  skipped: "skipped",
  covered: "covered without being asked",
  asked: "asked",
  probed: "asked and probed",
};
const priorities: typeof shape.priorities = { must: "must", should: "should", "if-time": "if time" };
const observations: typeof shape.observations = {
  mood: "mood",
  dynamics: "dynamics",
  nonverbal: "nonverbal",
  setting: "setting",
  method: "method",
};
const debriefs: Record<DebriefKind, string> = {
  impressions: "impressions",
  surprises: "surprises",
  guide: "the guide",
  quotes: "quotes",
};
const skipReasons: typeof shape.skipReasons = {
  participant: "the participant's choice",
  time: "no time",
  "not-relevant": "not relevant",
};
const itemKinds: typeof shape.itemKinds = {
  say: "say",
  do: "do",
  ask: "ask",
  listen: "listen",
  check: "check",
  record: "recorder",
  break: "break",
  summary: "summary",
  activity: "activity",
  show: "show",
  choose: "choose",
  scale: "scale",
};
const roles = { moderator: "moderator", secretary: "secretary", observer: "observer", program: "Samtale" };
const who: Record<Role, string> = { moderator: "The moderator", secretary: "The secretary", observer: "The observer" };

/** Milliseconds as one would say them: minutes, and hours when there are any. */
const spoken = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return "less than a minute";
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} h` : "", minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ""]
    .filter((part) => part !== "")
    .join(" ");
};

export const session: typeof shape = {
  quoteMarks: ["“", "”"],
  coverageStates,
  priorities,
  observations,
  debriefs,
  skipReasons,
  itemKinds,
  roles,

  speaker: {
    group: "the group",
    unknown: "unknown",
    moderator: "moderator",
    number: (n) => `no. ${n}`,
    numbers: (numbers, together) => `nos. ${numbers.join(together ? " + " : ", ")}`,
  },

  mark: {
    quote: "quote",
    stub: "fetch from the recording",
    firstWords: "first words",
    memo: "memo",
    observation: "observation",
    amended: "amended",
    saved: "saved",
    confirmed: "confirmed",
    corrected: "corrected",
    parked: "parked",
    whisper: "whispered",
    debrief: "debrief",
    own: "own question",
    at: (time) => `${time} in the session`,
    filedUnder: (label) => `under ${label}`,
  },

  line: {
    started: (title, participants) => `${title}. ${count(participants, "participant", "participants")}.`,
    rehearsal: "Rehearsal: nothing in it counts as data.",
    joined: (role, by) => `${who[role]}${by ? ` (${by})` : ""} is here.`,
    wentOut: (role) => `${who[role]} left.`,
    endedBy: (role) => `${who[role]} ended the session. Write what you have left; /end closes.`,
    resumed: "The session was opened again.",
    left: "The session was put aside.",
    paused: "Pause.",
    continued: "Resumed after the pause.",
    ended: "The session has ended.",
    slept: (ms) => `The computer slept for ${spoken(ms)}. That time counts.`,
    clockChanged: (time) => `The computer's clock was set ${time}. The times of the session are unchanged.`,
    forward: (ms) => `${spoken(ms)} forward`,
    backward: (ms) => `${spoken(ms)} back`,
    recorder: {
      start: "Recording started",
      stop: "Recording stopped",
      file: "New audio file",
      test: "The recorder was tested",
    },
    notesOnly: "No recording: notes only.",
    withRecorder: "With recording.",
    arrived: (n) => `No. ${n} arrived.`,
    neverCame: (n) => `No. ${n} never came.`,
    departed: (n) => `No. ${n} left.`,
    seating: (order) => `Round the table: ${order.join(", ")}`,
    done: "done",
    probe: "probe",
    tick: "touched on",
    skipped: (label, reason) => (reason ? `Skipped ${label}: ${reason}.` : `Skipped ${label}.`),
    covered: (label) => `${label} was covered without being asked.`,
    turn: (who: string) => `${who} speaking`,
    turnEnd: "nobody speaking",
    turnLost: (who, time) => `The turn of ${who} was still open when the program stopped. It was ended at ${time}.`,
    takenUp: (what: string) => `Taken up: ${what}`,
    hints: (silenced: boolean, n: number | undefined) =>
      n === undefined
        ? `Hints are ${silenced ? "off" : "on"}.`
        : `Hints about no. ${n} are ${silenced ? "off" : "on"}.`,
    undone: (what) => `Undone: ${what}`,
    takenBack: (what) => `undone: ${what}`,
    amended: (what) => `Amended to: ${what}`,
    fetched: (by, what) => `Fetched from the recording (${by}): ${what}`,
    refiled: (what, label) => `Filed under ${label}: ${what}`,
    struck: "Struck. The text is gone for good.",
    wasStruck: "struck",
    fragment: (raw) => `A note was cut off when the program stopped. This got through: ${raw}`,
    unknown: "A note from a newer version of the program. It has been kept.",
  },

  blank: {
    none: "There is nothing to fill in this guide.",
    open: (names: readonly string[]) => `Not filled in yet: ${names.join(", ")}. Type /fill ${names[0]} …`,
    allFilled: "Every blank in the guide is filled.",
    unknown: (names: readonly string[]) => `That is not in the guide. These can be filled in: ${names.join(", ")}.`,
    withWhat: (name: string) => `Type what is to stand there too: /fill ${name} …`,
    filled: (name: string, value: string) => `${name}: ${value}. It is shown here only, and not saved.`,
  },
  seat: {
    turnsForBoth: "The moderator has the guide. Once more, and you move it for both of you.",
    programGone: (role) =>
      `${who[role]} is gone: the program there stopped without leaving. Everything so far is saved.`,
    words: ["moderator", "secretary"] as readonly string[],
    now: (role) => `You are now writing as the ${roles[role]}.`,
    already: (role) => `You are the ${roles[role]} already.`,
    which: "Type /role moderator or /role secretary.",
    taken: (role) => `${who[role]} has the session open in another window. You go on as before.`,
    besides: (role) => `${who[role]} has the session open in another window. Each of you sees what the other writes.`,
    satDown: (role) => `The other role is taken in another window, so here you are the ${roles[role]}.`,
  },

  reply: {
    keptAsNote: "Saved as a note.",
    lineIsKept: (key: string) => `${key} brings the line back.`,
    nothingMore: "You have been through the whole guide. /end closes the session.",
    nothingBefore: "This is the first one.",
    leftOver: (n) => `${count(n, "question hasn't", "questions haven't")} been asked yet. /overview shows which.`,
    noItem: (words) => `There is no “${words}” in the guide. Ctrl+G shows it all.`,
    whichItem: "Which question? Write its number or a few words after the command.",
    wasAsked: (labels) =>
      labels.length === 1
        ? `Question ${labels[0]} has been asked, and need not be marked as covered.`
        : `Questions ${labels.join(", ")} have been asked, and need not be marked as covered.`,
    noProbe: (n, most) =>
      most === 0 ? "This question has no probes." : `There is no probe ${n} here. Choose 1–${most}.`,
    noTheme: (words, most) =>
      most === 0
        ? "There is no checklist here."
        : `“${words}” isn't on the checklist. Choose 1–${most}, or write the word.`,
    severalThemes: (words, themes) => `“${words}” could be ${themes.join(" or ")}. Write a little more.`,
    askWhat: "Write the question after /ask.",
    noText: "There is nothing to save on that line. Add a few words.",
    noSpeaker: (mark) =>
      `“${mark}” is not a participant. Use the number, as in @3, or @* the group, @? unknown, @m moderator. To begin a line with an at sign, write \\@.`,
    mixed: (mark) => `“${mark}” mixes + and commas. Use + for at once (@2+3) or commas for one after the other (@2,3).`,
    noRelation: (mark) => `“${mark}” doesn't say both from whom and to whom. Write, for instance, @3>5 !agree.`,
    toOneself: (mark) => `“${mark}” goes from a participant to the same one. Write two different ones: @3>5 !agree.`,
    relationOfWhat: (mark) =>
      `What goes between them? Write a cue behind it: ${mark} !agree, !answers, !interrupts, !looks at.`,
    wasNotHere: (n) => `No. ${n} wasn't in the room then. If no. ${n} is here now, write /arrives ${n}.`,
    noTime: (mark) => `“${mark}” is not a time. Write [12:30], [1:02:03] or [-40s].`,
    whichClock: (wall, clock) =>
      `[${wall}] may be the time on the wall, or the time into the session. Write [at ${wall}] or [${clock}].`,
    notThen: (wall) => `The session was not under way at ${wall}.`,
    whisperWaits: "The moderator isn't here now. What you whispered shows when the session is opened.",
    isSaved: "Everything with a ✓ is saved. There is nothing you need to do.",
    deleteHow: (undo, strike) =>
      `/${undo} takes back the last thing, which stays, marked as undone. /${strike} erases it for good.`,
    stopHow: (pause, quit, end) => `/${pause} takes a pause, /${quit} puts the session aside, /${end} ends it.`,
    wasItACommand: (name) => `Saved as a note. Did you mean /${name}? Then Ctrl+X takes the note back.`,
    noTimeYet: (mark) => `${mark} is later than now. “? where are we” shows the session clock.`,
    notAtATime: (names) =>
      `Only notes, cues and these commands can have another time than now: ${names.map((name) => `/${name}`).join(", ")}.`,
    noCue: (word, near) =>
      near ? `There is no cue “${word}”. Did you mean !${near}?` : `There is no cue “${word}”. Type ! to see them all.`,
    severalCues: (word, names) => `“${word}” could be ${names.join(", ")}. Write a little more.`,
    noCommand: (word, near) =>
      near ? `There is no /${word}. Did you mean /${near}?` : `There is no /${word}. /help shows them all.`,
    severalCommands: (word, names) =>
      `/${word} could be ${names.map((name) => `/${name}`).join(", ")}. Write a little more.`,
    writeOut: (name) => `Write /${name} in full. It can't be undone.`,
    nothingToUndo: "There is nothing to undo.",
    nothingToAmend: "There is no note to amend yet.",
    nothingToFile: "There is no note to file yet.",
    nothingToStrike: "There is nothing to strike.",
    wordsFollow: "The first words follow.",
    cuesFollow: (n) => (n === 1 ? "One cue follows along." : `${n} cues follow along.`),
    noEntry: (id) => `There is nothing with the number “${id}”.`,
    unsentIsBack: (n) =>
      n === 1
        ? "Not sent when the program stopped: the line is back in the field."
        : "Two lines weren't sent: the last is in the field, the other comes next.",
    unsentIsAbove: (key) => `A line in this role wasn't sent before the program stopped. ${key} brings it back.`,
    unsentStruck: "The same words stood in the field. They are gone from there too.",
    isStruck: (id) => `${id} was struck. There is nothing left to put right.`,
    isTakenBack: (id) => `${id} was taken back. Write it anew instead.`,
    isFixed: (id) => `${id} can't be put right.`,
    amendWith: "Write the new wording after /amend.",
    amendSameKind: "The new wording must be of the same kind as the old. Undo it and write it again instead.",
    whoArrives: "Who? Write the number: /arrives 4.",
    whoDeparts: "Who? Write the number: /departs 4.",
    whoIsAbsent: "Who? Write the number: /absent 4.",
    wasHere: (n) => `No. ${n} has been noted in this session. If no. ${n} has left, write /departs ${n}.`,
    isHere: (n) => `No. ${n} is here already.`,
    isNotHere: (n) => `No. ${n} isn't in the room.`,
    seatingNow: (order) => `Round the table: ${order.join(", ")}. /table and the numbers anew changes the order.`,
    seatingHow: (order) =>
      `It isn't noted who sits where. Write the numbers round the table: /table ${order.join(" ")}.`,
    seatingAlone: "It takes at least two for an order round the table.",
    seatingNumbers: (word, order) =>
      `“${word}” is not a number. Write only the numbers round the table: /table ${order.join(" ")}.`,
    seatingTwice: (n) => `No. ${n} is there twice.`,
    seatingMissing: (numbers) =>
      `${numbers.length === 1 ? "No." : "Nos."} ${listed(numbers)} ${numbers.length === 1 ? "is" : "are"} missing: name everyone who is here.`,
    seatingNotHere: (numbers) =>
      `${numbers.length === 1 ? "No." : "Nos."} ${listed(numbers)} ${numbers.length === 1 ? "isn't" : "aren't"} in the room.`,
    notInRoom: (numbers) =>
      `Saved. ${numbers.length === 1 ? "No." : "Nos."} ${listed(numbers)} ${numbers.length === 1 ? "isn't" : "aren't"} marked as present. If no. ${numbers[0]} is here, write /arrives ${numbers[0]}.`,
    recorderRuns: "The recorder is already marked as running. Write /rec stop, /rec file or /rec test.",
    recorderStopped: "No recorder is marked as running.",
    notesOnlyNoMarks: "This session runs without recording. Write /rec start if it is recorded after all.",
    recorderHow: "Write /rec start, stop, file or test.",
    notPaused: "The session isn't paused.",
    isPaused: "The session is already paused. /resume goes on.",
    languageNow: "English it is.",
    whichLanguage: (names: readonly string[]) => `Write /language and one of these: ${names.join(", ")}.`,
    parkedWhich: (words) => `Nothing parked begins with “${words}”. /taken-up shows the list.`,
    parkedSeveral: (words) => `Several parked things begin with “${words}”. Write the number.`,
    alreadyTakenUp: (what) => `“${what}” has been taken up already.`,
    onlyForSecretary: "The capture keys belong to the secretary's screen. /role secretary changes your role.",
    nobodyToWhisperTo: "You are alone in the session: nobody would read it. /memo keeps it for yourself.",
    leaveAllTheSame:
      "What you wrote was not saved, and is in the field. Press Ctrl+C once more to leave all the same: it then stays in the window.",
    returned: "The note was not saved. It is back in the field.",
  },

  remark: {
    sameWords: (n, key) =>
      n === 1
        ? `The same words are in one more note. ${key} shows it.`
        : `The same words are in ${n} more notes. ${key} shows them.`,
    sameWordsTyped: (ids, command) =>
      `The same words are in ${ids.join(", ")}. ${command} strikes ${ids.length === 1 ? "it" : "them"} too.`,
    timeLeft: (minutes, must) =>
      `${count(minutes, "minute", "minutes")} left${must > 0 ? `, ${count(must, "must-question", "must-questions")} left` : ""}.`,
    timeUp: "The planned time is up.",
    hardStop: (minutes) =>
      minutes === 0
        ? "You must leave the room now."
        : `You must leave the room in ${count(minutes, "minute", "minutes")}.`,
    parked: (list, first) => `Parked: ${list}. /taken-up ${first} once it is done.`,
    maybeCoveredWords: (words, id) => `“${words}” may already be covered. /covered ${id} if so.`,
    maybeCovered: (label) => `Question ${label} may already be covered. /covered ${label} if so.`,
    notRecording: (hasKeys) =>
      `No recording is marked. If it runs: ${hasKeys ? "Ctrl+R or " : ""}/rec. Without one: /notes-only.`,
  },

  introduction: [
    "The guide is at the bottom. Ctrl+N goes on, Ctrl+P goes back.",
    'Write what you want to remember and press Enter: then it is saved. @3 in front is participant 3, "quotation marks" are verbatim.',
    "? asks the program, / gives commands, F1 gives help. Ctrl+X undoes, and nothing is lost if you close the window.",
  ],

  introductionPlain:
    "Write what you want to remember and press Enter: then it is saved. /next goes on, /help shows the rest, /end ends the session.",

  end: {
    allDone: "Everything is seen to. All that is left is to end.",
    how: "/next goes through what is left. /end once more ends at once.",
    forBoth: "The moderator is still here: the end is for both of you. /quit is for you alone.",
    allCovered: "All the questions have been asked or covered.",
    uncovered: "Not asked and not covered:",
    stubs: "Quotes to fetch from the recording:",
    parked: "Parked and not taken up:",
    summary: (confirmed, corrected) => `The summary: ${confirmed} confirmed, ${corrected} corrected.`,
    noSummary: "Nothing is noted of what was confirmed in the summary: /confirmed or /corrected.",
    debriefed: (who) => `Debrief written by: ${who.join(", ")}.`,
    notDebriefed: (who) => `No debrief yet by: ${who.join(", ")}. /debrief impressions …`,
    recorderRuns: "The recorder is still marked as running.",
  },

  answer: {
    turns: (shown, all) => (shown === all ? "The turns so far:" : `The latest ${shown} of ${all} turns:`),
    wall: (time) => `The time on the wall is ${time}.`,
    leastTalk: "Least talking time:",
    leastNoted: "Fewest notes from:",
    talked: (n, time) => `No. ${n}: ${time}`,
    noted: (n, times) => `No. ${n}: ${times}`,
    allHeard: "Yes, everyone here has been noted.",
    unheard: (numbers) => `Not noted yet: ${numbers.length === 1 ? "no." : "nos."} ${numbers.join(", ")}.`,
    notFound: (what) => `“${what}” was found neither in the guide nor in the notes.`,
    notedAbout: (what, n, time) => `“${what}” is in ${n === 1 ? "one note" : `${n} notes`}, last at ${time}.`,
    notNotedAbout: (what) => `“${what}” is not in the notes. In the guide:`,
    whenAbout: (what) => `“${what}”, time in the session:`,
    counts: (n) => (n === 1 ? "One note." : `${n} notes.`),
    notUnderstood: (what) => `I didn't understand the question. This has been noted about “${what}”:`,
    howTo: (what, how) => `${how}: ${what}`,
    howToNone: "I don't know how. F1 shows all keys and commands.",
    how: "I can answer:",
    timeLeft: (used, left) =>
      left === undefined ? `${used} gone. The guide has no planned length.` : `${capital(left)}. ${used} gone.`,
    mustLeft: (n) => (n === 0 ? "No must-questions left." : `${count(n, "must-question", "must-questions")} left.`),
    notStarted: "The session hasn't reached the guide yet.",
    quietest: "Longest since last heard, according to the notes:",
    neverHeard: (n) => `No. ${n}: nothing noted yet`,
    quietFor: (n, ms) => `No. ${n}: ${spoken(ms)} ago`,
    nobody: "There are no participants in the session.",
    missing: "Not asked yet, must-questions first:",
    nothingMissing: "Nothing is missing: all the questions have been asked or covered.",
    said: (who) => (who === undefined ? "Said so far:" : `${capital(who)} said:`),
    saidAbout: (who, what) => (who === undefined ? `Said about “${what}”:` : `${capital(who)} about “${what}”:`),
    saidNothing: (who) => `Nothing has been noted ${who === undefined ? "yet" : `from ${who}`}.`,
    saidNothingAbout: (who, what) =>
      `Nothing has been noted about “${what}”${who === undefined ? "" : ` from ${who}`}.`,
    more: (n) => `… and ${n} more. /search shows them all.`,
    others: (n) => `… and ${n} more.`,
    moreMissing: (n) => `… and ${n} more. /overview shows them all.`,
    here: (numbers) => {
      if (numbers.length === 0) return "Nobody is in the room.";
      return `In the room: ${numbers.length === 1 ? "no." : "nos."} ${numbers.join(", ")}.`;
    },
    quotes: "Quotes to fetch from the recording:",
    noQuotes: "No quotes are waiting for the recording.",
    parked: "Parked:",
    takenUp: "taken up",
    nothingParked: "Nothing is parked.",
    allTakenUp: "Everything that was parked has been taken up.",
    moreParked: (n) => `… and ${n} more. /taken-up shows them all.`,
    codes: (list) => `Code words so far: ${list}.`,
    noCodes: "No code words yet.",
    now: (label, text) => `Now: ${label} ${text}`,
    next: (label, text) => `Next: ${label} ${text}`,
    nextNone: "Nothing more in the guide.",
    distress: "When someone is upset:",
    noDistress:
      "The guide says nothing about that. Take a pause, ask what the person would like, and stop the recorder if need be.",
    rules: "Ground rules:",
    noRules: "The guide has no ground rules.",
    term: (term, meaning) => `${term}: ${meaning}`,
    recorder: (what, ms) => `${what}, ${spoken(ms)} ago.`,
    noRecorder: "No recorder has been marked.",
    clock: (time) => `The session clock is at ${time}.`,
  },

  questions: {
    time: ["time left", "how long", "the time", "time"],
    quiet: ["who is quiet", "quiet", "silent", "not spoken"],
    talkers: ["who talks most", "talks most", "talked most", "talks the most", "talked the most", "talking time"],
    fits: ["what fits", "fits", "what can we fit", "still fit"],
    missing: ["what is missing", "missing", "not asked", "left to ask"],
    said: ["what did 3 say about hope", "what did", "what has", "say about", "said about", "said"],
    here: ["who is here", "who is in the room", "present"],
    quotes: ["which quotes", "quotes", "quote", "fetch"],
    parked: ["what is parked", "parked", "parking lot"],
    codes: ["which code words", "code words", "codes"],
    next: ["what is next", "next"],
    now: ["where are we", "where were we"],
    distress: ["someone is upset", "upset", "crying", "distress"],
    rules: ["ground rules", "rules"],
    recorder: ["is it recording", "recording", "recorder"],
    term: ["what does recovery mean", "meaning", "mean", "explain"],
  },

  preparation: {
    before: "Before the session",
    after: "After the session",
    steps: (title, at, of) => `${title}: ${at} of ${of}`,
    group: {
      room: "Who is here? Numbers only: each participant gets one. If someone comes later, write /arrives 4.",
      information: "Has everyone been told about the study, and had time to ask?",
      consent: "Are the consent forms signed and put away?",
      recording: "Has everyone agreed to be recorded? If not: /notes-only",
      recorder: "Have you tested the recorder? Press Enter when it is done.",
      rights:
        "You may all skip a question, ask for a break, stop whenever you like, and withdraw afterwards. You don't have to say why.",
      names: "Remind everyone that no one else is to be named.",
      thanks: "Thank you all for talking with us. Do get in touch if you wonder about anything later.",
      "recorder-off": "Switch the recorder off.",
      debrief:
        "Write down your impressions at once, together: what mattered most, what surprised you, and what to change in the guide.",
      "debrief-impressions":
        "Write down your main impression at once, while you both remember. Either of you can write.",
      "debrief-surprises": "Write down what surprised you.",
      "debrief-guide": "Write down what to change in the guide for next time.",
      "debrief-quotes": "Write down which quotes to fetch from the recording.",
      stubs: "Go through the quotes to fetch from the recording: /quotes",
      storage: "Are the recorder, the consent forms and the name list locked away separately?",
    },
    one: {
      room: "Is the participant here? In the notes they are number 1, never a name.",
      information: "Has the participant been told about the study, and had time to ask?",
      consent: "Is the consent form signed and put away?",
      recording: "Has the participant agreed to be recorded? If not: /notes-only",
      recorder: "Have you tested the recorder? Press Enter when it is done.",
      rights:
        "You may skip a question, ask for a break, stop whenever you like, and withdraw afterwards. You don't have to say why.",
      names: "Remind the participant that no one else is to be named.",
      thanks: "Thank you for talking with us. Do get in touch if you wonder about anything later.",
      "recorder-off": "Switch the recorder off.",
      debrief:
        "Write down your impressions at once: what mattered most, what surprised you, and what to change in the guide.",
      "debrief-impressions": "Write down your main impression at once, while you remember.",
      "debrief-surprises": "Write down what surprised you.",
      "debrief-guide": "Write down what to change in the guide for next time.",
      "debrief-quotes": "Write down which quotes to fetch from the recording.",
      stubs: "Go through the quotes to fetch from the recording: /quotes",
      storage: "Are the recorder, the consent form and the name list locked away separately?",
    },
    rights: { skip: "skip a question", pause: "a break", stop: "stop", withdraw: "withdraw" },
  },

  screen: {
    wallClock: (time) => `${time} on the wall`,
    sessionClock: (time) => `${time} in the session`,
    timeLeft: (left, planned) =>
      left > 0
        ? `${left} of ${count(planned, "minute", "minutes")} left`
        : left === 0
          ? "time is up"
          : `${count(-left, "minute", "minutes")} over time`,
    timeUsed: (minutes) => `${count(minutes, "minute", "minutes")} used`,
    here: (time) => `here ${time}`,
    mustLeft: (n) => `${count(n, "must", "musts")} left`,
    minutes: (text) => `${text} min`,
    cover: "checklist:",
    probes: "probes:",
    listen: "Now just listen.",
    goRound: "a round, one after the other",
    copies: (n) => count(n, "copy", "copies"),
    condition: (text) => `if: ${text}`,
    putTo: (audiences) => `to ${audiences.join(", ")}`,
    purpose: (words) => `purpose: ${words}`,
    aside: (words) => `note: ${words}`,
    forSecretary: "for the secretary",
    notExported: "kept out of exports",
    rehearsal: "REHEARSAL",
    notesOnly: "notes only",
    recording: "recording",
    noRecording: "not recording",
    suspended: "Samtale is waiting in the background. Type fg and press Enter to come back.",
    paused: "PAUSED",
    ended: "ENDED",
    reverse: "reversed",
    several: "several answers allowed",
    begin: "Enter begins.",
    more: "…",
    prompt: "›",
    earlier: (n) => `… ${n === 0 ? "more" : count(n, "note", "notes")} earlier in the session. Ctrl+F shows it all.`,
  },

  hint: {
    closeList: "close the list",
    "repair-who": "digit: who",
    "repair-cue": "letter: cue",
    "repair-row": "A–Z: the row",
    save: "save",
    endNow: "at once",
    lead: "go through what is left",
    goOn: "go on",
    close: "end",
    next: "next",
    back: "back",
    "go-to": "go to",
    command: "command",
    ask: "ask",
    help: "help",
    run: "run",
    complete: "take",
    verdict: "answer",
    "file-under": "other question",
    capture: "capture",
    cancel: "back",
    undo: "undo",
    write: "write",
    palette: "keys",
    search: "type to search",
    choose: "choose",
    "go-there": "go there",
    "file-there": "file it there",
    mark: "mark it",
    amend: "amend",
    "strike-row": "strike",
    scroll: "scroll",
    strike: (what) => `Enter strikes for good: ${what}`,
  },

  identifying: {
    "birth-number": "That looks like a birth number. It doesn't belong in the notes.",
    phone: "That looks like a phone number. Rather write what it is about.",
    email: "That looks like an e-mail address. Rather write what it is about.",
  },

  views: {
    item: "The question, with all that belongs to it",
    repair: "Correct what you caught",
    same: "The same words are here too",
    end: "Before you end",
    help: "Help",
    items: "Go to",
    file: "Which question does the note belong to?",
    cover: "What has been covered without being asked?",
    session: "Search the session",
  },

  browse: {
    part: (from: number, to: number, all: number) => `${from}–${to} of ${all}`,
    search: "search",
    none: "Nothing found.",
    times: "time in the session",
    found: (n, of) => `${n} of ${of}`,
  },

  help: {
    keys: "Keys",
    typing: "How to write",
    commands: "Commands",
    questions: "Ask the program",
    examples: [
      ["Many were unsure at first", "a note in your own words"],
      ["@3 feels the group gave hope", "participant 3, in your own words"],
      ['@3 "That struck me"', "a verbatim quote"],
      ['@3 "I saw that it went well', "the beginning of a quote to fetch from the recording"],
      ["@4,1,5   @2+3   @*   @?   @m", "in turn, at once, the group, unknown, moderator"],
      ["#hope", "a code word, anywhere on the line"],
      ["!laughter   !l @2", "a cue, by name or key; from the group or from one participant"],
      ["@3   @2+3   @-", "alone on the line: no. 3 is speaking now, two at once, nobody"],
      ["/obs mood lighter now", "an observation: mood, dynamics, nonverbal, setting, method"],
      ["/memo I may have led them", "your own reflection, kept apart from data"],
      ["/park wages", "something to come back to; /taken-up once it is done"],
      ["/whisper no. 3 wants in", "a short line to the other one at the table; never exported"],
      ["/debrief surprises so quiet", "written afterwards: impressions, surprises, guide, quotes"],
      ["[12:30] …   [-40s] …", "at a time other than now"],
      ["\\#1 was best", "a backslash: what comes next is taken as it stands"],
    ],
  },

  off: {
    "no-same-words": "nothing with the same words is left",
    "nothing-kept": "nothing has been saved yet",
    "no-trace": "no trace on the table",
    "no-probes": "no probes here",
    "not-secretary": "only for the secretary",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
