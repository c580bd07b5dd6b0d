// `samtale backup`, as it is typed.
import type { Declare } from "../program/command.ts";

export const backupCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "backup",
  about: commands.backup,
  arguments: [
    [`<${names.folder}>`, words.backup],
    [`[${names.session}...]`, words.sessionsOrAll],
  ],
  options: [["--json", options.json]],
  run: async (given, chosen, io) => (await import("./backup.ts")).backup(given, chosen, io),
});
