// `vtt`: WebVTT, as browsers and transcription programs read it (W3C, WebVTT: The Web Video Text Tracks Format). Each cue
// is called by its entry's id; a NOTE at the top tells which clock its times are on.

import { type Exporter, USUAL } from "../exporter.ts";
import { escaped } from "../markup/angle-brackets.ts";
import { linedUp } from "../times/lined-up.ts";
import { subtitleTime } from "../times/times.ts";

export const exporter: Exporter = {
  extension: "vtt",
  one: true,
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) =>
    sessions
      .map((exported) => {
        const { worded, told } = linedUp(exported, language, text, choices);
        const cues = worded.map(({ id, start, end, speaker, words }) => {
          const times = `${subtitleTime(start, ".")} --> ${subtitleTime(end, ".")}`;
          return `\n${id}\n${times}\n<v ${escaped(speaker)}>${escaped(words)}\n`;
        });
        return `WEBVTT\n\nNOTE\n${told.map(comment).join("\n")}\n${cues.join("")}`;
      })
      .join("\n"),
};

/** An arrow would end a comment, and nothing in a comment can be escaped. */
function comment(words: string): string {
  return words.replaceAll("-->", "-- >");
}
