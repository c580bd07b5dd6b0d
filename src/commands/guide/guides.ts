// The guides there are: those that come with the program, and one's own in the data folder or where one stands.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { type Heading, readHeading } from "../../guide/heading.ts";
import type { Io } from "../program/io.ts";

export type Listed = {
  readonly path: string;
  /** As one would type it: from where one stands, if it is there, else the name alone. */
  readonly shown: string;
  /** The file's name without its ending: what it may be called by. */
  readonly name: string;
  readonly heading?: Heading;
};

/** Files of guides, one's own first; of two by one name, the one that would be found by it. */
function guideFiles(io: Io): readonly string[] {
  const folders = [join(io.data, "guides"), join(io.cwd, "guides"), io.guides].map((folder) => resolve(folder));
  const files = [...new Set(folders)].flatMap(guidesIn);
  const first = new Map(files.toReversed().map((path) => [nameOf(path), path]));
  return files.filter((path) => first.get(nameOf(path)) === path);
}

function guidesIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/iu.test(name));
  return names.sort().map((name) => join(folder, name));
}

function nameOf(path: string): string {
  return basename(path).replace(/\.ya?ml$/iu, "");
}

export function listGuides(io: Io): readonly Listed[] {
  return guideFiles(io).map((path) => {
    const near = relative(io.cwd, path);
    const shown = near.startsWith("..") ? nameOf(path) : near;
    const heading = headingOf(path);
    return { path, shown, name: nameOf(path), ...(heading ? { heading } : {}) };
  });
}

function headingOf(path: string): Heading | undefined {
  try {
    return readHeading(readFileSync(path, "utf8"));
  } catch {
    return undefined; // The check, and a try to start it, say why.
  }
}

/** How many errors a guide has: the whole of it is read. One that can't be read has one. */
export async function errorsIn(path: string, io: Io): Promise<number> {
  const { readGuideFile } = await import("../../guide/read.ts");
  const read = await readGuideFile(path, io.text);
  return "unreadable" in read ? 1 : read.issues.filter(({ severity }) => severity === "error").length;
}

/** `shown` is what other commands know the file by. */
type Found = { readonly path: string; readonly shown: string } | { readonly refusal: string };

/** The file that was meant: a path, or the name of a guide in the list, or the beginning of one name alone. */
export function findGuide(typed: string, io: Io): Found {
  const path = resolve(io.cwd, typed);
  if (existsSync(path)) return { path, shown: typed };
  const { noGuide, severalGuides } = io.text.cli.errors;
  const files = guideFiles(io);
  const exact = files.find((file) => nameOf(file) === typed || basename(file) === typed);
  const beginning = files.filter((file) => nameOf(file).toLowerCase().startsWith(typed.toLowerCase()));
  const [found, ...others] = exact === undefined ? beginning : [exact];
  if (found === undefined) return { refusal: noGuide(typed, files.map(nameOf).join(", ")) };
  if (others.length > 0) return { refusal: severalGuides(typed, beginning.map(nameOf).join(", ")) };
  const near = relative(io.cwd, found);
  return { path: found, shown: near.startsWith("..") ? found : near };
}
