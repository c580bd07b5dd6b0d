// The participants' paper: only what they may see beforehand. The title, the purpose, the length, the ground rules, their
// right to choose, and the questions that will be read aloud.
//
// Left out: instructions, checklists, conditional probes and questions, priorities, types and times of questions, what is shown during
// the session, section titles (they are the moderator's headings), and whole sections marked `export: false`: what is
// meant for that room alone is not sent around on paper either.

import type { Aside, Item, Probe, Section } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import { heading, type ListItem, listPart, type Part, type PrintDocument, plain } from "./document.ts";
import { gridBlock, gridsIn } from "./grid.ts";
import { audienceOf, numberOf, optionItems, probeItem, type Words } from "./paper-words.ts";

export function participantDocument(everything: Words): PrintDocument {
  const words = withoutGaps(everything);
  const { guide, text, of } = words;
  const addressed = guide.kind === "individual" ? "one" : "group";
  const [first, ...rest] = questionParts(words);
  const rules = guide.groundRules.map((rule) => ({ text: of(rule) }));
  return {
    language: words.language,
    title: of(guide.title),
    facts:
      guide.minutes === undefined ? [] : [text.setAside(text.span(guide.minutesFrom ?? guide.minutes, guide.minutes))],
    parts: [
      ...(guide.researchQuestion ? [[heading(text.purpose), plain(of(guide.researchQuestion))]] : []),
      ...listPart(text.groundRules, "dot", rules),
      [plain(text.yourChoice[addressed])],
      ...(first ? [[heading(text.questions[addressed]), ...first], ...rest] : []),
      ...listPart(text.followUps, "dot", unconditional(guide.standingProbes, words)),
    ],
  };
}

/**
 * Where the guide prints no numbers, the questions are called by their place; with a round left out, the participants'
 * paper would begin at 2. Then it has no numbers at all: other ones than the moderator's would be worse.
 */
function withoutGaps(words: Words): Words {
  const { sections } = words.guide;
  if (sections.some(({ items }) => items.some((item) => isQuestion(item) && item.number !== undefined))) return words;
  const shown = sections.flatMap(questionsShown);
  const isWhole = shown.every(({ id }, index) => words.labels.get(id) === String(index + 1));
  return isWhole ? words : { ...words, labels: new Map() };
}

function questionParts(words: Words): readonly Part[] {
  return words.guide.sections.flatMap((section) =>
    gridsIn(questionsShown(section), ({ probes }) => unconditional(probes, words).length === 0).map((run) =>
      run.length > 1
        ? [gridBlock(run, words, false, (item) => limitOf(words, item.audience ?? section.audience))]
        : run.flatMap((item) => questionPart(item, item.audience ?? section.audience, words)),
    ),
  );
}

/** Like a probe, a question that hangs on an answer would tell beforehand which answers are waited for. */
function questionsShown(section: Section): readonly Item[] {
  return section.export && !isConditional(section)
    ? section.items.filter((item) => isQuestion(item) && !isConditional(item) && item.insteadOf === undefined)
    : [];
}

function isConditional({ if: told, ifAnswered }: Aside): boolean {
  return told !== undefined || ifAnswered !== undefined;
}

function questionPart(item: Item, audience: Item["audience"], words: Words): Part {
  const note = limitOf(words, audience);
  const options = optionItems(words, item, false);
  const probes = unconditional(item.probes, words);
  const number = numberOf(words, item);
  const label = number && { label: number };
  return [
    { kind: "text", voice: "plain", strong: true, text: words.of(item.text), ...label, ...(note && { note }) },
    ...(options.length > 0 ? [{ kind: "list", marker: "box", voice: "plain", items: options } as const] : []),
    ...(probes.length > 0 ? [{ kind: "list", marker: "dot", voice: "plain", items: probes } as const] : []),
  ];
}

/** Named one by one, all audiences are no limit to whoever is in one of them. */
function limitOf(words: Words, audience: Item["audience"]): string | undefined {
  const isForAll = words.guide.audiences.every(({ id }) => audience?.includes(id));
  return isForAll ? undefined : audienceOf(words, audience);
}

/** A probe that hangs on an answer would tell beforehand which answers are waited for. */
function unconditional(probes: readonly Probe[], words: Words): readonly ListItem[] {
  const open = (some: readonly Probe[]) => some.filter((probe) => !probe.if);
  return open(probes).map((probe) => probeItem(words, { ...probe, probes: open(probe.probes ?? []) }));
}
