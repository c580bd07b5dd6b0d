// `samtale sessions`, as it is typed.
import type { Declare } from "../program/command.ts";

export const sessionsCommand: Declare = ({ cli: { commands, options } }) => ({
  name: "sessions",
  about: commands.sessions,
  options: [["--json", options.json]],
  run: async (_, chosen, io) => (await import("./sessions.ts")).sessions(chosen, io),
});
