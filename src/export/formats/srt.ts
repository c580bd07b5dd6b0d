// `srt`: SubRip subtitles. There is no standard: most programs read a number, the times with a comma, text, and an empty
// line. There are no comments either, so that speaker and id stand in the text, and the first subtitle is about the file.

import { breakArrows } from "../../markup/escape.ts";
import { type Exporter, USUAL } from "../exporter.ts";
import { linedUp, withId } from "../times/lined-up.ts";
import { makeParts } from "../times/parts.ts";
import { timeToRead } from "../times/reading-time.ts";
import { subtitleTime } from "../times/times.ts";

/** How long the subtitle about the file is shown, in milliseconds. */
const SHOWN = 5000;

export const exporter: Exporter = {
  extension: "srt",
  one: true,
  parts: makeParts("without-turns"),
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) =>
    sessions
      .flatMap((exported) => {
        const { worded, told } = linedUp(exported, language, text, choices);
        const lines = worded.map((one) => ({
          start: one.start,
          end: one.start + timeToRead(one.words),
          words: `${one.speaker}: ${withId(one)}`,
        }));
        return [{ start: 0, end: SHOWN, words: `${text.exports.speaker.program}: ${told.join(" ")}` }, ...lines];
      })
      .map(({ start, end, words }, index) => {
        const times = `${subtitleTime(start, ",")} --> ${subtitleTime(end, ",")}`;
        return `${index + 1}\n${times}\n${breakArrows(words)}\n`;
      })
      .join("\n"),
};
