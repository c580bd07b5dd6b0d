// `nvivo`: rows for NVivo's transcript of an audio file (NVivo help, "Import transcripts"): equally many tabs in every row, a
// span of time, what was said, who said it. NVivo counts in tenths of a second, and lets rows share a span.

import { type Exporter, USUAL } from "../exporter.ts";
import { linedUp, withId } from "../times/lined-up.ts";
import { tenths } from "../times/times.ts";

const HEADS = ["Timespan", "Content", "Speaker"];

/** The shortest span that can be written, and how long what is told of the file itself lasts, in milliseconds. */
const TENTH = 100;
const SHOWN = 5000;

export const exporter: Exporter = {
  // NVivo takes .txt; a transcript of the same session may lie in the same folder.
  extension: "nvivo.txt",
  one: true,
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) => {
    const rows = sessions.flatMap((exported) => {
      const { worded, told } = linedUp(exported, language, text, choices);
      return [
        [span(0, SHOWN), told.join(" "), text.exports.speaker.program],
        ...worded.map((one) => [span(one.start, one.end), withId(one), one.speaker]),
      ];
    });
    return [HEADS, ...rows].map((cells) => `${cells.join("\t")}\n`).join("");
  },
};

function span(start: number, end: number): string {
  const from = Math.round(start / TENTH) * TENTH;
  return [from, Math.max(from + TENTH, end)].map((time) => tenths(time).padStart(10, "0")).join(" - ");
}
