// The base of every Word document: its paper, its letters, its maker. Loaded only when a document is made, since the library
// is large.
import { Document, type IPropertiesOptions, type IStylesOptions, LineRuleType, Packer } from "docx";

/** Word counts in twentieths of a point; 567 are a centimetre. */
export const CENTIMETRE = 567;

const A4 = { width: 11_906, height: 16_838 };

type Margins = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** An upright A4 page and the width of its lines. Margins are in centimetres. */
export function a4Page({ top, right, bottom, left }: Margins) {
  const margin = {
    top: top * CENTIMETRE,
    right: right * CENTIMETRE,
    bottom: bottom * CENTIMETRE,
    left: left * CENTIMETRE,
  };
  return { page: { size: A4, margin }, lineWidth: A4.width - margin.left - margin.right };
}

/** The letters. Each document has its own sizes, in half points. */
export const BODY = { font: "Georgia" };
export const HEADING = { font: "Georgia", bold: true, color: "000000" };
export const SMALL_PRINT = { font: "Arial", bold: false, color: "555555" };

/** The style of plain paragraphs. Word checks their spelling by `locale`, as in `nb-NO`. */
export function bodyStyle(
  size: number,
  spacing: { readonly after: number; readonly line: number },
  locale: string,
): NonNullable<IStylesOptions["default"]> {
  // Said in so many words: else some programs take the height of a line for that of all letters, and titles overlap.
  const lineRule = LineRuleType.AUTO;
  return {
    document: { run: { ...BODY, size, language: { value: locale } }, paragraph: { spacing: { ...spacing, lineRule } } },
  };
}

/** The bytes of a .docx file. */
export async function packDocument(
  options: Omit<IPropertiesOptions, "creator" | "lastModifiedBy">,
): Promise<Uint8Array> {
  const document = new Document({ ...options, creator: "Samtale", lastModifiedBy: "Samtale" });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
