// `samtale host`, as it is typed.
import type { Declare } from "../program/command.ts";

export const hostCommand: Declare = ({ cli: { commands, names, options, arguments: words }, link }) => ({
  name: "host",
  about: commands.host,
  arguments: [[`[${names.session}]`, words.waiting]],
  options: [
    ["--as <moderator|secretary>", options.as],
    ["--by <initials>", options.by],
    ["--address <address>", link.arguments.own],
    ["--plain", options.plain],
  ],
  run: async ([session], chosen, io) => (await import("./host.ts")).hostOn(session, chosen, io),
});
