// Where everything is kept on this machine.
import path from "node:path";
import envPaths from "env-paths";

/**
 * The data folder, as an absolute path: what `--data` says, else `SAMTALE_DATA`, else where this system keeps the
 * data of programs. A relative path counts from `cwd`.
 */
export function dataFolder({
  flag,
  env,
  cwd,
}: {
  readonly flag?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}): string {
  const chosen = flag || env.SAMTALE_DATA;
  return chosen ? path.resolve(cwd, chosen) : envPaths("samtale", { suffix: "" }).data;
}
