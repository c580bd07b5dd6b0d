// The sessions that were named on the command line, read from their folders.
import { type Issue, sentenceOf } from "../../model/issue.ts";
import { StoreProblem } from "../../store/problem.ts";
import { findAmong } from "../../store/session/find.ts";
import { listSessions } from "../../store/session/list.ts";
import type { Io } from "../program/io.ts";
import { loadSession } from "./session-source.ts";

export type Named = ReturnType<typeof loadSession> & { readonly id: string };

/** Each session once, in the order named; undefined, with the reason told, when one of them isn't to be had. */
export function namedSessions(names: readonly string[], io: Io): readonly Named[] | undefined {
  const sessions = listSessions(io.data, io.text.store);
  const named = new Map<string, Named>();
  for (const name of names) {
    const found = findAmong(sessions, name, io.text.store);
    if (found.kind !== "found") {
      io.err(`${found.message}\n`);
      return undefined;
    }
    const { id, folder } = found.session;
    try {
      if (!named.has(id)) named.set(id, { id, ...loadSession(folder, io.text) });
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      io.err(`${error.message}\n`);
      return undefined;
    }
  }
  return [...named.values()];
}

/** What was odd about a session's files. */
export function tellIssues({ id, issues }: { readonly id: string; readonly issues: readonly Issue[] }, io: Io): void {
  for (const issue of issues) io.err(`${io.text.exports.command.about(id, sentenceOf(issue))}\n`);
}
