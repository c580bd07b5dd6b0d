// Whether a session's folder holds what was written into it: every file, line by line, and what it begins with. Never writes.
import fs from "node:fs";
import path from "node:path";
import { isRecord } from "../../model/checks.ts";
import type { Entry, EntryId, WriterId } from "../../model/entry.ts";
import { compareSessions, contentsOf } from "../folder/compare.ts";
import { type FolderContents, type JournalFile, readFolder, writerOf } from "../folder/folder.ts";
import { isOpenIn } from "../folder/lock.ts";
import { scan } from "../journal/scan.ts";
import type { Format } from "../journal/sealing.ts";
import type { StoreText } from "../problem.ts";
import type { Origin } from "../session/found-again.ts";
import { sessionFrom } from "../session/read.ts";
import { removalsIn } from "../strike/removals.ts";
import { unsentIn } from "../unsent/unsent-file.ts";
import { checkChain, type LineFault } from "./chain.ts";

/** Where something stands, by which line, and when that was written. */
type Place = { readonly file: string; readonly line: number; readonly id?: EntryId; readonly at?: string };

export type Finding =
  | (Place & { readonly is: LineFault; readonly numbers?: readonly [from: number, to: number] })
  /** Lines of this file were seen by another writer, up to `id`, and are gone from its end. */
  | {
      readonly is: "end-lost";
      readonly file: string;
      readonly id: EntryId;
      readonly seenBy: EntryId;
      readonly at: string;
    }
  | { readonly is: "guide"; readonly from: Origin | "changed" | "nowhere" }
  | { readonly is: "start"; readonly from: Origin | "nowhere" }
  | { readonly is: "no-text"; readonly file: string }
  | { readonly is: "file-failed"; readonly file: string }
  /** Struck words still stand there: a strike that could not be carried out. */
  | (Place & { readonly is: "unstruck" })
  /** A second copy of a journal, as sync programs make, with so many lines that the session lacks. */
  | { readonly is: "copy"; readonly file: string; readonly lines: number }
  /** The folder is a second one of a session whose own is there as well; each may have lines that the other lacks. */
  | { readonly is: "twin"; readonly session: string; readonly lines: number; readonly lacking: number };

export type Verified = {
  readonly id: string;
  readonly format: Format;
  /** Lines of all files. */
  readonly lines: number;
  /** Of these, lines whose words were struck. */
  readonly struck: number;
  readonly findings: readonly Finding[];
  /** Writers whose program was killed with a line in the field that was not sent. It is no part of what was written. */
  readonly unsent: readonly WriterId[];
};

/** Throws a StoreProblem only when there is no such folder. */
export function verifySession(folder: string, text: StoreText): Verified {
  const contents = readFolder(folder, text);
  const { found, entries } = sessionFrom(folder, contents, text);
  const lines = contents.files.flatMap(({ scan: { lines } }) => lines);
  const isSealed = found.start?.entry.format === 2 || lines.some(({ seal }) => seal !== undefined);
  const findings: readonly Finding[] = [
    ...beginningFindings(found),
    ...contents.issues.map(({ message }): Finding => ({ is: "file-failed", file: message })),
    ...contents.files.flatMap((file) => fileFindings(file, isSealed)),
    ...(isSealed ? endsLost(contents) : []),
    ...unstruck(contents),
    ...copies(folder, entries),
    ...twin(folder, found.start?.entry.session, contents, text),
  ];
  return {
    id: path.basename(folder),
    format: isSealed ? 2 : 1,
    lines: lines.length,
    struck: lines.filter(({ entry }) => entry?.kind === "struck").length,
    findings,
    unsent: unsentIn(folder).filter((writer) => !isOpenIn(folder, writer)),
  };
}

function beginningFindings({ start, guide }: ReturnType<typeof sessionFrom>["found"]): readonly Finding[] {
  const told: Finding[] = [];
  if (start?.from !== "whole") told.push({ is: "start", from: start?.from ?? "nowhere" });
  if (guide?.from !== "whole") told.push({ is: "guide", from: guide?.from ?? "nowhere" });
  return told;
}

function fileFindings(file: JournalFile, isSealed: boolean): readonly Finding[] {
  const { name, writer, scan: whole } = file;
  const { tail, noText } = whole;
  // A line that a program is writing just now may be seen before all of it is there.
  const isWriting = tail < whole.size && isOpenIn(path.dirname(file.path), writer);
  const lines = isWriting ? whole.lines.filter(({ to }) => to < tail) : whole.lines;
  if (noText) return [{ is: "no-text", file: name }];
  if (isSealed)
    return checkChain(writer, lines).map(({ is, line, numbers }) => ({
      is,
      ...placeOf(name, line),
      ...(numbers && { numbers }),
    }));
  // Without seals a line that can't be read is all that shows.
  return lines.flatMap((line) => (line.entry ? [] : [{ is: "unreadable", ...placeOf(name, line) } as const]));
}

type Line = JournalFile["scan"]["lines"][number];

function placeOf(file: string, { number, entry }: Line): Place {
  return { file, line: number, ...(entry && { id: entry.id, at: entry.at }) };
}

/** What each writer had seen of the others' files is still there. */
function endsLost({ files }: FolderContents): readonly Finding[] {
  const there = new Set(files.flatMap(({ scan: { lines } }) => lines.flatMap(({ entry }) => entry?.id ?? [])));
  const lost = new Map<WriterId, Finding>();
  for (const {
    scan: { lines },
  } of files)
    for (const { entry, seal, text } of lines) {
      if (!entry || !seal?.holds) continue;
      for (const [writer, id] of seenIn(text))
        if (!there.has(id)) {
          lost.set(writer, { is: "end-lost", file: `${writer}.jsonl`, id, seenBy: entry.id, at: entry.at });
        }
    }
  return [...lost.values()];
}

function seenIn(text: string): readonly (readonly [WriterId, EntryId])[] {
  if (!text.includes(',"seen":{')) return [];
  const { seen }: { seen?: unknown } = JSON.parse(text);
  if (!isRecord(seen)) return [];
  return Object.entries(seen).flatMap(([writer, last]) =>
    isRecord(last) && typeof last.id === "string" ? [[writer, last.id] as const] : [],
  );
}

function unstruck({ files }: FolderContents): readonly Finding[] {
  const { traces, entries } = removalsIn(files);
  return [...traces, ...entries].map(({ file, line }) => ({ is: "unstruck", ...placeOf(file.name, line) }));
}

/** `mod (1).jsonl`, `mod.sync-conflict-….jsonl`: nobody reads them, and they may hold what the session lacks. */
function copies(folder: string, entries: readonly Entry[]): readonly Finding[] {
  const known = new Set(entries.map(({ id }) => id));
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /jsonl/iu.test(entry.name) && writerOf(entry.name) === undefined)
    .flatMap(({ name }): readonly Finding[] => {
      const { lines } = scan(fs.readFileSync(path.join(folder, name)));
      const lacking = lines.filter(({ entry }) => entry && !known.has(entry.id)).length;
      return [{ is: "copy", file: name, lines: lacking }];
    });
}

/** `20261122-1015-kor (1)`, as a sync program or a person makes it: work may have gone on in both. */
function twin(
  folder: string,
  session: string | undefined,
  contents: FolderContents,
  text: StoreText,
): readonly Finding[] {
  if (session === undefined || session === path.basename(folder) || path.basename(session) !== session) return [];
  const other = path.join(path.dirname(folder), session);
  if (!fs.existsSync(other)) return [];
  const { onlyFirst, onlySecond, unlike } = compareSessions(contents, contentsOf(other, text));
  return [
    {
      is: "twin",
      session,
      lines: onlyFirst.length + unlike.length,
      lacking: onlySecond.length + unlike.length,
    },
  ];
}
