// Reads the arguments, in the user's language, and calls one command.
import { CommanderError } from "commander";
import type { Language } from "../model/language.ts";
import { forTerminal } from "../model/terminal-text.ts";
import { dataPlace } from "../store/data.ts";
import { readSettings } from "../store/settings.ts";
import { languageCalled, languageOfSystem, textsIn, USUAL_LANGUAGE } from "../text/languages.ts";
import type { ExitCode, Io } from "./program/io.ts";
import { readLanguage } from "./program/language.ts";
import { optionIn } from "./program/option-in.ts";
import { refuse } from "./program/output.ts";
import { makeParser } from "./program/parser.ts";
import { explainSlip } from "./program/parser-problem.ts";
import { samtale } from "./samtale.ts";

export type World = Pick<Io, "stdin" | "stdout" | "env" | "cwd" | "guides" | "version"> & {
  readonly stderr: NodeJS.WriteStream;
  /** The folder that one opens, where the program was given as one. */
  readonly beside?: string;
  /** How the program is called, where its sentences have it otherwise. */
  readonly called?: { readonly instead: string; readonly by: string };
};

export async function cli(args: readonly string[], world: World): Promise<ExitCode> {
  const io = ioFor(args, world);
  const asked = readLanguage(optionIn(args, "--lang"), io);
  if ("refusal" in asked) return refuse(asked.refusal, io);
  let code: ExitCode = 0;
  const parser = makeParser(samtale(io.text), io, (result) => {
    code = result;
  });
  try {
    const [first = "", ...rest] = args;
    const commands = parser.commands.map((command) => command.name());
    if (!isPath(first) || commands.includes(first)) await parser.parseAsync([...args], { from: "user" });
    else {
      const { whyNotRun } = await import("./guide/dropped.ts");
      const told = await whyNotRun(first, io);
      if (told !== undefined) return told;
      await parser.parseAsync(["run", first, ...rest], { from: "user" });
    }
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return unexpected(error, io);
    if (error.exitCode === 0) return 0;
    // `samtale guide` alone: its help has been shown, and says what may follow.
    if (error.code === "commander.help") return 2;
    io.err(`${explainSlip(error, io.text, parser)}\n`);
    return 2;
  }
}

/** A file in place of a command: a guide was dropped on what one double-clicks. */
function isPath(first: string): boolean {
  return /[/\\]|\.ya?ml$/iu.test(first) && !first.startsWith("-");
}

function unexpected(error: unknown, io: Io): ExitCode {
  // A reader that had enough (`| head`) is no failure.
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return 0;
  io.err(`${io.text.cli.errors.unexpected(error instanceof Error ? error.message : String(error))}\n`);
  return 2;
}

/** The world as a command sees it. Language and data folder are needed before the arguments are read, to speak of them. */
function ioFor(args: readonly string[], world: World): Io {
  const { folder: data, reason: dataReason } = dataPlace({ ...world, flag: optionIn(args, "--data") });
  const { settings } = readSettings(data, textsIn(USUAL_LANGUAGE).store);
  const asked = optionIn(args, "--lang");
  const { called } = world;
  const calledRight = (text: string): string => (called ? text.replaceAll(called.instead, called.by) : text);
  const language = languageFor(asked, settings.language, world.env);
  return {
    ...world,
    out: (text) => void world.stdout.write(forTerminal(calledRight(text))),
    err: (text) => void world.stderr.write(forTerminal(calledRight(text))),
    language,
    languageIsChosen: asked !== undefined || settings.language !== undefined,
    languageIsKnown: asked !== undefined || settings.language !== undefined || localeOfSystem(world.env) !== undefined,
    text: textsIn(language),
    data,
    dataReason,
  };
}

/** `--lang`, else the setting, else the system's language. */
function languageFor(asked: string | undefined, set: Language | undefined, env: World["env"]): Language {
  const system = localeOfSystem(env) ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return (asked === undefined ? undefined : languageCalled(asked)) ?? set ?? languageOfSystem(system);
}

/** `C` and `POSIX` are no language: a machine where nobody has chosen one. */
function localeOfSystem(env: World["env"]): string | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale === "" || /^(?:C|POSIX)(?:\.|$)/u.test(locale) ? undefined : locale;
}
