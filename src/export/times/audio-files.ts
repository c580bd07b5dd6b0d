// Which of a recorder's files an audio file is: the one that it was named with, else the first that is left.
import type { Recording } from "../../model/recording/alignment.ts";
import type { AudioFile } from "../exporter.ts";

/**
 * A file with a name goes with the first recording that is called so and has no file yet, by its label or else its number;
 * each other file with the first recording that is left and has a length. Undefined where no mark tells of the file.
 */
export function matchAudio(
  files: readonly AudioFile[],
  recordings: readonly Recording[],
): readonly (readonly [AudioFile, Recording | undefined])[] {
  const taken = new Set<Recording>();
  const take = (fits: (recording: Recording) => boolean): Recording | undefined => {
    const found = recordings.find((one) => !taken.has(one) && fits(one));
    if (found) taken.add(found);
    return found;
  };
  const named = new Map(
    files.flatMap((file) => {
      if (file.label === undefined) return [];
      const found = take(({ label }) => label === file.label) ?? take(({ number }) => String(number) === file.label);
      return [[file, found] as const];
    }),
  );
  return files.map((file) => [file, file.label === undefined ? take(({ from, to }) => to !== from) : named.get(file)]);
}
