// The sessions there are, in short: enough for a list, read from as little of each as will do. Never writes.
import fs from "node:fs";
import path from "node:path";
import type { Entry, EntryOf, WriterId } from "../../model/entry.ts";
import { NOTES } from "../../model/entry-kinds.ts";
import { compare } from "../../model/session/fold.ts";
import { GUIDE_FILE, writerOf } from "../folder/folder.ts";
import { parseLine } from "../journal/line.ts";
import { ordinaryBytes } from "../ordinary-file.ts";
import type { StoreText } from "../problem.ts";
import { readFirstLine } from "./beginning.ts";
import { sessionsFolder } from "./create.ts";

export type SessionSummary = {
  /** The folder's name. */
  readonly id: string;
  readonly folder: string;
  readonly start?: EntryOf<"start">;
  /** Wall clock with offset, of the entry written last. */
  readonly lastWritten?: string;
  /** Closed, and not taken up again. */
  readonly ended: boolean;
  /** Lines, of all writers, those that can't be read among them. Counted when it is asked for. */
  readonly entries: number;
  /** How many of them are notes; not those that were taken back or struck. Counted when it is asked for. */
  readonly notes: number;
  readonly writers: readonly WriterId[];
  /** Why it can't be taken up, in words. */
  readonly broken?: string;
};

/** Every session in the data folder, the one written to last first. A broken one is listed as such; nothing is thrown. */
export function listSessions(data: string, text: StoreText): readonly SessionSummary[] {
  const parent = sessionsFolder(data);
  return foldersIn(parent)
    .map((name) => summaryOf(path.join(parent, name), text))
    .sort((a, b) => whenOf(b) - whenOf(a) || (a.id < b.id ? 1 : -1));
}

function whenOf({ lastWritten }: SessionSummary): number {
  return lastWritten === undefined ? 0 : Date.parse(lastWritten);
}

function foldersIn(parent: string): readonly string[] {
  try {
    const all = fs.readdirSync(parent, { withFileTypes: true });
    return all.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map((entry) => entry.name);
  } catch {
    return []; // No session has been held on this machine yet.
  }
}

/** One session's summary, whatever state its folder is in. */
export function summaryOf(folder: string, text: StoreText): SessionSummary {
  const journals = journalsIn(folder);
  const starts = journals.flatMap(({ bytes }) => startIn(bytes) ?? []);
  const written = starts.find((entry) => entry.kind === "start");
  const isNewer = !written && starts.length > 0;
  const start = written ?? (isNewer ? undefined : readFirstLine(folder));
  const last = journals
    .flatMap(({ bytes }) => lastEntry(bytes) ?? [])
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  return {
    id: path.basename(folder),
    folder,
    ...(start && { start }),
    ...(last && { lastWritten: last.at }),
    ended: isEnded(journals.map(({ bytes }) => bytes)),
    // A list of hundreds shows a few: the files are read again for those, and not kept in memory for the others.
    get entries() {
      return journalsIn(folder).reduce((sum, { bytes }) => sum + linesIn(bytes), 0);
    },
    get notes() {
      return notesIn(journalsIn(folder).map(({ bytes }) => bytes));
    },
    writers: [...new Set(journals.map(({ writer }) => writer))].sort(),
    ...(!start && brokenBy(folder, last, isNewer, text)),
  };
}

/** Without its first line a session can be taken up where something was noted and there is a guide to go by. */
function brokenBy(folder: string, last: Entry | undefined, isNewer: boolean, { finding, issues }: StoreText) {
  if (!last) return { broken: finding.empty };
  if (isNewer) return { broken: finding.newer };
  return fs.existsSync(path.join(folder, GUIDE_FILE)) ? {} : { broken: issues.noStart };
}

function journalsIn(folder: string): readonly { readonly writer: WriterId; readonly bytes: Buffer }[] {
  try {
    return fs.readdirSync(folder).flatMap((name) => {
      const writer = writerOf(name);
      const bytes = writer === undefined ? undefined : ordinaryBytes(path.join(folder, name));
      return writer !== undefined && bytes ? [{ writer, bytes }] : [];
    });
  } catch {
    return [];
  }
}

const NEWLINE = 0x0a;

function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return bytes.length > 0 && bytes.at(-1) !== NEWLINE ? count + 1 : count;
}

/** Told by the kinds that the lines name: few lines are read, so that a list of many sessions is there at once. */
function notesIn(journals: readonly Buffer[]): number {
  const noted = journals.reduce(
    (sum, bytes) => sum + KINDS_OF_NOTES.reduce((n, kind) => n + placesOf(kind, bytes).length, 0),
    0,
  );
  const undone = journals.flatMap((bytes) =>
    placesOf("undo", bytes).flatMap((place) => {
      const entry = entryAround(bytes, place);
      return entry?.kind === "undo" ? [entry.target] : [];
    }),
  );
  return noted - [...new Set(undone)].filter((id) => journals.some((bytes) => isNote(id, bytes))).length;
}

const KINDS_OF_NOTES = [...NOTES];

/** Where in the file lines of this kind name it. */
function placesOf(kind: string, bytes: Buffer): readonly number[] {
  const places: number[] = [];
  const sought = mark(kind);
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1))
    if (!isInside(bytes, at)) places.push(at);
  return places;
}

/** A new wording names the kind of what it words anew: that is no line of that kind. */
function isInside(bytes: Buffer, at: number): boolean {
  return bytes.subarray(bytes.lastIndexOf(NEWLINE, at) + 1, at).includes(mark("amend"));
}

function isNote(id: string, bytes: Buffer): boolean {
  const place = bytes.indexOf(`"id":"${id}"`);
  const entry = place < 0 ? undefined : entryAround(bytes, place);
  return entry !== undefined && NOTES.has(entry.kind);
}

/** The entry on the line that the byte at `place` is part of. */
function entryAround(bytes: Buffer, place: number): Entry | undefined {
  const from = place === 0 ? 0 : bytes.lastIndexOf(NEWLINE, place - 1) + 1;
  const newline = bytes.indexOf(NEWLINE, place);
  const line = bytes.toString("utf8", from, newline < 0 ? bytes.length : newline);
  return parseLine(line.replace(/^[\uFEFF\0]+|\0+$/g, ""));
}

/** What a line of this kind holds, however it is indented: a text can't hold it, since its quotation marks are escaped. */
function mark(kind: string): string {
  return `"kind":"${kind}"`;
}

/** The first line of this kind, as this version knows it or as a later one has it. */
function startIn(bytes: Buffer): Entry | undefined {
  const place = bytes.indexOf(mark("start"));
  return place < 0 ? undefined : entryAround(bytes, place);
}

/** From the end backwards: a torn or unreadable line at the end doesn't hide the one before it. */
function lastEntry(bytes: Buffer): Entry | undefined {
  for (let end = bytes.length; end > 0; ) {
    const from = end < 2 ? 0 : bytes.lastIndexOf(NEWLINE, end - 2) + 1;
    const entry = entryAround(bytes, from);
    if (entry) return entry;
    end = from;
  }
  return undefined;
}

/**
 * Whether the last `end` still holds: it was neither undone nor followed by a `resume`, in whichever writer's file.
 * That someone left afterwards, or wrote down what they thought of it, changes nothing.
 */
function isEnded(journals: readonly Buffer[]): boolean {
  const last = (kind: string): Entry | undefined =>
    journals
      .flatMap((bytes) => lastOf(kind, bytes) ?? [])
      .sort(compare)
      .at(-1);
  const [end, resume] = [last("end"), last("resume")];
  if (!end || (resume && compare(end, resume) < 0)) return false;
  return !journals.some((bytes) => bytes.includes(`${mark("undo")},"target":"${end.id}"`));
}

/** The last line of this kind. */
function lastOf(kind: string, bytes: Buffer): Entry | undefined {
  const place = bytes.lastIndexOf(mark(kind));
  const entry = place < 0 ? undefined : entryAround(bytes, place);
  return entry?.kind === kind ? entry : undefined;
}
