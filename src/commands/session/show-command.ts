// `samtale show`, as it is typed.
import type { Declare } from "../program/command.ts";

export const showCommand: Declare = ({ cli: { commands, names, arguments: words } }) => ({
  name: "show",
  about: commands.show,
  arguments: [[`<${names.session}>`, words.session]],
  run: async ([session = ""], chosen, io) => (await import("./show.ts")).show(session, chosen, io),
});
