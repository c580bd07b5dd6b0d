// Whether a person sits at a terminal that can be drawn on, and the stage for its screens.
import type { Stage } from "../../ui/terminal/stage.tsx";
import type { ExitCode, Io } from "./io.ts";

/** False for pipes, for a terminal that can't move its cursor, and where `--plain` was asked for. */
export function hasScreen(io: Pick<Io, "stdin" | "stdout" | "env">, plain: boolean | undefined): boolean {
  return plain !== true && io.stdin.isTTY === true && io.stdout.isTTY === true && io.env.TERM !== "dumb";
}

/**
 * Does the work on a stage, if there is a screen, and always gives the terminal back afterwards. Keys are taken from the
 * beginning: what is typed before the first screen is there is not echoed, and goes to that screen.
 */
export async function onStage<Result>(
  io: Io,
  plain: boolean | undefined,
  work: (stage: Stage | undefined) => Promise<Result>,
): Promise<Result> {
  if (!hasScreen(io, plain)) return work(undefined);
  // Before Ink is loaded, which takes longer than a quick typist does.
  io.stdin.setRawMode(true);
  const { openStage } = await import("../../ui/terminal/stage.tsx");
  const stage = openStage(io);
  try {
    return await work(stage);
  } finally {
    stage.close();
  }
}

/** Gives the terminal back, and says on standard error why it could not be done. */
export async function leaveStage<Code extends ExitCode>(
  sentence: string,
  code: Code,
  io: Io,
  stage: Stage | undefined,
): Promise<Code> {
  await stage?.abandon();
  io.err(`${sentence}\n`);
  return code;
}
