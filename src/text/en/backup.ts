// English: backups.
import type { backup as shape } from "../nb/backup.ts";

type Counted = Parameters<typeof shape.restored.new>[0];

const lines = (n: number): string => (n === 1 ? "1 line" : `${n} lines`);

const about = (sentence: (counted: Counted) => string) => (counted: Counted) =>
  `${counted.id}: ${sentence(counted)}${counted.whole ? "" : ` The original is not as it was written: npx samtale verify ${counted.id} tells what.`}`;

const told = (sentence: (counted: Counted) => string) => (counted: Counted) => `${counted.id}: ${sentence(counted)}`;

export const backup: typeof shape = {
  copied: (folder) => ({
    new: about(({ lines: n }) => `copied, ${lines(n)}.`),
    updated: about(({ lines: n }) => `the copy is up to date, ${lines(n)}.`),
    same: about(() => "the copy is the same."),
    newer: about(
      ({ id, lacking: { here } }) =>
        `not copied. The copy has ${lines(here)} that are missing here: npx samtale restore ${folder} ${id} brings them back.`,
    ),
    parted: about(
      ({ id, lacking: { here, there } }) =>
        `not copied. ${lines(here)} of the copy are missing here, and ${lines(there)} here are missing from the copy: npx samtale restore ${folder} ${id} brings back what is missing.`,
    ),
    unsure: about(
      ({ id, lacking: { here } }) =>
        `not copied. The copy has ${lines(here)} whole that are not whole here: npx samtale restore ${folder} ${id} brings them back.`,
    ),
    open: about(() => "not copied, because the copy is open in another window. Close that window and try again."),
  }),
  restored: {
    new: told(({ lines: n }) => `brought back, ${lines(n)}.`),
    updated: told(({ back }) => `${lines(back)} brought back.`),
    same: told(() => "the same as the copy."),
    newer: told(({ lacking: { here } }) => `left alone. Here are ${lines(here)} that the copy doesn't have.`),
    parted: told(
      ({ lacking: { there } }) =>
        `left alone. ${lines(there)} have other words here than in the copy, and only you can know which are right. Read the copy with --data.`,
    ),
    unsure: told(
      ({ lacking: { here } }) =>
        `left alone. The copy is not as it was written, and ${lines(here)} are whole here that are not whole there.`,
    ),
    open: told(() => "left alone, because the session is open in another window. Close that window and try again."),
  },
  checked: {
    new: told(({ lines: n }) => `only in the copy, ${lines(n)}.`),
    updated: told(({ back }) => `the copy has ${lines(back)} that are missing here.`),
    same: told(({ whole }) =>
      whole
        ? "the same as the copy, and all of it as it was written."
        : "the same as the copy, but not as it was written.",
    ),
    newer: told(({ lacking: { here } }) => `here are ${lines(here)} that the copy doesn't have.`),
    parted: told(
      ({ lacking: { here, there } }) =>
        `${lines(there)} of the copy are missing here, and ${lines(here)} here are missing from the copy.`,
    ),
    unsure: told(
      ({ lacking: { here } }) =>
        `the copy is not as it was written: ${lines(here)} are whole here that are not whole there.`,
    ),
    open: told(() => "open in another window."),
  },
  notThere: (id) => `${id}: not in the copy.`,
  done: (n, folder) =>
    `${n === 1 ? "One session" : `${n} sessions`} copied to ${folder} and read back. Look into the copy: npx samtale --data ${folder} sessions`,
  compared: (n, folder) => `${n === 1 ? "One session" : `${n} sessions`} compared with the copy in ${folder}.`,
  sameDisk: "The copy is on the same disk as the original: if that fails, both are gone. Use another disk as well.",
  synced: (name) => `The copy is in ${name} and goes out on the net. Health information doesn't belong there.`,
  last: (day, folder) => `Last backup: ${day}, in ${folder}.`,
  none: "No backup has been made: npx samtale backup FOLDER makes one on another disk.",
  refused: {
    same: (folder) => `${folder} is the folder that the sessions are in. Choose a folder on another disk.`,
    nested: (folder, data) =>
      `One of ${folder} and the data folder ${data} is inside the other. Choose a folder outside, best on another disk.`,
    noFolder: (folder) => `There is no folder ${folder}. Is the disk connected?`,
    noBackup: (folder) => `There is no backup in ${folder}. Choose the folder that backup wrote to.`,
  },
};
