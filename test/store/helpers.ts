// A data folder for a test, sessions in it, and the things a person writes.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Draft, Entry } from "../../src/model/entry.ts";
import { createSession } from "../../src/store/session/create.ts";
import type { Journal } from "../../src/store/session/journal.ts";
import { type Opened, openJournal } from "../../src/store/session/open.ts";
import { nb } from "../../src/text/nb/index.ts";

export const text = nb.store;
export const AT = "2026-11-22T10:15:03.120+01:00";
export const GUIDE = "id: kor\ntitle: Korkvelden\nquestions: [Hva gir det å synge sammen?]\n";

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new session that the moderator has begun: lines mod:1 and mod:2 are in it. */
export function newSession(data = temporaryFolder(), at = AT, guideId = "kor"): string {
  const first = (session: string, sha256: string): readonly Draft[] => [
    {
      at,
      t: 0,
      kind: "start",
      format: 2,
      session,
      guide: { id: guideId, version: "1", sha256 },
      participants: 5,
      language: "nb",
    },
    { at, t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" },
  ];
  const guideSource = Buffer.from(GUIDE);
  return createSession(data, { guideId, guideSource, at, writer: "mod", first }, text).folder;
}

/** Opened as the moderator does, and closed when the test is over. */
export function opened(folder: string, writer = "mod"): Opened {
  const result = openJournal(folder, writer, { moment: () => ({ at: AT, t: 99_000 }), text });
  onTestFinished(() => result.journal.close());
  return result;
}

export function note(words: string, t = 1000): Draft {
  return { at: AT, t, kind: "note", item: "everyday", said: "paraphrase", text: words };
}

export function idOf(entries: readonly Entry[]): string {
  return entries[0]?.id ?? "";
}

export function write(journal: Journal, words: string, t?: number): string {
  return idOf(journal.append([note(words, t)]));
}

/** The texts of the notes, in order. */
export function notes(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === "note" ? [entry.text] : []));
}

/** Every byte of every file of a folder. */
export function bytesIn(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Buffer.concat(files.map((file) => readFileSync(file)));
}

/** Node of the repository, which runs TypeScript as it is. */
export const NODE = path.join(import.meta.dirname, "../../node_modules/.bin/node");
