// Where a command writes to: a file, or standard output, whose reader may stop before the end, as `| head` does.
import path from "node:path";
import type { ExitCode, Io } from "./io.ts";

const prepared = new WeakSet<NodeJS.WriteStream>();

/** Something to be read here and now. */
export function print(text: string, io: Io): void {
  bearNoReader(io);
  io.out(text);
}

/** What would otherwise be a file: as it is, to the byte; at a terminal without what it would obey. */
export function giveFile(contents: string | Uint8Array, io: Io): void {
  bearNoReader(io);
  if (typeof contents === "string" && io.stdout.isTTY) io.out(contents);
  else io.stdout.write(contents);
}

function bearNoReader(io: Io): void {
  if (!prepared.has(io.stdout)) {
    prepared.add(io.stdout);
    io.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** The file that `--out` names; undefined for standard output, which is `-`, or nothing. A file called `-` is `./-`. */
export function fileToWrite(out: string | undefined, { cwd }: Pick<Io, "cwd">): string | undefined {
  return out === undefined || out === "-" ? undefined : path.resolve(cwd, out);
}

/** Says on standard error why it could not be done. */
export function refuse(sentence: string, { err }: Pick<Io, "err">): ExitCode {
  err(`${sentence}\n`);
  return 2;
}
