// Text where angle brackets would be taken for tags: in WebVTT and in XML alike.
const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export function escaped(words: string): string {
  return words.replace(/[&<>]/gu, (one) => ESCAPED[one] ?? "");
}
