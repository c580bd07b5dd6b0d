// What is in an exported file, whatever it is: its text, or what a zip holds, each part by its name.
import { unzipSync } from "fflate";

export type Part = { readonly name: string; readonly bytes: Uint8Array };

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The file itself and all that is packed into it, however deep. */
export function partsOf(contents: string | Uint8Array, name = ""): readonly Part[] {
  const bytes = Buffer.from(contents);
  const whole: Part = { name, bytes };
  if (!ZIP.every((byte, index) => bytes[index] === byte)) return [whole];
  return [whole, ...Object.entries(unzipSync(bytes)).flatMap(([inside, packed]) => partsOf(packed, inside))];
}

/** All of it to search in, the names of the parts with it; also what is written with two bytes a character. */
export function searchable(contents: string | Uint8Array): string {
  return partsOf(contents)
    .flatMap(({ name, bytes }) => [name, Buffer.from(bytes).toString("utf8"), Buffer.from(bytes).toString("utf16le")])
    .join("\n");
}
