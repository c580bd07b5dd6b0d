// Whether the data folder can be written to, tried by doing it.
import fs from "node:fs";
import path from "node:path";
import { appendDurably, makeFolder } from "./journal/write.ts";
import { StoreProblem, type StoreText, telling } from "./problem.ts";

/** Undefined if a line can be written there and reaches the disk; else why not, as a sentence. Leaves nothing behind. */
export function writeProbe(folder: string, text: StoreText): string | undefined {
  try {
    telling(folder, text, () => {
      makeFolder(folder);
      const place = fs.mkdtempSync(path.join(folder, ".probe-"));
      try {
        const probe = path.join(place, "probe");
        const file = fs.openSync(probe, "w", 0o600);
        try {
          appendDurably(file, probe, Buffer.from("1\n"), 0);
        } finally {
          fs.closeSync(file);
        }
      } finally {
        fs.rmSync(place, { recursive: true, force: true });
      }
    });
    return undefined;
  } catch (error) {
    if (error instanceof StoreProblem) return error.message;
    throw error;
  }
}
