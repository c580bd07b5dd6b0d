// Several sessions seen together: which questions were asked where, which code words stand where and with whose words, what
// was new when, and who was there. It counts, and each count knows its lines; what they mean is for whoever reads them.
import type { Exported } from "../../export/exporter.ts";
import { nameSessions, personId } from "../../export/identity/session-names.ts";
import { type Utterance, utterancesOf } from "../../export/lines/utterance.ts";
import type { Language } from "../../model/language.ts";
import { stateOf } from "../../model/session/coverage.ts";
import { participantsIn, progressOf } from "../../model/session/session.ts";
import { type Question, questionsIn, type UsedAnew } from "./questions.ts";
import type { StudySession } from "./study-session.ts";

/** A line behind a count. */
export type Line = {
  readonly session: StudySession;
  readonly utterance: Utterance;
  /** Who said it, by the name that is theirs in all sessions. */
  readonly persons: readonly string[];
};

/** `absent`: the session's version of the guide doesn't have the question. `not-for`: it is for other participants. */
export type CellState = "asked" | "covered" | "skipped" | "not-asked" | "not-for" | "absent";
export type Cell = { readonly state: CellState; readonly lines: readonly Line[] };

export type QuestionRow = {
  readonly question: Question;
  /** In the order of the sessions. */
  readonly cells: readonly Cell[];
};

export type CodeRow = {
  readonly code: string;
  readonly lines: readonly Line[];
  /** In the order of the sessions, and of the persons. */
  readonly inSessions: readonly (readonly Line[])[];
  readonly ofPersons: readonly (readonly Line[])[];
};

export type Together = { readonly codes: readonly [string, string]; readonly lines: readonly Line[] };

export type FreshCodes = {
  readonly session: StudySession;
  readonly codes: readonly string[];
  /** How many there have been up to here. */
  readonly known: number;
  /** The guide, or its version, is another than in the session before. */
  readonly guideChanged: boolean;
};

export type Attendance = {
  readonly persons: number;
  readonly attendances: number;
  /** How many came, in the order of the sessions. */
  readonly bySession: readonly number[];
};

export type Overview = {
  /** In the order in which they began. */
  readonly sessions: readonly StudySession[];
  readonly persons: readonly string[];
  readonly questions: readonly QuestionRow[];
  readonly codes: readonly CodeRow[];
  readonly together: readonly Together[];
  readonly fresh: readonly FreshCodes[];
  readonly attendance: Attendance;
  readonly usedAnew: readonly UsedAnew[];
  /** Guides of one version that are not the same: nobody can tell what was asked with "version 2". */
  readonly unlike: readonly { readonly guide: string; readonly version: string; readonly shorts: readonly string[] }[];
  readonly lines: readonly Line[];
};

/** `sessions` come out of the gate, in any order: it changes nothing. */
export function overviewOf(sessions: readonly Exported[], language: Language): Overview {
  const named = withNames(sessions);
  const lines = named.flatMap((session) => linesOf(session, language));
  const { questions, usedAnew } = questionsIn(named, language);
  const persons = [...new Set([...named.flatMap(presentIn), ...lines.flatMap((line) => line.persons)])].sort(byNumber);
  const byPlace = new Map(
    [...Map.groupBy(lines, ({ session }) => session)].map(([session, own]) => [
      session,
      Map.groupBy(own, ({ utterance: { item } }) => item),
    ]),
  );
  return {
    sessions: named,
    persons,
    questions: questions.map((question) => ({
      question,
      cells: named.map((session) => cellOf(question, session, byPlace)),
    })),
    ...codesIn(lines, named, persons),
    attendance: attendanceIn(named),
    usedAnew,
    unlike: unlikeGuides(named),
    lines,
  };
}

/** A study may have had one session only. */
function withNames(sessions: readonly Exported[]): readonly StudySession[] {
  return nameSessions(sessions)
    .map((one): StudySession => {
      const { group } = one.place ?? one.session.facts ?? {};
      return {
        ...one,
        named: one.named ?? {
          short: "S1",
          people: one.id,
          of: group ?? "S1",
          alone: true,
          together: new Map([[one.id, "S1"]]),
        },
      };
    })
    .sort((one, other) => numberOf(one) - numberOf(other));
}

function numberOf({ named }: StudySession): number {
  return Number(named.short.slice(1));
}

/** What people said, saw and noted; what was struck has no words to count. */
function linesOf(session: StudySession, language: Language): readonly Line[] {
  const names = new Map<number, string>();
  const nameOf = (number: number): string => {
    const known = names.get(number) ?? personId(session.named, number);
    names.set(number, known);
    return known;
  };
  return utterancesOf(session.session, language)
    .filter(({ kind }) => kind !== "struck" && kind !== "skip" && kind !== "own")
    .map((utterance) => ({
      session,
      utterance,
      persons: participantsIn(utterance.speakers).map(nameOf),
    }));
}

/** The lines of each session by the item that they belong to. */
type ByPlace = ReadonlyMap<StudySession, ReadonlyMap<string | undefined, readonly Line[]>>;

function cellOf(question: Question, session: StudySession, byPlace: ByPlace): Cell {
  const item = question.itemIn(session);
  if (item === undefined) return { state: "absent", lines: [] };
  const lines = (byPlace.get(session)?.get(item) ?? []).filter(isSaid);
  if (!session.session.order.includes(item)) return { state: "not-for", lines };
  const state = stateOf(progressOf(session.session, item));
  return { state: STATES[state], lines };
}

const STATES = {
  asked: "asked",
  probed: "asked",
  covered: "covered",
  skipped: "skipped",
  untouched: "not-asked",
} as const;

/** Words of those who were there, verbatim or retold. */
export function isSaid({ utterance: { kind } }: Line): boolean {
  return kind === "note" || kind === "summary";
}

/** Each code word once, however its accents were typed. */
function spelledAlike(codes: readonly string[]): readonly string[] {
  const [first = "", ...more] = codes;
  if (more.length === 0) return [first.normalize("NFC")];
  return [...new Set(codes.map((code) => code.normalize("NFC")))].sort();
}

function codesIn(
  lines: readonly Line[],
  sessions: readonly StudySession[],
  persons: readonly string[],
): Pick<Overview, "codes" | "together" | "fresh"> {
  const coded = new Map<string, Line[]>();
  const pairs = new Map<string, { readonly codes: readonly [string, string]; readonly lines: Line[] }>();
  for (const line of lines) {
    if (line.utterance.codes.length === 0) continue;
    const codes = spelledAlike(line.utterance.codes);
    for (const [place, code] of codes.entries()) {
      const own = coded.get(code);
      if (own) own.push(line);
      else coded.set(code, [line]);
      for (const other of codes.slice(place + 1)) {
        const key = JSON.stringify([code, other]);
        const pair = pairs.get(key) ?? { codes: [code, other], lines: [] };
        pair.lines.push(line);
        pairs.set(key, pair);
      }
    }
  }
  const codes = [...coded].map(([code, own]): CodeRow => {
    const bySession = Map.groupBy(own, ({ session }) => session.id);
    const byPerson = new Map<string, Line[]>();
    for (const line of own)
      for (const person of line.persons) {
        const their = byPerson.get(person);
        if (their) their.push(line);
        else byPerson.set(person, [line]);
      }
    return {
      code,
      lines: own,
      inSessions: sessions.map(({ id }) => bySession.get(id) ?? []),
      ofPersons: persons.map((person) => byPerson.get(person) ?? []),
    };
  });
  const together = [...pairs.values()];
  const seen = new Set<string>();
  const fresh = sessions.map((session, place): FreshCodes => {
    const before = sessions[place - 1]?.session.guide;
    const { guide } = session.session;
    const own = codes.filter(({ code, inSessions }) => !seen.has(code) && (inSessions[place]?.length ?? 0) > 0);
    for (const { code } of own) seen.add(code);
    return {
      session,
      codes: own.map(({ code }) => code).sort(),
      known: seen.size,
      guideChanged: before !== undefined && (before.id !== guide.id || before.version !== guide.version),
    };
  });
  return {
    codes: codes.sort((a, b) => b.lines.length - a.lines.length || (a.code < b.code ? -1 : 1)),
    together: together.sort((a, b) => b.lines.length - a.lines.length || (a.codes.join() < b.codes.join() ? -1 : 1)),
    fresh,
  };
}

function presentIn({ named, session: { presence } }: StudySession): readonly string[] {
  return [...presence].flatMap(([number, stretches]) => (stretches.length > 0 ? [personId(named, number)] : []));
}

function attendanceIn(sessions: readonly StudySession[]): Attendance {
  const came = sessions.map((session) =>
    [...session.session.presence].flatMap(([number, stretches]) =>
      stretches.length > 0 ? [JSON.stringify([session.named.people, number])] : [],
    ),
  );
  return {
    persons: new Set(came.flat()).size,
    attendances: came.flat().length,
    bySession: came.map((all) => all.length),
  };
}

function unlikeGuides(sessions: readonly StudySession[]): Overview["unlike"] {
  const byVersion = Map.groupBy(sessions, ({ session: { guide } }) => JSON.stringify([guide.id, guide.version]));
  return [...byVersion.values()].flatMap((same) => {
    const [first] = same;
    const prints = new Set(same.flatMap(({ session }) => session.facts?.guide.sha256 ?? []));
    if (!first || prints.size < 2) return [];
    const { id, version } = first.session.guide;
    return [{ guide: id, version, shorts: same.map(({ named }) => named.short) }];
  });
}

/** Lines in which the words stand, whatever their case and however their accents were typed. */
export function searchLines({ lines }: Overview, sought: string): readonly Line[] {
  const fold = (text: string): string => text.normalize("NFC").toLowerCase();
  const words = fold(sought.trim());
  if (words === "") return [];
  return lines.filter(({ utterance: { text, codes } }) => [text, ...codes].some((one) => fold(one).includes(words)));
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
