// Where Node keeps the program's compiled parts, so that the next start is quick: in the data folder, for its owner only.
// Left to itself Node takes a folder that all users of a machine share, and runs what it finds there.
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { dataFolder, type Surroundings } from "../../store/data.ts";
import { optionIn } from "./option-in.ts";

const FOLDER = "compiled";

/** The folder, made if need be; undefined where it can't be had, or others could write in it: the program then starts slower. */
export function compileCache(argv: readonly string[], place: Surroundings): string | undefined {
  // Whoever only asks for help has no data folder made for it.
  if (argv.some((word) => ["--help", "-h", "--version"].includes(word))) return undefined;
  const folder = path.join(dataFolder({ ...place, flag: optionIn(argv, "--data") }), FOLDER);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    const isMine = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
    return isMine ? folder : undefined;
  } catch {
    return undefined;
  }
}
