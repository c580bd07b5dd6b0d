// One item of the guide as the moderator's paper has it: a row for each kind of item.
import type { Item, ItemKind } from "../../model/guide.ts";
import type { Block, Part } from "./document.ts";
import { audienceOf, minutesOf, numberOf, optionItems, probeItem, remarks, themeItems, type Words } from "./words.ts";

const QUESTION_ROOM = 4;
const SUMMARY_ROOM = 3;

const byKind: Readonly<Record<ItemKind, (item: Item, words: Words) => Part>> = {
  say: (item, words) => [spoken(item, words), ...underneath(item, words)],
  do: (item, words) => [instruction(item, words), ...underneath(item, words)],
  ask: (item, words) => [question(item, words), ...underneath(item, words), { kind: "room", lines: QUESTION_ROOM }],
  listen: (item, words) => [instruction(item, words), ...underneath(item, words)],
  check: (item, words) => [
    { kind: "list", marker: "box", voice: "instruction", items: [{ text: words.of(item.text) }] },
    ...underneath(item, words),
  ],
  record: (item, words) => [instruction(item, words, "●")],
  break: (item, words) => [instruction(item, words)],
  summary: (item, words) => [
    instruction(item, words, words.text.labels.summary),
    ...underneath(item, words),
    { kind: "room", lines: SUMMARY_ROOM },
  ],
  show: (item, words) => [instruction(item, words, words.text.labels.show), ...underneath(item, words)],
  choose: (item, words) => [question(item, words), ...options(item, words), ...underneath(item, words)],
  scale: (item, words) => [question(item, words), ...options(item, words), ...underneath(item, words)],
};

export function itemPart(item: Item, words: Words): Part {
  return byKind[item.kind](item, words);
}

function spoken(item: Item, words: Words): Block {
  return { kind: "text", voice: "aloud", text: words.of(item.text), ...aside(item, words, numberOf(words, item)) };
}

function instruction(item: Item, words: Words, label = numberOf(words, item)): Block {
  return { kind: "text", voice: "instruction", text: words.of(item.text), ...aside(item, words, label) };
}

function question(item: Item, words: Words): Block {
  return {
    kind: "text",
    voice: "aloud",
    strong: true,
    text: words.of(item.text),
    ...aside(item, words, numberOf(words, item)),
  };
}

function aside(
  item: Item,
  words: Words,
  label: string | undefined,
): { readonly label?: string; readonly note?: string } {
  const { text, guide } = words;
  const asked = item.kind === "ask" || item.kind === "choose" || item.kind === "scale";
  const subscale = guide.subscales.find((known) => known.id === item.subscale);
  const note = remarks(
    asked && text.priorities[item.priority],
    item.type && text.types[item.type],
    minutesOf(words, item.minutes),
    item.goRound && text.goRound,
    item.copies !== undefined && text.copies(item.copies),
    item.several && text.several,
    item.reversed && text.reversed,
    subscale && text.subscale(words.of(subscale.title)),
    audienceOf(words, item.audience),
  );
  return { ...(label && { label }), ...(note && { note }) };
}

function options(item: Item, words: Words): Part {
  return [{ kind: "list", marker: "box", voice: "aloud", items: optionItems(words, item, true) }];
}

/** Probes, the checklist and the listening cue: what can hang under any item. */
function underneath(item: Item, words: Words): Part {
  const { text } = words;
  const blocks: Block[] = [];
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
