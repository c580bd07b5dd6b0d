// Whether a folder is what it says: the right binaries for its platform, none of another, and no package that only builds or
// tests. Asked of every folder before it is packed.
import { ADDON, addonPackages, prebuildFor } from "./addon.ts";
import { nodeNameFor } from "./contents.ts";
import type { Platform } from "./platforms.ts";
import type { TarFile } from "./tar.ts";

/** What a binary is for, by its first bytes: `linux-x64` as Node calls it; undefined for what is no binary. */
export function binaryFor(bytes: Uint8Array): string | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 64) return undefined;
  const called = (system: string, machine: number, known: Readonly<Record<number, string>>): string =>
    `${system}-${known[machine] ?? "unknown"}`;
  if (view.readUInt32BE(0) === 0x7f454c46) return called("linux", view.readUInt16LE(18), { 62: "x64", 183: "arm64" });
  if (view.readUInt32BE(0) === 0xcffaedfe)
    return called("darwin", view.readUInt32LE(4), { 16777223: "x64", 16777228: "arm64" });
  // Several machines in one file, as Macs have them.
  if (view.readUInt32BE(0) === 0xcafebabe) return "darwin-several";
  if (view.toString("latin1", 0, 2) !== "MZ") return undefined;
  const at = view.readUInt32LE(0x3c);
  if (at + 6 > view.length || view.toString("latin1", at, at + 4) !== "PE\u0000\u0000") return undefined;
  return called("win32", view.readUInt16LE(at + 4), { 34404: "x64", 43620: "arm64" });
}

/** What is wrong, a short line each; nothing for a folder that may be given on. `repository` has the packages. */
export function faultsIn(files: readonly TarFile[], platform: Platform, repository: string): readonly string[] {
  const node = `program/${nodeNameFor(platform)}`;
  const addon = `program/node_modules/${ADDON}/${prebuildFor(platform.host)}`;
  const names = files.map(({ name }) => name);
  const binaries = new Map(files.flatMap(({ name, bytes }) => listed(name, binaryFor(bytes))));
  const allowed = [...addonPackages(repository).keys()];
  const packages = new Set(
    names.flatMap((name) => /^program\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(name)?.[1] ?? []),
  );
  return [
    ...["program/dist/main.js", "program/package.json", "program/licences/Node.txt", node, addon]
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is missing`),
    ...[...binaries].filter(([, host]) => host !== platform.host).map(([name, host]) => `${name} is for ${host}`),
    ...[...binaries.keys()].filter((name) => ![node, addon].includes(name)).map((name) => `${name} is not needed`),
    ...[node, addon]
      .filter((name) => names.includes(name) && !binaries.has(name))
      .map((name) => `${name} is no program`),
    ...[...packages].filter((name) => !allowed.includes(name)).map((name) => `${name} is not needed`),
  ];
}

function listed(name: string, host: string | undefined): readonly (readonly [string, string])[] {
  return host === undefined ? [] : [[name, host]];
}
