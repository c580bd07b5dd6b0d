// `nvivo`: rows for NVivo's transcript of an audio file (NVivo help, "Import transcripts"): timespan, content and speaker,
// with a tab between. NVivo counts in tenths of a second, and lets rows share a timespan.

import { disarmFormula } from "../../markup/csv-cell.ts";
import { type Exporter, USUAL } from "../exporter.ts";
import { linedUp, withId } from "../times/lined-up.ts";
import { makeParts } from "../times/parts.ts";
import { tenths } from "../times/times.ts";

const HEADS = ["Timespan", "Content", "Speaker"];

/** The shortest timespan, in milliseconds. */
const TENTH = 100;
/** How long the row about the file lasts, in milliseconds. */
const SHOWN = 5000;

export const exporter: Exporter = {
  // NVivo wants .txt; the first part of the ending keeps it apart from a transcript in the same folder.
  extension: "nvivo.txt",
  one: true,
  parts: makeParts("without-turns"),
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) => {
    const rows = sessions.flatMap((exported) => {
      const { worded, told } = linedUp(exported, language, text, choices);
      return [
        [writeTimespan(0, SHOWN), told.join(" "), text.exports.speaker.program],
        ...worded.map((one) => [writeTimespan(one.start, one.end), withId(one), one.speaker]),
      ];
    });
    return [HEADS, ...rows].map((cells) => `${cells.map(disarmFormula).join("\t")}\n`).join("");
  },
};

function writeTimespan(start: number, end: number): string {
  const from = Math.round(start / TENTH) * TENTH;
  return [from, Math.max(from + TENTH, end)].map((time) => tenths(time).padStart(10, "0")).join(" - ");
}
