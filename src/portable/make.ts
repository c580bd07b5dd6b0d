// Makes the folder of a platform as an archive, and keeps the list of sums beside the archives.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Level } from "../markup/zip.ts";
import { faultsIn } from "./check.ts";
import type { Commit } from "./commit.ts";
import { contentsFor } from "./contents.ts";
import { type Fetch, type NodeMissing, nodeFor } from "./node-binary.ts";
import { pack } from "./pack.ts";
import type { Platform } from "./platforms.ts";

export type Wish = {
  /** The folder of the repository, with the program built. */
  readonly repository: string;
  /** Where the archives go. */
  readonly out: string;
  readonly commit: Commit;
  /** How a package that isn't installed is fetched, and how hard it is packed; tests have their own. */
  readonly fetch?: Fetch;
  readonly level?: Level;
};

export type Made =
  /** Sizes in bytes; `unpacked` is the sum of the files. */
  | { readonly file: string; readonly size: number; readonly unpacked: number }
  | NodeMissing
  | { readonly faults: readonly string[] };

/** In the name of what no commit holds. */
export const UNCOMMITTED = "-uncommitted";

export function make(platform: Platform, { repository, out, commit, fetch, level = 6 }: Wish): Made {
  const node = nodeFor(platform, repository, fetch);
  if ("why" in node) return node;
  const files = contentsFor(platform, node, repository);
  const faults = faultsIn(files, platform, repository);
  if (faults.length > 0) return { faults };
  const { version } = JSON.parse(fs.readFileSync(path.join(repository, "package.json"), "utf8")) as { version: string };
  const folder = `samtale-${version}${commit.isDirty ? UNCOMMITTED : ""}-${platform.name}`;
  const bytes = pack(files, folder, platform, { seconds: commit.seconds, level });
  const file = path.join(out, `${folder}.${platform.archive}`);
  fs.mkdirSync(out, { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(unfinished, bytes);
  fs.renameSync(unfinished, file);
  return { file, size: bytes.length, unpacked: files.reduce((sum, one) => sum + one.bytes.length, 0) };
}

/** The SHA-256 of every archive in the folder, as `sha256sum --check` reads it. */
export function writeSums(out: string): void {
  const archives = fs.readdirSync(out).filter((name) => /^samtale-.*\.(?:zip|tar\.gz)$/u.test(name));
  const lines = archives.sort().map((name) => {
    const sum = createHash("sha256")
      .update(fs.readFileSync(path.join(out, name)))
      .digest("hex");
    return `${sum}  ${name}\n`;
  });
  fs.writeFileSync(path.join(out, "SHA256SUMS.txt"), lines.join(""));
}
