// `samtale resume [SESSION]`: takes a session up where it was left, on the same clock.
import { type Clock, instantOf, resumeClock, setBackSince } from "../model/clock.ts";
import type { Draft, Entry } from "../model/entry.ts";
import { sentenceOf } from "../model/issue.ts";
import { findAmong } from "../store/find.ts";
import { listSessions, type SessionSummary } from "../store/list.ts";
import { openJournal } from "../store/open.ts";
import { StoreProblem } from "../store/problem.ts";
import { readSettings } from "../store/settings.ts";
import { systemClocks } from "./clocks.ts";
import { hold } from "./hold.ts";
import type { ExitCode, Io } from "./io.ts";
import { roleCalled } from "./run-options.ts";
import { hasScreen } from "./screen.ts";
import { sessionOf } from "./session-source.ts";

export type ResumeOptions = { readonly as?: string; readonly plain?: boolean };

export async function resume(typed: string | undefined, options: ResumeOptions, io: Io): Promise<ExitCode> {
  const found = meant(typed ?? "last", io);
  if ("refusal" in found) {
    io.err(`${found.refusal}\n`);
    return 2;
  }
  const { id, folder, broken } = found;
  if (broken !== undefined) {
    io.err(`${io.text.cli.errors.sessionBroken(broken)}\n`);
    return 2;
  }
  const role = roleCalled(options.as);
  if (!role) {
    io.err(`${io.text.cli.errors.role(options.as ?? "")}\n`);
    return 2;
  }
  const writer = { id: role === "secretary" ? "sec" : "mod", role } as const;
  const readClocks = systemClocks(io.env);
  try {
    const moment = ({ entries }: { readonly entries: readonly Entry[] }) =>
      instantOf(resumeClock(entries, readClocks()));
    const { journal, session: stored } = openJournal(folder, writer.id, { moment, text: io.text.store });
    const { session, issues } = sessionOf(stored, io.text);
    const joined = session.writers.has(writer.id);
    const opening = (clock: Clock): readonly Draft[] => {
      const now = instantOf(clock);
      const setBack = setBackSince(stored.entries, clock.reading);
      return [
        ...(setBack ? [{ ...now, kind: "clock", ...setBack } as const] : []),
        { ...now, kind: "resume", program: io.version },
        ...(joined
          ? []
          : [{ ...now, kind: "join", writer: writer.id, role: writer.role, program: io.version } as const]),
      ];
    };
    const { settings } = readSettings(io.data, io.text.store);
    const says = issues.map(sentenceOf);
    const held = {
      id,
      journal,
      guide: session.guide,
      entries: stored.entries,
      writer,
      language: io.language,
      fill: settings.fill ?? {},
      says,
      opening,
      plain: !hasScreen(io, options.plain),
    };
    return await hold(held, io);
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

/** `last` is the latest that waits. One that has ended is opened again only by its own name: nobody does so by mistake. */
function meant(typed: string, io: Io): SessionSummary | { readonly refusal: string } {
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
