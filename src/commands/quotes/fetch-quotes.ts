// `samtale quotes fetch SESSION [LINE]`: goes through the quotes one by one; what is typed while listening makes each verbatim.

import { createInterface } from "node:readline";
import { type Answer, answerIn } from "../../conversation/after/fetching.ts";
import { itemInFull } from "../../export/lines/shared-words.ts";
import { whereToListen } from "../../export/times/heard.ts";
import { clockTime, instantOf, startClock } from "../../model/clock.ts";
import { type EntryOf, type LeadingRole, writtenAt } from "../../model/entry.ts";
import { firstSeat } from "../../model/seats/seats.ts";
import { firstWordsIn } from "../../model/session/first-words.ts";
import { append } from "../../model/session/fold.ts";
import { contentOf, type Session, stands } from "../../model/session/session.ts";
import { StoreProblem } from "../../store/problem.ts";
import { findSession } from "../../store/session/find.ts";
import type { Journal } from "../../store/session/journal.ts";
import type { Opened } from "../../store/session/open.ts";
import { inQuotes, speakerName } from "../../telling/attribution.ts";
import { type QuoteAt, quotesAt, quotesToFetch } from "../../telling/stubs.ts";
import type { Texts } from "../../text/languages.ts";
import { leadingRoleCalled } from "../../text/typed-words.ts";
import type { Stage } from "../../ui/terminal/stage.tsx";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { pipedLines } from "../program/piped-lines.ts";
import { onStage } from "../program/screen.ts";
import { sessionOf } from "../read/session-source.ts";
import { areInitials } from "../session/initials.ts";
import { openSeat } from "../session/seats.ts";

export type FetchOptions = { readonly by?: string; readonly as?: string; readonly plain?: boolean };

/** A sentence for the user: why it can't be done. */
type Refusal = { readonly refusal: string };

/** Without a line all that are still to be fetched; with one, each of its quotes. */
export async function fetchQuotes(
  name: string,
  line: string | undefined,
  options: FetchOptions,
  io: Io,
): Promise<ExitCode> {
  const role = leadingRoleCalled(options.as ?? "moderator");
  if (!role) return refuse(io.text.cli.errors.role(options.as ?? ""), io);
  if (options.by !== undefined && !areInitials(options.by)) return refuse(io.text.cli.errors.by(options.by), io);
  const found = findSession(io.data, name, io.text.store);
  if (found.kind !== "found") return refuse(found.message, io);
  const opened = openFor(found.session.folder, role, io);
  if ("refusal" in opened) return refuse(opened.refusal, io);
  const { journal } = opened;
  try {
    const { session } = sessionOf(opened.session, io.text);
    const work = whatToFetch(session, line, role, options, io.text);
    if ("refusal" in work) return refuse(work.refusal, io);
    if (work.quotes.length === 0) {
      print(`${io.text.quotesFetched.list.none}\n`, io);
      return 0;
    }
    return await onStage(io, options.plain, (stage) => fetchAll({ journal, session, ...work }, stage, io));
  } finally {
    journal.close();
  }
}

function openFor(folder: string, role: LeadingRole, io: Io): Opened | Refusal {
  try {
    return openSeat(folder, firstSeat(role), io);
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return { refusal: error.code === "locked" ? io.text.quotesFetched.refused.open(role) : error.message };
  }
}

type Work = { readonly quotes: readonly QuoteAt[]; readonly by: string };

function whatToFetch(
  session: Session,
  line: string | undefined,
  role: LeadingRole,
  { by }: FetchOptions,
  text: Texts,
): Work | Refusal {
  const { refused } = text.quotesFetched;
  const seat = session.writers.get(firstSeat(role).id);
  // Lines of a writer who never came in would be nobody's.
  if (!seat) return { refusal: refused.noSeat(role) };
  const quotes = line === undefined ? quotesToFetch(session) : quotesOfLine(session, line.trim(), text);
  if ("refusal" in quotes) return quotes;
  const initials = by ?? seat.by;
  if (initials === undefined && quotes.length > 0) return { refusal: refused.by };
  return { quotes, by: initials ?? "" };
}

function quotesOfLine(session: Session, id: string, text: Texts): readonly QuoteAt[] | Refusal {
  const { refused } = text.quotesFetched;
  const entry = session.entries.find((one) => one.id === id);
  const revision = session.revisions.get(id);
  if (!entry) return { refusal: refused.noLine(id) };
  if (revision?.struck) return { refusal: refused.struck(id) };
  if (!stands(session, entry)) return { refusal: refused.undone(id) };
  if ([...firstWordsIn(session).values()].some((one) => one.id === id)) return { refusal: refused.firstWords(id) };
  const note = contentOf(session, entry);
  const quotes = note.kind === "note" ? quotesAt(session, note) : [];
  return quotes.length === 0 ? { refusal: refused.noQuote(id) } : quotes;
}

type Fetching = Work & { readonly journal: Journal; readonly session: Session };

async function fetchAll(fetching: Fetching, stage: Stage | undefined, io: Io): Promise<ExitCode> {
  const { fetch } = io.text.quotesFetched;
  const { quotes } = fetching;
  const ask = stage ? askingOnScreen(stage, io) : askingPlainly(io);
  let { session } = fetching;
  let said: readonly string[] = [];
  let fetched = 0;
  for (const [index, planned] of quotes.entries()) {
    const quote = asItStands(session, planned);
    const about = tellQuote(session, quote, fetch.title(index + 1, quotes.length), io);
    const answer = await ask.next({ said, ...about });
    if (answer.is === "done") break;
    said = [];
    if (answer.is !== "words") continue;
    try {
      const entry = keep(fetching, session, quote, answer.words, io);
      session = append(session, entry);
      fetched += 1;
      said = [`✓ ${fetch.kept(quote.note.id)}`];
      if (!stage) print(`${said[0]}\n`, io);
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      stage?.close();
      return refuse(fetch.stopped(error.message, answer.words), io);
    }
  }
  ask.close();
  stage?.close();
  print(`${fetch.done(fetched, quotes.length - fetched)}\n`, io);
  return 0;
}

/** Another quote of the same line may have been fetched just before. */
function asItStands(session: Session, quote: QuoteAt): QuoteAt {
  const entry = session.entries.find(({ id }) => id === quote.note.id);
  const note = entry && contentOf(session, entry);
  return (note?.kind === "note" ? quotesAt(session, note)[quote.quote] : undefined) ?? quote;
}

/** With the time of the last line: the session gets no longer by it, and ends when it ended. */
function keep(
  { journal, by }: Fetching,
  session: Session,
  { note, quote }: QuoteAt,
  text: string,
  io: Io,
): EntryOf<"fetch"> {
  const made = instantOf(startClock(systemClocks(io.env)())).at;
  const last = session.entries.at(-1);
  const stamp = last ? { at: last.at, t: writtenAt(last) } : { at: made, t: 0 };
  const [entry] = journal.append([{ ...stamp, kind: "fetch", target: note.id, quote, text, by, made }]);
  return entry as EntryOf<"fetch">;
}

type Told = { readonly about: readonly string[]; readonly shown: string; readonly written: string };

function tellQuote(session: Session, quote: QuoteAt, title: string, { language, text }: Io): Told {
  const { note, words, open } = quote;
  const { fetch, list } = text.quotesFetched;
  const where = whereToListen(session, quote, text);
  return {
    about: [
      title,
      `${fetch.told(note.speakers && speakerName(note.speakers, text), clockTime(note.t))}  (${note.id})`,
      ...(note.item === undefined ? [] : [itemInFull(session, note.item, language, text)]),
      where === undefined ? list.noRecording : text.exports.parts.listen(where),
    ],
    shown: note.quotes ? note.text : inQuotes(words, open ? "stub" : "verbatim", false, text),
    written: words,
  };
}

type Asking = {
  readonly next: (asked: Told & { readonly said: readonly string[] }) => Promise<Answer>;
  readonly close: () => void;
};

function askingOnScreen(stage: Stage, { text }: Io): Asking {
  return {
    next: async (asked) => (await import("../../ui/screens/fetch-quote.tsx")).fetchQuoteHere(asked, stage, text),
    close: () => {},
  };
}

/** A line each, as they come; where they end, nothing more is fetched. */
function askingPlainly(io: Io): Asking {
  const { fetch } = io.text.quotesFetched;
  const lines =
    io.stdin.isTTY === true
      ? createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })
      : pipedLines(io.stdin);
  const typed = lines[Symbol.asyncIterator]();
  return {
    next: async ({ about, shown }) => {
      print(`\n${[...about, shown, fetch.askPlain].join("\n")}\n`, io);
      const { done, value } = await typed.next();
      return done ? { is: "done" } : answerIn(value);
    },
    close: () => lines.close(),
  };
}
