// `samtale import FILE.json`: makes the sessions in an export of `json --all` again, where they are not there yet.
import fs from "node:fs";
import path from "node:path";
import { isWhole, sessionsIn } from "../../export/formats/json.ts";
import { systemCode } from "../../model/system-code.ts";
import { noteCopies } from "../../store/copies/copies.ts";
import { StoreProblem } from "../../store/problem.ts";
import { putBack, type Readable, readWhole } from "../../store/session/whole.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";

/** A sentence for the user: why it can't be done. */
type Refusal = { readonly refusal: string };

/** All that is wrong with the file is found before anything is written. */
export async function importFile(typed: string, io: Io): Promise<ExitCode> {
  const file = path.resolve(io.cwd, typed);
  const text = readText(file, io);
  if (typeof text !== "string") return refuse(text.refusal, io);
  const sessions = readSessions(text, file, io);
  if ("refusal" in sessions) return refuse(sessions.refusal, io);
  const { imports: words } = io.text;
  const results = sessions.map((session): boolean => {
    try {
      if (putBack(io.data, session, io.text.store) === "exists") {
        io.err(`${words.refused.exists(session.id)}\n`);
        return false;
      }
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      io.err(`${error.message}\n`);
      return false;
    }
    // A strike tells of the copies that there are: the file is one.
    noteCopies(io.data, [{ what: "export", session: session.id, path: file, at: timeOfDay(io.env) }]);
    print(`${words.done(session.id, session.entries.length)}\n`, io);
    return true;
  });
  return results.every((isDone) => isDone) ? 0 : 2;
}

/** No text is longer than Node can hold in one. */
const LARGEST = 400 * 1024 * 1024;

function readText(file: string, { text }: Io): string | Refusal {
  const { refused } = text.imports;
  try {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) return { refusal: refused.missing(file) };
    if (!stat.isFile()) return { refusal: refused.notAFile(file) };
    if (stat.size > LARGEST) return { refusal: refused.tooBig(file) };
    // Bytes that are no UTF-8 become signs of their own: the check then shows that the file was changed.
    return fs.readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    return { refusal: refused.unreadable(file, systemCode(error)) };
  }
}

function readSessions(text: string, file: string, { text: { imports } }: Io): readonly Readable[] | Refusal {
  const { refused } = imports;
  const found = sessionsIn(text);
  if ("problem" in found) return { refusal: refused.problems[found.problem](file) };
  if (found.sessions.length === 0) return { refusal: refused.empty(file) };
  const readable: Readable[] = [];
  for (const { id, lines, whole } of found.sessions) {
    if (whole === undefined) return { refusal: refused.notWhole(file) };
    const session = isWhole(whole) ? readWhole({ id, lines, whole }) : undefined;
    if (!session) return { refusal: refused.changed(file) };
    readable.push(session);
  }
  return readable;
}
