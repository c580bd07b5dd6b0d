// `samtale verify [SESSION…]`: whether what was written is still there as it was written, told in words. Never writes.

import { StoreProblem } from "../../store/problem.ts";
import { findAmong } from "../../store/session/find.ts";
import { listSessions } from "../../store/session/list.ts";
import type { Finding, Verified } from "../../store/verify/verify.ts";
import { verifySession } from "../../store/verify/verify.ts";
import type { Texts } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";

/** Without names all sessions. 1 where anything is not as it was written. */
export async function verify(
  names: readonly string[],
  { json }: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const sessions = listSessions(io.data, io.text.store);
  const chosen: string[] = [];
  for (const name of names) {
    const found = findAmong(sessions, name, io.text.store);
    if (found.kind !== "found") return refuse(found.message, io);
    if (!chosen.includes(found.session.folder)) chosen.push(found.session.folder);
  }
  const folders = names.length > 0 ? chosen : sessions.map(({ folder }) => folder);
  const verified: Verified[] = [];
  for (const folder of folders) {
    try {
      verified.push(verifySession(folder, io.text.store));
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      return refuse(error.message, io);
    }
  }
  if (json) print(`${JSON.stringify(verified, undefined, 2)}\n`, io);
  else if (verified.length === 0) print(`${io.text.exports.list.none}\n`, io);
  else print(verified.map((one) => verdict(one, io.text)).join(""), io);
  return verified.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

/** One line where all is whole; otherwise what is not, a line each. */
function verdict({ id, format, lines, struck, findings, unsent }: Verified, text: Texts): string {
  const { verify: words } = text;
  const counted = words.counted(lines, struck);
  const unsealed = format === 1 ? `  ${words.unsealed}\n` : "";
  const waits = unsent.length > 0 ? `  ${words.unsent}\n` : "";
  if (findings.length === 0) return `${id}: ${words.whole} ${counted}\n${unsealed}${waits}`;
  const told = findings.map((one) => `  ${sentenceOf(one, text)}\n`).join("");
  return `${id}: ${words.notWhole(findings.length)} ${counted}\n${told}${unsealed}${waits}`;
}

/** What was found, where, and when the line was written. Also told by `doctor`. */
export function sentenceOf(finding: Finding, { verify: { findings: words } }: Texts): string {
  switch (finding.is) {
    case "guide":
      return words.guide[finding.from];
    case "start":
      return words.start[finding.from];
    case "no-text":
      return words.noText(finding.file);
    case "file-failed":
      return finding.file;
    case "copy":
      return words.copy(finding.file, finding.lines);
    case "twin":
      return words.twin(finding.session, finding.lines, finding.lacking);
    case "end-lost":
      return words.endLost(finding.file, finding.id, finding.seenBy, timeOf(finding.at));
    default: {
      const { file, line, id, at } = finding;
      const where = words.where(file, line, id, at === undefined ? undefined : timeOf(at));
      if (finding.is === "unstruck") return words.unstruck(where);
      if (finding.is === "missing") return words.missing(where, finding.numbers?.[0], finding.numbers?.[1]);
      return words[finding.is](where);
    }
  }
}

/** `2026-11-22 10:15:03`, as the clock on the wall showed. */
function timeOf(at: string): string {
  return at.slice(0, 19).replace("T", " ");
}
