// A participant's number as it is typed after a command.

/** `4`, `@4`, `nr. 4`. */
export function participantNumber(words: string): number | undefined {
  const match = /^@?(?:nr\.?\s*)?(\d{1,2})$/iu.exec(words.trim());
  const number = match ? Number(match[1]) : 0;
  return number > 0 ? number : undefined;
}
