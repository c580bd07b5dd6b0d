// Strikes an entry and is killed just before its n-th write or sync. Arguments: folder, entry, n.
import fs from "node:fs";
import { openJournal } from "../../../src/store/session/open.ts";
import { nb } from "../../../src/text/nb/index.ts";

const [folder = "", target = "", steps = "1"] = process.argv.slice(2);
const moment = { at: "2026-11-22T10:20:00.000+01:00", t: 300_000 };
const { journal } = openJournal(folder, "mod", { moment: () => moment, text: nb.store });

let left = Number(steps);
const step = () => {
  if (--left === 0) process.kill(process.pid, "SIGKILL");
};
const { writeSync, fdatasyncSync } = fs;
fs.writeSync = ((...given: Parameters<typeof writeSync>) => {
  step();
  return writeSync(...given);
}) as typeof writeSync;
fs.fdatasyncSync = (file) => {
  step();
  fdatasyncSync(file);
};

journal.strike(target, moment);
process.stdout.write("struck\n");
