// `srt`: SubRip subtitles. There is neither a standard nor a place for comments: what most programs read is a number, the
// times with a comma, text, an empty line. Who spoke and the id stand in the text; the first subtitle tells about the rest.

import { type Exporter, USUAL } from "../exporter.ts";
import { linedUp, withId } from "../times/lined-up.ts";
import { subtitleTime } from "../times/times.ts";

/** How long what is told of the file itself stays, in milliseconds. */
const SHOWN = 5000;

export const exporter: Exporter = {
  extension: "srt",
  one: true,
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) =>
    sessions
      .flatMap((exported) => {
        const { worded, told } = linedUp(exported, language, text, choices);
        const lines = worded.map((one) => ({ ...one, words: `${one.speaker}: ${withId(one)}` }));
        return [{ start: 0, end: SHOWN, words: `${text.exports.speaker.program}: ${told.join(" ")}` }, ...lines];
      })
      .map(({ start, end, words }, index) => {
        const times = `${subtitleTime(start, ",")} --> ${subtitleTime(end, ",")}`;
        return `${index + 1}\n${times}\n${noArrow(words)}\n`;
      })
      .join("\n"),
};

/** Some programs take any line with an arrow in it for times. */
function noArrow(words: string): string {
  return words.replaceAll("-->", "-- >");
}
