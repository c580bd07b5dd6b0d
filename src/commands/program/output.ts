// Writing to standard output when whoever reads it may stop before the end, as `| head` does.
import type { Io } from "./io.ts";

const prepared = new WeakSet<NodeJS.WriteStream>();

export function print(contents: string | Uint8Array, io: Io): void {
  if (!prepared.has(io.stdout)) {
    prepared.add(io.stdout);
    io.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  if (typeof contents === "string") io.out(contents);
  else io.stdout.write(contents);
}
