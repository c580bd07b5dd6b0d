// All of `samtale study`: the studies themselves, and a group that meets twice. Here, since the latter is about sessions,
// and a session may be begun in a study.
import type { Declare } from "./program/command.ts";
import { secondSessionCommands } from "./second/second-command.ts";
import { studyCommand } from "./study/study-command.ts";

export const studyAndSecondCommand: Declare = (text) => {
  const study = studyCommand(text);
  return { ...study, commands: [...(study.commands ?? []), ...secondSessionCommands(text)] };
};
