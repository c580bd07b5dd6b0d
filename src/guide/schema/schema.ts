// What a guide may hold. The loader's checks, its types and the editor's JSON Schema all come from this definition.
import * as v from "valibot";
import { GUIDE_KINDS } from "../../model/guide.ts";
import { LANGUAGES, USUAL_LANGUAGE } from "../../text/languages.ts";
import {
  byShape,
  fields,
  id,
  isFields,
  length,
  listOf,
  may,
  minutes,
  must,
  oneOf,
  oneOrMore,
  plainText,
  text,
  textOr,
  textOrNumber,
  yes,
} from "./fields.ts";
import { item, question } from "./schema-items.ts";
import {
  answerSets,
  aside,
  audience,
  audienceDefinition,
  change,
  count,
  cover,
  cue,
  probe,
  subscale,
  term,
  theme,
} from "./schema-parts.ts";

const section = fields("section", {
  id: may(id, "The section's own id, unique in the guide. Left out: made from the title."),
  title: may(text, "The heading."),
  minutes: may(minutes, "Planned minutes: 10, or [5, 10]."),
  export: may(yes, "false: what is noted here never leaves the journal (a presentation round, say)."),
  order: may(oneOf(["fixed", "any"]), "any: the order of the items is the moderator's. Left out: fixed."),
  audience,
  for_each: may(
    text,
    "What people name in the talk (the services they use): the section is asked once for each. {each} in its texts is the name.",
  ),
  ...aside,
  cover,
  items: must(
    listOf(item),
    "What is said, asked and done, in order. An item's kind is its first key; a plain text is a question.",
  ),
});

const about = {
  version: may(textOrNumber, "Raised when the guide changes. Left out: 1."),
  language: may(
    oneOf(LANGUAGES),
    `${LANGUAGES.join(" | ")}: the language of the texts that are plain strings. Left out: ${USUAL_LANGUAGE}.`,
  ),
  kind: may(oneOf(GUIDE_KINDS), "individual | focus-group | multistage-focus-group. Left out: individual."),
  source: may(plainText, "Where the guide comes from."),
  minutes: may(minutes, "Planned length in minutes: 60, or [45, 60]."),
  hard_stop: may(length, "Minutes after which the room must be left."),
  participants: may(count, "How many usually take part."),
  research_question: may(text, "What the study wants to know."),
  audiences: may(
    oneOrMore(audienceDefinition),
    "Groups that the guide has variants for; `audience:` on a section, an item or a probe names them.",
  ),
  placeholders: may(
    v.record(v.string(), text, "fields placeholders"),
    "Words filled in at start: { moderator: What is your first name? } fills {moderator} in every text.",
  ),
  before: may(oneOrMore(text), "To see to before, beside what the program always asks."),
  after: may(oneOrMore(text), "To see to afterwards."),
  ground_rules: may(oneOrMore(text), "Rules of the conversation."),
  glossary: may(listOf(term), "Words that may need explaining."),
  distress: may(oneOrMore(text), "What to do when someone is upset."),
  cover: may(oneOrMore(theme), "The checklist for the whole session: what to listen for, never read out."),
  standing_probes: may(oneOrMore(probe), "Follow-up questions offered under every question."),
  cues: may(listOf(cue), "What is seen and heard beside the words: changes to the standard cues, and new ones."),
  subscales: may(listOf(subscale), "Groups of scale items that are counted together."),
  changes: may(listOf(change), "What changed in each version."),
};

const full = fields("guide", {
  id: must(id, "The guide's id: small letters a-z, digits and hyphens. It follows every session."),
  title: must(text, "What the guide is called."),
  ...about,
  answers: may(
    answerSets,
    "Answers that many items use, by name: { agree5: { options: [...], missing: [...] } }; `use: agree5` on an item.",
  ),
  sections: must(listOf(section), "The parts of the session, in order."),
});

const naive = fields("naive", {
  id: may(id, "The guide's id. Left out: made from the title."),
  title: may(text, "What the guide is called."),
  ...about,
  questions: must(
    listOf(textOr(question)),
    "Just the questions: plain texts, or { text, probes }. Instead of sections.",
  ),
});

/** A guide, or a naive one: only `questions:`. */
export const guideSchema = byShape<typeof full | typeof naive>([full, naive], (input) =>
  isFields(input) && "questions" in input && !("sections" in input) ? naive : full,
);

export type FullSource = v.InferInput<typeof full>;
export type NaiveSource = v.InferInput<typeof naive>;
export type GuideSource = FullSource | NaiveSource;
export type SectionSource = v.InferInput<typeof section>;
export type ItemSource = v.InferInput<typeof item>;
export type QuestionSource = v.InferInput<typeof question>;
export type TextSource = v.InferInput<typeof text>;
