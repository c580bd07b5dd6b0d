// The seat that a program has in a session: its own journal is open, the others' are followed. It may change seat.

import type { Keeper, Surroundings, Written } from "../../conversation/loop.ts";
import { joining } from "../../conversation/others/lines-shown.ts";
import type { State, Table } from "../../conversation/state.ts";
import type { LinkStatus, SeatLink } from "../../link/seat-link.ts";
import { clockOfWall, type Instant, instantOf, resumeClock } from "../../model/clock.ts";
import type { Entry, WriterId } from "../../model/entry.ts";
import { sentenceOf } from "../../model/issue.ts";
import { firstSeat, type Seat } from "../../model/seats/seats.ts";
import { afterAll } from "../../model/session/writers.ts";
import { othersOpen } from "../../store/folder/lock.ts";
import { StoreProblem } from "../../store/problem.ts";
import { followOthers } from "../../store/session/follow.ts";
import { type Opened, openJournal } from "../../store/session/open.ts";
import type { StoredSession } from "../../store/session/read.ts";
import { systemClocks } from "../program/clocks.ts";
import type { Io } from "../program/io.ts";
import { notesIn } from "./unsent-notes.ts";

export type Writer = State["writer"];

/** How often it is asked whose programs run, in milliseconds. */
const OFTEN = 2000;

/**
 * Tells, when that has changed, which writers' programs were seen to run and run no more. Whether they left on purpose is
 * for their lines to tell.
 */
function watchingPrograms(
  { folder, writer }: Opened["journal"],
  link: SeatLink | undefined,
): (now: Instant) => ReadonlySet<WriterId> | undefined {
  const seen = new Set<WriterId>();
  let gone: ReadonlySet<WriterId> = new Set();
  let asked = Number.NEGATIVE_INFINITY;
  return ({ t }) => {
    // Whoever comes and is lost again between two looks was here too.
    for (const one of link?.present() ?? []) seen.add(one);
    if (t - asked < OFTEN) return undefined;
    asked = t;
    const running = new Set(runningBeside(folder, writer, link));
    for (const one of running) seen.add(one);
    const now = new Set([...seen].filter((one) => !running.has(one)));
    const isSame = now.size === gone.size && [...now].every((one) => gone.has(one));
    gone = now;
    return isSame ? undefined : now;
  };
}

/** Whose programs run: on this machine by their locks, on the other by the link. */
export function runningBeside(folder: string, writer: WriterId, link: SeatLink | undefined): readonly WriterId[] {
  const here = othersOpen(folder, writer).filter((other) => !link?.held.has(other));
  return [...here, ...(link?.present() ?? [])];
}

/** One quiet word on how the link is. */
function linkWord(status: LinkStatus, { link }: World["text"]): string {
  if (status.is === "alone") return link.status.alone(clockOfWall(status.since), status.waiting);
  if (status.is === "open" || status.is === "over") return link.status[status.is];
  return link.status.linked(status.count, status.of);
}

/** What of the world a seat needs. */
type World = Pick<Io, "text" | "env" | "version">;

/** Opens the journal of the writer in the seat. Throws a StoreProblem: `locked` where another program sits there. */
export function openSeat(folder: string, seat: Seat, io: World): Opened {
  const readClocks = systemClocks(io.env);
  const moment = ({ entries }: StoredSession) => instantOf(resumeClock(entries, readClocks()));
  return openJournal(folder, seat.id, { moment, text: io.text.store });
}

export type Seats = Required<Pick<Surroundings, "keeper" | "look" | "sit" | "noteUnsent">> &
  Pick<Surroundings, "invite" | "takeBack"> & {
    readonly close: () => void;
  };

/** Sits down in the seat that was opened. */
export function seatsIn(opened: Opened, io: World, link?: SeatLink): Seats {
  let { journal } = opened;
  let follow = following(opened);
  let watchPrograms = watchingPrograms(opened.journal, link);
  let word: string | undefined;
  let table: string | undefined;
  let notes = notesIn(journal.unsent);

  function following({ journal: { folder, writer }, read }: Opened): () => Written | undefined {
    return followOthers(folder, writer, io.text.store, read);
  }

  /** The new seat is taken before the old one is given up: a session that someone holds is not laid aside between. */
  const sit: Seats["sit"] = (role, now) => {
    const writer = firstSeat(role);
    const next = openOrStay(journal.folder, writer, io);
    const before = next.session.entries;
    let joined: readonly Entry[];
    try {
      joined = next.journal.append([joining(before, writer, io.version, now)]);
    } catch (error) {
      next.journal.close();
      throw error;
    }
    notes.close(undefined);
    giveUp(afterAll(joined, now));
    journal = next.journal;
    notes = notesIn(next.journal.unsent);
    follow = following(next);
    watchPrograms = watchingPrograms(next.journal, link);
    const news = follow();
    const { unsent } = next;
    if (news && "everything" in news) return { writer, entries: news.everything, unsent };
    return { writer, entries: [...before, ...joined, ...(news?.entries ?? [])], unsent };
  };

  function giveUp(now: Instant): void {
    try {
      journal.append([{ ...now, kind: "leave" }]);
    } catch {
      // The disk took the one line and not the other: who sits where is known all the same, by the locks.
    }
    journal.close();
  }

  const look: Seats["look"] = (now) => {
    link?.look();
    const warnings = [...journal.look(now).map(sentenceOf), ...(link?.warnings() ?? [])];
    const remarks = link?.remarks() ?? [];
    const gone = watchPrograms(now);
    const news = follow();
    const more = {
      ...(warnings.length > 0 && { warnings }),
      ...(remarks.length > 0 && { remarks }),
      ...(gone && { gone }),
      ...newWord(),
      ...newTable(),
    };
    return Object.keys(more).length > 0 ? { entries: [], ...news, ...more } : news;
  };

  /** The word on the link, where it is another than before. */
  function newWord(): { readonly link?: string } {
    const before = word;
    word = link && linkWord(link.status(), io.text);
    return word === undefined || word === before ? {} : { link: word };
  }

  /** Who sits where, where that has changed. */
  function newTable(): { readonly table?: Table } {
    if (!link) return {};
    const now: Table = { sittings: link.sittings(), isHost: link.invite !== undefined };
    const told = JSON.stringify(now);
    if (told === table) return {};
    table = told;
    return { table: now };
  }

  const close = (): void => {
    notes.close();
    journal.close();
    link?.look();
  };
  const { invite, takeBack } = link ?? {};
  const giving = { ...(invite && { invite }), ...(takeBack && { takeBack }) };
  return {
    keeper: keeperOf(() => journal, link),
    ...{ look, sit, close, ...giving },
    noteUnsent: (unsent) => notes.take(unsent),
  };
}

function openOrStay(folder: string, seat: Seat, io: World): Opened {
  try {
    return openSeat(folder, seat, io);
  } catch (error) {
    if (error instanceof StoreProblem && error.code === "locked")
      throw new Error(io.text.session.seat.taken(seat.role));
    throw error;
  }
}

function keeperOf(journal: () => Opened["journal"], link: SeatLink | undefined): Keeper {
  return {
    append: (drafts) => {
      const entries = journal().append(drafts);
      link?.look();
      return entries;
    },
    strike: (target, stamp) => {
      const { entry, erased, issues } = journal().strike(target, stamp);
      link?.look();
      return { entry, erased, warnings: issues.map(sentenceOf) };
    },
  };
}
