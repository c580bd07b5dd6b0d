// `txt`: a transcript with times, as NVivo, QualCoder and MAXQDA read it.

import type { Exporter } from "../exporter.ts";
import { paragraphsOf } from "../lines/paragraphs.ts";
import { longTime } from "../lines/wording.ts";
import { oneLine } from "../markup/clean.ts";
import { heardAt } from "../times/heard.ts";

export const exporter: Exporter = {
  extension: "txt",
  // Several sessions in one file each begin with a paragraph that names them; their times begin anew.
  write: (sessions, language, text) =>
    sessions
      .flatMap((exported) =>
        paragraphsOf(exported, language, text).map(({ t, speaker, words }) => {
          // Last, where no program takes it for a time of its own.
          const pieces = [`[${longTime(t)}] ${speaker}: ${oneLine(words)}`, ...heardAt(exported.session, t, text)];
          return `${pieces.join(" ")}\n`;
        }),
      )
      .join(""),
};
