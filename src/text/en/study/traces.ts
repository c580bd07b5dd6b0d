// English: traces of an earlier session, which a group is asked about when it meets again, and what it says of them.
import type { Speakers, VerdictKind } from "../../../model/entry.ts";
import type { nb } from "../../nb/index.ts";

const verdicts: Readonly<Record<VerdictKind, string>> = {
  confirmed: "confirmed",
  modified: "modified",
  "not-recognised": "not recognised",
  disagreement: "disagreement",
  consensus: "consensus",
  deepened: "deepened",
};

const who = ({ who: one, together }: Speakers): string => {
  if (one === "group") return "the group";
  if (typeof one === "string") return one === "moderator" ? "moderator" : "unknown";
  return `no. ${one.join(together ? " + " : ", ")}`;
};
const traces = (n: number): string => (n === 1 ? "one trace" : `${n} traces`);
const list = (ids: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(ids as string[]);

export const tracesText: (typeof nb)["traces"] = {
  verdicts,
  who,
  kinds: { word: "word", sentence: "sentence", connection: "connection" },
  told: (verdict) => `the trace: ${verdicts[verdict]}`,
  picked: (lines) => `Trace picked from ${list(lines)}`,
  emptied: {
    struck: "The trace is emptied: what was said has been struck.",
    undone: "The trace is emptied: it was taken back.",
    withheld: "The trace is emptied: what was said is held back.",
    missing: "The trace is emptied: it, or the session it came from, is not here.",
  },
  reworded: "The words were put right after the trace was picked.",

  screen: {
    soFar: (told) => `so far: ${told}`,
    nothingYet: "nobody has said anything of the trace yet",
    keys: "Answer:",
    plain: (command, names) => `/${command} and one of: ${names.join(", ")}`,
    wording: "how the group says it",
  },
  reply: {
    noTrace: "No trace is on the table. Go to one first, with /go.",
    which: (typed, names) => `“${typed}” is no answer to a trace. Write one of these: ${names.join(", ")}.`,
    wordsNeeded:
      "How do they say it themselves? Write the words after it, for example: /trace modified we hold on to each other",
    skipped: (label) => `The trace was skipped. Go to it first: /go ${label}`,
    emptied: "The trace is emptied, so there is nothing to answer.",
    nobody: "The answer is the group's: write who thinks so, as @2,3, or no number for the whole group.",
    stands: (verdict) => `${capital(verdicts[verdict])}: press the number of each who thinks so. Esc: done`,
  },
  end: {
    unchecked: (n) => `${capital(traces(n))} the group has not answered:`,
  },

  begin: {
    people: (before, now) =>
      `Last time there were ${before}, now ${now} are expected. Numbers follow people: say who is missing with /absent, and give newcomers the numbers after ${before}.`,
    missing: (session) =>
      `The session ${session}, where the traces come from, is not on this machine. The traces stand without words.`,
    emptied: (n) => `${capital(traces(n))} emptied, because what was said has been struck or is held back.`,
    reworded: (n) =>
      `The lines behind ${traces(n)} were put right since last time. They are shown in the words that hold now.`,
  },
  /** After a meeting of a group that meets again. */
  ended: (id) => `If the group meets again, pick traces from what was said:\n  npx samtale study traces ${id}`,
  refused: {
    stillOpen: (session) =>
      `The session ${session}, where the traces come from, has not ended. End it first: npx samtale resume ${session}`,
    rehearsal: (session) => `${session} is a rehearsal, and what was rehearsed is not taken further.`,
    otherGroup: (session, group, other) =>
      `The traces are from ${session} in the group ${group}, not ${other}. A group is only given its own traces.`,
    noTraces: (session) => `No traces are picked yet. Do that first: npx samtale study traces ${session}`,
    allEmptied: "All traces are emptied: what was said has been struck or is held back. Pick others.",
    notSecond: (session) =>
      `${session} has no traces to answer. Name the second session, the one held on the guide from study next.`,
    unknownFormat: (format, all) => `“${format}” is no format here. Choose one of these: ${all}.`,
    exists: (file) => `${file} exists already. Use --force to write over it.`,
    noSeat: (role) => `There has been no ${role} in the session.`,
    open: "The session is open in another window. End or close it there, and try again.",
  },

  help: {
    traces: "pick traces from what was said, for the next time the group meets",
    next: "make the guide for the next meeting, with one question for each trace",
    table: "see what the group answered to each trace, and who stood where",
    handout: "make a sheet for the participants in their own words, without numbers",
    trace: "pick without being asked, as: --trace 'mod:7 \"turned\" why'; can be repeated",
    undo: "take a trace away, as mod:41; can be repeated",
    by: "the initials of whoever picks",
    as: "moderator or secretary: among whose lines it is saved",
    out: "the file it is written to; without it, it is shown here",
    guideOut: "the file the guide is written to; without it, in the folder of guides",
    format: (all) => `one of: ${all}`,
    second: "the second session",
  },
  pick: {
    title: (id) => `Traces of ${id}`,
    none: "Nothing of what was said in the session can be picked.",
    ask: "Mark lines with the space bar. Several lines make a connection.",
    askPlain:
      'Write the id of a line, for example mod:7, or several for a connection. After it you can write "the words" and why. - and an id takes a trace away. Empty line: done.',
    askWords: '"the words" if it is about some of them only, then why. Both may be left out.',
    already: (n) => `${capital(traces(n))} picked:`,
    noneYet: "No traces are picked yet.",
    kept: (id) => `Picked (${id}).`,
    takenBack: (id) => `Taken away (${id}).`,
    done: (n) => (n === 0 ? "No traces are picked." : `${capital(traces(n))} picked.`),
    next: (id) => `The guide for the next meeting: npx samtale study next ${id}`,
    hint: {
      mark: "Space mark",
      keep: "pick",
      words: "words and why",
      takeBack: "take the trace away",
      takeBackLatest: "undo",
      done: "done",
    },
    typing: { keep: "pick", back: "back" },
    what: "Write the id of a line, as mod:7.",
    noTrace: (id) => `${id} is no trace that stands.`,
    problem: ({ problem, id, words = "" }) =>
      ({
        "no-line": `There is no line ${id} in the session.`,
        struck: `${id} is struck, and can't become a trace.`,
        undone: `${id} was taken back, and can't become a trace.`,
        withheld: `${id} is held back, and can't be taken to the group.`,
        "not-said": `${id} is nothing that anyone said. Only what was said can become a trace.`,
        twice: `${id} is named twice.`,
        "no-words": `“${words}” is not in ${id}.`,
        "words-of-several": "Words can only be chosen when the trace is one line.",
      })[problem],
  },

  guide: {
    title: (title) => `${title}: next meeting`,
    welcome: "Welcome back",
    thanks: "Thank you for coming again. Last time we talked about this:",
    thanksPlain: "Thank you for coming again.",
    asLast: "The same goes as last time: you may leave a question unanswered, take a pause or stop whenever you like.",
    numbers: "Everyone has the same number as last time.",
    traces: "What we took with us",
    lead: "Now I will read some of what you said. Say so if you recognise it, if you would put it another way, or if it isn't right.",
    ask: {
      word: "Last time this word was used. What does it say to you now?",
      sentence: "Last time this was said. What does it say to you now?",
      connection: "Last time these things were said, and we wonder whether they belong together. What do you say?",
    },
    probes: {
      others: "What about the rest of you?",
      words: "How would you say it yourselves?",
    },
    notRaised: "What we haven't talked about",
    askNotRaised: "Is there anything you didn't get to say last time, or have thought of since?",
    close: "Close",
    summary: "Have I understood you rightly?",
    bye: "Thank you for all you have shared!",
    source: (session) => `Made from the traces of ${session}`,
    comment: {
      top: (session) =>
        `Made from the traces of ${session}. The words are not here: they are read from the session when the guide is used.`,
      trace: (id, lines) => `The trace ${id}: ${list(lines)}`,
    },
    written: (file) => `The guide is written to ${file}`,
    how: (file) => `Begin the next meeting: npx samtale run ${file}`,
    left: (n) => `${capital(traces(n))} emptied, and not in the guide.`,
  },

  table: {
    picked: "Traces picked for the next meeting",
    heading: "The traces, and what the group answered",
    sheet: "Traces",
    about: "Whoever is not named has said nothing. That is not agreeing.",
    heads: {
      number: "No.",
      trace: "Trace",
      kind: "Sort",
      words: "The words",
      verdicts: "Answers, in order",
      group: "The group",
      participant: (n) => `No. ${n}`,
      wording: "The group's own words",
      source: "Comes from",
      id: "Answer's id",
    },
    skipped: "skipped",
    unchecked: "not answered",
    silent: "–",
    none: "No traces.",
  },

  handout: {
    title: "What you said",
    lead: "This is what we took from the first session, and what you said of it when we met again.",
    wholeGroup: "You were not all asked one by one. That someone was silent does not mean they agreed.",
    said: {
      confirmed: "This you recognised.",
      modified: "This you would say another way:",
      "not-recognised": "This you did not recognise.",
      disagreement: "About this you disagreed.",
      consensus: "About this you came to agree.",
      consensusIn: "You agreed to say it like this:",
      deepened: "About this you said more.",
      deepenedSo: "About this you said more:",
    },
    unchecked: "We did not get to talk about this.",
    trace: (n) => `Trace ${n}`,
    emptied: "This has been taken out.",
    thanks: "Thank you for taking part.",
    empty: "None of the traces can be shown.",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
