// English: the journal, the session folder and the settings.
import type { store as shape } from "../nb/store.ts";

const problems: typeof shape.problems = {
  busy: (path) =>
    `Another program is using ${path}. Everything saved before it is safe. Wait a little or close the other program, and try again.`,
  "disk-full": (path) =>
    `It could not be saved: the disk is full. Everything saved before it is safe. Make room on the disk that holds ${path}, and try again.`,
  "too-big": (path) =>
    `It could not be saved: ${path} can't get any bigger on this disk. Everything saved before it is safe. Split the text into smaller pieces, or make room, and try again.`,
  "read-only": (path) =>
    `The program is not allowed to write in ${path}. Everything saved before is safe. Give yourself permission to write there, or choose another data folder with --data.`,
  gone: (path) =>
    `${path} can't be found: it has been moved, deleted or disconnected, and nothing can be saved there now. Put it back, or connect the disk again, and try once more.`,
  locked: (path) =>
    `This role in the session is open in another window (${path}). Carry on there, or close that window and try again. If there are two of you, the other can be secretary: npx samtale resume last --as secretary`,
  unwritable: (path) =>
    `The last thing was not saved, because it can't be written so that it can be read again (${path}). Try another wording.`,
  "no-text": (path) =>
    `${path} has been saved again by another program, in a format that Samtale can't continue in. Open the file there, save it as UTF-8, and try again.`,
  failed: (path, code) =>
    `${path} could not be read or written${code === "?" ? "" : ` (the disk answered ${code})`}. What was saved before is safe. Try again, or choose another disk with --data.`,
};

const lines = (from: number, to: number) => (from === to ? `Line ${from}` : `Lines ${from}–${to}`);
const verb = (from: number, to: number, one: string, more: string) => (from === to ? one : more);

const issues: typeof shape.issues = {
  unreadable: (file, from, to) =>
    `${lines(from, to)} of ${file} can't be read as a note and ${verb(from, to, "has", "have")} been left as found.`,
  unreadableRemedy: "Open the file in a plain text editor to see what is there.",
  changed: (file, from, to) =>
    `${lines(from, to)} of ${file} was changed after it was written, by something outside this program. “npx samtale verify” tells more.`,
  newer: (file, from, to) =>
    `${lines(from, to)} of ${file} ${verb(from, to, "was", "were")} written by a newer version of Samtale. The content is kept, but not shown here.`,
  newerRemedy: "Update Samtale to see it.",
  doubled: (file, line, id) => `Line ${line} of ${file} just repeats ${id} and has been counted once.`,
  twoWordings: (file, line, id, kept) =>
    `Line ${line} of ${file} has the same number as another line (${id}) but says something else. Both are kept; this one is called ${kept}.`,
  notUtf8: (file, from, to) =>
    `${lines(from, to)} of ${file} ${verb(from, to, "was", "were")} saved in an old character set and read as Windows text. Check any accented letters.`,
  noText: (file) => `${file} is not a text file that Samtale can read, and has been left as found.`,
  noTextRemedy: "If it was opened and saved in another program, save it again as UTF-8.",
  fileFailed: (file, code) => `${file} can't be opened (the disk answered ${code}).`,
  noStart: "The session is missing its first line. The rest is read all the same.",
  noGuide: "The interview guide that belongs in the session folder (guide.yaml) is missing. The notes are complete.",
  noGuideRemedy: "Put the guide back in the folder under the name guide.yaml to see the questions again.",
  otherGuide:
    "The interview guide in the session folder (guide.yaml) was changed after the session began. The notes are complete, but may point to questions that are no longer there.",
  startFromCopy:
    "The line the session begins with is missing or damaged. It was taken from the copy in the folder “beginning”.",
  startMade: (participants) =>
    `The line the session begins with is missing or damaged, and there is no copy. It was put together from what is left: the number of participants is set to ${participants}. All the notes are there.`,
  guideFound: {
    copy: "The interview guide in the session folder (guide.yaml) is missing or was changed. The copy from when the session began is used instead.",
    elsewhere:
      "The interview guide in the session folder (guide.yaml) is missing or was changed. The same guide was found in another session, and is used instead.",
  },
  noLock: (folder) =>
    `The disk that holds ${folder} can't tell whether the session is open in two windows. Take care to have it open in one place only.`,
  filePutBack: (file) =>
    `Someone deleted ${file} while the session was open. The file is back with everything that was saved, and nothing is lost.`,
  linesPutBack: (file, count) =>
    `Something outside this program changed ${file} while the session was open. ${count === 1 ? "A saved line was missing and has been written back" : `${count} saved lines were missing and have been written back`}. Switch off syncing of the data folder, and close the file in other programs.`,
  strayWords: (files) =>
    `What you struck is gone from the session, but the words are also in other files in its folder: ${files}. Samtale does not touch files it did not make.`,
  strayWordsRemedy: "Look at those files, and delete them if they are not needed.",
  copies: {
    exports: (files) =>
      `The words you struck are also in what you exported earlier: ${files}. Export again with --force, or delete it. If you gave it to someone, they must delete it too.`,
    backups: (folders) =>
      `The words you struck are also in the backup in ${folders}. They are struck there the next time you type npx samtale backup ${folders}`,
    gone: (files) =>
      `There are also copies that are no longer where they were put: ${files}. If you moved them or gave them away, the words you struck are still in them.`,
  },
  strikeUnfinished: (file) =>
    `The strike is on record, but the text is still in ${file}, which could not be written to. It will be removed the next time the session is opened.`,
};

const finding: typeof shape.finding = {
  none: (typed) => `No session is called “${typed}” or begins with it.`,
  noneAtAll: "There are no sessions yet.",
  nearest: (ids) => `Did you mean ${ids}?`,
  seeAll: "Type “npx samtale sessions” to see them all.",
  several: (typed, ids) =>
    `Several sessions begin with “${typed}”: ${ids}. Type a little more of the name, or “last” for the latest.`,
  empty: "The folder holds no notes that can be read.",
  newer: "The session was begun in a newer version of Samtale. Update Samtale to go on with it.",
};

const settings: typeof shape.settings = {
  broken: (path) => `The settings in ${path} could not be read. The program uses the usual ones.`,
  brokenAside: (aside) => `The old file has been kept as ${aside}.`,
  brokenStays: "The file has been left where it is.",
  wrongValue: (path, key) => `“${key}” in ${path} has a value that can't be used. The usual one applies instead.`,
};

export const store: typeof shape = { problems, issues, finding, settings };
