// `samtale doctor`, as it is typed.
import type { Declare } from "./program/command.ts";

export const doctorCommand: Declare = ({ cli: { commands, options } }) => ({
  name: "doctor",
  about: commands.doctor,
  options: [["--json", options.json]],
  run: async (_, chosen, io) => (await import("./doctor.ts")).doctor(chosen, io),
});
