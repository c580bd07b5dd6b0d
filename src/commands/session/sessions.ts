// `samtale sessions`: the sessions there are, the one written to last first; for programs as JSON.

import { dayAndTime } from "../../export/lines/shared-words.ts";
import { listSessions, type SessionSummary } from "../../store/session/list.ts";
import type { Texts } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print } from "../program/output.ts";

export async function sessions({ json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const all = listSessions(io.data, io.text.store);
  if (json) print(`${JSON.stringify(all.map(forPrograms), undefined, 2)}\n`, io);
  else print(all.length === 0 ? `${io.text.exports.list.none}\n` : table(all, io.text), io);
  return 0;
}

function forPrograms({ id, folder, start, lastWritten, ended, entries, writers, broken }: SessionSummary) {
  return {
    id,
    folder,
    guide: start?.guide.id,
    version: start?.guide.version,
    participants: start?.participants,
    language: start?.language,
    study: start?.study,
    rehearsal: start?.rehearsal === true,
    started: start?.at,
    lastWritten,
    ended,
    entries,
    writers,
    broken,
  };
}

function table(all: readonly SessionSummary[], text: Texts): string {
  const { heads } = text.exports.list;
  const rows = [
    [heads.id, heads.written, heads.people, heads.notes, heads.state],
    ...all.map(({ id, start, lastWritten, notes, ...summary }) => {
      const when = lastWritten === undefined ? undefined : dayAndTime(lastWritten, text);
      const people = start === undefined ? "" : String(start.participants);
      return [id, when ? `${when.day} ${when.time}` : "", people, String(notes), stateOf({ start, ...summary }, text)];
    }),
  ];
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function stateOf(
  {
    start,
    ended,
    broken,
  }: { readonly start: SessionSummary["start"]; readonly ended: boolean; readonly broken?: string },
  { exports: { list } }: Texts,
): string {
  if (broken !== undefined) return broken;
  const state = ended ? list.ended : list.open;
  return start?.rehearsal ? list.rehearsal(state) : state;
}
