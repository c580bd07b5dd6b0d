// The folder of this machine as it stands when it has been unpacked.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentsFor } from "../../src/portable/contents.ts";
import { nodeFor } from "../../src/portable/node-binary.ts";
import { ownPlatform } from "../../src/portable/platforms.ts";
import { REPOSITORY } from "../terminal/harness/opening.ts";

/** Lays it into `folder`, and returns what one starts it by; undefined on a machine that there is none for. */
export function unpackOwn(folder: string): string | undefined {
  const platform = ownPlatform();
  const node = platform && nodeFor(platform, REPOSITORY);
  if (!platform || !node || "why" in node) return undefined;
  for (const { name, bytes, runs } of contentsFor(platform, node, REPOSITORY)) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes, { mode: runs ? 0o755 : 0o644 });
  }
  return path.join(folder, platform.system === "windows" ? "samtale.cmd" : "samtale");
}
