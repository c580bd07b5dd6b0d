// English: quotes that are fetched from the recording after the talk.
import type { quotesFetched as shape } from "../nb/quotes.ts";

const quotes = (n: number): string => (n === 1 ? "One quote" : `${n} quotes`);

export const quotesFetched: typeof shape = {
  help: {
    quotes: "see which quotes are to be fetched from the recording",
    fetch: "fetch the quotes from the recording, one by one",
    line: "line",
    lineAbout: "this line only, such as mod:12, also where a quote turned out to be wrong",
    by: "the initials of whoever listens",
    as: "moderator or secretary: among whose lines it is saved",
  },

  list: {
    toFetch: (n) => `${quotes(n)} to fetch from the recording:`,
    none: "There are no quotes to fetch from the recording.",
    fetched: (n) => `${quotes(n)} fetched:`,
    by: (initials, day, time) => `by ${initials} on ${day} at ${time}`,
    before: (initials, day, time, words) => `before that by ${initials} on ${day} at ${time}: ${words}`,
    lastHolds: "What was fetched last counts.",
    noRecording: "No audio file is marked. The times are those of the session clock.",
    how: (id) => `Fetch them: npx samtale quotes fetch ${id}`,
  },

  fetch: {
    title: (at, of) => `Quote ${at} of ${of}`,
    told: (who, time) => (who === undefined ? time : `${who}, ${time}`),
    ask: "Write the whole quote, word for word, while you listen.",
    askPlain: "Write the whole quote on one line. An empty line moves on to the next.",
    hint: { save: "save, empty: later", complete: "take what is written", cancel: "done" },
    unkept: "This has not been saved. Enter saves it, Esc once more lets it be.",
    kept: (id) => `Saved (${id}). The quote is verbatim now.`,
    done: (fetched, left) => {
      const now = fetched === 0 ? "Nothing was fetched." : `${quotes(fetched)} fetched.`;
      return left === 0 ? now : `${now} ${quotes(left)} left.`;
    },
    stopped: (why, words) => `${why}\nNot saved: ${words}`,
  },

  refused: {
    by: "Who is fetching? Give your initials with --by, for example --by AB.",
    noLine: (id) => `There is no line ${id} in the session.`,
    struck: (id) => `${id} has been struck, so there is nothing to fetch.`,
    undone: (id) => `${id} has been undone. What is undone isn't fetched.`,
    firstWords: (id) => `${id} holds the first words of a turn. It isn't a quote.`,
    noQuote: (id) => `There is no quote in ${id}. Only what was said verbatim is fetched from the recording.`,
    noSeat: (role) => `There has been no ${role} in the session.`,
    open: (role) => `The ${role} has the session open in another window. End or close it there, and try again.`,
  },
};
