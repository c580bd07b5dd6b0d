// `samtale align`, as it is typed.
import type { Declare } from "../program/command.ts";

export const alignCommand: Declare = ({ cli: { names, options, arguments: words }, audio: { help } }) => ({
  name: "align",
  about: help.align,
  arguments: [
    [`<${names.session}>`, words.session],
    [`[${help.point}...]`, help.points],
  ],
  options: [
    [`--file <${help.label}>`, help.file],
    ["--json", options.json],
  ],
  run: async ([session = "", ...points], chosen, io) => (await import("./align.ts")).align(session, points, chosen, io),
});
