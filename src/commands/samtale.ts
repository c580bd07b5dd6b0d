// `samtale`: alone it opens the home screen. All commands, in the order of the help: a line each.
import { alignCommand } from "./align/align-command.ts";
import { analysisCommand } from "./analysis/analysis-command.ts";
import { backupCommand } from "./backup/backup-command.ts";
import { restoreCommand } from "./backup/restore-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { exportCommand } from "./export/export-command.ts";
import { guideCommand } from "./guide/guide-command.ts";
import { importCommand } from "./import/import-command.ts";
import { hostCommand } from "./link/host-command.ts";
import { joinCommand } from "./link/join-command.ts";
import { mergeCommand } from "./link/merge-command.ts";
import type { Declare } from "./program/command.ts";
import { quotesCommand } from "./quotes/quotes-command.ts";
import { resumeCommand } from "./session/resume-command.ts";
import { runCommand } from "./session/run-command.ts";
import { sessionsCommand } from "./session/sessions-command.ts";
import { showCommand } from "./session/show-command.ts";
import { studyAndSecondCommand } from "./study-and-second-command.ts";
import { verifyCommand } from "./verify/verify-command.ts";

const COMMANDS: readonly Declare[] = [
  runCommand,
  resumeCommand,
  sessionsCommand,
  showCommand,
  exportCommand,
  analysisCommand,
  alignCommand,
  quotesCommand,
  importCommand,
  guideCommand,
  studyAndSecondCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  mergeCommand,
  hostCommand,
  joinCommand,
  doctorCommand,
];

export const samtale: Declare = (text) => ({
  name: "samtale",
  about: text.cli.description,
  options: [["--plain", text.cli.options.plain]],
  commands: COMMANDS.map((declare) => declare(text)),
  more: text.cli.more,
  run: async (_, options, io) => (await import("./home.ts")).home(options, io),
});
