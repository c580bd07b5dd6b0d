// A guide from a path: the only place here that touches the disk.

import { readFile, stat } from "node:fs/promises";
import { systemCode } from "../model/system-code.ts";
import type { Texts } from "../text/languages.ts";
import { type Loaded, loadGuide } from "./load.ts";

/** Why a file couldn't be read: in the reader's language, whole sentences. */
export type Unreadable = { readonly unreadable: { readonly code: UnreadableCode; readonly message: string } };
export type UnreadableCode = "missing" | "folder" | "forbidden" | "failed";

/**
 * Reads and loads. Never throws. `bytes` are the file as it was read: what a session freezes.
 * `name` is what the file is called in messages.
 */
export async function readGuideFile(
  path: string,
  text: Texts,
  name = path,
): Promise<(Loaded & { readonly bytes: Uint8Array }) | Unreadable> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return unreadable("folder", text.guide.read.folder(name));
    if (!about.isFile()) return unreadable("failed", text.guide.read.noFile(name));
    const bytes = new Uint8Array(await readFile(path));
    return { ...loadGuide(bytes, text), bytes };
  } catch (error) {
    return whyNot(name, text, error);
  }
}

function whyNot(name: string, text: Texts, error: unknown): Unreadable {
  const code = systemCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return unreadable("missing", text.guide.read.missing(name));
  if (code === "EISDIR") return unreadable("folder", text.guide.read.folder(name));
  if (code === "EACCES" || code === "EPERM") return unreadable("forbidden", text.guide.read.forbidden(name));
  return unreadable("failed", text.guide.read.failed(name, code));
}

function unreadable(code: UnreadableCode, message: string): Unreadable {
  return { unreadable: { code, message } };
}
