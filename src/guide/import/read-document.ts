// Finds out by its bytes what a file is, and reads it as a document; or says which kind of file it is instead.
import { readArchive } from "../../markup/zip.ts";
import type { Texts } from "../../text/languages.ts";
import type { SourceDocument } from "./document/document.ts";
import { textOf } from "./document/document.ts";
import { paragraphsIn } from "./docx/flow.ts";
import { isPartOfDocument } from "./docx/package.ts";
import { readDocx } from "./docx/read-docx.ts";
import { decodeText, type Encoding, isBinary } from "./plain/encoding.ts";
import { readMarkdown } from "./plain/read-markdown.ts";
import { readPlainText } from "./plain/read-text.ts";

export type Problem = keyof Texts["guideImport"]["problems"];

export type ReadDocument =
  | { readonly document: SourceDocument; readonly encoding?: Encoding }
  | { readonly problem: Problem };

/** A thesis is a tenth of it. An archive of a few kilobytes can unpack to gigabytes. */
const LARGEST_XML = 64 * 1024 * 1024;
const LARGEST_TEXT = 8 * 1024 * 1024;
/** Of paragraphs that say something. */
const MOST_PARAGRAPHS = 20_000;

/** `name` is the file's: its ending tells Markdown from plain text. Never throws. */
export function readDocument(bytes: Uint8Array, name: string): ReadDocument {
  const read = readKind(bytes, name);
  if ("problem" in read) return read;
  const { blocks, notes } = read.document;
  const paragraphs = blocks.flatMap(paragraphsIn);
  const isSaying = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
  const saying = paragraphs.filter((one) => isSaying(textOf(one)) || one.notes.some(({ text }) => isSaying(text)));
  if (saying.length === 0 && !notes.some(({ text }) => isSaying(text))) return { problem: "empty" };
  return saying.length > MOST_PARAGRAPHS ? { problem: "tooLarge" } : read;
}

function readKind(bytes: Uint8Array, name: string): ReadDocument {
  const beginning = String.fromCharCode(...bytes.subarray(0, 512));
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return { problem: "empty" };
  if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("PK\u0005\u0006")) return readZipped(bytes);
  if (beginning.startsWith("\u00d0\u00cf\u0011\u00e0")) return { problem: isEncrypted(bytes) ? "locked" : "old" };
  const known = KNOWN.find(({ mark }) => mark.test(beginning));
  if (known) return { problem: known.problem };
  if (/\.ya?ml$/iu.test(name)) return { problem: "guide" };
  if (isBinary(bytes)) return { problem: /\.docx?$/iu.test(name) ? "damaged" : "notDocument" };
  if (bytes.length > LARGEST_TEXT) return { problem: "tooLarge" };
  const { text, encoding } = decodeText(bytes);
  if (/^\s*<(?:!doctype html|html)[\s>]/iu.test(text)) return { problem: "html" };
  return { document: /\.(?:md|markdown)$/iu.test(name) ? readMarkdown(text) : readPlainText(text), encoding };
}

const KNOWN: readonly { readonly mark: RegExp; readonly problem: Problem }[] = [
  { mark: /^\s*%PDF-/u, problem: "pdf" },
  { mark: /^\s*\{\\rtf/u, problem: "rtf" },
  {
    mark: /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\u0000|MM\u0000\*|\u001f\u008b|7z|Rar!)/u,
    problem: "notDocument",
  },
];

/** An encrypted document is kept in an archive of the old kind, in a stream by this name, in two bytes a letter. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => `${letter}\u0000`).join("");
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 1024 * 1024));
  return text.includes(name) || new TextDecoder("latin1").decode(bytes.subarray(-64 * 1024)).includes(name);
}

function readZipped(bytes: Uint8Array): ReadDocument {
  const names: string[] = [];
  let size = 0;
  const isWanted = (name: string, unpacked: number): boolean => {
    names.push(name);
    const wanted = isPartOfDocument(name) || name === "mimetype";
    if (wanted) size += unpacked;
    return wanted;
  };
  const found = readArchive(bytes, isWanted, LARGEST_XML);
  if (!found) return { problem: size > LARGEST_XML ? "tooLarge" : "damaged" };
  const parts = new Map([...found].map(([name, part]) => [name, new TextDecoder().decode(part)]));
  if (parts.get("mimetype")?.startsWith("application/vnd.oasis.opendocument")) return { problem: "odt" };
  if (names.some((name) => /^Index\/.*\.iwa$|^Index\.zip$/u.test(name))) return { problem: "pages" };
  try {
    const document = readDocx(parts);
    return document ? { document } : { problem: "notDocument" };
  } catch {
    return { problem: "damaged" };
  }
}
