// `samtale run GUIDE`: a new session with a guide, from the first step to the end.

import { withPreparation } from "../guide/preparation.ts";
import { readGuideFile } from "../guide/read.ts";
import type { Clock } from "../model/clock.ts";
import { instantOf, startClock } from "../model/clock.ts";
import type { Draft, Role } from "../model/entry.ts";
import type { Guide } from "../model/guide.ts";
import { createSession } from "../store/create.ts";
import { openJournal } from "../store/open.ts";
import { StoreProblem } from "../store/problem.ts";
import { readSettings, saveSettings } from "../store/settings.ts";
import { systemClocks } from "./clocks.ts";
import { findGuide, guideNames } from "./guides.ts";
import { hold } from "./hold.ts";
import type { ExitCode, Io } from "./io.ts";
import { hasScreen } from "./screen.ts";

export type RunOptions = {
  readonly participants?: string;
  readonly as?: string;
  readonly by?: string;
  readonly study?: string;
  readonly audience?: string;
  readonly fill?: readonly string[];
  readonly rehearse?: boolean;
  readonly plain?: boolean;
};

/** What a session is begun with, checked. */
type Wanted = {
  readonly participants: number | undefined;
  readonly role: Role;
  readonly by: string | undefined;
  readonly fill: Readonly<Record<string, string>>;
};

export function usualParticipants(guide: Guide): number {
  return guide.participants ?? (guide.kind === "individual" ? 1 : 6);
}

export async function run(typed: string, options: RunOptions, io: Io): Promise<ExitCode> {
  const { errors, run: words } = io.text.cli;
  const refuse = (sentence: string, code: ExitCode = 2): ExitCode => {
    io.err(`${sentence}\n`);
    return code;
  };
  const path = findGuide(typed, io);
  if (path === undefined) return refuse(errors.noGuide(typed, guideNames(io)));
  const read = await readGuideFile(path, io.text, typed);
  if ("unreadable" in read) return refuse(read.unreadable.message);
  const { guide, bytes } = read;
  const problems = read.issues.filter(({ severity }) => severity === "error").length;
  if (!guide) return refuse(errors.guideBroken(typed, problems), 1);
  const wanted = check(options, guide, io);
  if (typeof wanted === "string") return refuse(wanted);
  const { settings, issues } = readSettings(io.data, io.text.store);
  const known = { ...settings.fill, ...wanted.fill };
  const screen = hasScreen(io, options.plain);
  const answers = screen
    ? await ask(guide, wanted.participants, known, io)
    : { participants: wanted.participants, fill: known };
  if (!answers) return 0;
  const participants = answers.participants ?? usualParticipants(guide);
  const { fill } = answers;
  const readClocks = systemClocks(io.env);
  const at = instantOf(startClock(readClocks())).at;
  const writer = { id: wanted.role === "secretary" ? "sec" : "mod", role: wanted.role } as const;
  try {
    const { id, folder } = createSession(
      io.data,
      {
        guideId: guide.id,
        guideSource: bytes,
        at,
        writer: writer.id,
        first: (session, sha256): readonly Draft[] => [
          {
            at,
            t: 0,
            kind: "start",
            format: 1,
            session,
            guide: { id: guide.id, version: guide.version, sha256 },
            participants,
            language: io.language,
            ...(options.rehearse ? { rehearsal: true } : {}),
            ...(options.audience === undefined ? {} : { audience: options.audience }),
            ...(options.study === undefined ? {} : { study: options.study }),
          },
          {
            at,
            t: 0,
            kind: "join",
            writer: writer.id,
            role: writer.role,
            program: io.version,
            ...(wanted.by === undefined ? {} : { by: wanted.by }),
          },
        ],
      },
      io.text.store,
    );
    const { journal, session } = openJournal(folder, writer.id, { moment: () => ({ at, t: 0 }), text: io.text.store });
    const open = guide.placeholders.map(({ name }) => name).filter((name) => !fill[name]);
    const says = [
      ...issues.map(({ message }) => message),
      ...(screen && !settings.introduced ? io.text.session.introduction : []),
      ...(options.rehearse ? [io.text.session.line.rehearsal] : []),
      ...(open.length > 0 ? [words.unfilled(open.join(", "))] : []),
      ...(guide.audiences.length > 0 && options.audience === undefined
        ? [words.audience(guide.audiences.map((audience) => audience.id).join(", "))]
        : []),
    ];
    // After the first frame: writing them loads a library that the first frame need not wait for.
    setTimeout(() => {
      void saveSettings(io.data, { ...(screen ? { introduced: true } : {}), fill }, io.text.store).catch(() => {});
    }, 500).unref();
    const whole = withPreparation(guide);
    const opening = (clock: Clock): readonly Draft[] => {
      const first = whole.sections[0]?.items[0];
      return first ? [{ ...instantOf(clock), kind: "reach", item: first.id }] : [];
    };
    const entries = session.entries;
    return await hold(
      { id, journal, guide: whole, entries, writer, language: io.language, fill, says, opening, plain: !screen },
      io,
    );
  } catch (error) {
    if (error instanceof StoreProblem) return refuse(error.message);
    throw error;
  }
}

async function ask(guide: Guide, participants: number | undefined, fill: Readonly<Record<string, string>>, io: Io) {
  const open = guide.placeholders.filter(({ name }) => fill[name] === undefined);
  if ((participants !== undefined || guide.kind === "individual") && open.length === 0) return { participants, fill };
  const { askSetup } = await import("../ui/setup.tsx");
  return askSetup({ guide, participants, usual: usualParticipants(guide), open, fill }, io);
}

/** The options as they are meant; a sentence where one can't be. */
function check(options: RunOptions, guide: Guide, io: Io): Wanted | string {
  const { errors } = io.text.cli;
  const { participants: typed, as = "moderator", by } = options;
  const participants = typed === undefined ? undefined : Number(typed);
  if (participants !== undefined && (!Number.isInteger(participants) || participants < 1 || participants > 99)) {
    return errors.participants(typed ?? "");
  }
  const roles: Readonly<Record<string, Role>> = {
    moderator: "moderator",
    secretary: "secretary",
    sekretær: "secretary",
  };
  const role = roles[as.toLocaleLowerCase("nb")];
  if (!role) return errors.role(as);
  // Initials, so that no name gets into a journal.
  if (by !== undefined && !/^\p{L}{1,4}$/u.test(by)) return errors.by(by);
  const fill: Record<string, string> = {};
  for (const pair of options.fill ?? []) {
    const match = /^([\p{L}\p{N}_-]+)=(.*)$/su.exec(pair);
    if (!match?.[1]) return errors.fill(pair);
    fill[match[1]] = match[2] ?? "";
  }
  const audiences = guide.audiences.map(({ id }) => id);
  if (options.audience !== undefined && !audiences.includes(options.audience)) {
    return errors.audience(options.audience, audiences.join(", "));
  }
  return { participants, role, by, fill };
}
