// The other side: this machine comes to the host's table, gets the session whole, and goes on in the seat that it was given.
import fs from "node:fs";
import path from "node:path";
import { isRecord } from "../model/checks.ts";
import { isoWithOffset, type Reading } from "../model/clock.ts";
import type { WriterId } from "../model/entry.ts";
import { sentenceOf } from "../model/issue.ts";
import type { Sitting } from "../model/seats/seats.ts";
import { readFolder } from "../store/folder/folder.ts";
import { entryOf } from "../store/journal/line.ts";
import { makeFolder, syncFolder } from "../store/journal/write.ts";
import { telling } from "../store/problem.ts";
import { type Start, sha256Of, writeBeginning, writeWhole } from "../store/session/beginning.ts";
import { sessionsFolder, UNFINISHED } from "../store/session/create.ts";
import type { Texts } from "../text/languages.ts";
import { BY_CODE, identityOf, keyOfCode } from "./code/keys.ts";
import { deviceOf, readDevices, type SeatedDevice, writeDevices } from "./devices-file.ts";
import { measureClock } from "./host-clock.ts";
import { LINK_VERSION } from "./host-session.ts";
import { isSameSession, startOf } from "./lines/start-of.ts";
import { linkFolder } from "./linked-folder.ts";
import type { SeatLink } from "./seat-link.ts";
import { type SeatLocks, seatLocks } from "./seat-locks.ts";
import { othersIn, seenFrom, sittingsIn } from "./sittings.ts";
import { join } from "./yjs/join.ts";

export type Joining = {
  readonly data: string;
  /** Until it is known in which language the talk is. */
  readonly text: Texts;
  /** For what is said from then on, by the language of the talk. */
  readonly textFor: (language: string) => Texts;
  readonly place: { readonly host: string; readonly port: number };
  /** A code's words; undefined: by the key that this machine got when it joined before. */
  readonly words: readonly string[] | undefined;
  readonly readClocks: () => Reading;
};

/** Why it came to nothing; `system`: the system's name for what went wrong. */
export type NotJoined = {
  readonly why: "unreachable" | "refused" | "version" | "taken" | "another" | "unknown" | "silent";
  readonly system?: string | undefined;
};

export type Joined = {
  readonly link: SeatLink;
  readonly session: string;
  readonly device: SeatedDevice;
  /** In the language of the talk. */
  readonly text: Texts;
};

/** So long it is tried to reach the host and to get all lines, in milliseconds. */
const PATIENCE = 15_000;
/** So often in a row an answer is no chance of the network. */
const ENOUGH = 3;
/** How often the time is asked for anew, in milliseconds. */
const AGAIN = 10_000;

/** Resolves when all that the host has is on this disk. Throws a StoreProblem where the disk won't take it. */
export async function joinSession({
  data,
  textFor,
  place,
  words,
  readClocks,
  ...before
}: Joining): Promise<Joined | NotJoined> {
  let { text } = before;
  const known = words ? undefined : ownDevices(data);
  if (known && known.length === 0) return { why: "unknown" };
  let device: SeatedDevice | undefined = known?.[0];
  let locks: SeatLocks | undefined;
  const derived = new Map<string, Buffer>();
  const clocks = measureClock(readClocks);
  let changed = (): void => {};
  const remarks: string[] = [];
  const warnings: string[] = [];
  let sittings: readonly Sitting[] = [];
  let wasAlone = false;
  let settled: ((message: Readonly<Record<string, unknown>> | undefined) => void) | undefined;

  const carrier = join({
    ...place,
    key: (salt) => {
      if (device) return { identity: identityOf(device), psk: device.key };
      const key = derived.get(salt) ?? keyOfCode(words ?? [], salt);
      derived.set(salt, key);
      return { identity: BY_CODE, psk: key };
    },
    at: () => {
      const { wall, offset } = readClocks();
      return isoWithOffset(wall, offset);
    },
    now: () => readClocks().running,
    onOpen: () => {
      carrier.send({ is: "hello", version: LINK_VERSION });
      askTime();
    },
    onMessage: (message) => {
      if (message.is === "pong") clocks.hear(message);
      if (message.is === "refused" && !settled) {
        if (message.why === "taken-back") warnings.push(text.link.seats.lost);
        carrier.giveUp(String(message.why));
      }
      if (message.is === "seats") {
        sittings = sittingsIn(message.seats);
        for (const { id } of sittings) if (id !== device?.writer) locks?.hold(id);
        changed();
      }
      if (message.is === "welcome" || message.is === "refused") settled?.(message);
    },
    onState: () => {
      if (carrier.state().is === "alone") wasAlone = true;
      else if (wasAlone) {
        wasAlone = false;
        remarks.push(text.link.back);
      }
      changed();
    },
    onFailed: (attempts) => {
      if (attempts >= ENOUGH && isFinal(carrier.problem())) settled?.(undefined);
    },
  });
  function askTime(): void {
    clocks.ask((n) => carrier.send({ is: "ping", n }));
  }

  const answer = await new Promise<Readonly<Record<string, unknown>> | undefined>((resolve) => {
    settled = resolve;
    setTimeout(() => resolve(undefined), PATIENCE);
  });
  settled = undefined;
  const fail = (why: NotJoined["why"], system?: string): NotJoined => {
    carrier.close();
    return { why, system };
  };
  if (!answer) return isKeyProblem(carrier.problem()) ? fail("refused") : fail("unreachable", carrier.problem());
  if (answer.is === "refused") return fail(answer.why === "version" ? "version" : "taken");
  const start = isRecord(answer.start) ? entryOf(answer.start) : undefined;
  const given = deviceOf(answer.device);
  const guide = Buffer.from(String(answer.guide), "base64");
  if (start?.kind !== "start" || !given || !/^[\p{L}\p{N}][\p{L}\p{N} ()._-]*$/u.test(start.session))
    return fail("version");
  if (sha256Of(guide) !== start.guide.sha256) return fail("another");
  text = textFor(start.language);
  const folder = path.join(sessionsFolder(data), start.session);
  if (!fs.existsSync(folder)) telling(data, text.store, () => makeSession(data, start, guide));
  const own = startOf(folder, readFolder(folder, text.store));
  if (own && !isSameSession(own, start)) return fail("another");
  device = given;
  const devices = { ...readDevices(data, start.session), own: given };
  telling(data, text.store, () => writeDevices(data, start.session, devices));

  // What this machine wrote before is fetched as well: a folder that was put back from a backup numbers on behind it.
  const host = typeof answer.host === "string" ? answer.host : "mod";
  locks = seatLocks(folder);
  locks.hold(host);
  const way = { offers: given.writer, format: start.format, held: locks.held, text, onWritten: () => changed() };
  const fetching = linkFolder(folder, carrier, { ...way, own: "" });
  askTime();
  await when(() => carrier.state().is !== "alone" && clocks.ahead() !== undefined);
  fetching.look();
  fetching.stop();
  const folderLink = linkFolder(folder, carrier, { ...way, own: given.writer });
  folderLink.look();
  const measuring = setInterval(askTime, AGAIN);
  measuring.unref();

  let seen: ReadonlySet<WriterId> = new Set();
  const link: SeatLink = {
    says: [],
    held: locks.held,
    present: () => {
      // Whoever was cut off has lost nobody: that they are out has been said.
      if (carrier.state().is === "over") return seen;
      seen = carrier.state().is === "linked" ? new Set([host, ...othersIn(sittings, given.writer)]) : new Set();
      return seen;
    },
    sittings: () => seenFrom(sittings, given.writer, host, carrier.state().is === "linked"),
    status: () => {
      const state = carrier.state();
      if (state.is === "linked" || state.is === "over") return { is: state.is };
      const since = state.is === "alone" ? state.since : undefined;
      return {
        is: "alone",
        since: since ?? isoWithOffset(readClocks().wall, readClocks().offset),
        waiting: carrier.unsent(),
      };
    },
    look: folderLink.look,
    warnings: () => [...warnings.splice(0), ...folderLink.oddities().map(sentenceOf)],
    remarks: () => remarks.splice(0),
    watch: (listener) => {
      changed = listener;
    },
    clockAt: clocks.at,
    ahead: clocks.ahead(),
    giveClock: () => {},
    close: () => {
      clearInterval(measuring);
      carrier.close();
      locks?.freeAll();
    },
  };
  return { link, session: start.session, device: given, text };
}

/** Nobody needs to wait for what will not change: another key, nobody listening there, no such name. */
function isFinal(system: string | undefined): boolean {
  return isKeyProblem(system) || system === "ECONNREFUSED" || system === "ENOTFOUND";
}

/** The host ends the handshake of whoever has another key. */
function isKeyProblem(system: string | undefined): boolean {
  return system !== undefined && /EPROTO|SSL|TLS|ECONNRESET|hang up|disconnected/iu.test(system);
}

/** The seats that this machine has got, the latest session's first. */
function ownDevices(data: string): readonly SeatedDevice[] {
  try {
    const sessions = fs.readdirSync(path.join(data, "links")).filter((name) => name.endsWith(".json"));
    return sessions
      .sort()
      .reverse()
      .flatMap((name) => readDevices(data, name.slice(0, -".json".length)).own ?? []);
  } catch {
    return [];
  }
}

/** Or until patience has run out: what has not come by then comes later. */
function when(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearInterval(waiting);
      clearTimeout(atLast);
      resolve();
    };
    const waiting = setInterval(() => {
      if (isSo()) done();
    }, 10);
    const atLast = setTimeout(done, PATIENCE);
  });
}

/** The folder appears with guide and beginning in it, or not at all; the lines come over the link. */
function makeSession(data: string, start: Start, guide: Uint8Array): void {
  const parent = sessionsFolder(data);
  makeFolder(parent);
  const unfinished = fs.mkdtempSync(path.join(parent, UNFINISHED));
  writeWhole(path.join(unfinished, "guide.yaml"), guide);
  writeBeginning(unfinished, { guide, start });
  syncFolder(unfinished);
  fs.renameSync(unfinished, path.join(parent, start.session));
  syncFolder(parent);
}
