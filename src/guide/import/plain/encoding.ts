// The bytes of a text file as text, however they were saved.

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Line ends are `\n`, and there is no byte order mark. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/^\ufeff/u, "").replace(/\r\n?|[\u2028\u2029]/gu, "\n"), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = zerosIn(bytes);
  if (zeros.odd > bytes.length / 5 && zeros.even < zeros.odd / 10) return "utf-16le";
  if (zeros.even > bytes.length / 5 && zeros.odd < zeros.even / 10) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    // What isn't UTF-8 is in practice an older Windows text: read as that, it has its æ, ø and å.
    return "windows-1252";
  }
}

/** Text in Latin letters saved as UTF-16 without its mark has a zero in every second byte. */
function zerosIn(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

/** Bytes that no text has, in any of the encodings above. */
export function isBinary(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, 4096));
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return strange > text.length / 50;
}
