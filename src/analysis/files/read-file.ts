// Finds out by its bytes what a file is, and reads its sheets, or the texts and codings of a project.
import { readArchive } from "../../markup/zip.ts";
import type { ReadSheet, Unreadable } from "../cells/book.ts";
import { readCsv } from "../cells/csv.ts";
import { isPartOfWorkbook, readWorkbook } from "../cells/workbook.ts";
import { isPartOfProject, type ProjectSource, readProject } from "../project/read-project.ts";

/** More than this is no coding table: an archive of a few kilobytes can unpack to gigabytes. */
const LARGEST = 512 * 1024 * 1024;

export type ReadFile =
  | { readonly is: "table"; readonly sheets: readonly ReadSheet[] }
  | { readonly is: "project"; readonly sources: readonly ProjectSource[] }
  | { readonly is: "unreadable"; readonly why: Unreadable };

export function readCodedFile(bytes: Uint8Array): ReadFile {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09))
    return unreadable("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unreadable("locked-or-old");
  if (!startsWith(bytes, [0x50, 0x4b]))
    return bytes.includes(0) && !isUtf16(bytes) ? unreadable("another-kind") : csv(bytes);
  const parts = readArchive(bytes, (name) => isPartOfWorkbook(name) || isPartOfProject(name), LARGEST);
  if (!parts) return unreadable("damaged");
  try {
    const texts = new Map([...parts].map(([name, part]) => [name, new TextDecoder().decode(part)]));
    const sources = readProject(texts);
    if (sources) return { is: "project", sources };
    const sheets = readWorkbook(texts);
    return sheets ? { is: "table", sheets } : unreadable("another-kind");
  } catch {
    return unreadable("damaged");
  }
}

function csv(bytes: Uint8Array): ReadFile {
  return { is: "table", sheets: [readCsv(bytes)] };
}

function unreadable(why: Unreadable): ReadFile {
  return { is: "unreadable", why };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}
