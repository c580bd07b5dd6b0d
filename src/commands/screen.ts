// Whether a person sits at a terminal that can be drawn on.
import type { Io } from "./io.ts";

/** False for pipes, for a terminal that can't move its cursor, and where `--plain` was asked for. */
export function hasScreen(io: Pick<Io, "stdin" | "stdout" | "env">, plain: boolean | undefined): boolean {
  return plain !== true && io.stdin.isTTY === true && io.stdout.isTTY === true && io.env.TERM !== "dumb";
}
