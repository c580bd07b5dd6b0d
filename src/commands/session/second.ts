// What a second session needs of the first: its traces, and what must hold before a group is asked about them.
import fs from "node:fs";
import path from "node:path";
import type { Guide } from "../../model/guide.ts";
import { peopleIn } from "../../model/session/session.ts";
import { membershipOf } from "../../model/study/membership.ts";
import type { Study } from "../../model/study/study.ts";
import type { TraceRead } from "../../model/traces/read-trace.ts";
import { GUIDE_FILE } from "../../store/folder/folder.ts";
import type { Traces } from "../../telling/telling.ts";
import type { Io } from "../program/io.ts";
import type { EarlierTraces } from "../read/earlier-traces.ts";
import { soundStudies, startedIn } from "../study/studies.ts";

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

/** The study and group of the first session, where it belongs to one alone and that is known here. */
export function placeOfFirst(
  { sessions }: FirstSession,
  io: Io,
): { readonly study: string; readonly group: string } | undefined {
  if (sessions.size === 0) return undefined;
  const studies = soundStudies(io);
  const [place, ...others] = placesOf(sessions, studies);
  const known = studies.find(({ id }) => id === place?.study)?.groups.find(({ id }) => id === place?.group);
  const isOne = others.every(({ study, group }) => study === place?.study && group === place.group);
  return place && known && isOne ? { study: place.study, group: known.id } : undefined;
}

type Place = { readonly session: string; readonly study: string; readonly group?: string };

function placesOf(sessions: FirstSession["sessions"], studies: readonly Study[]): readonly Place[] {
  return [...sessions].flatMap(([session, earlier]) => {
    const place = earlier && membershipOf(startedIn(session, earlier.session.facts), studies);
    return place ? [{ session, ...place }] : [];
  });
}

type Begins = {
  readonly isRehearsal: boolean;
  readonly begunIn: { readonly study: { readonly id: string }; readonly group: { readonly id: string } } | undefined;
};

/** Why the group can't be asked about them now; undefined where it can. */
export function whyNotSecond(first: FirstSession, { isRehearsal, begunIn }: Begins, io: Io): string | undefined {
  const { refused } = io.text.traces;
  for (const [id, earlier] of first.sessions) {
    if (!earlier) continue;
    if (earlier.session.facts?.rehearsal && !isRehearsal) return refused.rehearsal(id);
    if (earlier.session.state !== "ended") return refused.stillOpen(id);
  }
  const named = ({ study, group }: { readonly study: string; readonly group?: string | undefined }): string =>
    group === undefined ? study : `${study}, ${group}`;
  const places = first.sessions.size === 0 ? [] : placesOf(first.sessions, soundStudies(io));
  const here = begunIn ? { study: begunIn.study.id, group: begunIn.group.id } : places[0];
  const other = places.find(
    ({ study, group }) => here && (study !== here.study || (group !== undefined && group !== here.group)),
  );
  return other && here ? refused.otherGroup(other.session, named(other), named(here)) : undefined;
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
