// `txt`: a transcript with times, as NVivo, QualCoder and MAXQDA read it.

import { oneLine } from "../../markup/clean.ts";
import type { Exporter } from "../exporter.ts";
import { paragraphsOf } from "../lines/paragraphs.ts";
import { longTime } from "../lines/shared-words.ts";
import { heardAt } from "../times/heard.ts";

export const exporter: Exporter = {
  extension: "txt",
  // Each session begins with a paragraph that names it, and with it the times begin anew.
  write: (sessions, language, text) =>
    sessions
      .flatMap((exported) =>
        paragraphsOf(exported, language, text).map(({ t, speaker, words }) => {
          // At the end of the paragraph: at its beginning, programs would take it for a second time.
          const pieces = [`[${longTime(t)}] ${speaker}: ${oneLine(words)}`, ...heardAt(exported.session, t, text)];
          return `${pieces.join(" ")}\n`;
        }),
      )
      .join(""),
};
