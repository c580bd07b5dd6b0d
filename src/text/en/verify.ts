// English: what `verify` tells.
import type { verify as shape } from "../nb/verify.ts";

const lines = (n: number): string => (n === 1 ? "1 line" : `${n} lines`);

export const verify: typeof shape = {
  whole: "Everything is as it was written.",
  notWhole: (n) => (n === 1 ? "One thing is not as it was written." : `${n} things are not as they were written.`),
  counted: (n, struck) => `${lines(n)}${struck === 0 ? "" : `, ${struck} struck`}.`,
  unsealed:
    "The session is from an earlier version and has no checks: lines that were changed or taken away can't be found out.",
  /** What was typed and not sent is no part of the record. */
  unsent: "A line was not sent before the program stopped. It is in the field when the session is opened again.",
  findings: {
    where: (file, line, id, at) =>
      `${file}, line ${line}${id === undefined ? "" : ` (${id}${at === undefined ? "" : `, written ${at}`})`}`,
    changed: (place) => `${place}: changed after it was written.`,
    missing: (place, from, to) =>
      from === undefined || to === undefined
        ? `${place}: lines before this one are missing.`
        : `${place}: ${from === to ? `number ${from} before this one is missing` : `numbers ${from}–${to} before this one are missing`}.`,
    moved: (place) => `${place}: doesn't belong where it stands. It was moved, or stands there twice.`,
    foreign: (place) => `${place}: was not written by Samtale, or its check is gone.`,
    unreadable: (place) => `${place}: can't be read.`,
    unstruck: (place) =>
      `${place}: is struck, but the words still stand there. They go when the session is next opened.`,
    endLost: (file, id, seenBy, at) =>
      `${file}: the end is missing. Line ${id} stood there when ${seenBy} was written (${at}), and is there no more.`,
    noText: (file) => `${file}: is not a text file that can be read.`,
    copy: (file, n) =>
      n === 0
        ? `${file}: a copy made by another program. All of it is in the session; it can be deleted.`
        : `${file}: a copy made by another program, with ${lines(n)} that the session lacks. Keep it.`,
    twin: (session, has, lacks) =>
      `The folder is a copy of the session ${session}, which is here too. ${has === 0 ? "All of the copy is there." : `${lines(has)} here are not there.`}${lacks === 0 ? "" : ` ${lines(lacks)} there are not here.`}${has === 0 ? " The copy can be deleted." : " Keep both."}`,
    guide: {
      whole: "",
      copy: "guide.yaml: missing or changed. The copy in the folder “beginning” is used.",
      elsewhere: "guide.yaml: missing or changed. The same guide in another session is used.",
      changed: "guide.yaml: changed after the session began, and not to be found as it was.",
      nowhere: "guide.yaml: missing.",
      made: "",
    },
    start: {
      whole: "",
      copy: "The first line: missing or damaged. The copy in the folder “beginning” is used.",
      elsewhere: "",
      changed: "",
      made: "The first line: missing or damaged, and put together from what is left.",
      nowhere: "The first line: missing.",
    },
  },
};
