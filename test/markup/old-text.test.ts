// A text from an older program is read with its letters, whichever of the two code pages it was saved in.
import { expect, test } from "vitest";
import { readOldText } from "../../src/markup/old-text.ts";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : [part])));

test.each([
  ["Windows, Norwegian", bytes("Spørsmål: bær, Å lære, Øl"), "Spørsmål: bær, Å lære, Øl"],
  [
    "MS-DOS, Norwegian",
    bytes("Sp", 0x9b, "rsm", 0x86, "l: b", 0x91, "r, ", 0x8f, " l", 0x91, "re"),
    "Spørsmål: bær, Å lære",
  ],
  [
    "MS-DOS, with letters of other languages",
    bytes("h", 0x86, "pet til Andr", 0x82, " ", 0xae, "ja", 0xaf),
    "håpet til André «ja»",
  ],
  ["MS-DOS, a word of one letter", bytes("gir det ", 0x86, " strikke"), "gir det å strikke"],
  ["MS-DOS, no more than a capital", bytes(0x9d, "l"), "Øl"],
  [
    "Windows, with quotation marks and an apostrophe",
    bytes("She said ", 0x91, "it", 0x92, "s fine", 0x92),
    "She said ‘it’s fine’",
  ],
  ["Windows, with a dagger after a word", bytes("ord", 0x86, " og mer"), "ord† og mer"],
  ["Windows, where a dagger stands in a Norwegian text", bytes("a", 0x86, "b er på"), "a†b er på"],
  ["Windows, with an accent alone", bytes("caf", 0xe9), "café"],
] as const)("%s", (_, saved, read) => {
  expect(readOldText(saved)).toBe(read);
});

test("every byte is one letter, so that no position shifts", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(readOldText(all.subarray(0x80, 0xc0))).toHaveLength(64);
  expect(readOldText(all.subarray(0x80))).toHaveLength(128);
});
