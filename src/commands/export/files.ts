// Plans the files of an export, and finds what stands in their way before anything is written.
import fs from "node:fs";
import path from "node:path";
import type { Exported, Exporter } from "../../export/exporter.ts";
import { findHindrance } from "../../export/write.ts";
import type { Io } from "../program/io.ts";

/** The sessions that go into one file. Undefined path: standard output. */
export type File = { readonly path: string | undefined; readonly sessions: readonly Exported[] };

/** A format, by what `--format` calls it. */
export type Format = { readonly format: string; readonly exporter: Exporter };

/** In a folder, each session is a file of its own, named by the session's id alone. */
export function planFiles(
  sessions: readonly Exported[],
  { extension }: Exporter,
  out: string | undefined,
): readonly File[] {
  if (out === undefined || !isFolder(out)) return [{ path: out, sessions }];
  return sessions.map((one) => ({ path: path.join(out, nameFile(one.id, extension)), sessions: [one] }));
}

export function nameFile(id: string, extension: string): string {
  return `${id}.${extension}`;
}

/** Why these files can't be written, a sentence each; empty if it can be tried. */
export function listHindrances(
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
        ? [choices.notToScreen(format, nameFile(sessions[0]?.id ?? "", exporter.extension))]
        : [];
    if (!isFolder(path.dirname(file))) return [problems["no-folder"](file)];
    const hindered = findHindrance(file, force);
    return hindered && !hindered.ok ? [problems[hindered.why](file, hindered.code)] : [];
  });
}

function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
