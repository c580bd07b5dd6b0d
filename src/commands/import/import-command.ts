// `samtale import`, as it is typed.
import type { Declare } from "../program/command.ts";

export const importCommand: Declare = ({ cli: { names }, imports: { help } }) => ({
  name: "import",
  about: help.import,
  arguments: [[`<${names.file}>`, help.file]],
  run: async ([file = ""], _, io) => (await import("./import.ts")).importFile(file, io),
});
