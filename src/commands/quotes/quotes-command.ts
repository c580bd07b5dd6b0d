// `samtale quotes` and `samtale quotes fetch`, as they are typed.
import type { Declare } from "../program/command.ts";

export const quotesCommand: Declare = ({ cli: { names, options, arguments: words }, quotesFetched: { help } }) => ({
  name: "quotes",
  about: help.quotes,
  arguments: [[`<${names.session}>`, words.session]],
  options: [["--json", options.json]],
  commands: [
    {
      name: "fetch",
      about: help.fetch,
      arguments: [
        [`<${names.session}>`, words.session],
        [`[${help.line}]`, help.lineAbout],
      ],
      options: [
        ["--by <initials>", help.by],
        ["--as <moderator|secretary>", help.as],
        ["--plain", options.plain],
      ],
      run: async ([session = "", line], chosen, io) =>
        (await import("./fetch-quotes.ts")).fetchQuotes(session, line, chosen, io),
    },
  ],
  run: async ([session = ""], chosen, io) => (await import("./list-quotes.ts")).listQuotes(session, chosen, io),
});
