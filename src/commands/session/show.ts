// `samtale show SESSION`: a session to be read here and now, by whoever it belongs to: all of it, memos as well.
import { toPlain } from "../../export/document/plain.ts";
import { readingOf } from "../../export/document/reading.ts";
import { textsIn } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { readLanguage } from "../program/language.ts";
import { print, refuse } from "../program/output.ts";
import { earlierTraces } from "../read/earlier-traces.ts";
import { namedSessions, tellIssues } from "../read/find-sessions.ts";

export async function show(name: string, options: { readonly lang?: string }, io: Io): Promise<ExitCode> {
  const asked = readLanguage(options.lang, io);
  if ("refusal" in asked) return refuse(asked.refusal, io);
  const { language = io.language } = asked;
  const [named] = namedSessions([name], io) ?? [];
  if (!named) return 2;
  tellIssues(named, io);
  const { traces } = earlierTraces(named.session.guide, io);
  const reading = readingOf(named.id, named.session, language, textsIn(language), { traces });
  // A pipe gets each line whole; a window that doesn't tell its width breaks them itself.
  const columns = (io.stdout.isTTY && io.stdout.columns) || undefined;
  print(toPlain(reading, columns), io);
  return 0;
}
