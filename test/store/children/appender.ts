// Writes notes one after another and says on standard output which are saved, until it is killed or can't go on.
// Argument: the session's folder.
import fs from "node:fs";
import { StoreProblem } from "../../../src/store/problem.ts";
import { openJournal } from "../../../src/store/session/open.ts";
import { nb } from "../../../src/text/nb/index.ts";

const [folder = ""] = process.argv.slice(2);
const at = "2026-11-22T10:15:03.120+01:00";
const { journal } = openJournal(folder, "mod", { moment: () => ({ at, t: 0 }), text: nb.store });

try {
  for (let t = 0; ; t++) {
    const words = `«Det traff meg» 🙂 æøå ${"x".repeat((t * 37) % 300)} ${t}`;
    const saved = journal.append([{ at, t, kind: "note", said: "verbatim", text: words }]);
    fs.writeSync(1, `${saved[0]?.id} ${words}\n`);
  }
} catch (error) {
  if (!(error instanceof StoreProblem)) throw error;
  fs.writeSync(1, `! ${error.code}\n`);
}
