// How long words take, said aloud or read under a picture.

/** A calm pace, in characters a second; subtitles are read at the same. */
const CHARACTERS = 15;
/** In milliseconds. What takes longer than a minute was pasted, not said. */
const SHORTEST = 2000;
const LONGEST = 60_000;

/** Whole milliseconds. */
export function timeToRead(words: string): number {
  const time = Math.round(([...words].length / CHARACTERS) * 1000);
  return Math.min(LONGEST, Math.max(SHORTEST, time));
}
