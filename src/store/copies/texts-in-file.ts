// What can be read in a file of whatever kind: a text in any of its encodings, or the texts packed in a document.
import fs from "node:fs";
import { unescapeMarkup } from "../../markup/escape.ts";
import { unzipTexts } from "../../markup/zip.ts";
import { readOrdinary } from "../ordinary-file.ts";

/** A text is never so large; a recording that lies beside it may be. In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The texts in a file, with and without its markup. None where it can't be read, or is too large to be text. */
export function textsInFile(place: string): readonly string[] {
  try {
    if (fs.statSync(place).size > LARGEST) return [];
    const bytes = readOrdinary(place);
    const texts = isPacked(bytes) ? unzipTexts(bytes, LARGEST) : [decoded(bytes)];
    return texts.flatMap((text) => (text.includes("<") ? [text, ...withoutMarkup(text)] : [text]));
  } catch {
    return [];
  }
}

function isPacked(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"));
}

function decoded(bytes: Buffer): string {
  return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "utf8");
}

/** A tag may stand between two words, and within one. */
function withoutMarkup(text: string): readonly string[] {
  return ["", " "].map((between) => unescapeMarkup(text.replace(/<[^>]*>/gu, between)));
}
