// Cuts a session into the files that lie beside its recordings: one for each file of a recorder, and one for what no file
// holds, so that all files together hold every line.
import { oneLine } from "../../markup/clean.ts";
import type { Language } from "../../model/language.ts";
import { recordingsOf } from "../../model/recording/alignment.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported, Part } from "../exporter.ts";
import { isInAny, placeIn } from "./clock.ts";
import { momentsOf } from "./segments.ts";

/** How much of a label is in the name of a file, in characters. */
const LONGEST_NAME = 40;

/** `turns`: whether the format tells of turns that were only logged. */
export function makeParts(turns: "with-turns" | "without-turns") {
  return (exported: Exported, language: Language, text: Texts): readonly Part[] => {
    const { session } = exported;
    const all = recordingsOf(session);
    if (all.length === 0) return [{ exported }];
    const stretches = momentsOf(session, language, text)
      .filter(({ moment }) => turns === "with-turns" || moment.kind !== "turn")
      .map(({ stretch }) => stretch);
    const parts = all.flatMap((recording): readonly Part[] => {
      if (!stretches.some((stretch) => placeIn(recording, stretch))) return [];
      const name =
        all.length > 1 ? [recording.number, toName(recording.label)].filter((one) => one).join("-") : undefined;
      return [{ exported: { ...exported, part: recording.number }, ...(name === undefined ? {} : { name }) }];
    });
    const outside = stretches.filter((stretch) => !isInAny(session, stretch)).length;
    if (outside > 0) parts.push({ exported: { ...exported, part: "outside" }, name: text.audio.outsideName });
    // Where nothing at all was noted, there is a file that says so.
    return parts.length > 0 ? parts : [{ exported: { ...exported, part: all[0]?.number ?? "outside" } }];
  };
}

/** What every system takes as a part of a file's name. */
function toName(label: string | undefined): string {
  const words =
    oneLine(label ?? "")
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, LONGEST_NAME).join("").replace(/-$/u, "");
}
