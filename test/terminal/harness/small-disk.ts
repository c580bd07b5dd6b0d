// A disk of its own that can be filled, where the system lets us make one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A disk of so many kilobytes, gone when the test is over; undefined where the system lets us make none. */
export function smallDisk(kilobytes: number): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-disk-"));
  const options = `size=${kilobytes}k,mode=700`;
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0;
  onTestFinished(() => {
    if (isMounted) spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return isMounted ? folder : undefined;
}
