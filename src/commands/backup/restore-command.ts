// `samtale restore`, as it is typed.
import type { Declare } from "../program/command.ts";

export const restoreCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "restore",
  about: commands.restore,
  arguments: [
    [`<${names.folder}>`, words.backup],
    [`[${names.session}...]`, words.sessionsOrAll],
  ],
  options: [
    ["--check", options.check],
    ["--json", options.json],
  ],
  run: async (given, chosen, io) => (await import("./restore.ts")).restore(given, chosen, io),
});
