// The one gate to a terminal: text from a guide, a journal, a file name or a keyboard is nothing that a terminal obeys.

/** A terminal's control sequences: colours, cursor movements, titles, the clipboard, begun by ESC or its 8-bit twin. */
export const SEQUENCES =
  /(?:(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\u009D]*(?:\u0007|\u009C|\u001B\\)|\u001B[PX^_][^\u001B]*(?:\u001B\\)?|[\u001B\u009B]\[?[0-?]*[ -/]*[@-~])/gu;

/** Control characters, the marks that turn the reading direction, and others that show nothing but disturb what follows. */
export const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Whether there is anything to take out: of most text there is not. */
const SUSPECT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** The text without anything that a terminal would obey, but for line ends and tabs. In time that grows as the text does. */
export function forTerminal(text: string): string {
  return SUSPECT.test(text) ? text.replace(SEQUENCES, "").replace(CONTROLS, "") : text;
}
