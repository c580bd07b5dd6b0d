// `samtale resume [SESSION]`: takes a session up where it was left, on the same clock.

import fs from "node:fs";
import path from "node:path";
import type { SeatLink } from "../../link/seat-link.ts";
import type { Clock } from "../../model/clock.ts";
import type { Draft, EntryOf, Role } from "../../model/entry.ts";
import { openBlanks } from "../../model/guide-blanks.ts";
import { sentenceOf } from "../../model/issue.ts";
import { firstSeat } from "../../model/seats/seats.ts";
import { peopleIn } from "../../model/session/session.ts";
import { StoreProblem } from "../../store/problem.ts";
import { findAmong } from "../../store/session/find.ts";
import { listSessions, type SessionSummary } from "../../store/session/list.ts";
import type { Opened } from "../../store/session/open.ts";
import { readSettings } from "../../store/settings.ts";
import { leadingRoleCalled } from "../../text/typed-words.ts";
import type { Stage } from "../../ui/terminal/stage.tsx";
import type { ExitCode, Io } from "../program/io.ts";
import { leaveStage, onStage } from "../program/screen.ts";
import { namedSessions } from "../read/find-sessions.ts";
import { loadSession, sessionOf } from "../read/session-source.ts";
import { endedWords, hold } from "./hold.ts";
import { areInitials } from "./initials.ts";
import { inLanguageOf } from "./language-of-session.ts";
import { openingOf, othersInside } from "./opening.ts";
import { openSeat, type Writer } from "./seats.ts";
import { guideBytesIn, readerOfFirst, toldOfFirst } from "./second.ts";

export type ResumeOptions = {
  readonly as?: string;
  readonly by?: string;
  readonly plain?: boolean;
  /** The seat that the host gave this machine. */
  readonly seat?: Writer;
};

export function resume(typed: string | undefined, options: ResumeOptions, io: Io): Promise<ExitCode> {
  return onStage(io, options.plain, (stage) => resumeOn(typed, options, stage, io));
}

export async function resumeOn(
  typed: string | undefined,
  options: ResumeOptions,
  stage: Stage | undefined,
  io: Io,
  link?: SeatLink,
): Promise<ExitCode> {
  const no = (sentence: string): Promise<ExitCode> => leaveStage(sentence, 2, io, stage);
  const found = meant(typed ?? "last", io);
  if ("refusal" in found) return no(found.refusal);
  const { id, folder, broken } = found;
  if (broken !== undefined) return no(io.text.cli.errors.sessionBroken(broken));
  const role = leadingRoleCalled(options.as ?? "moderator");
  if (!role) return no(io.text.cli.errors.role(options.as ?? ""));
  if (options.by !== undefined && !areInitials(options.by)) return no(io.text.cli.errors.by(options.by));
  const given = options.seat ?? (options.as === undefined ? await seatGivenHere(id, io) : undefined);
  const readFirst = await readerOfFirst(guideBytesIn(folder));
  // From here to the first frame nothing is waited for: no signal can come between, and cost what was typed.
  if (stage) await import("../../ui/mount.tsx");
  try {
    // Whoever chose no seat, and finds the moderator's taken, is the second person at the table.
    const seat = given
      ? sitIn(folder, given, io)
      : options.as === undefined && stage
        ? await sitWhereAsked(folder, role, io, stage)
        : sit(folder, role, io);
    if (seat === "read") {
      await stage?.abandon();
      const { show } = await import("./show.ts");
      return await show(id, {}, io);
    }
    if (seat === "back") return no(io.text.cli.beside.left);
    const { opened, writer, satDown } = seat;
    const here = inLanguageOf(startIn(opened), io);
    const { session, issues } = sessionOf(opened.session, here.text);
    const { settings, issues: oddities } = readSettings(here.data, here.text.store);
    const besides = othersInside(folder, session, writer, link);
    const { seat: words } = here.text.session;
    const open = openBlanks(session.guide, settings.fill ?? {});
    const first = readFirst(session.guide, here);
    const says = [
      ...toldOfFirst(first, peopleIn(session), here),
      ...(link?.says ?? []),
      ...[...oddities, ...issues].map(sentenceOf),
      ...(open.length > 0 ? [here.text.session.blank.open(open)] : []),
      ...(writer.role === "observer" ? here.text.link.observer.introduction : []),
      ...(satDown ? [words.satDown(writer.role)] : []),
      ...besides
        .flatMap((other) => session.writers.get(other) ?? [])
        .map((other) => besidesIn(here.text, link)(other.role)),
    ];
    const opening = (clock: Clock): readonly Draft[] =>
      openingOf({ session, writer, besides, by: options.by, ahead: link?.ahead }, clock, io.version);
    const { language } = here;
    const { guide } = session;
    const over = await hold(
      { id, opened, guide, writer, language, fill: settings.fill ?? {}, settings, says, first, opening, stage, link },
      here,
    );
    return stage && over.endedOnStage ? await whenEnded(id, stage, here) : over.code;
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    const isSecond = error.code === "locked" && role === "secretary";
    return no(isSecond ? io.text.cli.errors.secretaryHere(id) : error.message);
  }
}

/** A session that was ended at a screen: read, exported, gone back to, and then let go of with a word on where it is. */
export async function whenEnded(id: string, stage: Stage, io: Io): Promise<ExitCode> {
  const { leadOut } = await import("../finished/lead-out.ts");
  if ((await leadOut(id, stage, io)) === "resume") return resumeOn(id, {}, stage, io);
  stage.close();
  const [named] = namedSessions([id], { ...io, err: () => {} }) ?? [];
  io.out(`${endedWords(id, named?.session.guide.kind ?? "individual", io.text)}\n`);
  return 0;
}

function startIn({ session: { entries } }: Opened): EntryOf<"start"> | undefined {
  return entries.find((entry) => entry.kind === "start");
}

/**
 * The seat that this machine was given at another's table: a session that came over the link goes on in it, so that nobody
 * writes in the moderator's name by mistake. Whoever means to chooses `--as moderator`.
 */
async function seatGivenHere(id: string, { data }: Io): Promise<Writer | undefined> {
  if (!fs.existsSync(path.join(data, "links", `${id}.json`))) return undefined;
  const { readDevices } = await import("../../link/devices-file.ts");
  const { own } = readDevices(data, id);
  return own && { id: own.writer, role: own.role };
}

type SeatTaken = { readonly opened: Opened; readonly writer: Writer; readonly satDown: boolean };

function sit(folder: string, role: Role, io: Io): SeatTaken {
  return sitIn(folder, firstSeat(role), io);
}

function sitIn(folder: string, writer: Writer, io: Io): SeatTaken {
  return { opened: openSeat(folder, writer, io), writer, satDown: false };
}

/**
 * In the seat of the role; where another program sits there it is asked whether one is the second person at the table. A
 * window opened by mistake must catch nothing.
 */
async function sitWhereAsked(folder: string, role: Role, io: Io, stage: Stage): Promise<SeatTaken | "read" | "back"> {
  try {
    return sit(folder, role, io);
  } catch (error) {
    if (!(error instanceof StoreProblem) || error.code !== "locked") throw error;
    const { guide } = loadSession(folder, io.text).session;
    const { askBeside } = await import("../../ui/screens/beside.tsx");
    const chosen = await askBeside(guide, stage, io);
    return chosen === "secretary" ? { ...sit(folder, "secretary", io), satDown: true } : chosen;
  }
}

/** `last` is the latest that waits. One that has ended is opened again only by its own name: nobody does so by mistake. */
export function meant(typed: string, io: Io): SessionSummary | { readonly refusal: string } {
  const sessions = listSessions(io.data, io.text.store);
  if (typed.trim().toLowerCase() === "last") {
    const whole = sessions.filter(({ broken }) => broken === undefined);
    const waiting = whole.find(({ ended }) => !ended);
    if (waiting) return waiting;
    if (whole[0]) return { refusal: io.text.cli.errors.allEnded(whole[0].id) };
  }
  const found = findAmong(sessions, typed, io.text.store);
  return found.kind === "found" ? found.session : { refusal: found.message };
}

/** Where the other one is: in another window, or at another machine. */
function besidesIn({ session, link: linked }: Io["text"], link: SeatLink | undefined): (role: Role) => string {
  return link ? linked.besides : session.seat.besides;
}
