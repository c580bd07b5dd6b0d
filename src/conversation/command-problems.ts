// What is said of a command that can't be understood, and the nearest right one.

import { nameOf } from "../text/command-names.ts";
import type { Speaking } from "./problems.ts";
import type { CommandRead } from "./read-command.ts";

export function commandProblemText(
  read: Exclude<CommandRead, { command: unknown; problem?: never }>,
  { text }: Pick<Speaking, "text">,
): string {
  const { reply } = text.session;
  switch (read.problem) {
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
