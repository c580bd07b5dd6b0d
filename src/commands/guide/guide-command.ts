// `samtale guide`: the commands that make, check and print guides, as they are typed.
import type { Declare } from "../program/command.ts";

const checkCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "check",
  about: commands.check,
  arguments: [[`<${names.file}...>`, words.files]],
  options: [["--json", options.json]],
  run: async (files, chosen, io) => (await import("./check.ts")).guideCheck(files, chosen, io),
});

const newCommand: Declare = ({ cli: { commands, names, arguments: words } }) => ({
  name: "new",
  about: commands.new,
  arguments: [[`[${names.path}]`, words.path]],
  run: async ([path], _, io) => (await import("./new.ts")).guideNew(path, io),
});

const importCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "import",
  about: commands.guideImport,
  arguments: [[`<${names.file}>`, words.document]],
  options: [
    ["-o, --out <path>", options.out],
    ["--force", options.force],
  ],
  run: async ([file = ""], chosen, io) => (await import("./import-guide.ts")).guideImport(file, chosen, io),
});

const printCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "print",
  about: commands.print,
  arguments: [[`<${names.file}>`, words.guide]],
  options: [
    ["--for <moderator|participant>", options.for],
    ["--audience <id,id>", options.audience, "several"],
    ["--without <probes,standing-probes>", options.without, "several"],
    ["--project <text>", options.project],
    ["--date <text>", options.date],
    ["--contact <text>", options.contact],
    ["-f, --format <format>", options.printFormat],
    ["-o, --out <path>", options.out],
    ["--force", options.force],
  ],
  run: async ([file = ""], chosen, io) => (await import("./print.ts")).guidePrint(file, chosen, io),
});

const schemaCommand: Declare = ({ cli: { commands } }) => ({
  name: "schema",
  about: commands.schema,
  run: async (_, __, io) => (await import("./schema.ts")).guideSchema(io),
});

const diffCommand: Declare = ({ cli: { options }, versions: { command, names, arguments: words } }) => ({
  name: "diff",
  about: command,
  arguments: [
    [`<${names.before}>`, words.before],
    [`<${names.after}>`, words.after],
  ],
  options: [["--json", options.json]],
  run: async (given, chosen, io) => (await import("./diff.ts")).guideDiff(given, chosen, io),
});

const COMMANDS: readonly Declare[] = [
  checkCommand,
  newCommand,
  importCommand,
  diffCommand,
  printCommand,
  schemaCommand,
];

export const guideCommand: Declare = (text) => ({
  name: "guide",
  about: text.cli.commands.guide,
  commands: COMMANDS.map((declare) => declare(text)),
});
