// A study of fifty sessions seen together, to reading their journals alone.
import path from "node:path";
import { type GuidesRead, loadSession } from "../../src/commands/read/session-source.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { readSession } from "../../src/store/session/read.ts";
import { overviewOf } from "../../src/study/across/overview.ts";
import { textsIn } from "../../src/text/languages.ts";
import { makeSession } from "./session.ts";
import { alternating, median, timed } from "./statistics.ts";
import { type Row, row } from "./table.ts";

const SESSIONS = 50;
const ENTRIES = 2000;

export async function studyTogether(data: string): Promise<readonly Row[]> {
  const text = textsIn("nb");
  const folder = path.join(data, "study");
  const made = Array.from({ length: SESSIONS }, () => makeSession(folder, ENTRIES));
  const { a, b } = await alternating(
    () =>
      timed(() => {
        const guides: GuidesRead = new Map();
        const sessions = made.map(({ id, folder: one }) => {
          const { session } = loadSession(one, text, guides);
          return { id, place: { study: "s", group: "a" }, session: exportable(session, { memos: false }).session };
        });
        const { questions, lines } = overviewOf(sessions, "nb");
        if (questions.length === 0 || lines.length < SESSIONS * ENTRIES * 0.8) throw new Error("Not all was read.");
      }),
    () => timed(() => made.forEach(({ folder: one }) => void readSession(one, text.store))),
    4,
  );
  const rounded = (milliseconds: number): string => `${milliseconds.toPrecision(3)} ms`;
  const note = `${rounded(median(a))} to ${rounded(median(b))}`;
  return [
    row(`a study of ${SESSIONS} sessions seen together, to its journals read`, median(a) / median(b), 3, "×", note),
  ];
}
