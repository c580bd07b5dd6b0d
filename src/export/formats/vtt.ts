// `vtt`: WebVTT, as browsers and transcription programs read it (W3C, WebVTT: The Web Video Text Tracks Format). A cue
// has the id of its entry, begins where its line is to be heard, and is shown as long as reading it takes; a NOTE at the top
// says which clock the times are on.

import { breakArrows, escapeText } from "../../markup/escape.ts";
import { type Exporter, USUAL } from "../exporter.ts";
import { linedUp } from "../times/lined-up.ts";
import { makeParts } from "../times/parts.ts";
import { timeToRead } from "../times/reading-time.ts";
import { subtitleTime } from "../times/times.ts";

export const exporter: Exporter = {
  extension: "vtt",
  one: true,
  parts: makeParts("without-turns"),
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) =>
    sessions
      .map((exported) => {
        const { worded, told } = linedUp(exported, language, text, choices);
        const cues = worded.map(({ id, start, speaker, words }) => {
          const times = `${subtitleTime(start, ".")} --> ${subtitleTime(start + timeToRead(words), ".")}`;
          return `\n${id}\n${times}\n<v ${escapeText(speaker)}>${escapeText(words)}\n`;
        });
        return `WEBVTT\n\nNOTE\n${told.map(breakArrows).join("\n")}\n${cues.join("")}`;
      })
      .join("\n"),
};
