// `samtale study …`: what is done with more than one session, as it is typed.
import type { Declare } from "../program/command.ts";
import { secondSessionCommands } from "./second-command.ts";

export const studyCommand: Declare = (text) => ({
  name: "study",
  about: text.traces.help.study,
  commands: [...secondSessionCommands(text)],
});
