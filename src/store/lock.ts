// One writer's file is open in one program at a time. The system frees the lock when a program ends, however it ends.
import fs from "node:fs";
import { createRequire } from "node:module";

/** `held`: ours until `free`. `taken`: another program has it. `unavailable`: this disk or machine knows no such locks. */
export type Lock = { readonly state: "held" | "taken" | "unavailable"; readonly free: () => void };

type TryLock = (file: number) => boolean;

/** The addon is native: where it has no binary the program still runs, without the guard. */
function addon(): TryLock | undefined {
  try {
    return (createRequire(import.meta.url)("fs-native-extensions") as { tryLock: TryLock }).tryLock;
  } catch {
    return undefined;
  }
}

/** Tries for the lock of the file at `path`, which is made if it isn't there. Throws what opening a file throws. */
export function takeLock(path: string): Lock {
  const file = fs.openSync(path, "a", 0o600);
  const state = tried(file);
  if (state !== "held") fs.closeSync(file);
  let open = state === "held";
  return {
    state,
    free: () => {
      if (open) fs.closeSync(file);
      open = false;
    },
  };
}

function tried(file: number): Lock["state"] {
  const tryLock = addon();
  if (!tryLock) return "unavailable";
  try {
    return tryLock(file) ? "held" : "taken";
  } catch {
    return "unavailable"; // A disk without locks: some network shares.
  }
}
