// Writes the cases: a case for each participant of each session, since a number means a person only within a session. Each
// refers to the participant's code, attributes and lines.

import { element } from "../../markup/xml.ts";
import type { ParticipantNumber } from "../../model/entry.ts";
import { participantsIn } from "../../model/session/session.ts";
import { speakerKey } from "./codes/keys.ts";
import { type Shared, selectionGuid } from "./codes/selections.ts";
import { deriveGuid } from "./guid.ts";
import type { Sourced } from "./text/sourced.ts";
import { makeNamer, toFileName } from "./unique-names.ts";
import { listParticipantFacts } from "./variable-facts.ts";
import type { Variables } from "./variables.ts";

/** A line for each case. `sourceGuid` returns the GUID of a session's text. */
export function writeCases(
  sessions: readonly Sourced[],
  { codebook, text }: Shared,
  variables: Variables,
  sourceGuid: (sourced: Sourced) => string,
): readonly string[] {
  const name = makeNamer(text.exportRefi.nameless);
  return sessions.flatMap((sourced) => {
    const facts = listParticipantFacts(sourced, text);
    const said = groupSelectionsBySpeaker(sourced);
    return sourced.participants.map((number) => {
      const label = text.exports.speaker.participant(String(number));
      const full = sessions.length > 1 ? text.exportRefi.inSession(label, sourced.id) : label;
      const code = codebook.codeOf(speakerKey(sourced.key, number));
      return element(
        "Case",
        { guid: deriveGuid("case", sourced.key, number), name: name(toFileName(full)) },
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

function groupSelectionsBySpeaker(sourced: Sourced): ReadonlyMap<ParticipantNumber, readonly string[]> {
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
