// The platforms that a folder can be made for, and what differs between them.
import { NODE_PACKAGES } from "../commands/program/brought-node.ts";
import type { System } from "../text/nb/portable.ts";

export type PlatformName = "win-x64" | "darwin-arm64" | "darwin-x64" | "linux-x64" | "linux-arm64";

export type Platform = {
  readonly name: PlatformName;
  readonly system: System;
  /** As Node calls it: `win32-x64`. */
  readonly host: string;
  /** Where files carry rights, a zip would lose them. */
  readonly archive: "zip" | "tar.gz";
  /** As `uname -s` and `uname -m` call the machines that run it; none where no shell asks. */
  readonly machines: readonly string[];
  /** How the program is called by whoever stands in the folder. */
  readonly call: string;
};

const WINDOWS = { system: "windows", archive: "zip", call: "samtale" } as const;
const MAC = { system: "mac", archive: "tar.gz", call: "./samtale" } as const;
const LINUX = { system: "linux", archive: "tar.gz", call: "./samtale" } as const;

export const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  "win-x64": { name: "win-x64", host: "win32-x64", machines: [], ...WINDOWS },
  "darwin-arm64": { name: "darwin-arm64", host: "darwin-arm64", machines: ["Darwin arm64"], ...MAC },
  // Newer Macs run it too, by translation.
  "darwin-x64": { name: "darwin-x64", host: "darwin-x64", machines: ["Darwin x86_64", "Darwin arm64"], ...MAC },
  "linux-x64": { name: "linux-x64", host: "linux-x64", machines: ["Linux x86_64"], ...LINUX },
  "linux-arm64": { name: "linux-arm64", host: "linux-arm64", machines: ["Linux aarch64"], ...LINUX },
};

export function nodePackageOf({ host }: Platform): { readonly name: string; readonly binary: string } {
  const found = NODE_PACKAGES[host];
  if (!found) throw new Error(`no Node comes along for ${host}`);
  return found;
}

/** The platform of the machine that this runs on; undefined for one that no folder is made for. */
export function ownPlatform(host = `${process.platform}-${process.arch}`): Platform | undefined {
  return Object.values(PLATFORMS).find((one) => one.host === host);
}
