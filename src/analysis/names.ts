// When two names that were typed are the same: heads of columns, speakers, kinds, themes.

/** Without case, doubled blanks and the many ways in which an accent is stored. */
export function foldName(name: string): string {
  return tidyName(name).toLowerCase();
}

/** As it is shown: on one line, with single blanks. */
export function tidyName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\s\u200b\u2060]+/gu, " ")
    .trim();
}
