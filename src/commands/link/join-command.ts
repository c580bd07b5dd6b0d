// `samtale join`, as it is typed.
import type { Declare } from "../program/command.ts";

export const joinCommand: Declare = ({ cli: { commands, options }, link }) => ({
  name: "join",
  about: commands.join,
  arguments: [
    ["<address>", link.arguments.address],
    ["[words...]", link.arguments.words],
  ],
  options: [
    ["--by <initials>", options.by],
    ["--plain", options.plain],
  ],
  run: async ([address = "", ...words], chosen, io) => (await import("./join.ts")).joinAt(address, words, chosen, io),
});
