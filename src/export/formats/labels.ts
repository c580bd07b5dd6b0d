// `labels`: a label track for Audacity (Audacity manual, "Importing and Exporting Labels"): start, end and text with tabs
// between, in seconds, without a head. Logged turns are labels too; the first label says which clock the times are on.

import { type Exporter, USUAL } from "../exporter.ts";
import { linedUp, withId } from "../times/lined-up.ts";
import { makeParts } from "../times/parts.ts";
import { seconds } from "../times/times.ts";

export const exporter: Exporter = {
  // Audacity wants .txt; the first part of the ending keeps it apart from a transcript in the same folder.
  extension: "labels.txt",
  one: true,
  parts: makeParts("with-turns"),
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) =>
    sessions
      .flatMap((exported) => {
        const { segments, told } = linedUp(exported, language, text, choices);
        const about = { start: 0, end: 0, words: `${text.exports.speaker.program}: ${told.join(" ")}` };
        return [about, ...segments.map((one) => ({ ...one, words: writeLabel(one) }))];
      })
      .map(({ start, end, words }) => `${seconds(start)}\t${seconds(end)}\t${words}\n`)
      .join(""),
};

function writeLabel({ speaker, words, id }: { readonly speaker: string; readonly words: string; readonly id: string }) {
  return words === "" ? `${speaker} (${id})` : `${speaker}: ${withId({ words, id })}`;
}
