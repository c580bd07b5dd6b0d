// What a row says of its words beside them: who spoke, and how it was noted. Each may be said in any language of the program.

import type { Utterance } from "../../export/lines/utterance.ts";
import { nameKind } from "../../export/tables/kind-name.ts";
import { speakerName } from "../../telling/attribution.ts";
import { LANGUAGES, type Texts, textsIn } from "../../text/languages.ts";
import { foldName } from "../names.ts";

const ALL: readonly Texts[] = LANGUAGES.map(textsIn);

/** Nothing is claimed where the cell is empty. A bare number is a participant as well. */
export function isSpeaker(claimed: string, { speakers }: Utterance): boolean {
  if (claimed === "") return true;
  if (!speakers) return false;
  const { who, together } = speakers;
  const numbers = typeof who === "string" ? [] : [who.join(together ? " + " : ", ")];
  const names = ALL.flatMap((text) => [
    speakerName(speakers, text),
    ...numbers.map((each) => text.exports.speaker.participant(each)),
    ...(typeof who === "string" ? [text.exports.speaker[who]] : []),
  ]);
  return [...names, ...numbers].some((name) => foldName(name) === foldName(claimed));
}

/** The kind of a row that holds a quote. */
export function isQuoteKind(claimed: string, { mixed }: Utterance): boolean {
  return ALL.some(({ exportTables, exports }) =>
    isNamed(claimed, mixed ? exportTables.kinds.part : exports.said.verbatim),
  );
}

/** The kind of a row that holds the whole line, or its open quote. */
export function isLineKind(claimed: string, utterance: Utterance): boolean {
  return ALL.some((text) =>
    [nameKind(utterance, text), ...(utterance.said === "stub" ? [text.exports.said.stub] : [])].some((name) =>
      isNamed(claimed, name),
    ),
  );
}

/** Whether the kind says that the words are verbatim, whichever line they are of. */
export function claimsVerbatim(claimed: string): boolean {
  return ALL.some(({ exportTables, exports }) =>
    [exportTables.kinds.part, exports.said.verbatim].some((name) => isNamed(claimed, name)),
  );
}

function isNamed(claimed: string, name: string): boolean {
  return foldName(claimed) === foldName(name);
}
