// Writes an export that is a folder: all of its files, or none where something stands in the way of one.
import fs from "node:fs";
import path from "node:path";
import type { Exported, NamedFile } from "../../export/exporter.ts";
import { findHindrance, writeFile } from "../../export/write.ts";
import { noteCopies } from "../../store/copies/copies.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { isFolder } from "./files.ts";

export function writeFolder(
  folder: string,
  files: readonly NamedFile[],
  sessions: readonly Exported[],
  force: boolean,
  io: Io,
): ExitCode {
  const { problems, written: told } = io.text.exports.command;
  if (!isFolder(path.dirname(folder))) return refuse(problems["no-folder"](folder), io);
  const placed = files.map(({ name, contents }) => ({ file: path.join(folder, name), contents }));
  for (const { file } of placed) {
    const hindered = findHindrance(file, force);
    if (hindered && !hindered.ok) return refuse(problems[hindered.why](file, hindered.code), io);
  }
  if (!isFolder(folder)) {
    const hindered = findHindrance(folder, false);
    if (hindered && !hindered.ok) return refuse(problems[hindered.why](folder, hindered.code), io);
    // For its owner only: it is about people's health.
    fs.mkdirSync(folder, { mode: 0o700 });
  }
  for (const { file, contents } of placed) {
    const written = writeFile(file, contents, force);
    if (!written.ok) return refuse(problems[written.why](file, written.code), io);
    print(`${told(file)}\n`, io);
    const at = timeOfDay(io.env);
    noteCopies(
      io.data,
      sessions.map(({ id }) => ({ what: "export", session: id, path: file, at })),
    );
  }
  return 0;
}
