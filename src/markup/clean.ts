// Cleans text on its way out: nothing is left in it that a terminal or a reader of files would obey.

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/gu;

/** Whole characters, `\n` for every line end, spaces for tabs, and no control characters. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(/\t/gu, " ")
    .replace(CONTROLS, "");
}

/** The same, on one line. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/\s*\n\s*/gu, " ")
    .trim();
}
