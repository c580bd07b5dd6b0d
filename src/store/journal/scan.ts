// The lines of a journal file with their places in it, whatever state the file is in. Nothing here writes.
import { isUtf8 } from "node:buffer";
import { type Entry, partsOf, type WriterId } from "../../model/entry.ts";
import { entryIn } from "./line.ts";
import { type Seal, sealIn } from "./seal.ts";

/** A line, or what is between two runs of NULs in one: places are byte offsets in the file, end exclusive. */
export type Line = {
  /** Counts from 1, as an editor shows it. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Undefined: no entry of any version. */
  readonly entry: Entry | undefined;
  /** Not UTF-8: read as Windows text, as old editors save it. */
  readonly oldCharacters: boolean;
  /** Undefined: written in format 1, by another hand, or with its end missing. */
  readonly seal: Seal | undefined;
};

export type Scan = {
  readonly bytes: Buffer;
  readonly lines: readonly Line[];
  /** Where the bytes begin that no line end follows; the file's size when there are none. */
  readonly tail: number;
  readonly size: number;
  /** The bytes are no text at all: UTF-16, a picture, an end longer than any line. Nothing in it is touched. */
  readonly noText: boolean;
};

const NEWLINE = 0x0a;
const NUL = 0x00;
/** A line longer than this was not written by this program, which refuses to; it is passed over unread. In bytes. */
export const LONGEST_LINE = 64 * 1024 * 1024;

export function scan(bytes: Buffer): Scan {
  const tail = bytes.lastIndexOf(NEWLINE) + 1;
  const size = bytes.length;
  const nothing: Scan = { bytes, lines: [], tail, size, noText: true };
  if (isWide(bytes)) return nothing;
  const lines: Line[] = [];
  const divide = bytes.includes(NUL) ? betweenNuls : whole;
  // A tail may be cut in the middle of a character: that alone doesn't make it an old character set.
  const utf8 = isUtf8(bytes.subarray(0, tail));
  let number = 1;
  for (let from = 0; from < size; number++) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? size : newline;
    const isTooLong = to - from > LONGEST_LINE;
    // What has no end yet may be anything: nothing of such a file is touched.
    if (isTooLong && newline < 0) return nothing;
    if (isTooLong) lines.push({ number, from, to, text: "", entry: undefined, oldCharacters: false, seal: undefined });
    for (const part of isTooLong ? [] : divide(bytes, from, to)) {
      const [start, end] = trimmed(bytes, ...part);
      if (start < end) lines.push(lineAt(bytes, number, start, end, utf8 || start >= tail));
    }
    from = to + 1;
  }
  return { bytes, lines, tail, size, noText: false };
}

/** Saved as UTF-16 by an editor: every other byte is a NUL. */
function isWide(bytes: Buffer): boolean {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  return mark === 0xfffe || mark === 0xfeff;
}

type Part = readonly [from: number, to: number];

const whole = (_: Buffer, from: number, to: number): readonly Part[] => [[from, to]];

/** NULs are what a power cut leaves in place of bytes; a written line never holds one, so they divide as line ends do. */
function betweenNuls(bytes: Buffer, from: number, to: number): readonly Part[] {
  const line = bytes.subarray(from, to);
  const parts: Part[] = [];
  for (let at = 0; at < line.length; ) {
    const nul = line.indexOf(NUL, at);
    const end = nul < 0 ? line.length : nul;
    parts.push([from + at, from + end]);
    at = end + 1;
  }
  return parts;
}

/** Without blanks, a carriage return from Windows and a byte order mark: what is left is what a strike overwrites. */
function trimmed(bytes: Buffer, from: number, to: number): Part {
  let start = from;
  let end = to;
  if (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) start += 3;
  while (start < end && isBlank(bytes[start])) start++;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return [Math.min(start, end), end];
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0d || byte === 0x09;
}

function lineAt(bytes: Buffer, number: number, from: number, to: number, isKnownUtf8: boolean): Line {
  const oldCharacters = !isKnownUtf8 && !isUtf8(bytes.subarray(from, to));
  const text = oldCharacters
    ? new TextDecoder("windows-1252").decode(bytes.subarray(from, to))
    : bytes.toString("utf8", from, to);
  const seal = sealIn(text);
  return { number, from, to, text, entry: entryIn(text, seal !== undefined), oldCharacters, seal };
}

/** No number beyond this was given by this program, so none continues after it. */
export const HIGHEST = 1e12;

/**
 * The highest number of `writer` that the lines know of: in ids, in what entries point at, and in what can't be read.
 * 0 when there is none. Numbers go on after it, so that an id is never given twice.
 */
export function highest(writer: WriterId, lines: readonly Line[]): number {
  let found = 0;
  const see = (n: number) => {
    if (n > found && n < HIGHEST) found = n;
  };
  const seeId = (id: string) => {
    const parts = partsOf(id);
    if (parts?.writer === writer) see(parts.n);
  };
  const loose = new RegExp(`(?<![a-z0-9])${writer}:(\\d+)`, "g");
  for (const { entry, text } of lines) {
    if (entry) seeId(entry.id);
    if (entry && "target" in entry) seeId(entry.target);
    if (!entry || entry.kind === "unknown" || entry.kind === "fragment")
      for (const match of text.matchAll(loose)) see(Number(match[1]));
  }
  return found;
}
