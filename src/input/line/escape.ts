// A leading `\` takes the next character as it is.

/** The text without the backslash that leads it, or that keeps a `#` from being a code word. */
export function unescaped(typed: string): { readonly text: string; readonly escaped: boolean } {
  const escaped = /^\\\S/u.test(typed);
  const text = (escaped ? typed.slice(1) : typed).replace(/(?<=\s)\\(?=#)/gu, "");
  return { text, escaped };
}
