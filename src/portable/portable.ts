// `npm run portable [-- PLATFORM…|all]`: makes, for this machine or for others, a folder that one opens and starts the
// program from, with nothing to install. 0: all were made. 1: some could not be. 2: there is no such platform.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { portable as en } from "../text/en/portable.ts";
import { languageOfSystem } from "../text/languages.ts";
import { portable as nb, type PortableTexts } from "../text/nb/portable.ts";
import { commitOf } from "./commit.ts";
import { type Made, make, UNCOMMITTED, writeSums } from "./make.ts";
import { ownPlatform, PLATFORMS, type Platform } from "./platforms.ts";

/** The platforms that were typed, this machine's first; or the word that is none. */
export function platformsFor(typed: readonly string[], own: Platform | undefined): readonly Platform[] | string {
  const known: Readonly<Record<string, Platform>> = PLATFORMS;
  const names = typed.includes("all") ? Object.keys(PLATFORMS) : typed.length > 0 ? typed : [own?.name ?? ""];
  const wanted = typed.filter((name) => name !== "all" && !Object.hasOwn(known, name));
  const [unknown] = typed.length === 0 && !own ? [`${process.platform}-${process.arch}`] : wanted;
  if (unknown !== undefined) return unknown;
  const found = [...new Set(names)].flatMap((name) => known[name] ?? []);
  return found.toSorted((one, other) => Number(other === own) - Number(one === own));
}

export function sentenceFor({ name }: Platform, made: Made, { build }: PortableTexts): string {
  if ("faults" in made) return build.fault(name, made.faults.join("; "));
  if ("why" in made)
    return made.why === "no-network" ? build.noNetwork(name, made.name, made.detail) : build.wrongSum(name, made.name);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return build.made(made.file, megabytes(made.size), megabytes(made.unpacked));
}

function main(typed: readonly string[]): number {
  const { env } = process;
  const repository = path.resolve(import.meta.dirname, "../..");
  const words = languageOfSystem(env.LC_ALL || env.LANG || "") === "en" ? en : nb;
  const platforms = platformsFor(typed, ownPlatform());
  if (typeof platforms === "string") {
    process.stderr.write(`${words.build.unknown(platforms, Object.keys(PLATFORMS).join(", "))}\n`);
    return 2;
  }
  const commit = commitOf(repository, env);
  if (commit.isDirty) process.stderr.write(`${words.build.dirty(UNCOMMITTED)}\n`);
  const out = path.join(repository, "portable");
  let code = 0;
  for (const platform of platforms) {
    const made = make(platform, { repository, out, commit });
    const wasMade = "file" in made;
    if (!wasMade) code = 1;
    (wasMade ? process.stdout : process.stderr).write(`${sentenceFor(platform, made, words)}\n`);
    if (wasMade) writeSums(out);
  }
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
