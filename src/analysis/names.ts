// When two names that were typed are the same: heads of columns, speakers, kinds, themes.

/** Without case, doubled blanks and the many ways in which an accent is stored. */
export function foldName(name: string): string {
  return tidyName(name).toLowerCase();
}

/**
 * Whether it may be the name of a session. Where columns were shifted the words of someone may stand in its place, and these
 * are not to be repeated.
 */
export function isSessionName(text: string): boolean {
  return /^[\p{L}\p{N}_.-]{1,120}$/u.test(text);
}

/** Whether it may be the id of a line, or of several. */
export function isLineId(text: string): boolean {
  return text.split(",").every((one) => /^[\p{L}\p{N}_-]{1,40}:\d{1,9}$/u.test(one.trim()));
}

/** As it is shown: on one line, with single blanks. */
export function tidyName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\s\u200b\u2060]+/gu, " ")
    .trim();
}
