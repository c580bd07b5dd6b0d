// Reads the sentences back that are printed with something in them.

const MARK = "\u0001";

/** The words that a sentence was made with; undefined if it is not this sentence. */
export function wordsIn(sentence: (words: string) => string, text: string): string | undefined {
  const [start = "", end = ""] = sentence(MARK).split(MARK);
  const isSame = text.length > start.length + end.length && text.startsWith(start) && text.endsWith(end);
  return isSame ? text.slice(start.length, text.length - end.length) : undefined;
}

/** The number, which the sentence may word differently when it is 1. */
export function numberIn(sentence: (count: number) => string, text: string): number | undefined {
  if (text === sentence(1)) return 1;
  const words = wordsIn((mark) => sentence(SOME).replace(String(SOME), mark), text);
  return words !== undefined && /^\d+$/u.test(words) ? Number(words) : undefined;
}

const SOME = 7777;

/** `10`, or `[5, 10]` of a span. */
export function spanIn(text: string): number | readonly [number, number] | undefined {
  const found = /^(\d+(?:\.\d+)?)(?:–(\d+(?:\.\d+)?))?$/u.exec(text);
  if (!found) return undefined;
  return found[2] === undefined ? Number(found[1]) : [Number(found[1]), Number(found[2])];
}

/** The key whose sentence it is. */
export function keyOf<Key extends string>(sentences: Readonly<Record<Key, string>>, text: string): Key | undefined {
  return (Object.keys(sentences) as Key[]).find((key) => sentences[key] === text);
}
