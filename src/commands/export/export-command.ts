// `samtale export`, as it is typed. The formats and the methods are those in their lists.
import { AUDIO_PATHS, INCLUDED, LINE_ENDS, METHODS } from "../../export/exporter.ts";
import { FORMATS } from "../../export/index.ts";
import type { Declare } from "../program/command.ts";

export const exportCommand: Declare = ({ cli: { commands, names, options, arguments: words } }) => ({
  name: "export",
  about: commands.export,
  arguments: [[`<${names.session}...>`, words.sessions]],
  options: [
    ["-f, --format <format>", options.format(FORMATS.join(", "))],
    ["-o, --out <path>", options.out],
    ["--force", options.force],
    ["--memos", options.memos],
    ["--wordings", options.wordings],
    ["--all", options.all],
    ["--unplaced", options.unplaced],
    ["--rows", options.rows],
    ["--suppress <n>", options.suppress],
    [`--method <${names.method}>`, options.method(METHODS.join(", "))],
    [`--include <${names.kinds}>`, options.include(INCLUDED.join(","))],
    ["--prefill", options.prefill],
    [`--line-ends <${LINE_ENDS.join("|")}>`, options.lineEnds],
    [`--audio <${names.file}...>`, options.audio],
    [`--audio-path <${AUDIO_PATHS.join("|")}>`, options.audioPath],
    ["--dry-run", options.dryRun],
    ["--json", options.json],
  ],
  run: async (sessions, chosen, io) => (await import("./export.ts")).exportSessions(sessions, chosen, io),
});
