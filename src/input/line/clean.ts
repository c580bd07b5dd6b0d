// What comes from a keyboard, a pipe or the clipboard, made into text that is safe to show, keep and export.

import { CONTROLS, SEQUENCES } from "../../model/terminal-text.ts";

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
