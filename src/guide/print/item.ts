// One item of the guide as the moderator's paper has it: what its kind says of paper, and what hangs under it.

import type { Aside, Item } from "../../model/guide.ts";
import { isQuestion, traitsOf } from "../../model/item-kinds.ts";
import type { Block, Part } from "./document.ts";
import {
  audienceOf,
  conditionOf,
  minutesOf,
  numberOf,
  optionItems,
  probeItem,
  remarks,
  themeItems,
  type Words,
} from "./paper-words.ts";

export function itemPart(item: Item, words: Words): Part {
  const { room } = traitsOf(item.kind).onPaper;
  return [
    itself(item, words),
    ...answers(item, words),
    ...underneath(item, words),
    ...(room === undefined ? [] : [{ kind: "room", lines: room } as const]),
  ];
}

function itself(item: Item, words: Words): Block {
  const text = words.of(item.text);
  const { as } = traitsOf(item.kind).onPaper;
  if (as === "check-box") return { kind: "list", marker: "box", voice: "instruction", items: [{ text }] };
  const beside = aside(item, words, label(item, words));
  if (as === "instruction") return { kind: "text", voice: "instruction", text, ...beside };
  return { kind: "text", voice: "aloud", ...(as === "question" && { strong: true }), text, ...beside };
}

/** Whether nothing hangs under a scale but its answers, so that it can be a row of a grid. */
export function isPlainScale(item: Item, words: Words): boolean {
  return item.kind === "scale" && underneath(item, words).length === 0;
}

function label(item: Item, words: Words): string | undefined {
  const { label } = traitsOf(item.kind).onPaper;
  if (label === undefined) return numberOf(words, item);
  return label === "recorder" ? "●" : words.text.labels[label];
}

function aside(
  item: Item,
  words: Words,
  label: string | undefined,
): { readonly label?: string; readonly note?: string } {
  const note = noteOf(item, words);
  return { ...(label && { label }), ...(note && { note }) };
}

/** What stands small behind an item. */
export function noteOf(item: Item, words: Words): string | undefined {
  const { text, guide } = words;
  const subscale = guide.subscales.find((known) => known.id === item.subscale);
  return remarks(
    isQuestion(item) && text.priorities[item.priority],
    item.type && text.types[item.type],
    item.form && text.forms[item.form],
    minutesOf(words, item.minutes),
    conditionOf(words, item),
    item.insteadOf !== undefined && text.insteadOf(nameOf(words, item.insteadOf)),
    item.who === "secretary" && text.forSecretary,
    item.goRound && text.goRound,
    item.copies !== undefined && text.copies(item.copies),
    item.several && text.several,
    item.reversed && text.reversed,
    subscale && (item.outOfSubscale ? text.outOfSubscale : text.subscale)(words.of(subscale.title)),
    audienceOf(words, item.audience),
  );
}

function nameOf(words: Words, id: string): string {
  const item = words.guide.sections.flatMap(({ items }) => items).find((one) => one.id === id);
  return words.labels.get(id) ?? (item ? words.of(item.text) : id);
}

/** The answers to choose among. */
function answers(item: Item, words: Words): Part {
  const items = optionItems(words, item, true);
  return items.length === 0 ? [] : [{ kind: "list", marker: "box", voice: "aloud", items }];
}

/** What the guide tells its holder of an item or a section. */
export function asides({ purpose, note }: Aside, { text, of }: Words): readonly Block[] {
  const told = [...(purpose ? [text.purposeOf(of(purpose))] : []), ...(note ? [of(note)] : [])];
  return told.map((words) => ({ kind: "text", voice: "instruction", text: words }));
}

/** Probes, the checklist and the listening cue: what can hang under any item. */
function underneath(item: Item, words: Words): Part {
  const { text } = words;
  const blocks: Block[] = [...asides(item, words)];
  if (item.listen && item.kind !== "listen") blocks.push({ kind: "text", voice: "instruction", text: text.listen });
  if (item.probes.length > 0) {
    const probes = item.probes.map((probe) => probeItem(words, probe));
    blocks.push({ kind: "list", marker: "number", voice: "aloud", items: probes });
  }
  if (item.cover.length > 0) {
    const items = themeItems(words, item.cover);
    blocks.push({ kind: "list", marker: "box", voice: "instruction", lead: text.checklist, items });
  }
  return blocks;
}
