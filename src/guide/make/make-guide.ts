// From what was written to the guide that the program uses: every default filled in, every text in its language.
import { type CueDefinition, comingFrom } from "../../model/cue.ts";
import type { Guide, Placeholder } from "../../model/guide.ts";
import type { LocalText } from "../../model/language.ts";
import { STANDARD_CUES } from "../../text/cues.ts";
import { alikeInEveryLanguage, inEveryLanguage } from "../../text/languages.ts";
import type { GuideSource, TextSource } from "../schema/schema.ts";
import { slugOf } from "../slug.ts";
import { makeAnswerSets, subscalesOf } from "./make-answers.ts";
import { minutesOf, probesOf, themesOf } from "./make-parts.ts";
import { naiveSection, sectionFrom } from "./make-section.ts";
import { claim, complain, elementsOf, given, type Ids, type Maker, ownLanguages, textForId, textOf } from "./maker.ts";

/** Notes in `maker` whatever the checks of the guide as a whole look through. */
export function guideFrom(maker: Maker, source: GuideSource): Guide {
  const { tree, language } = maker;
  makeAnswerSets(maker, source);
  const title =
    source.title === undefined ? undefined : textOf(maker, { container: source, key: "title" }, source.title);
  const asWritten = (container: { readonly version?: string | number }) =>
    typeof container.version === "number"
      ? (tree.written(container, "version") ?? String(container.version))
      : container.version;
  return {
    id: source.id ?? (slugOf(textForId(maker, title)) || "guide"),
    version: asWritten(source) ?? "1",
    title: title ?? inEveryLanguage(({ guide }) => guide.usual.naiveTitle),
    language,
    kind: source.kind ?? "individual",
    ...given("source", source.source),
    ...plannedLength(source),
    ...given("hardStop", source.hard_stop),
    ...given("participants", source.participants),
    ...given("researchQuestion", researchQuestion(maker, source)),
    standingProbes: probesOf(maker, source, "standing_probes", source.standing_probes, maker.standingIds, "standing"),
    cover: themesOf(maker, source, source.cover, maker.themeIds),
    before: lines(maker, source, "before"),
    after: lines(maker, source, "after"),
    groundRules: lines(maker, source, "ground_rules"),
    distress: lines(maker, source, "distress"),
    glossary: (source.glossary ?? []).map((term) => ({
      term: textOf(maker, { container: term, key: "term" }, term.term),
      meaning: textOf(maker, { container: term, key: "meaning" }, term.meaning),
    })),
    cues: cuesOf(maker, source),
    audiences: titled(maker, source, "audiences"),
    placeholders: placeholdersOf(maker, source),
    subscales: subscalesOf(maker, source),
    changes: (source.changes ?? []).map((change) => ({
      version: asWritten(change) ?? "",
      ...given("date", change.date),
      text: textOf(maker, { container: change, key: "text" }, change.text),
    })),
    sections:
      "questions" in source
        ? [naiveSection(maker, source)]
        : source.sections.map((section, index, sections) =>
            sectionFrom(maker, section, { container: sections, key: index }, index + 1),
          ),
  };
}

function plannedLength({ minutes }: GuideSource): Pick<Guide, "minutes" | "minutesFrom"> {
  const span = minutesOf(minutes);
  return span ? { minutes: span.to, ...given("minutesFrom", span.from < span.to ? span.from : undefined) } : {};
}

function researchQuestion(maker: Maker, source: GuideSource): LocalText | undefined {
  if (source.research_question === undefined) return undefined;
  return textOf(maker, { container: source, key: "research_question" }, source.research_question);
}

function lines(
  maker: Maker,
  source: GuideSource,
  key: "before" | "after" | "ground_rules" | "distress",
): readonly LocalText[] {
  return elementsOf<TextSource>(source, key, source[key]).map(({ value, at }) => textOf(maker, at, value));
}

type Titled = string | { readonly id: string; readonly title?: TextSource };

/** Audiences: an id may be all there is, and is then the title as well. */
function titled(maker: Maker, source: GuideSource, key: "audiences"): readonly { id: string; title: LocalText }[] {
  const ids: Ids = new Map();
  return elementsOf<Titled>(source, key, source[key]).map(({ value, at }) => {
    const id = typeof value === "string" ? value : value.id;
    claim(maker, ids, id, typeof value === "string" ? at : { container: value, key: "id" });
    const title = typeof value === "string" ? undefined : value.title;
    if (title === undefined || typeof value === "string") return { id, title: alikeInEveryLanguage(id) };
    return { id, title: textOf(maker, { container: value, key: "title" }, title) };
  });
}

/** What may stand between `{` and `}`. */
const PLACEHOLDER_NAME = /^\p{L}[\p{L}\p{N}_-]*$/u;

function placeholdersOf(maker: Maker, source: GuideSource): readonly Placeholder[] {
  const declared = source.placeholders ?? {};
  return Object.entries(declared).map(([name, question]) => {
    const at = { container: declared, key: name };
    if (!PLACEHOLDER_NAME.test(name)) complain(maker, at, maker.say.placeholderName(name));
    return { name, question: textOf(maker, at, question) };
  });
}

/** A standard cue keeps its name, its key and its synonyms where the guide has none. */
function cuesOf(maker: Maker, source: GuideSource): readonly CueDefinition[] {
  const ids: Ids = new Map();
  return (source.cues ?? []).map((cue) => {
    claim(maker, ids, cue.id, { container: cue, key: "id" });
    const standard = STANDARD_CUES.find((known) => known.id === cue.id);
    const name = { ...standard?.name, ...ownLanguages<string>(cue) };
    if (Object.keys(name).length === 0) complain(maker, { container: cue, key: "id" }, maker.say.cueName(cue.id));
    else if (!standard) maker.texts.push({ text: name, at: { container: cue, key: "id" } });
    const key = typeof cue.key === "string" ? alikeInEveryLanguage(cue.key) : cue.key;
    const synonyms = elementsOf<string>(cue, "synonyms", cue.synonyms).map(({ value }) => value);
    return {
      id: cue.id,
      name,
      ...(cue.from === undefined ? {} : comingFrom(cue.from)),
      ...given("key", key === undefined ? standard?.key : { ...standard?.key, ...ownLanguages<string>(key) }),
      ...given("synonyms", synonyms.length > 0 ? synonyms : standard?.synonyms),
    };
  });
}
