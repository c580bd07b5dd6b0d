// `samtale export … --dry-run`: what would leave and under which names, what is held back and why. Nothing is written.

import type { Exported } from "../../export/exporter.ts";
import type { Held } from "../../export/gate/exportable.ts";
import { read } from "../../export/lines/shared-words.ts";
import { type Utterance, utterancesOf } from "../../export/lines/utterance.ts";
import { oneLine } from "../../markup/clean.ts";
import type { Entry } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session/session.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print } from "../program/output.ts";
import { type Format, isFolder, listHindrances, planFiles, planNames } from "./files.ts";
import { listHeld } from "./held-list.ts";

/** A session as it would leave, and as it was before. */
export type Sieved = Exported & { readonly before: Session; readonly held: readonly Held[] };

export type DryRunOptions = {
  readonly out: string | undefined;
  readonly force: boolean;
  readonly json: boolean | undefined;
  /** The language of the export, which is in the names of some files. */
  readonly inLanguage: Language;
  /** One format was asked for: then the answer also lists what stands in the way of its files. */
  readonly asked?: true;
};

/** `earlier`: the wording before an amendment, which leaves too. `mark`: that something happened at a time, without words. */
type Kind = Utterance["kind"] | "earlier" | "turn" | "mark";

/** In the order of the answer. */
const KINDS: readonly Kind[] = [
  ...(["note", "comment", "cue", "turn", "summary", "verdict", "own", "park", "skip", "debrief", "memo"] as const),
  ...(["earlier", "struck", "mark"] as const),
];

const MARKS: ReadonlySet<Entry["kind"]> = new Set([
  ...(["reach", "done", "probe", "tick", "covered", "recorder", "recording", "arrive", "depart", "seating"] as const),
  ...(["pause", "continue", "leave", "resume", "end", "clock"] as const),
]);

type Told = {
  readonly id: string;
  readonly rehearsal: boolean;
  readonly leaves: readonly { readonly kind: Kind; readonly count: number }[];
  readonly held: readonly Held[];
  /** Titles of the sections that are kept out. */
  readonly keptOut: readonly string[];
};

/** `path`: undefined for standard output. */
type ToldFile = { readonly format: string; readonly path: string | undefined; readonly sessions: readonly string[] };

/** 1 if the export would be refused. */
export function dryRun(
  sessions: readonly Sieved[],
  formats: readonly Format[],
  options: DryRunOptions,
  io: Io,
): ExitCode {
  const told = sessions.map((one) => countLeaving(one, io.language));
  const files = formats.flatMap((format) => listFiles(format, sessions, options));
  const [asked] = formats;
  const inTheWay =
    options.asked && asked
      ? listHindrances(planFiles(sessions, asked.exporter, options.out, options.inLanguage), asked, options.force, io)
      : [];
  print(options.json ? writeJson(told, files, inTheWay) : writeText(told, files, inTheWay, io), io);
  return inTheWay.length > 0 || told.some(({ rehearsal }) => rehearsal) ? 1 : 0;
}

function countLeaving({ id, session, before, held }: Sieved, language: Language): Told {
  const sections = [...before.sections.values()].filter((section) => !section.export);
  const keptOut = sections.map(({ title }) => oneLine(read(title, language)));
  if (before.facts?.rehearsal) return { id, rehearsal: true, leaves: [], held: [], keptOut: [] };
  const utterances = utterancesOf(session, language);
  const counts = new Map<Kind, number>([
    ["turn", session.turns.length],
    ["earlier", utterances.reduce((sum, { earlier }) => sum + earlier.length, 0)],
    ["mark", session.entries.filter(({ kind }) => MARKS.has(kind)).length],
  ]);
  for (const { kind } of utterances) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const leaves = KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(({ count }) => count > 0);
  return { id, rehearsal: false, leaves, held, keptOut };
}

/** For all formats at once, the names that their files would have in a folder. */
function listFiles(
  { format, exporter }: Format,
  sessions: readonly Sieved[],
  options: DryRunOptions,
): readonly ToldFile[] {
  const files = planFiles(sessions, exporter, options.out, options.inLanguage);
  const planned = files.map(({ path, sessions: those }) => ({ format, path, sessions: those.map(({ id }) => id) }));
  if (options.asked || (options.out !== undefined && isFolder(options.out))) return planned;
  return planNames(sessions, exporter, options.inLanguage).map(({ name, exported: { id } }) => ({
    format,
    path: name,
    sessions: [id],
  }));
}

function writeText(told: readonly Told[], files: readonly ToldFile[], inTheWay: readonly string[], io: Io): string {
  const { dryRun: words } = io.text.exports.command;
  const list = (lines: readonly string[]): readonly string[] =>
    (lines.length === 0 ? [words.nothing] : lines).map((line) => `    ${line}`);
  const blocks = told.map(({ id, rehearsal, leaves, held, keptOut }) => {
    const back = rehearsal ? [words.rehearsal] : listHeld(held, io.text);
    const out = keptOut.length === 0 ? [] : [`  ${words.sections(keptOut.join(", "))}`];
    const leaving = leaves.map(({ kind, count }) => words.kinds[kind](count));
    return [id, `  ${words.leaves}`, ...list(leaving), `  ${words.held}`, ...list(back), ...out];
  });
  const width = Math.max(...files.map(({ format }) => format.length));
  const named = files.map(({ format, path }) => `  ${format.padEnd(width)}  ${path ?? words.standardOutput}`);
  blocks.push([words.files, ...named]);
  if (inTheWay.length > 0) blocks.push([words.hindered, ...inTheWay.map((sentence) => `  ${sentence}`)]);
  return `${[...blocks, [words.unwritten]].map((block) => block.join("\n")).join("\n\n")}\n`;
}

function writeJson(told: readonly Told[], files: readonly ToldFile[], inTheWay: readonly string[]): string {
  const sessions = told.map(({ leaves, ...rest }) => ({
    ...rest,
    leaves: Object.fromEntries(leaves.map(({ kind, count }) => [kind, count])),
  }));
  const named = files.map(({ path = null, ...rest }) => ({ ...rest, path }));
  return `${JSON.stringify({ sessions, files: named, inTheWay }, undefined, 2)}\n`;
}
