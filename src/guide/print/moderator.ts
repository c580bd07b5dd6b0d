// The moderator's paper: all that the guide holds, in the order in which it is needed.
import type { Section } from "../../model/guide.ts";
import type { LocalText } from "../../model/language.ts";
import { type Block, heading, listPart, type Part, type PrintDocument, plain } from "./document.ts";
import { gridBlock, gridsIn } from "./grid.ts";
import { asides, isPlainScale, itemPart, noteOf } from "./item.ts";
import { audienceOf, conditionOf, minutesOf, probeItem, remarks, themeItems, type Words } from "./paper-words.ts";

const PARKING_ROOM = 4;

export function moderatorDocument(words: Words): PrintDocument {
  return {
    language: words.language,
    title: words.of(words.guide.title),
    facts: facts(words),
    parts: [
      ...opening(words),
      ...words.guide.sections.flatMap((section) => sectionParts(section, words)),
      ...end(words),
    ],
  };
}

function facts({ guide, text }: Words): readonly string[] {
  const planned = remarks(
    text.kinds[guide.kind],
    guide.participants !== undefined && text.participants(guide.participants),
    guide.minutes !== undefined && text.planned(text.span(guide.minutesFrom ?? guide.minutes, guide.minutes)),
    guide.hardStop !== undefined && text.hardStop(guide.hardStop),
  );
  const origin = remarks(text.version(guide.version), guide.source && text.source(guide.source));
  return [planned, origin].filter((line) => line !== undefined);
}

function opening(words: Words): readonly Part[] {
  const { guide, text, of } = words;
  const placeholders = guide.placeholders.map((one) => `{${one.name}} ${of(one.question)}`);
  return [
    [{ kind: "fields", names: text.byHand }],
    [{ kind: "text", voice: "plain", text: text.legend }],
    ...(guide.researchQuestion ? [[heading(text.purpose), plain(of(guide.researchQuestion))]] : []),
    ...(placeholders.length > 0 ? [[heading(text.fillIn), { kind: "fields", names: placeholders } as const]] : []),
    ...listed(words, text.before, "box", guide.before),
    ...listed(words, text.distress, "dot", guide.distress),
    ...listPart(
      text.groundRules,
      "dot",
      guide.groundRules.map((rule) => ({ text: of(rule) })),
      "aloud",
    ),
    ...listPart(
      text.standingProbes,
      "dot",
      guide.standingProbes.map((probe) => probeItem(words, probe)),
      "aloud",
    ),
    ...listPart(text.checklist, "box", themeItems(words, guide.cover), "instruction"),
  ];
}

function sectionParts(section: Section, words: Words): readonly Part[] {
  const { text, of } = words;
  const note = remarks(
    minutesOf(words, section.minutes),
    section.order === "any" && text.anyOrder,
    section.forEach && text.forEach(of(section.forEach)),
    !section.export && text.notExported,
    audienceOf(words, section.audience),
    conditionOf(words, section),
  );
  const [first = [], ...rest] = gridsIn(section.items, (item) => isPlainScale(item, words)).map((run) =>
    run.length > 1
      ? [gridBlock(run, words, true, (item) => noteOf(item, words))]
      : run.flatMap((item) => itemPart(item, words)),
  );
  const head: Block[] = [heading(of(section.title), note), ...asides(section, words)];
  if (section.cover.length > 0) {
    const items = themeItems(words, section.cover);
    head.push({ kind: "list", marker: "box", voice: "instruction", lead: text.checklist, items });
  }
  return [[...head, ...first], ...rest];
}

function end(words: Words): readonly Part[] {
  const { guide, text, of } = words;
  const glossary = guide.glossary.map(({ term, meaning }) => ({ note: of(term), text: of(meaning) }));
  const cues = guide.cues.map((cue) => ({
    text: of(cue.name),
    ...(cue.key && { note: of(cue.key) }),
  }));
  const subscales = guide.subscales.map((subscale) => ({ text: of(subscale.title) }));
  const changes = guide.changes.map((change) => ({
    note: remarks(text.version(change.version), change.date) ?? "",
    text: of(change.text),
  }));
  return [
    [heading(text.parking), { kind: "room", lines: PARKING_ROOM }],
    ...listed(words, text.after, "box", guide.after),
    ...listPart(text.glossary, "dot", glossary),
    ...listPart(text.cues, "dot", cues),
    ...listPart(text.subscales, "dot", subscales),
    ...listPart(text.changes, "dot", changes),
  ];
}

function listed(words: Words, title: string, marker: "box" | "dot", texts: readonly LocalText[]): readonly Part[] {
  return listPart(
    title,
    marker,
    texts.map((one) => ({ text: words.of(one) })),
  );
}
