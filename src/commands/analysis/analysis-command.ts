// `samtale analysis`: what is done with coding tables that were filled in, as it is typed.
import { ANALYSIS_FORMATS } from "../../analysis/formats/index.ts";
import type { Declare } from "../program/command.ts";

const readCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "read",
  about: commands.analysisRead,
  arguments: [[`<${names.file}...>`, words.tables]],
  options: [
    ["-f, --format <format>", options.format(ANALYSIS_FORMATS.join(", "))],
    ["-o, --out <path>", options.resultsOut],
    ["--force", options.force],
    [`--session <${names.session}>`, options.sessionOfRows],
    ["--memos", options.memos],
    ["--unplaced", options.unplaced],
    ["--json", options.json],
  ],
  run: async (files, chosen, io) => (await import("./read.ts")).readAnalysis(files, chosen, io),
});

export const analysisCommand: Declare = (text) => ({
  name: "analysis",
  about: text.cli.commands.analysis,
  commands: [readCommand(text)],
});
