// The last word of a text, found from its end: a pattern with `$` in it tries every place from the front.

/** Where it begins, as a UTF-16 index; blanks behind it are passed over. */
export function startOfLastWord(text: string): number {
  let at = text.trimEnd().length;
  while (at > 0 && /\S/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
