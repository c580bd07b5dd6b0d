// `samtale doctor`: what is where, whether it can be written, and whether others can read it.
import { statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { knownCopies } from "../store/copies/copies.ts";
import { writeProbe } from "../store/probe.ts";
import { listSessions } from "../store/session/list.ts";
import { verifySession } from "../store/verify/verify.ts";
import { listGuides } from "./guide/guides.ts";
import type { ExitCode, Io } from "./program/io.ts";
import { cloudIn } from "./program/synced.ts";
import { studyFindings } from "./study/findings.ts";
import { sentenceOf } from "./verify/verify.ts";

/** Less than this is too little to begin a day of interviews with, in bytes. */
const LITTLE = 200 * 1024 * 1024;

type Finding = { readonly ok: boolean; readonly text: string };

export async function doctor(options: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const { doctor: words } = io.text.cli;
  const sessions = listSessions(io.data, io.text.store);
  const findings: readonly Finding[] = [
    { ok: true, text: words.program(io.version, process.versions.node) },
    { ok: true, text: words.data[io.dataReason](io.data) },
    writable(io),
    ...space(io),
    ...synced(io),
    ...others(io),
    { ok: true, text: words.guides(listGuides(io).length) },
    { ok: true, text: words.sessions(sessions.length) },
    ...(sessions.length > 0 ? [lastBackup(io)] : []),
    ...studyFindings(sessions, io),
    ...sessions.flatMap(({ id, folder, broken }): readonly Finding[] => {
      if (broken !== undefined) return [{ ok: false, text: words.broken(id, broken) }];
      const { findings: found, unsent } = verifySession(folder, io.text.store);
      return [
        ...found.map((one) => ({ ok: false, text: words.issue(id, sentenceOf(one, io.text)) })),
        ...(unsent.length > 0 ? [{ ok: true, text: words.issue(id, io.text.verify.unsent) }] : []),
      ];
    }),
    { ok: true, text: words.network },
  ];
  if (options.json) io.out(`${JSON.stringify({ data: io.data, version: io.version, findings }, null, 2)}\n`);
  else io.out(findings.map(({ ok, text }) => `${ok ? "✓" : "!"} ${text}\n`).join(""));
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

/** No backup is no fault, but worth a thought. */
function lastBackup(io: Io): Finding {
  const { backup: words } = io.text;
  const backups = knownCopies(io.data).filter(({ what }) => what === "backup");
  const latest = backups.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
  return { ok: true, text: latest ? words.last(latest.at.slice(0, 10), latest.path) : words.none };
}

function writable(io: Io): Finding {
  const { doctor: words } = io.text.cli;
  const why = writeProbe(io.data, io.text.store);
  return why === undefined ? { ok: true, text: words.canWrite } : { ok: false, text: words.cannotWrite(why) };
}

/** Of a disk that isn't there nothing is said here: that nothing can be written says it. */
function space(io: Io): readonly Finding[] {
  const { doctor: words } = io.text.cli;
  const free = freeBytes(nearestFolder(io.data));
  if (free === undefined) return [];
  const size = free > 1024 ** 3 ? `${Math.round(free / 1024 ** 3)} GB` : `${Math.round(free / 1024 ** 2)} MB`;
  return [free > LITTLE ? { ok: true, text: words.space(size) } : { ok: false, text: words.littleSpace(size) }];
}

function freeBytes(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

function synced(io: Io): readonly Finding[] {
  const name = cloudIn(io.data, io.env);
  return name === undefined ? [] : [{ ok: false, text: io.text.cli.doctor.synced(name) }];
}

/** Who else may read the folder; Windows has other means than these, and says nothing here. */
function others(io: Io): readonly Finding[] {
  const { doctor: words } = io.text.cli;
  if (process.platform === "win32") return [];
  const sessions = join(io.data, "sessions");
  const mode = statSync(nearestFolder(sessions)).mode;
  const open = nearestFolder(sessions) === sessions && (mode & 0o077) !== 0;
  return [open ? { ok: false, text: words.openToOthers(sessions) } : { ok: true, text: words.private }];
}

function nearestFolder(path: string): string {
  let folder = path;
  while (statSync(folder, { throwIfNoEntry: false }) === undefined && join(folder, "..") !== folder)
    folder = join(folder, "..");
  return folder;
}
