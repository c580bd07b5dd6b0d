// English: sessions that are brought in from a file.
import type { imports as shape } from "../nb/imports.ts";

const lines = (n: number): string => (n === 1 ? "one line" : `${n} lines`);

export const imports: typeof shape = {
  help: {
    import: "bring in a session from an archive or another machine",
    file: "the file, made with export --format json --all",
  },
  done: (id, n) => `${id} has been brought in, ${lines(n)}. Read it: npx samtale show ${id}`,
  refused: {
    missing: (file) => `There is no file ${file}.`,
    notAFile: (file) => `${file} isn't an ordinary file. Give the json file itself.`,
    tooBig: (file) => `${file} is too large to be a session, and hasn't been read.`,
    unreadable: (file, code) => `${file} can't be read (the disk answered ${code}).`,
    problems: {
      "not-ours": (file) =>
        `${file} isn't a session from Samtale. Only what was made with export --format json --all can be brought in.`,
      "cut-off": (file) =>
        `${file} isn't whole: something is missing or damaged. Copy the file again, or make it again where the session is.`,
      newer: (file) =>
        `${file} was made by a newer version of Samtale. Update the program on this machine and try again.`,
    },
    empty: (file) => `There is no session in ${file}.`,
    notWhole: (file) =>
      `${file} holds only what may leave, which isn't the whole session. Make the file again where the session is: npx samtale export SESSION --format json --all`,
    changed: (file) =>
      `${file} was changed after it was made. It wouldn't be the same session, so nothing has been brought in. Make the file again where the session is.`,
    exists: (id) => `${id} is here already. It was left as it is, and nothing has been brought into it.`,
  },
};
