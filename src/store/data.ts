// Where everything is kept on this machine.
import fs from "node:fs";
import path from "node:path";
import envPaths from "env-paths";

export type Surroundings = {
  /** What `--data` says. */
  readonly flag?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The folder that the program was unpacked into, where it is one to be opened and carried about. */
  readonly beside?: string | undefined;
};

/** Why everything is kept there: it was asked for, it lies beside the program, or this system keeps the data of programs there. */
export type DataReason = "option" | "variable" | "beside" | "usual";

export type DataPlace = { readonly folder: string; readonly reason: DataReason };

/** A file of this name in the program's folder keeps everything there. Windows hides the ending that its editors give. */
const MARKS = ["data-here", "data-here.txt"];

/**
 * The data folder, as an absolute path: what `--data` says, else `SAMTALE_DATA`, else the folder `data` beside the program
 * where a file asks for that, else where this system keeps the data of programs. A relative path counts from `cwd`.
 */
export function dataPlace({ flag, env, cwd, beside }: Surroundings): DataPlace {
  if (flag) return { folder: path.resolve(cwd, flag), reason: "option" };
  if (env.SAMTALE_DATA) return { folder: path.resolve(cwd, env.SAMTALE_DATA), reason: "variable" };
  if (beside !== undefined && MARKS.some((mark) => fs.existsSync(path.join(beside, mark))))
    return { folder: path.join(beside, "data"), reason: "beside" };
  return { folder: envPaths("samtale", { suffix: "" }).data, reason: "usual" };
}

export function dataFolder(surroundings: Surroundings): string {
  return dataPlace(surroundings).folder;
}
