// What a second session needs of the first: its traces, and what must hold before a group is asked about them.
import fs from "node:fs";
import path from "node:path";
import type { Guide } from "../../model/guide.ts";
import { peopleIn } from "../../model/session/session.ts";
import type { TraceRead } from "../../model/traces/read-trace.ts";
import { GUIDE_FILE } from "../../store/folder/folder.ts";
import type { Traces } from "../../telling/telling.ts";
import type { Io } from "../program/io.ts";
import type { EarlierTraces } from "../read/earlier-traces.ts";

type World = Pick<Io, "data" | "text">;

/** The traces that a guide asks about, with the sessions that they are from; `again`: as they are to be read then. */
export type FirstSession = EarlierTraces & { readonly again: () => Traces };

const NONE: FirstSession = { traces: new Map(), sessions: new Map(), folders: [], again: () => new Map() };

/**
 * Reads the traces that a guide asks about. It is got ready before the guide is known, by its file's bytes: a guide that
 * names no traces needs nothing of what reads them, and most starts go without.
 */
export async function readerOfFirst(
  source: Uint8Array | undefined,
): Promise<(guide: Guide, io: World) => FirstSession> {
  if (source && !Buffer.from(source).includes("trace")) return () => NONE;
  const { earlierTraces } = await import("../read/earlier-traces.ts");
  return (guide, io) => {
    if (!guide.sections.some(({ items }) => items.some(({ trace }) => trace))) return NONE;
    return { ...earlierTraces(guide, io), again: () => earlierTraces(guide, io).traces };
  };
}

/** The bytes of a session's frozen guide; undefined where they can't be read now. */
export function guideBytesIn(folder: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(path.join(folder, GUIDE_FILE));
  } catch {
    return undefined;
  }
}

/** Why the group can't be asked about them now; undefined where it can. */
export function whyNotSecond({ sessions }: FirstSession, isRehearsal: boolean, { text }: World): string | undefined {
  const { refused } = text.traces;
  for (const [id, earlier] of sessions) {
    if (!earlier) continue;
    if (earlier.session.facts?.rehearsal && !isRehearsal) return refused.rehearsal(id);
    if (earlier.session.state !== "ended") return refused.stillOpen(id);
  }
  return undefined;
}

/** What has changed since the first time: other numbers of people, traces that are emptied or worded anew. */
export function toldOfFirst(
  { traces, sessions }: FirstSession,
  participants: number,
  { text }: World,
): readonly string[] {
  const { begin } = text.traces;
  const all = [...traces.values()];
  const count = (is: (trace: TraceRead) => boolean): number => all.filter(is).length;
  const emptied = count((trace) => trace.is === "emptied" && trace.because !== "missing");
  const reworded = count((trace) => trace.is === "whole" && trace.reworded === true);
  const people = [...sessions.values()].flatMap((earlier) => (earlier ? [peopleIn(earlier.session)] : []));
  const before = people.find((n) => n !== participants);
  return [
    ...[...sessions].flatMap(([id, earlier]) => (earlier ? [] : [begin.missing(id)])),
    ...(before === undefined ? [] : [begin.people(before, participants)]),
    ...(emptied > 0 ? [begin.emptied(emptied)] : []),
    ...(reworded > 0 ? [begin.reworded(reworded)] : []),
  ];
}

/** The traces anew, each time that something in the sessions they are from has changed since it was asked last. */
export function watchingFirst({ folders, again }: FirstSession): () => Traces | undefined {
  let seen = stampOf(folders);
  return () => {
    if (folders.length === 0) return undefined;
    const now = stampOf(folders);
    if (now === seen) return undefined;
    seen = now;
    return again();
  };
}

/** A strike writes over a line where it stands: the time tells, where the length doesn't. */
function stampOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      try {
        return fs
          .readdirSync(folder)
          .filter((name) => name.endsWith(".jsonl"))
          .sort()
          .map((name) => {
            const { mtimeMs, size } = fs.statSync(path.join(folder, name));
            return `${folder}/${name} ${mtimeMs} ${size}`;
          });
      } catch {
        return [`${folder} -`];
      }
    })
    .join("\n");
}
