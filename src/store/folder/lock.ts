// One writer's file is open in one program at a time. The system frees the lock when a program ends, however it ends.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { WriterId } from "../../model/entry.ts";
import { closeQuietly } from "../journal/write.ts";
import { isOrdinary } from "../ordinary-file.ts";

/** `held`: ours until `free`. `taken`: another program has it. `unavailable`: this disk or machine knows no such locks. */
export type Lock = { readonly state: "held" | "taken" | "unavailable"; readonly free: () => void };

type TryLock = (file: number, options?: { readonly shared: boolean }) => boolean;

/** A probe by another program holds a lock for less than a moment: so long is tried again, in milliseconds. */
const PATIENCE = 100;
const PAUSE = 10;

/** The addon is native: where it has no binary the program still runs, without the guard. */
function addon(): TryLock | undefined {
  try {
    return (createRequire(import.meta.url)("fs-native-extensions") as { tryLock: TryLock }).tryLock;
  } catch {
    return undefined;
  }
}

/**
 * Tries for the lock of the file at `place`, which is made if it isn't there, for `patience` milliseconds. Throws what
 * opening a file throws.
 */
export function takeLock(place: string, patience = PATIENCE): Lock {
  if (!isOrdinary(place)) return { state: "unavailable", free: () => {} };
  // Windows locks only what may be read as well.
  const file = fs.openSync(place, "a+", 0o600);
  let state = tried(file);
  for (let waited = 0; state === "taken" && waited < patience; waited += PAUSE) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    state = tried(file);
  }
  if (state !== "held") closeQuietly(file);
  let open = state === "held";
  return {
    state,
    free: () => {
      if (open) closeQuietly(file);
      open = false;
    },
  };
}

/** The writers beside `writer` whose program has the session open at this moment. None where the disk knows no locks. */
export function othersOpen(folder: string, writer: WriterId): readonly WriterId[] {
  try {
    const locked = fs.readdirSync(folder).flatMap((name) => /^([a-z][a-z0-9]*)\.lock$/.exec(name)?.[1] ?? []);
    return locked.filter((other) => other !== writer && isTaken(path.join(folder, `${other}.lock`)));
  } catch {
    return [];
  }
}

/** Whether a program has this writer's file open at this moment. Not to be told where the disk knows no locks. */
export function isOpenIn(folder: string, writer: WriterId): boolean {
  const place = path.join(folder, `${writer}.lock`);
  try {
    return fs.existsSync(place) && isTaken(place);
  } catch {
    return false;
  }
}

/** Asked with a shared lock, which others who ask may have at the same time. */
function isTaken(place: string): boolean {
  if (!isOrdinary(place)) return false;
  const file = fs.openSync(place, "r");
  try {
    return tried(file, true) === "taken";
  } finally {
    fs.closeSync(file);
  }
}

function tried(file: number, shared = false): Lock["state"] {
  const tryLock = addon();
  if (!tryLock) return "unavailable";
  try {
    return tryLock(file, { shared }) ? "held" : "taken";
  } catch {
    return "unavailable"; // A disk without locks: some network shares.
  }
}
