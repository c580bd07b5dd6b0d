// `samtale study next SESSION`: writes the guide of the next meeting, with a question for each trace that was picked.
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findHindrance, writeFile } from "../../export/write.ts";
import { secondGuide, secondGuideId } from "../../guide/new/second.ts";
import { type Trace, tracesIn } from "../../model/traces/read-trace.ts";
import { schemaFor } from "../guide/schema-beside.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { fileToWrite, giveFile, print, refuse } from "../program/output.ts";
import { earlierOf } from "../read/earlier-traces.ts";
import { namedSessions } from "../read/find-sessions.ts";

export type NextOptions = { readonly out?: string; readonly force?: boolean };

/** Without `--out` it goes among one's own guides; for `-` to standard output. */
export async function writeNext(name: string, { out, force = false }: NextOptions, io: Io): Promise<ExitCode> {
  const { refused, guide: words } = io.text.traces;
  const [named] = namedSessions([name], io) ?? [];
  if (!named) return 2;
  const { id, session } = named;
  if (session.facts?.rehearsal) return refuse(refused.rehearsal(id), io);
  if (session.state !== "ended") return refuse(refused.stillOpen(id), io);
  const all = tracesIn(earlierOf(session));
  if (all.length === 0) return refuse(refused.noTraces(id), io);
  const traces = all.filter((trace): trace is Trace => trace.is === "whole");
  if (traces.length === 0) return refuse(refused.allEmptied, io);

  const wanted = fileToWrite(out, io);
  const write = async (place: string | undefined): Promise<string> =>
    secondGuide({ id, session, traces }, io.text, await schemaFor(place, io));
  if (out !== undefined && wanted === undefined) {
    giveFile(await write(undefined), io);
    return 0;
  }
  const target = wanted ?? freeName(join(io.data, "guides"), secondGuideId(session.guide));
  const { problems } = io.text.exports.command;
  const hindered = findHindrance(target, force);
  if (hindered && !hindered.ok) return refuse(problems[hindered.why](target, hindered.code), io);
  if (wanted === undefined) await mkdir(dirname(target), { recursive: true });
  const written = writeFile(target, await write(target), force);
  if (!written.ok) return refuse(problems[written.why](target, written.code), io);
  const told = [words.written(target), ...(all.length > traces.length ? [words.left(all.length - traces.length)] : [])];
  print(`${[...told, words.how(target)].join("\n")}\n`, io);
  return 0;
}

function freeName(folder: string, id: string): string {
  let path = join(folder, `${id}.yaml`);
  for (let n = 2; existsSync(path); n++) path = join(folder, `${id}-${n}.yaml`);
  return path;
}
