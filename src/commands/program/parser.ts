// Makes commander's parser of the declared commands: all in the same way, with help in the user's language.
import { Command as Parser } from "commander";
import { LANGUAGES } from "../../text/languages.ts";
import type { Command } from "./command.ts";
import type { ExitCode, Io } from "./io.ts";

/** The parser runs the command that was typed, and hands its exit code to `done`. It throws a CommanderError for a slip. */
export function makeParser(command: Command, io: Io, done: (code: ExitCode) => void): Parser {
  const parser = new Parser(command.name);
  describe(parser, command, io);
  const { run } = command;
  if (run) {
    parser.version(io.version, "-V, --version", io.text.cli.options.version);
    // Commander hands over the arguments, then the options and itself.
    parser.action(async (...handed: unknown[]) => {
      const given = handed.slice(0, -2).flat();
      done(
        await run(
          given.filter((one) => typeof one === "string"),
          parser.optsWithGlobals(),
          io,
        ),
      );
    });
  }
  for (const [usage, about] of command.arguments ?? []) parser.argument(usage, about);
  for (const [usage, about, times] of command.options ?? [])
    if (times === "several") parser.option(usage, about, addTo);
    else parser.option(usage, about);
  for (const one of command.commands ?? []) parser.addCommand(makeParser(one, io, done));
  if (command.more !== undefined) parser.addHelpText("after", `\n${command.more}`);
  return parser;
}

/** Sets what every command has: the look of its help, and the options that all of them take. */
function describe(parser: Parser, { about }: Command, io: Io): void {
  const { options, names, usage, titles } = io.text.cli;
  const inWords = (line: string): string =>
    line.replace("[options]", usage.options).replace("[command]", usage.command);
  parser
    .description(about)
    .helpOption("-h, --help", options.help)
    .helpCommand(false)
    .option(`--data <${names.folder}>`, options.data)
    .option(`--lang <${LANGUAGES.join("|")}>`, options.lang(LANGUAGES))
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: inWords,
      subcommandTerm: (listed) => inWords(`${listed.name()} ${listed.usage().replace(/\[options\] ?/u, "")}`).trimEnd(),
    })
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
    .allowExcessArguments(false)
    .exitOverride();
}

function addTo(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
