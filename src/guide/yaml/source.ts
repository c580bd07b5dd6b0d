// The bytes of a guide as text: how it is encoded, and what no text may hold.
import { readOldText } from "../../markup/old-text.ts";
import type { Texts } from "../../text/languages.ts";
import { withPlainBreaks } from "./pasted/line-breaks.ts";
import { errorAt, type Problem } from "./problem.ts";

export type Source = {
  /** Without byte order mark; line ends are `\n`; what YAML forbids is a space. As long as the lines together, not always as many. */
  readonly text: string;
  /** The lines as they stand. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  /** False: a Word document or a picture, say. There is nothing more to check. */
  readonly isText: boolean;
};

/**
 * Reads as much as can be read: wrongly encoded text is told once, and the rest of the guide is still checked. `isFrozen`:
 * as earlier versions did, with line breaks of other kinds left in the text.
 */
export function readSource(source: Uint8Array | string, texts: Texts, isFrozen = false): Source {
  if (typeof source === "string") return fromText(source, texts, isFrozen);
  const say = texts.guide.encoding;
  if (isDocument(source)) {
    return { text: "", lines: [""], problems: [errorAt({ line: 0, unit: 0 }, say.notText)], isText: false };
  }
  const wide = wideEncodingOf(source);
  if (wide) {
    const { text, lines } = fromText(new TextDecoder(wide).decode(source), texts, isFrozen);
    return { text, lines, problems: [errorAt({ line: 0, unit: 0 }, say.wide)], isText: true };
  }
  if (isUtf8(source)) return fromText(new TextDecoder().decode(source), texts, isFrozen);
  const valid = validBeginning(source);
  const before = tidy(new TextDecoder().decode(source.subarray(0, valid)));
  // What isn't UTF-8 is in practice an older text from Windows or MS-DOS: read as that, it has its æ, ø and å.
  // The letter before tells whether one stands within a word.
  const from = Math.max(0, valid - 1);
  const after = readOldText(source.subarray(from)).slice(valid - from);
  const spot = { line: before.split("\n").length - 1, unit: before.length - before.lastIndexOf("\n") - 1 };
  const { text, lines } = fromText(before + after, texts, isFrozen);
  return { text, lines, problems: [errorAt(spot, say.notUtf8(after.charAt(0)))], isText: true };
}

function fromText(raw: string, texts: Texts, isFrozen: boolean): Source {
  const whole = tidy(raw);
  const lines = whole.split("\n");
  const broken = isFrozen ? { text: whole, problems: [] } : withPlainBreaks(whole, texts);
  const { text } = broken;
  const clean = text.replace(UNWRITABLE, " ");
  if (isMostlyUnwritable(text)) {
    const problems = [errorAt({ line: 0, unit: 0 }, texts.guide.encoding.notText)];
    return { text: "", lines: [""], problems, isText: false };
  }
  const problems = clean === text ? broken.problems : [...broken.problems, ...unwritableIn(lines, texts)];
  return { text: clean, lines, problems, isText: true };
}

function tidy(raw: string): string {
  return raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** Characters that YAML forbids and nobody types on purpose: NUL, escape, half of an emoji. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** A picture or a recording, say, that was given the name of a guide. */
function isMostlyUnwritable(text: string): boolean {
  const beginning = text.slice(0, 2_000);
  const unwritable = beginning.match(UNWRITABLE)?.length ?? 0;
  return unwritable > 3 && unwritable * 10 > beginning.length;
}

/** The first on each line, for at most ten lines: a file full of them is no text at all. */
function* unwritableIn(lines: readonly string[], texts: Texts): Generator<Problem> {
  let told = 0;
  for (const [line, content] of lines.entries()) {
    const unit = content.search(UNWRITABLE);
    if (unit === -1) continue;
    yield errorAt({ line, unit }, texts.guide.encoding.unwritable(content.charCodeAt(unit)));
    told += 1;
    if (told === 10) return;
  }
}

/** How files begin that people take for text: Word and other zipped documents, older Word, PDF, PNG, JPEG. */
const DOCUMENTS = ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "%PDF-", "\u0089PNG", "\u00ff\u00d8\u00ff", "{\\rtf"];

function isDocument(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  return DOCUMENTS.some((mark) => beginning.startsWith(mark));
}

function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** How many bytes at the start are valid UTF-8, ending with a whole character. */
function validBeginning(bytes: Uint8Array): number {
  let valid = 0;
  let broken = bytes.length;
  while (valid < broken) {
    const middle = (valid + broken + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), "beginning")) valid = middle;
    else broken = middle - 1;
  }
  while (valid > 0 && !isUtf8(bytes.subarray(0, valid))) valid -= 1;
  return valid;
}

/** As a `beginning`, the last character may be unfinished. */
function isUtf8(bytes: Uint8Array, part: "whole" | "beginning" = "whole"): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: part === "beginning" });
    return true;
  } catch {
    return false;
  }
}
