// What is said of a command that can't be understood, and the nearest right one.

import { nameOf } from "../text/command-names.ts";
import type { Texts } from "../text/languages.ts";
import type { Speaking } from "./problems.ts";
import type { CommandRead, Loose } from "./read-command.ts";

export function commandProblemText(
  read: Exclude<CommandRead, { command: unknown; problem?: never }>,
  { text }: Pick<Speaking, "text">,
): string {
  const { reply } = text.session;
  switch (read.problem) {
    case "loose":
      return looseText(read.is, text);
    case "no-command":
      return reply.noCommand(read.word, read.nearest);
    case "several-commands":
      return reply.severalCommands(
        read.word,
        read.commands.map(({ id }) => nameOf(id, text)),
      );
    case "write-out":
      return reply.writeOut(nameOf(read.command.id, text));
  }
}

/** What is said of a word that is no command: there is nothing to do, or several things might be meant. */
function looseText(is: Loose, text: Texts): string {
  const { reply } = text.session;
  switch (is) {
    case "delete":
      return reply.deleteHow(nameOf("undo", text), nameOf("strike", text));
    case "stop":
      return reply.stopHow(nameOf("pause", text), nameOf("quit", text), nameOf("end", text));
    case "saved":
      return reply.isSaved;
    case "note":
    case "time":
      return reply.noText;
  }
}
