// Two machines with a copy each of one session, in one process: the moderator writes on one, the secretary on the other.
import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type CarriedLine, carriedIn } from "../../src/link/lines/carried-line.ts";
import { type Taken, takeLines } from "../../src/link/lines/write-lines.ts";
import { readFolder } from "../../src/store/folder/folder.ts";
import { newSession, temporaryFolder, text } from "../store/helpers.ts";

export type Machine = { readonly data: string; readonly folder: string };

/** Both with what stood there when the session began. */
export function twoMachines(): readonly [Machine, Machine] {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  const folder = newSession(here);
  const copy = path.join(there, "sessions", path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return [
    { data: here, folder },
    { data: there, folder: copy },
  ];
}

export function linesOf({ folder }: Machine): readonly CarriedLine[] {
  return readFolder(folder, text).files.flatMap(carriedIn);
}

/** These lines come to the machine. The writers in `open` have their own file open there. */
export function bring(lines: readonly CarriedLine[], { folder }: Machine): Taken {
  return takeLines(folder, readFolder(folder, text), lines, { format: 2, held: new Set(), text });
}

/** Every journal and the guide, by name. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(jsonl|yaml)$/u.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(folder, name), "latin1")]));
}
