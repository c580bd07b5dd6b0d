// `samtale run GUIDE`: a new session with a guide, from the first step to the end.

import { withPreparation } from "../../guide/make/preparation.ts";
import { readGuideFile } from "../../guide/read.ts";
import { instantOf, startClock } from "../../model/clock.ts";
import type { Draft } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import { firstSeat } from "../../model/seats/seats.ts";
import { FORMAT } from "../../store/journal/sealing.ts";
import { StoreProblem } from "../../store/problem.ts";
import { createSession } from "../../store/session/create.ts";
import { readSettings, type Settings, saveSettings } from "../../store/settings.ts";
import { isLanguage, textsIn } from "../../text/languages.ts";
import type { Stage } from "../../ui/terminal/stage.tsx";
import { findGuide } from "../guide/guides.ts";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { soonOrAtTheEnd } from "../program/later.ts";
import { leaveStage, onStage } from "../program/screen.ts";
import { cloudIn } from "../program/synced.ts";
import { type BegunIn, peopleIn, saidOfStudy, studyToBeginIn } from "../study/begin-in.ts";
import { hold } from "./hold.ts";
import { checkOptions, type RunOptions, type Wanted } from "./run-options.ts";
import { openSeat, type Writer } from "./seats.ts";
import { type FirstSession, placeOfFirst, readerOfFirst, toldOfFirst, whyNotSecond } from "./second.ts";

/** What there is to begin with, once everything has been read, checked and answered. */
type Beginning = {
  readonly guide: Guide;
  readonly bytes: Uint8Array;
  readonly options: RunOptions;
  readonly wanted: Wanted;
  readonly begunIn: BegunIn | undefined;
  readonly participants: number;
  readonly fill: Readonly<Record<string, string>>;
  /** Undefined: line by line. */
  readonly stage: Stage | undefined;
  readonly settings: Settings;
  /** What the group said before that it is asked about now. */
  readonly first: FirstSession;
  /** What was odd about the settings, in sentences. */
  readonly oddities: readonly string[];
};

export async function run(typed: string, options: RunOptions, io: Io): Promise<ExitCode> {
  const outcome = await onStage(io, options.plain, (stage) => runOrBack(typed, options, stage, io));
  return outcome === "back" ? 0 : outcome;
}

/** `back`: the person turned round at the questions before the session, and nothing was begun. */
export async function runOrBack(
  typed: string,
  options: RunOptions,
  stage: Stage | undefined,
  outside: Io,
): Promise<ExitCode | "back"> {
  let io = outside;
  const { errors } = io.text.cli;
  const no = (sentence: string, code: ExitCode = 2): Promise<ExitCode> => leaveStage(sentence, code, io, stage);
  const found = findGuide(typed, io);
  if ("refusal" in found) return no(found.refusal);
  const read = await readGuideFile(found.path, io.text, found.shown);
  if ("unreadable" in read) return no(read.unreadable.message);
  const { guide, bytes } = read;
  const problems = read.issues.filter(({ severity }) => severity === "error").length;
  if (!guide) return no(errors.guideBroken(found.shown, problems), 1);
  // Where no language is known, the talk is in the guide's.
  if (!io.languageIsKnown && isLanguage(guide.language))
    io = { ...io, language: guide.language, text: textsIn(guide.language) };
  const asked = checkOptions(options, guide, io);
  if (typeof asked === "string") return no(asked);
  const first = (await readerOfFirst(bytes))(guide, io);
  // A group that meets again is the same group, whether that is said or not.
  const begunIn = studyToBeginIn({ ...placeOfFirst(first, io), ...options }, io);
  if (begunIn && "refusal" in begunIn) return no(begunIn.refusal);
  const why = whyNotSecond(first, { isRehearsal: options.rehearse === true, begunIn }, io);
  if (why !== undefined) return no(why);
  const wanted = { ...asked, participants: asked.participants ?? (begunIn && peopleIn(begunIn)) };
  const { settings, issues } = readSettings(io.data, io.text.store);
  const known = { ...settings.fill, ...wanted.fill };
  const answers = stage ? await ask(guide, wanted.participants, known, stage, io) : { ...wanted, fill: known };
  if (!answers) return "back";
  const participants = answers.participants ?? usualParticipants(guide);
  const oddities = issues.map(({ message }) => message);
  const { fill } = answers;
  // From here to the session's first frame nothing is waited for: no signal can come between, and cost what was typed.
  if (stage) await import("../../ui/mount.tsx");
  try {
    return await begin(
      { guide, bytes, options, wanted, begunIn, participants, fill, stage, settings, first, oddities },
      io,
    );
  } catch (error) {
    if (error instanceof StoreProblem) return no(error.message);
    throw error;
  }
}

/** How many are thought to come: what the guide says, else one to an interview and six to a group. */
function usualParticipants(guide: Guide): number {
  return guide.participants ?? (guide.kind === "individual" ? 1 : 6);
}

/** The questions before a session, where anything is left to ask. */
async function ask(
  guide: Guide,
  participants: number | undefined,
  fill: Readonly<Record<string, string>>,
  stage: Stage,
  io: Io,
) {
  const open = guide.placeholders.filter(({ name }) => fill[name] === undefined);
  const usual = participants !== undefined || guide.kind === "individual" ? undefined : usualParticipants(guide);
  if (usual === undefined && open.length === 0) return { participants, fill };
  const { askSetup } = await import("../../ui/screens/setup.tsx");
  return askSetup({ guide, participants, usual, open, fill }, stage, io);
}

async function begin(beginning: Beginning, io: Io): Promise<ExitCode> {
  const { guide, bytes, wanted, fill, stage } = beginning;
  const { at } = instantOf(startClock(systemClocks(io.env)()));
  const writer = firstSeat(wanted.role);
  const first = (session: string, sha256: string) => firstLines(beginning, { session, sha256, at, writer }, io);
  const store = io.text.store;
  const { id, folder } = createSession(
    io.data,
    { guideId: guide.id, guideSource: bytes, at, writer: writer.id, first },
    store,
  );
  const remembering = soonOrAtTheEnd(() =>
    saveSettings(io.data, { ...(stage ? { introduced: true } : {}), fill }, store),
  );
  const whole = withPreparation(guide);
  const [step] = whole.sections.flatMap(({ items }) => items);
  const over = await hold(
    {
      id,
      opened: openSeat(folder, writer, io),
      guide: whole,
      writer,
      language: io.language,
      fill,
      settings: beginning.settings,
      says: saidFirst(beginning, io),
      first: beginning.first,
      opening: (clock): readonly Draft[] => (step ? [{ ...instantOf(clock), kind: "reach", item: step.id }] : []),
      stage,
    },
    io,
  );
  await remembering();
  if (!stage || !over.endedOnStage) return over.code;
  return (await import("./resume.ts")).whenEnded(id, stage, io);
}

type Naming = {
  readonly session: string;
  readonly sha256: string;
  readonly at: string;
  readonly writer: Writer;
};

/** What a journal begins with: the facts of the session, and who writes. */
function firstLines(
  { guide, options, wanted, begunIn, participants }: Beginning,
  { session, sha256, at, writer }: Naming,
  io: Io,
) {
  const { rehearse } = options;
  const [audience, ...more] = wanted.audiences;
  const start: Draft = {
    at,
    t: 0,
    kind: "start",
    format: FORMAT,
    session,
    guide: { id: guide.id, version: guide.version, sha256 },
    participants,
    language: io.language,
    ...(rehearse ? { rehearsal: true } : {}),
    ...(audience === undefined ? {} : { audience: more.length > 0 ? wanted.audiences : audience }),
    ...(begunIn ? { study: begunIn.study.id, group: begunIn.group.id } : {}),
  };
  const by = wanted.by === undefined ? {} : { by: wanted.by };
  const join: Draft = { at, t: 0, kind: "join", writer: writer.id, role: writer.role, program: io.version, ...by };
  return [start, join];
}

/** What is said before the first step: how it works, the first time; that it is a rehearsal; what stands open in the guide. */
function saidFirst(
  { guide, options, wanted, begunIn, participants, fill, stage, settings, first, oddities }: Beginning,
  io: Io,
): readonly string[] {
  const { text, stdin, data, env } = io;
  const { run: words } = text.cli;
  const open = guide.placeholders.map(({ name }) => name).filter((name) => !fill[name]);
  const variants = wanted.audiences.length === 0 ? guide.audiences.map(({ id }) => id) : [];
  const cloud = cloudIn(data, env);
  return [
    ...oddities,
    ...(cloud === undefined ? [] : [text.cli.doctor.synced(cloud)]),
    ...(stage && !settings.introduced && wanted.role === "moderator" ? text.session.introduction : []),
    ...(!stage && stdin.isTTY ? [text.session.introductionPlain] : []),
    ...(begunIn ? saidOfStudy(begunIn, io) : []),
    ...(options.rehearse ? [text.session.line.rehearsal] : []),
    ...toldOfFirst(first, participants, { data, text }),
    ...(open.length > 0 ? [words.unfilled(open.join(", "))] : []),
    ...(variants.length > 0 ? [words.audience(variants.join(", "))] : []),
  ];
}
