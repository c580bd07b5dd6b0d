// The paper version of a guide: who it is for, and in which format.
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { PrintDocument } from "./document.ts";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { moderatorDocument } from "./moderator.ts";
import { participantDocument } from "./participant.ts";
import { wordsFor } from "./words.ts";

export const READERS = ["moderator", "participant"] as const;
export type Reader = (typeof READERS)[number];

export const PRINT_FORMATS = ["md", "html", "docx"] as const;
export type PrintFormat = (typeof PRINT_FORMATS)[number];

/** What stands on the paper. `text` is in `language`. On the participants' paper placeholders are left blank. */
export function printDocument(
  guide: Guide,
  reader: Reader,
  language: Language,
  text: Texts["guidePrint"],
): PrintDocument {
  const words = wordsFor(guide, language, text, reader === "participant");
  return printable(reader === "moderator" ? moderatorDocument(words) : participantDocument(words));
}

/** The paper in `format`: text, or the bytes of a Word document. */
export async function render(document: PrintDocument, format: PrintFormat): Promise<string | Uint8Array> {
  switch (format) {
    case "md":
      return toMarkdown(document);
    case "html":
      return toHtml(document);
    case "docx":
      return (await import("./word.ts")).toWord(document);
  }
}

/** Without the signs that no printer knows and that XML forbids. */
function printable(document: PrintDocument): PrintDocument {
  const clean = (_key: string, value: unknown) =>
    typeof value === "string"
      ? value
          .toWellFormed()
          .replace(/\r\n?/g, "\n")
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
      : value;
  return JSON.parse(JSON.stringify(document, clean));
}
