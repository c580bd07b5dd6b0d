// `samtale study`: the commands that make studies and put sessions into them, as they are typed.
import type { Declare } from "../program/command.ts";

const newCommand: Declare = ({ study: { commands, names, options, arguments: words } }) => ({
  name: "new",
  about: commands.new,
  arguments: [["<id>", words.newId]],
  options: [
    [`--title <${names.study}>`, options.title],
    ["-p, --participants <n>", options.participants],
  ],
  run: async ([id = ""], chosen, io) => (await import("./new.ts")).studyNew(id, chosen, io),
});

const addCommand: Declare = ({ cli, study: { commands, options } }) => ({
  name: "add",
  about: commands.add,
  arguments: [[`<${cli.names.session}>`, cli.arguments.session]],
  options: [
    ["--study <id>", options.study],
    ["--group <id>", options.group],
  ],
  run: async ([session = ""], chosen, io) => (await import("./add.ts")).studyAdd(session, chosen, io),
});

const showCommand: Declare = ({ cli, study: { commands, arguments: words } }) => ({
  name: "show",
  about: commands.show,
  arguments: [["[id]", words.id]],
  options: [["--json", cli.options.json]],
  run: async ([id], chosen, io) => (await import("./show.ts")).studyShow(id, chosen, io),
});

const checkCommand: Declare = ({ study: { commands } }) => ({
  name: "check",
  about: commands.check,
  run: async (_, __, io) => (await import("./check.ts")).studyCheck(io),
});

const COMMANDS: readonly Declare[] = [newCommand, addCommand, showCommand, checkCommand];

export const studyCommand: Declare = (text) => ({
  name: "study",
  about: text.study.commands.study,
  commands: COMMANDS.map((declare) => declare(text)),
});
