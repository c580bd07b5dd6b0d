// `txt`: a transcript with times, as NVivo, QualCoder and MAXQDA read it.
import { fileTimeOf, recordingNamed, recordingsOf } from "../../model/alignment.ts";
import type { Session } from "../../model/session.ts";
import type { Texts } from "../../text/index.ts";
import { recordingTitle } from "../audio/titles.ts";
import { oneLine } from "../clean.ts";
import type { Exporter } from "../exporter.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { longTime } from "../wording.ts";

export const exporter: Exporter = {
  extension: "txt",
  // Several sessions in one file each begin with a paragraph that names them; their times begin anew.
  write: (sessions, language, text) =>
    sessions
      .flatMap((exported) =>
        paragraphsOf(exported, language, text).map(({ t, speaker, words }) => {
          const pieces = [`[${longTime(t)}] ${speaker}: ${oneLine(words)}`, ...heardAt(exported.session, t, text)];
          return `${pieces.join(" ")}\n`;
        }),
      )
      .join(""),
};

/**
 * Last, where no program takes it for a time of its own: the time in the audio file. Only of files that have been aligned:
 * how far a mark and its file are apart anyone can see by the paragraph that tells of the mark.
 */
function heardAt(session: Session, t: number, text: Texts): readonly string[] {
  const heard = fileTimeOf(session, t);
  const recording = heard && recordingNamed(session, heard.file);
  if (!heard || !recording || recording.points.length === 0) return [];
  const name = recordingsOf(session).length > 1 ? recordingTitle(session, recording, text) : undefined;
  return [text.audio.heard(name, longTime(heard.ms))];
}
