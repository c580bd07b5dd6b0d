// `samtale merge`, as it is typed.
import type { Declare } from "../program/command.ts";

export const mergeCommand: Declare = ({ cli: { commands, names, options }, link }) => ({
  name: "merge",
  about: commands.merge,
  arguments: [[`<${names.folder}>`, link.merge.argument]],
  options: [["--json", options.json]],
  run: async ([folder = ""], chosen, io) => (await import("./merge.ts")).merge(folder, chosen, io),
});
