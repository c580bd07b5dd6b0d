// Writes the cases: a case for each participant of each session, since a number means a person only within a session. Where
// sessions of a group leave together, the group's participants are a case each. Each refers to the participant's code,
// attributes and lines.

import { element } from "../../markup/xml.ts";
import type { ParticipantNumber } from "../../model/entry.ts";
import { participantsIn } from "../../model/session/session.ts";
import { nameOfPerson } from "../identity/session-names.ts";
import { speakerKey } from "./codes/keys.ts";
import { type Shared, selectionGuid } from "./codes/selections.ts";
import { deriveGuid } from "./guid.ts";
import type { Sourced } from "./text/sourced.ts";
import { makeNamer, toFileName } from "./unique-names.ts";
import { listFactsOfPeople } from "./variable-facts.ts";
import type { Variables } from "./variables.ts";

/** A line for each case. `sourceGuid` returns the GUID of a session's text. */
export function writeCases(
  sessions: readonly Sourced[],
  { codebook, text }: Shared,
  variables: Variables,
  sourceGuid: (sourced: Sourced) => string,
): readonly string[] {
  const name = makeNamer(text.exportRefi.nameless);
  const said = new Map(sessions.map((sourced) => [sourced, groupSelectionsBySpeaker(sourced)]));
  return [...Map.groupBy(sessions, ({ people }) => people)].flatMap(([people, own]) => {
    const facts = listFactsOfPeople(own, text);
    return [...facts].map(([number, ofPerson]) => {
      const [first] = own;
      const label = text.exports.speaker.participant(String(number));
      const full = first ? nameOfPerson(first, label, sessions.length, text) : label;
      const code = codebook.codeOf(speakerKey(people, number));
      const there = own.filter(({ participants }) => participants.includes(number));
      return element(
        "Case",
        { guid: deriveGuid("case", people, number), name: name(toFileName(full)) },
        [
          code ? element("CodeRef", { targetGUID: code.guid }) : "",
          variables.valuesOf(ofPerson),
          ...there.map((one) => element("SourceRef", { targetGUID: sourceGuid(one) })),
          ...there
            .flatMap((one) => said.get(one)?.get(number) ?? [])
            .map((targetGUID) => element("SelectionRef", { targetGUID })),
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
