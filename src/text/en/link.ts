// English: two machines in one session.
import type { nb } from "../nb/index.ts";

const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);

export const link: typeof nb.link = {
  parted: (writer) =>
    `Something written on the other machine in the file ${writer}.jsonl says something else than what stands here. Both versions are where they were.`,
  merge: {
    argument: "the folder on the memory stick: a copy of the session, or of the whole data folder",
    noFolder: (folder) => `No folder ${folder} was found. Is the memory stick in?`,
    noSessions: (folder) =>
      `There is no session in ${folder}. Choose a session's folder, or a copy of the data folder.`,
    same: (folder) => `${folder} is where the sessions on this machine are. Choose the folder on the memory stick.`,
    brought: (id, n) => `${id}: was not here, and has been copied, ${lines(n)}.`,
    merged: (id, here, there) =>
      there === undefined
        ? `${id}: ${lines(here)} came here. The folder can't be written to, so the other machine does not have what is here yet.`
        : here + there === 0
          ? `${id}: the same on both sides.`
          : `${id}: ${lines(here)} came here, ${lines(there)} went into the folder. Both sides are the same now.`,
    notAll: (id) => `${id}: not all of it came along.`,
    waiting: (n) =>
      `${lines(n)} did not come along, because a line before them is missing. They are where they were: merge again from a newer copy.`,
    parted: (n) =>
      `${lines(n)} were written in the same role on two machines, and can't stand in one file. Both versions are where they were. Read the other one with --data.`,
    busy: (n) => `${lines(n)} did not come along, because the session is open. Close the window, and merge again.`,
    another: (id) => `${id}: untouched. The folder has the same name, but is another session or has another guide.`,
    unreadable: (id) => `${id}: untouched. There is no telling which session this is.`,
    open: (id) => `${id}: untouched, because the session is open. Close the window, and merge again.`,
  },
};
