// Lists the codes of a project with the names they should have; unique-names.ts changes a name that is taken.

import { DEBRIEF_KINDS, OBSERVATION_KINDS } from "../../../model/entry.ts";
import { isQuestion } from "../../../model/item-kinds.ts";
import type { Language } from "../../../model/language.ts";
import { talkersIn } from "../../../model/session/session.ts";
import { cueName, cuesOf } from "../../../text/cues.ts";
import type { Texts } from "../../../text/languages.ts";
import { nameOfPerson } from "../../identity/session-names.ts";
import { itemInFull, read } from "../../lines/shared-words.ts";
import { toProjectLine } from "../text/project-text.ts";
import type { Sourced } from "../text/sourced.ts";
import { addresseeKey, cueKey, itemKey, kindKey, speakerKey, wordKey } from "./keys.ts";

export type Wish = {
  readonly key: string;
  readonly name: string;
  readonly about?: string;
  readonly children?: readonly Wish[];
};

export function wishForWords(sessions: readonly Sourced[], language: Language): readonly Wish[] {
  const words = sessions.flatMap(({ utterances }) => utterances.flatMap(({ codes }) => codes));
  const wishes = keepFirstOfEach(
    words.map((word) => ({ key: wordKey(word), name: toProjectLine(word).normalize("NFC") })),
  );
  const { compare } = new Intl.Collator(language);
  return [...wishes].sort((one, other) => compare(one.name, other.name) || (one.name < other.name ? -1 : 1));
}

/** All questions, and other items that have lines, in the guide's order. */
export function wishForQuestions(sessions: readonly Sourced[], language: Language, text: Texts): readonly Wish[] {
  return keepFirstOfEach(
    sessions.flatMap((sourced) => {
      const { session, source } = sourced;
      const used = new Set(source.pieces.map(({ item, utterance }) => item ?? utterance?.item));
      return session.order.flatMap((id) => {
        const item = session.items.get(id);
        if (!item || (!isQuestion(item) && !used.has(id))) return [];
        const section = session.sections.get(item.section);
        return {
          key: itemKey(sourced, id),
          name: toProjectLine(itemInFull(session, id, language, text)),
          about: section ? toProjectLine(read(section.title, language)) : "",
        };
      });
    }),
  );
}

/** A code for each participant of each session or group; one for the group, unknown speakers and the moderator in all of them. */
export function wishForSpeakers(sessions: readonly Sourced[], text: Texts): readonly Wish[] {
  const { speaker } = text.exports;
  const people = keepFirstOfEach(
    sessions.flatMap((sourced) =>
      sourced.participants.map((number) => {
        const name = speaker.participant(String(number));
        return {
          key: speakerKey(sourced.people, number),
          name: nameOfPerson(sourced, name, sessions.length, text),
        };
      }),
    ),
  );
  const others = (["group", "unknown", "moderator"] as const).map((who) => ({
    key: speakerKey("", who),
    name: speaker[who],
  }));
  const heard = new Set(sessions.flatMap(findUnnumbered));
  return [...people, ...others.filter(({ key }) => heard.has(key))];
}

/** A code for each participant, and for whoever else something was to, as the codes of speakers. */
export function wishForAddressees(sessions: readonly Sourced[], text: Texts): readonly Wish[] {
  const { exports, exportRefi } = text;
  return keepFirstOfEach(
    sessions.flatMap((sourced) => {
      const { people, utterances } = sourced;
      const named = new Set(utterances.flatMap(({ to }) => (to ? talkersIn(to) : [])));
      return [...named]
        .sort((one, other) => String(one).localeCompare(String(other), "en", { numeric: true }))
        .map((one) => {
          const name = typeof one === "number" ? exports.speaker.participant(String(one)) : exports.speaker[one];
          const full = typeof one === "number" ? nameOfPerson(sourced, name, sessions.length, text) : name;
          return { key: addresseeKey(people, one), name: exportRefi.to(full) };
        });
    }),
  );
}

function findUnnumbered({ session: { turns }, utterances }: Sourced): readonly string[] {
  return [...turns, ...utterances].flatMap(({ speakers }) =>
    typeof speakers?.who === "string" ? [speakerKey("", speakers.who)] : [],
  );
}

/** The cues that were used, in the order of the cue table. */
export function wishForCues(sessions: readonly Sourced[], language: Language): readonly Wish[] {
  return keepFirstOfEach(
    sessions.flatMap(({ session, utterances }) => {
      const known = cuesOf(session.guide.cues);
      const used = new Set(utterances.flatMap(({ cues }) => cues));
      const ordered = [...known.map(({ id }) => id).filter((id) => used.has(id)), ...used];
      return ordered.map((id) => ({ key: cueKey(id), name: toProjectLine(cueName(known, id, language)) }));
    }),
  );
}

/** How a line came about. All kinds are listed, used or not, so that two projects have the same codes. */
export function wishForKinds({ exportRefi: { kinds } }: Texts): readonly Wish[] {
  const wish = (key: string, name: string, children: readonly Wish[] = []): Wish => ({ key, name, children });
  return [
    wish(kindKey("verbatim"), kinds.verbatim),
    wish(kindKey("paraphrase"), kinds.paraphrase),
    wish(kindKey("stub"), kinds.stub),
    wish(
      kindKey("comment"),
      kinds.comment,
      OBSERVATION_KINDS.map((about) => wish(kindKey("comment", about), kinds.observations[about])),
    ),
    wish(kindKey("cue"), kinds.cue),
    wish(kindKey("summary"), kinds.summary, [
      wish(kindKey("summary", "confirmed"), kinds.confirmed),
      wish(kindKey("summary", "corrected"), kinds.corrected),
    ]),
    wish(kindKey("park"), kinds.park),
    wish(
      kindKey("debrief"),
      kinds.debrief,
      DEBRIEF_KINDS.map((about) => wish(kindKey("debrief", about), kinds.debriefs[about])),
    ),
    wish(kindKey("own"), kinds.own),
    wish(kindKey("skip"), kinds.skip),
  ];
}

function keepFirstOfEach(wishes: readonly Wish[]): readonly Wish[] {
  const seen = new Map<string, Wish>();
  for (const wish of wishes) if (!seen.has(wish.key)) seen.set(wish.key, wish);
  return [...seen.values()];
}
