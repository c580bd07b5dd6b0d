// Says in the user's language what is wrong with the arguments, and what to do.
import type { CommanderError, Command as Parser } from "commander";
import { nearest } from "../../model/nearest.ts";
import type { Texts } from "../../text/languages.ts";

export function explainSlip({ code, message }: CommanderError, { cli: { errors } }: Texts, parser: Parser): string {
  const what = /'([^']+)'/u.exec(message)?.[1] ?? "";
  const option = /--[\w-]+/u.exec(what)?.[0] ?? what;
  const known = parser.commands.map((command) => command.name());
  const [word = ""] = parser.args;
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
