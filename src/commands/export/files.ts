// Plans the files of an export, and finds what stands in their way before anything is written.
import fs from "node:fs";
import path from "node:path";
import type { Exported, Exporter, Part } from "../../export/exporter.ts";
import { nameSessions } from "../../export/identity/session-names.ts";
import { findHindrance } from "../../export/write.ts";
import type { Language } from "../../model/language.ts";
import { textsIn } from "../../text/languages.ts";
import type { Io } from "../program/io.ts";

/** The sessions that go into one file. Undefined path: standard output. */
export type File = { readonly path: string | undefined; readonly sessions: readonly Exported[] };

/** A format, by what `--format` calls it. */
export type Format = { readonly format: string; readonly exporter: Exporter };

/** In a folder, each session is a file of its own, named by the session's id alone, and each part of it by its own name. */
export function planFiles(
  sessions: readonly Exported[],
  exporter: Exporter,
  out: string | undefined,
  language: Language,
): readonly File[] {
  const { extension } = exporter;
  if (out !== undefined && isFolder(out))
    return planNames(sessions, exporter, language).map(({ name, exported }) => ({
      path: path.join(out, name),
      sessions: [exported],
    }));
  const [only] = sessions;
  if (!only || sessions.length > 1) return [{ path: out, sessions: nameSessions(sessions) }];
  const parts = partsOf(only, exporter, language);
  if (out === undefined) {
    // What no recording holds goes there only where there is nothing else.
    const recorded = parts.filter(({ exported }) => exported.part !== "outside");
    return [{ path: out, sessions: (recorded.length > 0 ? recorded : parts).map(({ exported }) => exported) }];
  }
  return parts.map(({ exported, name }) => ({ path: withName(out, extension, name), sessions: [exported] }));
}

/** The files as they are called in a folder. */
export function planNames(
  sessions: readonly Exported[],
  exporter: Exporter,
  language: Language,
): readonly { readonly name: string; readonly exported: Exported }[] {
  return sessions.flatMap((one) =>
    partsOf(one, exporter, language).map(({ exported, name }) => ({
      name: nameFile(one.id, exporter.extension, name),
      exported,
    })),
  );
}

/** What becomes a file each: a session, or what is in each of its recordings. */
export function partsOf(exported: Exported, { parts }: Exporter, language: Language): readonly Part[] {
  return parts?.(exported, language, textsIn(language)) ?? [{ exported }];
}

export function nameFile(id: string, extension: string, part?: string): string {
  return [id, ...(part === undefined ? [] : [part]), extension].join(".");
}

/** `ut/samtale.vtt` is `ut/samtale.1-bord.vtt`. */
function withName(file: string, extension: string, part: string | undefined): string {
  if (part === undefined) return file;
  const ending = file.endsWith(`.${extension}`) ? `.${extension}` : path.extname(file);
  return `${ending === "" ? file : file.slice(0, -ending.length)}.${part}${ending}`;
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
    if (exporter.one && sessions.length > 1)
      return [
        sessions.every(({ id, part }) => id === sessions[0]?.id && part !== undefined)
          ? choices.severalRecordings(format, sessions.length)
          : choices.oneSession(format),
      ];
    if (file === undefined)
      return exporter.binary && io.stdout.isTTY
        ? [choices.notToScreen(format, nameFile(sessions[0]?.id ?? "", exporter.extension))]
        : [];
    if (!isFolder(path.dirname(file))) return [problems["no-folder"](file)];
    const hindered = findHindrance(file, force);
    return hindered && !hindered.ok ? [problems[hindered.why](file, hindered.code)] : [];
  });
}

export function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
