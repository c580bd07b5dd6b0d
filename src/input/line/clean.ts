// What comes from a keyboard, a pipe or the clipboard, made into text that is safe to show, keep and export.

/** A terminal's control sequences: colours, cursor movements, titles, and the like, begun by ESC or its 8-bit twin. */
const SEQUENCES =
  /(?:\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B[PX^_][\s\S]*?\u001B\\|[\u001B\u009B]\[?[0-?]*[ -/]*[@-~])/gu;

/** Control characters, the marks that turn the reading direction, and others that show nothing but disturb what follows. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** One text with `\n` for line ends: no control sequences, tabs as spaces, whole characters in their composed form. */
export function clean(text: string): string {
  return text
    .replace(SEQUENCES, "")
    .replace(/\r\n?|\u2028|\u2029/gu, "\n")
    .replace(CONTROLS, "")
    .replace(/\t/gu, "  ")
    .toWellFormed()
    .normalize("NFC");
}
