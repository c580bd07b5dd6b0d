// The Node of a platform and its licence: from the package that is installed, or, for another platform than this one,
// fetched by npm and held up to the sum in package-lock.json before anything in it is used.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { nodePackageOf, PLATFORMS, type Platform } from "./platforms.ts";
import { readTar } from "./tar.ts";

export type NodeFiles = { readonly binary: Uint8Array; readonly licence: Uint8Array };

/** Why there is none; `name` is the package, `detail` what the system said. */
export type NodeMissing = { readonly why: "no-network" | "wrong-sum"; readonly name: string; readonly detail: string };

type Locked = { readonly version: string; readonly integrity: string };

/** Fetches a package and returns its file. Throws what went wrong. */
export type Fetch = (name: string, version: string) => Uint8Array;

const LICENCE = "LICENSE";

/** `repository` is its folder. `fetch` is asked for what isn't installed. */
export function nodeFor(platform: Platform, repository: string, fetch: Fetch = fetchByNpm): NodeFiles | NodeMissing {
  const { name, binary } = nodePackageOf(platform);
  const found = packageFiles(name, repository, fetch);
  if ("why" in found) return found;
  const [program, own] = [found.file(binary), found.file(LICENCE)];
  if (!program) return { why: "wrong-sum", name, detail: binary };
  if (own) return { binary: program, licence: own };
  // The package for Windows leaves it out; the one for Linux is of the same version, and has it.
  const other = nodePackageOf(PLATFORMS["linux-x64"]).name;
  const beside = packageFiles(other, repository, fetch);
  if ("why" in beside) return beside;
  return { binary: program, licence: beside.file(LICENCE) ?? Buffer.alloc(0) };
}

type Files = { readonly file: (name: string) => Uint8Array | undefined };

function packageFiles(name: string, repository: string, fetch: Fetch): Files | NodeMissing {
  const { version, integrity } = lockedIn(repository, name);
  const installed = path.join(repository, "node_modules", name);
  // npm held it up to the same sum when it was installed.
  if (versionIn(installed) === version) return { file: (file) => bytesOf(path.join(installed, file)) };
  let archive: Uint8Array;
  try {
    archive = fetch(name, version);
  } catch (error) {
    return { why: "no-network", name, detail: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "" };
  }
  const sum = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  if (sum !== integrity) return { why: "wrong-sum", name, detail: sum };
  const files = readTar(gunzipSync(archive));
  return { file: (file) => files.get(`package/${file}`)?.bytes };
}

function lockedIn(repository: string, name: string): Locked {
  const lock = JSON.parse(fs.readFileSync(path.join(repository, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const locked = lock.packages[`node_modules/${name}`];
  if (!locked) throw new Error(`package-lock.json has no ${name}`);
  return locked;
}

function versionIn(folder: string): string | undefined {
  const about = bytesOf(path.join(folder, "package.json"));
  // Some of these packages write a v before the number.
  return about && (JSON.parse(about.toString("utf8")) as { version: string }).version.replace(/^v/u, "");
}

function bytesOf(file: string): Buffer | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
}

function fetchByNpm(name: string, version: string): Uint8Array {
  const folder = fs.mkdtempSync(path.join(tmpdir(), "samtale-node-"));
  try {
    const npm = process.env.npm_execpath;
    const words = ["pack", `${name}@${version}`, "--pack-destination", folder, "--silent", "--ignore-scripts"];
    const options = { stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"], cwd: folder };
    if (npm === undefined) execFileSync("npm", words, options);
    else execFileSync(process.execPath, [npm, ...words], options);
    const [file = ""] = fs.readdirSync(folder);
    return fs.readFileSync(path.join(folder, file));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
