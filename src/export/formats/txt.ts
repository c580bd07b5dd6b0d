// `txt`: a transcript with times, one paragraph a turn, as NVivo, QualCoder and MAXQDA read it.
import { oneLine } from "../clean.ts";
import type { Exporter } from "../exporter.ts";
import { turnsOf } from "../turns.ts";
import { longTime } from "../wording.ts";

export const exporter: Exporter = {
  extension: "txt",
  // Several sessions in one file each begin with a turn that names them; their times begin anew.
  write: (sessions, language, text) =>
    sessions
      .flatMap((session) => turnsOf(session, language, text))
      .map(({ t, speaker, words }) => `[${longTime(t)}] ${speaker}: ${oneLine(words)}\n`)
      .join(""),
};
