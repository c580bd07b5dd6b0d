// `samtale run`, as it is typed.
import type { Declare } from "../program/command.ts";

export const runCommand: Declare = ({ cli: { commands, names, options, arguments: words }, study }) => ({
  name: "run",
  about: commands.run,
  arguments: [[`<${names.guide}>`, words.guide]],
  options: [
    ["-p, --participants <n>", options.participants],
    ["--as <moderator|secretary>", options.as],
    ["--by <ab>", options.by],
    ["--study <id>", options.study],
    ["--group <id>", study.options.group],
    ["--audience <id,id>", options.audience, "several"],
    [`--fill <${names.pair}>`, options.fill, "several"],
    ["--rehearse", options.rehearse],
    ["--plain", options.plain],
  ],
  run: async ([guide = ""], chosen, io) => (await import("./run.ts")).run(guide, chosen, io),
});
