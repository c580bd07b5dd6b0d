// `samtale quotes SESSION`: the quotes that are to be fetched from the recording and where to listen, and those that were.
import { dayAndTime } from "../../export/lines/shared-words.ts";
import { whereToListen } from "../../export/times/heard.ts";
import { clockTime } from "../../model/clock.ts";
import { fileTimeOf, recordingsOf } from "../../model/recording/alignment.ts";
import { fetchedIn } from "../../model/session/fetched.ts";
import { contentOf, type Fetched, type Session, stands } from "../../model/session/session.ts";
import { inQuotes } from "../../telling/attribution.ts";
import { describe } from "../../telling/describe.ts";
import { type QuoteAt, quotesToFetch } from "../../telling/stubs.ts";
import type { Telling } from "../../telling/telling.ts";
import { cuesOf } from "../../text/cues.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print } from "../program/output.ts";
import { namedSessions, tellIssues } from "../read/find-sessions.ts";

export async function listQuotes(name: string, { json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const [found] = namedSessions([name], io) ?? [];
  if (!found) return 2;
  tellIssues(found, io);
  const { id, session } = found;
  print(json ? asJson(id, session) : asText(id, session, io), io);
  return 0;
}

/** A line with what was fetched of it, the words that stand now first. */
type FetchedLine = {
  readonly entry: Session["entries"][number];
  readonly now: readonly Fetched[];
  readonly all: readonly Fetched[];
};

function fetchedLines(session: Session): readonly FetchedLine[] {
  return session.entries.flatMap((entry) => {
    const now = stands(session, entry) ? fetchedIn(session, entry) : [];
    return now.length > 0 ? [{ entry, now, all: session.revisions.get(entry.id)?.fetched ?? [] }] : [];
  });
}

function asText(id: string, session: Session, { language, text }: Io): string {
  const { list } = text.quotesFetched;
  const telling: Telling = { session, language, text, cues: cuesOf(session.guide.cues), fill: {} };
  const toFetch = quotesToFetch(session);
  const rows = toFetch.map((quote) => {
    const words = `${clockTime(quote.note.t)}  ${describe(telling, quote.note)}  (${quote.note.id})`;
    const where = whereToListen(session, quote, text);
    return where === undefined ? [`  ${words}`] : [`  ${words}`, `           ${text.exports.parts.listen(where)}`];
  });
  const fetched = fetchedLines(session);
  const lead = toFetch.length === 0 ? list.none : list.toFetch(toFetch.length);
  const unheard = toFetch.length > 0 && recordingsOf(session).length === 0 ? [list.noRecording] : [];
  const how = toFetch.length > 0 ? [list.how(id)] : [];
  return [
    [lead, ...rows.flat(), ...unheard, ...how],
    ...(fetched.length > 0 ? [[list.fetched(fetched.length), ...fetched.flatMap((one) => told(one, telling))]] : []),
  ]
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

/** The line as it stands, who fetched it, and what others had fetched before. */
function told({ entry, now, all }: FetchedLine, telling: Telling): readonly string[] {
  const { session, text } = telling;
  const { list } = text.quotesFetched;
  const when = ({ made }: Fetched): readonly [day: string, time: string] => {
    const { day, time } = dayAndTime(made, text);
    return [day, time];
  };
  const holds = new Set(now.map((one) => one.id));
  const before = all.filter((one) => !holds.has(one.id)).toReversed();
  return [
    `  ${clockTime(entry.t)}  ${describe(telling, contentOf(session, entry))}  (${entry.id})`,
    ...now.map((one) => `           ${list.by(one.by, ...when(one))}`),
    ...before.map(
      (one) => `           ${list.before(one.by, ...when(one), inQuotes(one.text, "verbatim", false, text))}`,
    ),
    ...(before.length > 0 ? [`           ${list.lastHolds}`] : []),
  ];
}

/** Times in milliseconds; `from` on the session clock, `file_ms` in the recorder's file. */
function asJson(id: string, session: Session): string {
  const place = (quote: QuoteAt) => {
    const heard = fileTimeOf(session, quote.from) ?? fileTimeOf(session, quote.note.t);
    return heard ? { file: heard.file, file_ms: heard.ms } : {};
  };
  const toFetch = quotesToFetch(session).map((quote) => {
    const { id: line, t, speakers, item } = quote.note;
    return { id: line, t, from: quote.from, ...place(quote), item, speakers, text: quote.words };
  });
  const fetched = fetchedLines(session).map(({ entry, now, all }) => {
    const holds = new Set(now.map((one) => one.id));
    const one = ({ by, made, text, id: own }: Fetched) => ({ id: own, by, made, text, holds: holds.has(own) });
    return { id: entry.id, t: entry.t, fetched: all.map(one) };
  });
  return `${JSON.stringify({ session: id, toFetch, fetched }, undefined, 2)}\n`;
}
