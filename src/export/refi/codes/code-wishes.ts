// Which codes there are to be, and what they would like to be called; names.ts sees to it that no two are called the same.

import { DEBRIEF_KINDS, OBSERVATION_KINDS } from "../../../model/entry.ts";
import { isQuestion } from "../../../model/guide.ts";
import type { Language } from "../../../model/language.ts";
import { cueName, cuesOf } from "../../../text/cues.ts";
import type { Texts } from "../../../text/languages.ts";
import { itemName, read } from "../../lines/wording.ts";
import { plainLine } from "../text/plain.ts";
import type { Sourced } from "../text/sourced.ts";
import { cueKey, itemKey, kindKey, speakerKey, wordKey } from "./keys.ts";

export type Wish = {
  readonly key: string;
  readonly name: string;
  readonly about?: string;
  readonly children?: readonly Wish[];
};

export function wordWishes(sessions: readonly Sourced[], language: Language): readonly Wish[] {
  const words = sessions.flatMap(({ utterances }) => utterances.flatMap(({ codes }) => codes));
  const wishes = firsts(words.map((word) => ({ key: wordKey(word), name: plainLine(word).normalize("NFC") })));
  const { compare } = new Intl.Collator(language);
  return [...wishes].sort((one, other) => compare(one.name, other.name) || (one.name < other.name ? -1 : 1));
}

/** Every question, and whatever else something was said or noted under, in the guide's order. */
export function questionWishes(sessions: readonly Sourced[], language: Language, text: Texts): readonly Wish[] {
  return firsts(
    sessions.flatMap((sourced) => {
      const { session, source } = sourced;
      const used = new Set(source.pieces.map(({ item, utterance }) => item ?? utterance?.item));
      return session.order.flatMap((id) => {
        const item = session.items.get(id);
        if (!item || (!isQuestion(item) && !used.has(id))) return [];
        const section = session.sections.get(item.section);
        return {
          key: itemKey(sourced, id),
          name: plainLine(itemName(session, id, language, text)),
          about: section ? plainLine(read(section.title, language)) : "",
        };
      });
    }),
  );
}

/** The group, those unknown and the moderator are the same in every session; a participant is not. */
export function speakerWishes(sessions: readonly Sourced[], text: Texts): readonly Wish[] {
  const { speaker } = text.exports;
  const people = sessions.flatMap(({ key, id, participants }) =>
    participants.map((number) => {
      const name = speaker.participant(String(number));
      const full = sessions.length > 1 ? text.exportRefi.inSession(name, id) : name;
      return { key: speakerKey(key, number), name: full };
    }),
  );
  const others = (["group", "unknown", "moderator"] as const).map((who) => ({
    key: speakerKey("", who),
    name: speaker[who],
  }));
  const heard = new Set(sessions.flatMap(whoIn));
  return [...people, ...others.filter(({ key }) => heard.has(key))];
}

function whoIn({ session: { turns }, utterances }: Sourced): readonly string[] {
  return [...turns, ...utterances].flatMap(({ speakers }) =>
    typeof speakers?.who === "string" ? [speakerKey("", speakers.who)] : [],
  );
}

/** The cues that were logged or stand inside an utterance, in the order of the table. */
export function cueWishes(sessions: readonly Sourced[], language: Language): readonly Wish[] {
  return firsts(
    sessions.flatMap(({ session, utterances }) => {
      const known = cuesOf(session.guide.cues);
      const used = new Set(utterances.flatMap(({ cues }) => cues));
      const ordered = [...known.map(({ id }) => id).filter((id) => used.has(id)), ...used];
      return ordered.map((id) => ({ key: cueKey(id), name: plainLine(cueName(known, id, language)) }));
    }),
  );
}

/** How a line came about: always all of them, so that two projects can be compared. */
export function kindWishes({ exportRefi: { kinds } }: Texts): readonly Wish[] {
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

function firsts(wishes: readonly Wish[]): readonly Wish[] {
  const seen = new Map<string, Wish>();
  for (const wish of wishes) if (!seen.has(wish.key)) seen.set(wish.key, wish);
  return [...seen.values()];
}
