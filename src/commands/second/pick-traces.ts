// `samtale study traces SESSION`: picks traces from what was said, to be taken back to the group.

import { createInterface } from "node:readline";
import { type LeftOfPicking, type Picked, pickedIn } from "../../conversation/after/picking.ts";
import { clockTime, instantOf, startClock } from "../../model/clock.ts";
import { type Draft, type Entry, type LeadingRole, writtenAt } from "../../model/entry.ts";
import { firstSeat } from "../../model/seats/seats.ts";
import { append } from "../../model/session/fold.ts";
import { labelOf } from "../../model/session/labels.ts";
import { type Session, stands } from "../../model/session/session.ts";
import { linesToPick, sourcesOf } from "../../model/traces/pick-trace.ts";
import { type Earlier, type TraceRead, tracesIn } from "../../model/traces/read-trace.ts";
import { StoreProblem } from "../../store/problem.ts";
import { findSession } from "../../store/session/find.ts";
import type { Journal } from "../../store/session/journal.ts";
import type { Opened } from "../../store/session/open.ts";
import { describe } from "../../telling/describe.ts";
import { rowsOfTrace } from "../../telling/traces/trace-words.ts";
import { cuesOf } from "../../text/cues.ts";
import { leadingRoleCalled } from "../../text/typed-words.ts";
import type { Stage } from "../../ui/terminal/stage.tsx";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { pipedLines } from "../program/piped-lines.ts";
import { onStage } from "../program/screen.ts";
import { earlierOf } from "../read/earlier-traces.ts";
import { sessionOf } from "../read/session-source.ts";
import { areInitials } from "../session/initials.ts";
import { openSeat } from "../session/seats.ts";

export type TracesOptions = {
  /** Picks, in the words of plain mode; with any, nothing is asked. */
  readonly trace?: readonly string[];
  /** Traces to take away, by id. */
  readonly undo?: readonly string[];
  readonly by?: string;
  readonly as?: string;
  readonly json?: boolean;
  readonly plain?: boolean;
};

export async function pickTraces(name: string, options: TracesOptions, io: Io): Promise<ExitCode> {
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
    const why = whyNot(found.session.id, session, role, io);
    if (why !== undefined) return refuse(why, io);
    const by = options.by ?? session.writers.get(firstSeat(role).id)?.by;
    const work: Work = { id: found.session.id, journal, by, io };
    if (options.json) return tellJson(work, earlierOf(session));
    const asked = [...(options.undo ?? []).map((id) => `-${id.trim()}`), ...(options.trace ?? [])];
    if (asked.length > 0) return pickAsked(work, earlierOf(session), asked);
    if (linesToPick(earlierOf(session)).length === 0) return refuse(io.text.traces.pick.none, io);
    return await onStage(io, options.plain, (stage) =>
      stage ? pickOnScreen(work, earlierOf(session), stage) : pickPlainly(work, earlierOf(session)),
    );
  } finally {
    journal.close();
  }
}

type Work = { readonly id: string; readonly journal: Journal; readonly by: string | undefined; readonly io: Io };

function openFor(folder: string, role: LeadingRole, io: Io): Opened | { readonly refusal: string } {
  try {
    return openSeat(folder, firstSeat(role), io);
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return { refusal: error.code === "locked" ? io.text.traces.refused.open : error.message };
  }
}

/** A talk that goes on has not been said to its end; what was rehearsed is no talk. */
function whyNot(id: string, session: Session, role: LeadingRole, { text }: Io): string | undefined {
  const { refused } = text.traces;
  // Lines of a writer who never came in would be nobody's.
  if (!session.writers.has(firstSeat(role).id)) return refused.noSeat(role);
  if (session.facts?.rehearsal) return refused.rehearsal(id);
  return session.state === "ended" ? undefined : refused.stillOpen(id);
}

type Done = { readonly earlier: Earlier; readonly said: string; readonly refused: boolean };

/** Kept, or told why not. Whatever else is wrong throws: nothing is said to be kept that isn't. */
function carryOut(work: Work, earlier: Earlier, picked: Exclude<Picked, { readonly is: "done" }>): Done {
  const { pick } = work.io.text.traces;
  const { session } = earlier;
  const no = (said: string): Done => ({ earlier, said, refused: true });
  if (picked.is === "take-back") {
    const trace = session.entries.find(({ id, kind }) => id === picked.id && kind === "trace");
    if (!trace || !stands(session, trace)) return no(pick.noTrace(picked.id));
    const entry = keep(work, session, (stamp) => ({ ...stamp, kind: "undo", target: picked.id }));
    return { earlier: earlierOf(append(session, entry)), said: pick.takenBack(picked.id), refused: false };
  }
  const { ids, words, why } = picked;
  const sources = sourcesOf(earlier, ids, words);
  if ("problem" in sources) return no(pick.problem(sources));
  const entry = keep(work, session, (stamp, made) => ({
    ...stamp,
    kind: "trace",
    sources,
    ...(why === undefined ? {} : { text: why }),
    ...(work.by === undefined ? {} : { by: work.by }),
    made,
  }));
  return { earlier: earlierOf(append(session, entry)), said: pick.kept(entry.id), refused: false };
}

/** With the time of the last line: the session gets no longer by it, and ends when it ended. */
function keep(
  { journal, io }: Work,
  session: Session,
  draft: (stamp: { readonly at: string; readonly t: number }, made: string) => Draft,
): Entry {
  const made = instantOf(startClock(systemClocks(io.env)())).at;
  const last = session.entries.at(-1);
  const [entry] = journal.append([draft(last ? { at: last.at, t: writtenAt(last) } : { at: made, t: 0 }, made)]);
  return entry as Entry;
}

/** All of what was asked for, one after the other; the first that can't be done stops it, and what came before is kept. */
function pickAsked(work: Work, begun: Earlier, asked: readonly string[]): ExitCode {
  const { io } = work;
  let earlier = begun;
  for (const line of asked) {
    const picked = pickedIn(line);
    if (!picked || picked.is === "done") return refuse(io.text.traces.pick.what, io);
    const done = carryOut(work, earlier, picked);
    if (done.refused) return refuse(done.said, io);
    earlier = done.earlier;
    print(`${done.said}\n`, io);
  }
  return 0;
}

async function pickPlainly(work: Work, begun: Earlier): Promise<ExitCode> {
  const { io } = work;
  const { pick } = io.text.traces;
  const isTyped = io.stdin.isTTY === true;
  const lines = isTyped
    ? createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    : pipedLines(io.stdin);
  let earlier = begun;
  let refused = 0;
  print(`${pick.title(work.id)}\n\n`, io);
  print(
    `${lineTexts(earlier, io)
      .map(({ text }) => `${text}\n`)
      .join("")}\n`,
    io,
  );
  print(`${tellTraces(earlier, io).join("\n")}\n\n${pick.askPlain}\n`, io);
  for await (const line of lines) {
    const picked = pickedIn(line);
    // Whoever types is done with an empty line; in a file of lines it means nothing.
    if (picked?.is === "done" && isTyped) break;
    if (picked?.is === "done") continue;
    const done = picked ? carryOut(work, earlier, picked) : { earlier, said: pick.what, refused: true };
    earlier = done.earlier;
    if (done.refused) refused += 1;
    print(`${done.refused ? "!" : "✓"} ${done.said}\n`, io);
  }
  lines.close();
  print(`${lastWords(work, earlier).join("\n")}\n`, io);
  return refused > 0 && !isTyped ? 2 : 0;
}

async function pickOnScreen(work: Work, begun: Earlier, stage: Stage): Promise<ExitCode> {
  const { io, id } = work;
  const { pickHere } = await import("../../ui/screens/pick-traces.tsx");
  let earlier = begun;
  let at = tracesIn(begun).length;
  let said: readonly string[] = [];
  let refused = false;
  let left: LeftOfPicking = {};
  for (;;) {
    const traces = tracesIn(earlier).map((trace) => ({
      id: trace.id,
      is: "trace" as const,
      text: traceText(trace, io),
    }));
    const lines = lineTexts(earlier, io).map((line) => ({ ...line, is: "line" as const }));
    const asked = { title: io.text.traces.pick.title(id), said, refused, rows: [...traces, ...lines], at, left };
    const { picked, at: here, left: typed } = await pickHere(asked, stage, io.text);
    if (picked.is === "done") break;
    try {
      const done = carryOut(work, earlier, picked);
      // The line that was chosen is still the chosen one, though a trace more or fewer stands over it.
      at = here + (tracesIn(done.earlier).length - tracesIn(earlier).length);
      left = done.refused
        ? { ...typed, latest: left.latest }
        : { latest: picked.is === "pick" ? lastTrace(done.earlier) : undefined };
      ({ earlier, refused } = done);
      said = [done.refused ? done.said : `✓ ${done.said}`];
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      stage.close();
      return refuse(error.message, io);
    }
  }
  stage.close();
  print(`${lastWords(work, earlier).join("\n")}\n`, io);
  return 0;
}

function lastTrace({ session }: Earlier): string | undefined {
  return session.entries.findLast(({ kind }) => kind === "trace")?.id;
}

function lineTexts(
  { leaving }: Earlier,
  { language, text }: Io,
): readonly { readonly id: string; readonly text: string }[] {
  const telling = { session: leaving, language, text, cues: cuesOf(leaving.guide.cues), fill: {} };
  const ids = linesToPick({ session: leaving, leaving });
  const width = Math.max(0, ...ids.map(({ id }) => id.length));
  return ids.map((entry) => {
    const label = "item" in entry ? labelOf(leaving, entry.item) : "";
    const words = describe(telling, entry).replace(/\s*\n\s*/gu, " ⏎ ");
    return { id: entry.id, text: `${entry.id.padEnd(width)}  ${clockTime(entry.t)}  ${label.padStart(2)}  ${words}` };
  });
}

function traceText(trace: TraceRead, { text }: Io): string {
  const kind = trace.is === "whole" ? `${text.traces.kinds[trace.kind]}: ` : "";
  const why = trace.is === "whole" && trace.why !== undefined ? `  – ${trace.why}` : "";
  return `${trace.id}  ${kind}${rowsOfTrace(trace, text).join(" + ")}${why}`;
}

function tellTraces(earlier: Earlier, io: Io): readonly string[] {
  const { pick } = io.text.traces;
  const all = tracesIn(earlier);
  return all.length === 0 ? [pick.noneYet] : [pick.already(all.length), ...all.map((one) => `  ${traceText(one, io)}`)];
}

function lastWords({ id, io }: Work, earlier: Earlier): readonly string[] {
  const { pick } = io.text.traces;
  const all = tracesIn(earlier);
  return all.length === 0 ? [pick.done(0)] : [pick.done(all.length), pick.next(id)];
}

/** Times in milliseconds on the session clock. */
function tellJson({ id, io }: Work, earlier: Earlier): ExitCode {
  const lines = linesToPick(earlier).map((entry) => {
    const { speakers, text, item } = entry as Extract<Entry, { readonly kind: "note" }>;
    return { id: entry.id, t: entry.t, kind: entry.kind, item, speakers, text };
  });
  print(`${JSON.stringify({ session: id, lines, traces: tracesIn(earlier) }, undefined, 2)}\n`, io);
  return 0;
}
