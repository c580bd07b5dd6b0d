// `samtale verify`, as it is typed.
import type { Declare } from "../program/command.ts";

export const verifyCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "verify",
  about: commands.verify,
  arguments: [[`[${names.session}...]`, words.sessionsOrAll]],
  options: [["--json", options.json]],
  run: async (sessions, chosen, io) => (await import("./verify.ts")).verify(sessions, chosen, io),
});
