// The commands of a group that meets twice: its traces, the guide that asks about them, and what came of it.
import type { Texts } from "../../text/languages.ts";
import type { Command } from "../program/command.ts";

const TABLES = "md, csv, xlsx";
const HANDOUTS = "md, html, docx";

export function secondSessionCommands({ cli, traces: { help } }: Texts): readonly Command[] {
  const { names, options, arguments: words } = cli;
  const session = [[`<${names.session}>`, words.session]] as const;
  const second = [[`<${names.session}>`, help.second]] as const;
  const out = ["-o, --out <path>", help.out] as const;
  const force = ["--force", options.force] as const;
  return [
    {
      name: "traces",
      about: help.traces,
      arguments: session,
      options: [
        ["--trace <line>", help.trace, "several"],
        ["--undo <id>", help.undo, "several"],
        ["--by <initials>", help.by],
        ["--as <moderator|secretary>", help.as],
        ["--json", options.json],
        ["--plain", options.plain],
      ],
      run: async ([name = ""], chosen, io) => (await import("./pick-traces.ts")).pickTraces(name, chosen, io),
    },
    {
      name: "next",
      about: help.next,
      arguments: session,
      options: [["-o, --out <path>", help.guideOut], force],
      run: async ([name = ""], chosen, io) => (await import("./write-next.ts")).writeNext(name, chosen, io),
    },
    {
      name: "table",
      about: help.table,
      arguments: second,
      options: [["-f, --format <format>", help.format(TABLES)], out, force],
      run: async ([name = ""], chosen, io) => (await import("./answers-to-traces.ts")).writeTable(name, chosen, io),
    },
    {
      name: "handout",
      about: help.handout,
      arguments: second,
      options: [["-f, --format <format>", help.format(HANDOUTS)], out, force],
      run: async ([name = ""], chosen, io) => (await import("./answers-to-traces.ts")).writeHandout(name, chosen, io),
    },
  ];
}
