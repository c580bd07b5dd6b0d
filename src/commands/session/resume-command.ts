// `samtale resume`, as it is typed.
import type { Declare } from "../program/command.ts";

export const resumeCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "resume",
  about: commands.resume,
  arguments: [[`[${names.session}]`, words.waiting]],
  options: [
    ["--as <moderator|secretary>", options.as],
    ["--by <initials>", options.by],
    ["--plain", options.plain],
  ],
  run: async ([session], chosen, io) => (await import("./resume.ts")).resume(session, chosen, io),
});
