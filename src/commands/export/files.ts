// Which files an export makes, and what stands in their way before anything is written.
import fs from "node:fs";
import path from "node:path";
import type { Exported, Exporter } from "../../export/exporter.ts";
import { hindrance } from "../../export/write.ts";
import type { Io } from "../program/io.ts";

/** What goes together into one file, or to standard output. */
export type File = { readonly path: string | undefined; readonly sessions: readonly Exported[] };

/** A format, by what `--format` calls it. */
export type Format = { readonly format: string; readonly exporter: Exporter };

/** In a folder each session is a file of its own; its name is the session's id and tells nothing else. */
export function filesOf(
  sessions: readonly Exported[],
  { extension }: Exporter,
  out: string | undefined,
): readonly File[] {
  if (out === undefined || !isFolder(out)) return [{ path: out, sessions }];
  return sessions.map((one) => ({ path: path.join(out, fileName(one.id, extension)), sessions: [one] }));
}

export function fileName(id: string, extension: string): string {
  return `${id}.${extension}`;
}

/** Why these files can't be written, a sentence each; none where it may be tried. */
export function hindrances(
  files: readonly File[],
  { format, exporter }: Format,
  force: boolean,
  io: Io,
): readonly string[] {
  const { choices, problems } = io.text.exports.command;
  return files.flatMap(({ path: file, sessions }) => {
    if (exporter.one && sessions.length > 1) return [choices.oneSession(format)];
    if (file === undefined)
      return exporter.binary && io.stdout.isTTY
        ? [choices.notToScreen(format, fileName(sessions[0]?.id ?? "", exporter.extension))]
        : [];
    if (!isFolder(path.dirname(file))) return [problems["no-folder"](file)];
    const hindered = hindrance(file, force);
    return hindered && !hindered.ok ? [problems[hindered.why](file, hindered.code)] : [];
  });
}

function isFolder(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
