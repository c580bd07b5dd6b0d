// `samtale analysis read FILE…`: checks filled coding tables against the journal, and writes what comes out of them. Nothing is
// written into the journal.
import { checkTables, joinChecked, sessionsNamed, type Talks } from "../../analysis/check/check-tables.ts";
import { openTalk } from "../../analysis/check/talk.ts";
import { nameLevel, nameOfFile } from "../../analysis/formats/format.ts";
import { isSessionName } from "../../analysis/names.ts";
import { checkProjects, sessionOfSource } from "../../analysis/project/check-project.ts";
import { buildAnalysis } from "../../analysis/results/analysis.ts";
import { findDisagreements } from "../../analysis/results/disagreements.ts";
import { settleSpelling } from "../../analysis/results/spelling.ts";
import type { Language } from "../../model/language.ts";
import { listSessions } from "../../store/session/list.ts";
import { isLanguage, textsIn } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { readLanguage } from "../program/language.ts";
import { print, refuse } from "../program/output.ts";
import { type Named, namedSessions, tellIssues } from "../read/find-sessions.ts";
import { planResults, writeResults } from "./results.ts";
import { readSources, type Sources } from "./sources.ts";
import { tellAll, tellAsJson } from "./tell.ts";

export type ReadOptions = {
  /** Missing with a folder to write to: all of them. */
  readonly format?: string;
  /** An existing folder, or a file with a format. Missing or `-`: standard output, if there is a format. */
  readonly out?: string;
  readonly force?: boolean;
  /** The session of rows that name none. */
  readonly session?: string;
  readonly memos?: boolean;
  readonly unplaced?: boolean;
  /** Missing: the language in which the first session was held. */
  readonly lang?: string;
  readonly json?: boolean;
};

/** 1 where anything in the tables is not as it is in the journal, or there is nothing to write. */
export async function readAnalysis(files: readonly string[], options: ReadOptions, io: Io): Promise<ExitCode> {
  const words = io.text.analysis;
  const asked = readLanguage(options.lang, io);
  if ("refusal" in asked) return refuse(asked.refusal, io);
  const plan = await planResults(options, io);
  if ("refusal" in plan) return refuse(plan.refusal, io);
  const sources = readSources(files, io);
  if ("refusal" in sources) return refuse(sources.refusal, io);
  const { tables, texts } = sources;

  const named = findTalks(sources, options.session, io);
  if (named === undefined) return 2;
  for (const one of named.sessions) tellIssues(one, io);
  const ofSession = named.sessions[0]?.session.facts?.language;
  const language = asked.language ?? (isLanguage(ofSession) ? ofSession : io.language);
  const talks = openTalks(named.sessions, options, language);
  const checked = joinChecked(checkTables(tables, talks, named.assumed), checkProjects(texts, talks));
  const { spell, variants } = settleSpelling(checked.units);
  const methods = new Set(tables.flatMap(({ method }) => method ?? []));
  const analysis = buildAnalysis(checked.units, spell, methods, language);

  const told = {
    checked,
    sources,
    foreign: texts.filter((one) => sessionOfSource(one, new Set(talks.keys())) === undefined),
    variants,
    disagreements: findDisagreements(checked.units, spell),
    levelName: (level: Parameters<typeof nameLevel>[1]) => nameLevel(analysis, level, io.text),
  };
  const answer = options.json ? tellAsJson(told, io.text) : tellAll(told, io.text);
  // The answer makes room for results that go to standard output.
  if (plan.files.some(({ path }) => path === undefined)) io.err(answer);
  else print(answer, io);

  const isRight = checked.problems.length === 0 && checked.tables.length === 0;
  if (plan.files.length === 0) return isRight ? 0 : 1;
  if (analysis.extracts.length === 0) {
    io.err(`${words.problems.nothing}\n`);
    return 1;
  }
  const results = {
    analysis,
    tables: [...tables, ...texts].map(({ place }) =>
      textsIn(language).analysis.where(nameOfFile(place), place.sheet, undefined),
    ),
    counts: checked.counts,
  };
  const code = await writeResults(plan.files, results, language, options, io);
  return code === 0 && !isRight ? 1 : code;
}

/** The sessions that the rows are of, as far as they are here. Undefined, with the reason told, if there is none. */
function findTalks(
  { tables, texts }: Sources,
  typed: string | undefined,
  io: Io,
): { readonly sessions: readonly Named[]; readonly assumed: string | undefined } | undefined {
  const { noSessions, noneHere } = io.text.analysis.problems;
  const given = typed === undefined ? [] : namedSessions([typed], io);
  if (!given) return undefined;
  const known = new Set(listSessions(io.data, io.text.store).map(({ id }) => id));
  const wanted = [...sessionsNamed(tables), ...texts.map((one) => sessionOfSource(one, known) ?? one.name)];
  const here = wanted.filter((id) => known.has(id));
  const hasRows = texts.length > 0 || tables.some(({ hasIds, rows }) => hasIds && rows.length > 0);
  if (hasRows && here.length === 0 && given.length === 0) {
    refuse(wanted.length === 0 ? noSessions : noneHere(wanted.filter(isSessionName).slice(0, 5).join(", ") || "…"), io);
    return undefined;
  }
  const found = here.length === 0 ? [] : namedSessions(here, io);
  if (!found) return undefined;
  const sessions = [...new Map([...found, ...given].map((one) => [one.id, one])).values()];
  return { sessions, assumed: given[0]?.id };
}

function openTalks(
  sessions: readonly Named[],
  { memos = false, unplaced = false }: ReadOptions,
  language: Language,
): Talks {
  return new Map(
    sessions.map(({ id, session }) => [
      id,
      session.facts?.rehearsal ? "rehearsal" : openTalk(id, session, { memos, unplaced }, language),
    ]),
  );
}
