// Cases: the participants, one in each session, since a number means a person only there; with attributes and their words.
import type { ParticipantNumber } from "../../model/entry.ts";
import { participantsIn } from "../../model/session/session.ts";
import { element } from "../markup/xml.ts";
import { speakerKey } from "./codes/keys.ts";
import { type Shared, selectionGuid } from "./codes/selections.ts";
import { participantFacts } from "./facts.ts";
import { guidOf } from "./guid.ts";
import { asFileName, namer } from "./names.ts";
import type { Sourced } from "./text/sourced.ts";
import type { Variables } from "./variables.ts";

/** A line for each case. `sourceGuid` is that of the session's text. */
export function caseElements(
  sessions: readonly Sourced[],
  { codebook, text }: Shared,
  variables: Variables,
  sourceGuid: (sourced: Sourced) => string,
): readonly string[] {
  const name = namer(text.exportRefi.nameless);
  return sessions.flatMap((sourced) => {
    const facts = participantFacts(sourced, text);
    const said = selectionsBySpeaker(sourced);
    return sourced.participants.map((number) => {
      const label = text.exports.speaker.participant(String(number));
      const full = sessions.length > 1 ? text.exportRefi.inSession(label, sourced.id) : label;
      const code = codebook.codeOf(speakerKey(sourced.key, number));
      return element(
        "Case",
        { guid: guidOf("case", sourced.key, number), name: name(asFileName(full)) },
        [
          code ? element("CodeRef", { targetGUID: code.guid }) : "",
          variables.valuesOf(facts.get(number) ?? []),
          element("SourceRef", { targetGUID: sourceGuid(sourced) }),
          ...(said.get(number) ?? []).map((targetGUID) => element("SelectionRef", { targetGUID })),
        ].join(""),
      );
    });
  });
}

function selectionsBySpeaker(sourced: Sourced): ReadonlyMap<ParticipantNumber, readonly string[]> {
  const guids = new Map<ParticipantNumber, string[]>();
  for (const piece of sourced.source.pieces) {
    if (piece.quote) continue;
    for (const number of new Set(participantsIn(piece.utterance?.speakers))) {
      const known = guids.get(number);
      const guid = selectionGuid(sourced, piece);
      if (known) known.push(guid);
      else guids.set(number, [guid]);
    }
  }
  return guids;
}
