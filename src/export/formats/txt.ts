// `txt`: a transcript with times, as NVivo, QualCoder and MAXQDA read it.
import { oneLine } from "../clean.ts";
import type { Exporter } from "../exporter.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { longTime } from "../wording.ts";

export const exporter: Exporter = {
  extension: "txt",
  // Several sessions in one file each begin with a paragraph that names them; their times begin anew.
  write: (sessions, language, text) =>
    sessions
      .flatMap((session) => paragraphsOf(session, language, text))
      .map(({ t, speaker, words }) => `[${longTime(t)}] ${speaker}: ${oneLine(words)}\n`)
      .join(""),
};
