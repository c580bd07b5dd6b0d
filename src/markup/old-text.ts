// Reads text that is not UTF-8: as an older Windows program writes it (code page 1252), or as MS-DOS and its command window do
// (850, and 865, which has the Norwegian letters in the same places). Excel still offers both.

/** 0x80 to 0xff of code page 850. */
const DOS =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

export function readOldText(bytes: Uint8Array): string {
  if (!isDos(bytes)) return new TextDecoder("windows-1252").decode(bytes);
  let text = "";
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (DOS[byte - 0x80] ?? "");
  return text;
}

const [a, z, A, Z] = [0x61, 0x7a, 0x41, 0x5a] as const;

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= a && byte <= z) || (byte >= A && byte <= Z));
}

/** æ, ø and å of each: in the other page a `µ`, `°` or `Õ`, or a quotation mark, `›` or `†`. */
const WINDOWS_LETTERS: ReadonlySet<number> = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]);
const DOS_WITHIN_WORDS: ReadonlySet<number> = new Set([0x91, 0x9b, 0x86]);
/** Ø and Å: nothing at all in code page 1252. */
const DOS_ALONE: ReadonlySet<number> = new Set([0x9d, 0x8f]);

/** `å` is a word, and one of the most frequent; a dagger stands at one. */
function isWord(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x86 && bytes[at - 1] === 0x20 && bytes[at + 1] === 0x20;
}

/** Only where Norwegian letters say so, and none says otherwise. */
function isDos(bytes: Uint8Array): boolean {
  let found = false;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    const [before, after] = [isLetter(bytes[at - 1]), isLetter(bytes[at + 1])];
    if (WINDOWS_LETTERS.has(byte) && (before || after)) return false;
    if (DOS_ALONE.has(byte) || (DOS_WITHIN_WORDS.has(byte) && before && after) || isWord(bytes, at)) found = true;
  }
  return found;
}
