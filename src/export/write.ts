// Writes an export: all of it or nothing, and over an existing file only if that was asked for.
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { systemCode } from "../model/system-code.ts";
import { nameTrap } from "../model/windows-name.ts";

/** `why` names the problem; `code` is what the system calls it. */
export type Written =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: "name" | "exists" | "not-a-file" | "no-folder" | "full" | "denied" | "busy" | "failed";
      readonly code: string;
    };

type Why = Extract<Written, { readonly ok: false }>["why"];

const WHY: Readonly<Record<string, Why>> = {
  EEXIST: "exists",
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EISDIR: "not-a-file",
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  EBUSY: "busy",
};

/** The reason why `file` can't be written; undefined if it can be tried. */
export function findHindrance(file: string, force: boolean, platform = process.platform): Written | undefined {
  if (platform === "win32" && nameTrap(file) !== undefined) return { ok: false, why: "name", code: "EINVAL" };
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isFile()) return { ok: false, why: "not-a-file", code: "EISDIR" };
  return force ? undefined : { ok: false, why: "exists", code: "EEXIST" };
}

/** Only the user may read the file: it is about people's health. */
const PRIVATE = 0o600;

export function writeFile(file: string, contents: string | Uint8Array, force: boolean): Written {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    const hindered = findHindrance(file, force);
    if (hindered) return hindered;
    write(unfinished, contents);
    if (force) fs.renameSync(unfinished, file);
    else takeName(unfinished, file);
    return { ok: true };
  } catch (error) {
    const code = systemCode(error);
    return { ok: false, why: WHY[code] ?? "failed", code };
  } finally {
    fs.rmSync(unfinished, { force: true });
  }
}

function write(file: string, contents: string | Uint8Array): void {
  const descriptor = fs.openSync(file, "wx", PRIVATE);
  try {
    fs.writeFileSync(descriptor, contents);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Gives the file its name, unless that has been taken meanwhile. A memory stick may know no hard links: there it is renamed. */
function takeName(unfinished: string, file: string): void {
  try {
    fs.linkSync(unfinished, file);
  } catch (error) {
    if (systemCode(error) === "EEXIST") throw error;
    fs.renameSync(unfinished, file);
  }
}
