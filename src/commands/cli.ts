// Reads the arguments, in the user's language, and calls one command.
import { Command, CommanderError } from "commander";
import { METHODS } from "../export/exporter.ts";
import { FORMATS } from "../export/index.ts";
import type { Language } from "../model/language.ts";
import { nearest } from "../model/nearest.ts";
import { dataFolder } from "../store/data.ts";
import { readSettings } from "../store/settings.ts";
import { LANGUAGES, languageCalled, languageOfSystem, type Texts, textsIn, USUAL_LANGUAGE } from "../text/languages.ts";
import type { ExitCode, Io } from "./program/io.ts";

export type World = Pick<Io, "stdin" | "stdout" | "env" | "cwd" | "guides" | "version"> & {
  readonly stderr: NodeJS.WriteStream;
};

type Global = { readonly data?: string; readonly lang?: string; readonly plain?: boolean };

export async function cli(args: readonly string[], world: World): Promise<ExitCode> {
  const io = ioFor(args, world);
  const asked = optionIn(args, "--lang");
  if (asked !== undefined && languageCalled(asked) === undefined) {
    io.err(`${io.text.cli.errors.language(asked, LANGUAGES)}\n`);
    return 2;
  }
  let code: ExitCode = 0;
  const program = programFor(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return unexpected(error, io);
    if (error.exitCode === 0) return 0;
    // `samtale guide` alone: the help that was shown in its place says what may follow.
    if (error.code === "commander.help") return 2;
    io.err(`${argumentProblem(error, io.text, program)}\n`);
    return 2;
  }
}

function unexpected(error: unknown, io: Io): ExitCode {
  // A reader that had enough (`| head`) is no failure.
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return 0;
  io.err(`${io.text.cli.errors.unexpected(error instanceof Error ? error.message : String(error))}\n`);
  return 2;
}

/** The world as a command sees it. Language and data folder are needed before the arguments are read, to speak of them. */
function ioFor(args: readonly string[], world: World): Io {
  const data = dataFolder({ flag: optionIn(args, "--data"), env: world.env, cwd: world.cwd });
  const { settings } = readSettings(data, textsIn(USUAL_LANGUAGE).store);
  const asked = optionIn(args, "--lang");
  const language = languageFor(asked, settings.language, world.env);
  return {
    ...world,
    out: (text) => void world.stdout.write(text),
    err: (text) => void world.stderr.write(text),
    language,
    languageIsChosen: asked !== undefined || settings.language !== undefined,
    text: textsIn(language),
    data,
  };
}

/** `--lang`, else the setting, else the system's language. */
function languageFor(asked: string | undefined, set: Language | undefined, env: World["env"]): Language {
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return (asked === undefined ? undefined : languageCalled(asked)) ?? set ?? languageOfSystem(system);
}

function optionIn(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1);
}

function programFor(io: Io, done: (code: ExitCode) => void): Command {
  const { commands, options, arguments: words, names, usage, titles, description, more } = io.text.cli;
  const program = new Command("samtale");
  const inWords = (line: string): string =>
    line.replace("[options]", usage.options).replace("[command]", usage.command);
  /** Every command, the same way: help and errors in the user's language, the options that all of them take. */
  const prepared = (command: Command, about: string): Command =>
    command
      .description(about)
      .helpOption("-h, --help", options.help)
      .helpCommand(false)
      .option(`--data <${names.folder}>`, options.data)
      .option(`--lang <${LANGUAGES.join("|")}>`, options.lang(LANGUAGES))
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        styleUsage: inWords,
        subcommandTerm: (listed) =>
          inWords(`${listed.name()} ${listed.usage().replace(/\[options\] ?/u, "")}`).trimEnd(),
      })
      .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
      .allowExcessArguments(false)
      .exitOverride();
  const add = (parent: Command, usage: string, about: string): Command =>
    prepared(parent.command(usage), about).version(io.version, "-V, --version", options.version);
  /** The last two that commander hands over are the options and the command itself. */
  const does =
    (
      work: (
        args: readonly (string | readonly string[] | undefined)[],
        options: Record<string, unknown>,
      ) => Promise<ExitCode>,
    ) =>
    async (...given: unknown[]): Promise<void> => {
      const command = given.at(-1) as Command;
      done(await work(given.slice(0, -2) as string[], command.optsWithGlobals()));
    };
  const text = (value: unknown): string => String(value);
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

  prepared(program, description)
    .version(io.version, "-V, --version", options.version)
    .option("--plain", options.plain)
    .addHelpText("after", `\n${more}`)
    .action(does(async (_, chosen: Global) => (await import("./home.ts")).home(chosen, io)));

  add(program, "run", commands.run)
    .argument(`<${names.guide}>`, words.guide)
    .option("-p, --participants <n>", options.participants)
    .option("--as <moderator|secretary>", options.as)
    .option("--by <ab>", options.by)
    .option("--study <id>", options.study)
    .option("--audience <id>", options.audience)
    .option(`--fill <${names.pair}>`, options.fill, several)
    .option("--rehearse", options.rehearse)
    .option("--plain", options.plain)
    .action(does(async ([guide], chosen) => (await import("./session/run.ts")).run(text(guide), chosen, io)));

  add(program, "resume", commands.resume)
    .argument(`[${names.session}]`, words.waiting)
    .option("--as <moderator|secretary>", options.as)
    .option("--plain", options.plain)
    .action(
      does(async ([session], chosen) =>
        (await import("./session/resume.ts")).resume(session as string | undefined, chosen, io),
      ),
    );

  add(program, "sessions", commands.sessions)
    .option("--json", options.json)
    .action(does(async (_, chosen) => (await import("./session/sessions.ts")).sessions(chosen, io)));

  add(program, "show", commands.show)
    .argument(`<${names.session}>`, words.session)
    .action(does(async ([session], chosen) => (await import("./session/show.ts")).show(text(session), chosen, io)));

  add(program, "export", commands.export)
    .argument(`<${names.session}...>`, words.sessions)
    .option("-f, --format <format>", options.format(FORMATS.join(", ")))
    .option("-o, --out <path>", options.out)
    .option("--force", options.force)
    .option("--memos", options.memos)
    .option(`--method <${names.method}>`, options.method(METHODS.join(", ")))
    .option("--line-ends <lf|crlf>", options.lineEnds)
    .option(`--audio <${names.file}...>`, options.audio)
    .option("--dry-run", options.dryRun)
    .option("--json", options.json)
    .action(
      does(async ([names], chosen) =>
        (await import("./export/export.ts")).exportSessions(names as readonly string[], chosen, io),
      ),
    );

  add(program, "align", io.text.audio.help.align)
    .argument(`<${names.session}>`, words.session)
    .argument(`[${io.text.audio.help.point}...]`, io.text.audio.help.points)
    .option(`--file <${io.text.audio.help.label}>`, io.text.audio.help.file)
    .option("--json", options.json)
    .action(
      does(async ([session, points], chosen) =>
        (await import("./align/align.ts")).align(text(session), points as readonly string[], chosen, io),
      ),
    );

  const guide = prepared(program.command("guide"), commands.guide);
  add(guide, "check", commands.check)
    .argument(`<${names.file}...>`, words.files)
    .option("--json", options.json)
    .action(
      does(async ([files], chosen) =>
        (await import("./guide/check.ts")).guideCheck(files as readonly string[], chosen, io),
      ),
    );
  add(guide, "new", commands.new)
    .argument(`[${names.path}]`, words.path)
    .action(does(async ([path]) => (await import("./guide/new.ts")).guideNew(path as string | undefined, io)));
  add(guide, "print", commands.print)
    .argument(`<${names.file}>`, words.guide)
    .option("--for <moderator|participant>", options.for)
    .option("-f, --format <format>", options.printFormat)
    .option("-o, --out <path>", options.out)
    .option("--force", options.force)
    .action(does(async ([file], chosen) => (await import("./guide/print.ts")).guidePrint(text(file), chosen, io)));
  add(guide, "schema", commands.schema).action(does(async () => (await import("./guide/schema.ts")).guideSchema(io)));

  add(program, "doctor", commands.doctor)
    .option("--json", options.json)
    .action(does(async (_, chosen) => (await import("./doctor.ts")).doctor(chosen, io)));
  return program;
}

/** What commander found wrong with the arguments, in the user's language, with what to do. */
function argumentProblem({ code, message }: CommanderError, { cli: { errors } }: Texts, program: Command): string {
  const what = /'([^']+)'/u.exec(message)?.[1] ?? "";
  const option = /--[\w-]+/u.exec(what)?.[0] ?? what;
  const known = program.commands.map((command) => command.name());
  const [word = ""] = program.args;
  const isTooMany = code === "commander.excessArguments" && known.includes(word);
  const near =
    code === "commander.excessArguments"
      ? nearest(word, known)
      : /Did you mean (?:one of )?([^?]+)\?/u.exec(message)?.[1];
  const sentences: Readonly<Record<string, string>> = {
    "commander.unknownOption": errors.unknownOption(what),
    "commander.unknownCommand": errors.unknownCommand(what),
    "commander.missingArgument": errors.missingArgument(what),
    "commander.missingMandatoryOptionValue": errors.missingValue(option),
    "commander.optionMissingArgument": errors.missingValue(option),
    "commander.excessArguments": isTooMany ? errors.tooMany : errors.unknownCommand(word),
    "commander.invalidArgument": errors.invalid(what),
  };
  const meant = near === undefined || isTooMany ? "" : ` ${errors.didYouMean(near)}`;
  return `${sentences[code] ?? errors.invalid(what)}${meant} ${errors.seeHelp("npx samtale")}`;
}
