// `txt`: a transcript with times, as NVivo, QualCoder and MAXQDA read it. A paragraph begins with its speaker's name and a
// colon: by that NVivo codes whose words they are. Its time stands right after it, since programs look for times anywhere.

import { oneLine } from "../../markup/clean.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { turnLogOf } from "../document/turn-log.ts";
import type { Exported, Exporter } from "../exporter.ts";
import { paragraphsOf } from "../lines/paragraphs.ts";
import { endOf, longTime } from "../lines/shared-words.ts";
import { heardAt } from "../times/heard.ts";

export const exporter: Exporter = {
  extension: "txt",
  // Each session begins with a paragraph that names it, and with it the times begin anew.
  write: (sessions, language, text) =>
    sessions
      .flatMap((exported) => {
        const paragraphs = paragraphsOf(exported, language, text);
        const spoken = paragraphs.map(({ t, heardFrom = t, speaker, words }) => {
          // The place in the audio stands last: beside the time, programs would take it for a second one.
          const heard = heardAt(exported.session, [heardFrom, t], text);
          const pieces = [`${speaker}: [${longTime(t)}] ${oneLine(words)}`, ...heard];
          return `${pieces.join(" ")}\n`;
        });
        return [...spoken, ...turnParagraphs(exported, paragraphs.at(-1)?.t ?? 0, language, text)];
      })
      .join(""),
};

/** The order of turns, after all that was said: what the program tells, at the time of the end. */
function turnParagraphs({ session }: Exported, end: number, language: Language, text: Texts): readonly string[] {
  const begins = `${text.exports.speaker.program}: [${longTime(Math.max(end, endOf(session)))}] `;
  return turnLogOf(session, language, text).flatMap(({ heading, about, rows }) => [
    `${begins}${heading}. ${about.join(" ")}\n`,
    ...rows.map(({ time = "", lead = "", words, notes, codes }) => {
      const pieces = [
        time,
        lead,
        words,
        ...codes.map((code) => `#${code}`),
        notes.length > 0 ? `(${notes.join("; ")})` : "",
      ];
      return `${begins}${oneLine(pieces.filter((piece) => piece !== "").join(" "))}\n`;
    }),
  ]);
}
