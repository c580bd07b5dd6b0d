// A repository like this one, but that its Node is a few bytes and comes from packages made here: folders are made of it in a
// moment, for every platform, and without a network.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import { addonPackages } from "../../src/portable/addon.ts";
import { type Made, make } from "../../src/portable/make.ts";
import { nodePackageOf, PLATFORMS, type Platform, type PlatformName } from "../../src/portable/platforms.ts";
import { writeTar } from "../../src/portable/tar.ts";
import { REPOSITORY } from "../terminal/harness/opening.ts";

export const ALL = Object.values(PLATFORMS);

/** Noon on a day in November. */
export const COMMITTED = { seconds: Date.UTC(2026, 10, 22, 12) / 1000, isDirty: false };

/** As little of a program as tells which system and machine it is for. */
export function programFor(host: string): Buffer {
  const bytes = Buffer.alloc(256);
  const [system, machine] = host.split("-");
  if (system === "linux") {
    bytes.writeUInt32BE(0x7f454c46, 0);
    bytes.writeUInt16LE(machine === "x64" ? 0x3e : 0xb7, 18);
  } else if (system === "darwin") {
    bytes.writeUInt32BE(0xcffaedfe, 0);
    bytes.writeUInt32LE(machine === "x64" ? 0x01000007 : 0x0100000c, 4);
  } else {
    bytes.write("MZ", 0, "latin1");
    bytes.writeUInt32LE(128, 0x3c);
    bytes.write("PE\u0000\u0000", 128, "latin1");
    bytes.writeUInt16LE(machine === "x64" ? 0x8664 : 0xaa64, 132);
  }
  return bytes;
}

export type Workshop = {
  readonly repository: string;
  readonly out: string;
  readonly make: (name: PlatformName, how?: { readonly isDirty?: boolean }) => Made;
};

/** `program`: what the package of a platform holds as its Node. `served`: what comes over the network for a package. */
export function workshop({
  program = ({ host }) => programFor(host),
  served = (archive) => archive,
}: {
  readonly program?: (platform: Platform) => Buffer;
  readonly served?: (archive: Buffer, name: string) => Buffer;
} = {}): Workshop {
  const repository = mkdtempSync(path.join(tmpdir(), "samtale-workshop-"));
  onTestFinished(() => rmSync(repository, { recursive: true, force: true }));
  for (const name of ["dist", "guides", "LICENSE", "package.json"])
    symlinkSync(path.join(REPOSITORY, name), path.join(repository, name));
  mkdirSync(path.join(repository, "node_modules"));
  for (const [name, folder] of addonPackages(REPOSITORY))
    symlinkSync(folder, path.join(repository, "node_modules", name));
  const archives = new Map(
    ALL.map((platform) => {
      const { name, binary } = nodePackageOf(platform);
      const file = (inside: string, bytes: Buffer) => ({ name: `package/${inside}`, bytes, runs: false });
      const licence = platform.system === "windows" ? [] : [file("LICENSE", Buffer.from("the licence of Node\n"))];
      return [name, gzipSync(writeTar([file(binary, program(platform)), ...licence], 0))] as const;
    }),
  );
  const packages = Object.fromEntries(
    Array.from(archives, ([name, archive]) => {
      const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
      return [`node_modules/${name}`, { version: "24.0.0", integrity }];
    }),
  );
  writeFileSync(path.join(repository, "package-lock.json"), JSON.stringify({ packages }));
  const out = path.join(repository, "portable");
  const fetch = (name: string): Buffer => served(archives.get(name) ?? Buffer.alloc(0), name);
  return {
    repository,
    out,
    make: (name, { isDirty = false } = {}) =>
      make(PLATFORMS[name], { repository, out, commit: { ...COMMITTED, isDirty }, fetch }),
  };
}
