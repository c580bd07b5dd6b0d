// What is used of a session's guide and first line, where one of them is missing or was changed.
import path from "node:path";
import type { Entry } from "../../model/entry.ts";
import { participantsIn } from "../../model/session/session.ts";
import { USUAL_LANGUAGE } from "../../text/languages.ts";
import type { FolderContents } from "../folder/folder.ts";
import { guideElsewhere, readBeginning, type Start, sha256Of } from "./beginning.ts";

/** `whole`: as it was written. `copy`: from where it is kept twice. `elsewhere`: in another session. `made`: put together from what is left. */
export type Origin = "whole" | "copy" | "elsewhere" | "made";

export type FoundAgain = {
  readonly start: { readonly entry: Start; readonly from: Exclude<Origin, "elsewhere"> } | undefined;
  /** `changed`: it isn't the guide that the session began with, and that one is not to be found. */
  readonly guide: { readonly bytes: Uint8Array; readonly from: Exclude<Origin, "made"> | "changed" } | undefined;
};

/** The first line and the guide that belongs to it. `entries` are the session's, in order. */
export function findAgain(folder: string, { guideSource }: FolderContents, entries: readonly Entry[]): FoundAgain {
  const written = entries.find((entry) => entry.kind === "start");
  const isIntact = written && guideSource && sha256Of(guideSource) === written.guide.sha256;
  if (isIntact) return { start: { entry: written, from: "whole" }, guide: { bytes: guideSource, from: "whole" } };
  const copy = readBeginning(folder);
  const known = written ?? copy.start;
  const guide = guideOf(folder, known, guideSource, copy.guide);
  if (written) return { start: { entry: written, from: "whole" }, guide };
  if (copy.start) return { start: { entry: copy.start, from: "copy" }, guide };
  const made = startMadeFrom(folder, entries, guide?.bytes);
  return { start: made && { entry: made, from: "made" }, guide };
}

function guideOf(
  folder: string,
  start: Start | undefined,
  source: Uint8Array | undefined,
  copy: Uint8Array | undefined,
): FoundAgain["guide"] {
  const sha256 = start?.guide.sha256;
  const isIt = (bytes: Uint8Array): boolean => sha256Of(bytes) === sha256;
  if (source && (sha256 === undefined || isIt(source))) return { bytes: source, from: "whole" };
  if (copy && (sha256 === undefined || isIt(copy))) return { bytes: copy, from: "copy" };
  const elsewhere = sha256 === undefined ? undefined : guideElsewhere(folder, sha256);
  if (elsewhere) return { bytes: elsewhere, from: "elsewhere" };
  return source && { bytes: source, from: "changed" };
}

/**
 * A first line from what is left of a session that no copy was kept of: the guide's own name and version, the highest
 * number that anyone has, the time of the first line. Undefined where nothing is left, or a later version began it.
 */
function startMadeFrom(folder: string, entries: readonly Entry[], guide: Uint8Array | undefined): Start | undefined {
  const [first] = entries;
  const isNewer = entries.some((entry) => entry.kind === "unknown" && entry.raw.kind === "start");
  if (!first || isNewer || !guide) return undefined;
  const session = path.basename(folder);
  const source = Buffer.from(guide).toString("utf8");
  const inName = /^\d{8}-\d{4}-(.+?)(?:-\d+)?$/u.exec(session)?.[1];
  const numbers = entries.flatMap(numbersIn);
  return {
    // No line was ever given this number: whatever stands in the first line's place keeps its own.
    id: "mod:0",
    at: first.at,
    t: Math.min(0, first.t),
    kind: "start",
    format: 1,
    session,
    guide: {
      id: topLevel(source, "id") ?? inName ?? "guide",
      version: topLevel(source, "version") ?? "1",
      sha256: sha256Of(guide),
    },
    participants: Math.max(1, ...numbers),
    language: topLevel(source, "language") ?? USUAL_LANGUAGE,
  };
}

/** The value of a plain key at the top of a YAML file, as far as a glance can tell. */
function topLevel(source: string, key: string): string | undefined {
  return new RegExp(`^${key}:[ \\t]*["']?([^"'#\\s]+)`, "mu").exec(source)?.[1];
}

function numbersIn(entry: Entry): readonly number[] {
  const named = "participant" in entry && entry.participant !== undefined ? [entry.participant] : [];
  const people = ["speakers" in entry ? entry.speakers : undefined, "to" in entry ? entry.to : undefined];
  return [...named, ...people.flatMap(participantsIn)];
}
