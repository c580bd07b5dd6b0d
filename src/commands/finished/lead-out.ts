// What can be done with a session that has ended: read it, make a file of it, go back to it. Asked right after the end, so
// that nobody is left at a prompt with nothing in hand; and at home.
import fs from "node:fs";
import path from "node:path";
import { toPlain } from "../../export/document/plain.ts";
import { readingOf } from "../../export/document/reading.ts";
import { exporterFor, FORMATS } from "../../export/index.ts";
import { inLanguage } from "../../text/languages.ts";
import type { Stage } from "../../ui/terminal/stage.tsx";
import type { Io } from "../program/io.ts";
import { earlierTraces } from "../read/earlier-traces.ts";
import { namedSessions } from "../read/find-sessions.ts";

/** Until the person has done with it; `resume`: they go back to the session. */
export async function leadOut(id: string, stage: Stage, io: Io): Promise<"resume" | "done"> {
  const { askChoice } = await import("../../ui/screens/choose.tsx");
  const words = io.text.cli.finished;
  const [named] = namedSessions([id], { ...io, err: () => {} }) ?? [];
  if (!named) return "done";
  const title = inLanguage(named.session.guide.title, io.language);
  const choices = (["export", "read", "resume", "done"] as const).map((one) => ({ id: one, label: words[one] }));
  let said: readonly string[] = [];
  for (;;) {
    const chosen = await askChoice({ title, said, question: words.whatNow, choices }, stage, io.text);
    if (chosen === "resume") return "resume";
    if (chosen === "back" || chosen === "done") return "done";
    if (chosen === "read") {
      const { readHere } = await import("../../ui/screens/read.tsx");
      const { traces } = earlierTraces(named.session.guide, io);
      const text = toPlain(readingOf(named.id, named.session, io.language, io.text, { traces }), undefined);
      await readHere(title, text.split("\n"), stage, io.text);
    } else said = await makeFile(named.id, title, stage, io);
  }
}

/** Which format, and what came of it in sentences. The file lies where the program was started, under a name of its own. */
async function makeFile(id: string, title: string, stage: Stage, io: Io): Promise<readonly string[]> {
  const { askChoice } = await import("../../ui/screens/choose.tsx");
  const { exportSessions } = await import("../export/export.ts");
  const words = io.text.cli.finished;
  const names: Readonly<Record<string, string>> = words.formats;
  const formats = [...Object.keys(names), ...FORMATS.filter((format) => !(format in names))];
  const width = Math.max(...formats.map((format) => format.length)) + 1;
  const choices = formats.map((format) => ({ id: format, label: `${format.padEnd(width)}${names[format] ?? ""}` }));
  const format = await askChoice({ title, question: words.whichFormat(io.cwd), choices }, stage, io.text);
  const exporter = format === "back" ? undefined : await exporterFor(format);
  if (!exporter) return [];
  const told: string[] = [];
  const tell = (text: string): void => void told.push(text.trim());
  const out = freeName(io.cwd, id, exporter.extension);
  const code = await exportSessions([id], { format, out }, { ...io, out: tell, err: tell });
  return code === 0 ? [...told, words.outside] : told;
}

/** `20261122-1000-choir.md`, or `…-2.md` where there is one: what was made before is never written over. */
function freeName(folder: string, id: string, extension: string): string {
  for (let count = 1; ; count += 1) {
    const name = path.join(folder, `${id}${count === 1 ? "" : `-${count}`}.${extension}`);
    if (!fs.existsSync(name)) return name;
  }
}
