// English: who takes part, how much, and what still fits into the time.
import type { participation as shape } from "../nb/participation.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `no. 3`, `nos. 3 and 5`, `nos. 3, 5 and 7`. */
const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? `no. ${numbers.join("")}` : `nos. ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;

const min = (minutes: number): string => `${minutes} min`;

export const participation: typeof shape = {
  hint: {
    silent: (n, minutes) => `No. ${n} has been silent for ${count(minutes, "minute", "minutes")}.`,
    fills: (n, percent) => `No. ${n} has had ${percent}% of the talking time.`,
  },
  noHint: "There is no hint at the moment.",

  hints: {
    when: (minutes, percent, every) =>
      `A hint comes when someone has been silent for ${count(minutes, "minute", "minutes")} or has had more than ${percent}% of the talking time, at most one in ${count(every, "minute", "minutes")}.`,
    individual: "There are no hints in individual interviews.",
    allOff: "Hints are off for everyone. /hints on brings them back.",
    someOff: (numbers) => `Off for ${listed(numbers)}. /hints ${numbers[0]} on brings them back.`,
    noneOff: "They are on for everyone. /hints off silences all of them, /hints 3 off those about no. 3.",
    how: "Type /hints off, /hints on, /hints 3 off or /hints 3 on.",
  },

  talk: {
    logged: (time) => `Talking time so far: ${time}.`,
    notLogged: "It hasn't been noted who speaks.",
    silenceByNotes: "Silence is reckoned from the notes.",
    row: (n, parts) => `No. ${n}: ${parts.join(", ")}`,
    turns: (n) => count(n, "turn", "turns"),
    share: (percent) => `${percent}%`,
    speaking: "speaking now",
    absent: "not here",
    notHeard: "not heard yet",
    justSpoke: "spoke just now",
    silent: (minutes) => `silent for ${min(minutes)}`,
    most: (time) => `Most talking time, out of ${time} in all:`,
    others: (n) => `… and ${n} more. /talk shows everyone.`,
    nobody: "There are no participants in this session.",
  },

  sign: (minutes) => `${count(minutes, "minute", "minutes")} left. Show the sign.`,
  signBeforeStop: (minutes) => `You must leave the room in ${count(minutes, "minute", "minutes")}. Show the sign.`,
  timing: {
    sign: (sign, minutes) => `${sign}-min sign in ${min(minutes)}`,
    left: (minutes, planned) => `${minutes} of ${min(planned)} left`,
    used: (minutes) => `${min(minutes)} used`,
    end: (minutes) => `ends in ${min(minutes)}`,
    over: (minutes) => (minutes === 0 ? "time is up" : `${min(minutes)} over`),
    question: (used, planned) => (planned === undefined ? `here ${used}` : `here ${used} of ${min(planned)}`),
    section: (used, planned) => (planned === undefined ? `part ${used}` : `part ${used} of ${min(planned)}`),
  },

  plan: {
    left: (minutes, planned) =>
      minutes > 0
        ? `${planned === undefined ? "" : `${minutes} of `}${count(planned ?? minutes, "minute", "minutes")} left.`
        : minutes === 0
          ? "The time is up."
          : `${count(-minutes, "minute", "minutes")} over time.`,
    noLength: "The guide has no planned length.",
    nothing: "Nothing remains: every question has been asked, covered or skipped.",
    must: (n, minutes) =>
      n === 0
        ? "No must-questions remain."
        : `${count(n, "must-question remains", "must-questions remain")}${minutes === 0 ? "" : `, planned at ${min(minutes)}`}.`,
    allFits: (planned) => `All that remains is planned at ${min(planned)}. It fits.`,
    planned: (planned) => `All that remains is planned at ${min(planned)}.`,
    tooMuch: (planned, over) => `All that remains is planned at ${min(planned)}: ${min(over)} too much.`,
    drop: (names) => (names.length === 1 ? `Drop: ${names[0]}.` : `Drop in this order: ${names.join(", ")}.`),
    short: (n, short) => `The must-${n === 1 ? "question is" : "questions are"} ${min(short)} short.`,
    each: (n, minutes) =>
      n === 1 ? `It can have ${min(minutes)}.` : `If all of them are asked, each gets ${min(minutes)}.`,
    without: (n) => `Without planned time, and not counted: ${n}.`,
    minutesFrom: {
      item: min,
      section: (minutes) => `about ${min(minutes)} (the part's time)`,
      share: (minutes) => `about ${min(minutes)} (shared equally)`,
      none: () => "no planned time",
    },
    fits: "fits",
    fitsNot: "does not fit",
    dropped: "dropped",
    onTheTable: (name) => `On the table now, not counted: ${name}.`,
    skipped: (names) => `Skipped, not counted: ${names.join(", ")}.`,
  },
};
