// The locks of the writers who sit at other machines: while the link has them, no program on this machine sits down there.
import path from "node:path";
import type { WriterId } from "../model/entry.ts";
import { type Lock, takeLock } from "../store/folder/lock.ts";

export type SeatLocks = {
  /** The writers whose lock this program has. Changes as seats are given and taken back. */
  readonly held: ReadonlySet<WriterId>;
  /** False: a program on this machine sits there. */
  readonly hold: (writer: WriterId) => boolean;
  readonly free: (writer: WriterId) => void;
  readonly freeAll: () => void;
};

export function seatLocks(folder: string): SeatLocks {
  const locks = new Map<WriterId, Lock>();
  const held = new Set<WriterId>();
  const free = (writer: WriterId): void => {
    locks.get(writer)?.free();
    locks.delete(writer);
    held.delete(writer);
  };
  return {
    held,
    hold: (writer) => {
      if (held.has(writer)) return true;
      const lock = takeLock(path.join(folder, `${writer}.lock`));
      if (lock.state === "taken") return false;
      locks.set(writer, lock);
      held.add(writer);
      return true;
    },
    free,
    freeAll: () => {
      for (const writer of [...held]) free(writer);
    },
  };
}
