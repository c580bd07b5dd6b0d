// What hangs on an answer, and what stands in place of something else: each must name what is there, and comes before it.
import type { Guide, Item } from "../../model/guide.ts";
import { nearest } from "../../model/nearest.ts";
import type { Finding } from "../../text/guide-finding.ts";
import { type Condition, complain, type Maker } from "../make/maker.ts";

/** With `wholly` false something was taken out of the guide: what seems missing may be there. */
export function conditions(maker: Maker, guide: Guide, wholly: boolean): void {
  for (const condition of maker.conditions) check(maker, guide, condition, wholly);
  instead(maker, guide, wholly);
}

function check(maker: Maker, guide: Guide, { of, item: id, codes, at }: Condition, wholly: boolean): void {
  const { say } = maker;
  const items = guide.sections.flatMap((section) => section.items);
  const asked = items.find((item) => item.id === id);
  const answerable = items.filter(({ options }) => options.length > 0).map((item) => item.id);
  if (!asked) {
    if (wholly) complain(maker, at, say.conditionOnNone(id, nearest(id, answerable), answerable));
    return;
  }
  const wrong = wrongWith(maker, guide, asked, of, answerable);
  if (wrong) {
    complain(maker, at, wrong);
    return;
  }
  const known = asked.options.map(({ code }) => code);
  for (const code of codes) {
    if (typeof code === "number" && known.includes(code)) continue;
    const meant = asked.options.find(({ text }) => Object.values(text).some((words) => sameWords(words, code)));
    complain(maker, at, say.conditionOnNoAnswer(id, code, meant?.code, known));
  }
}

function wrongWith(
  { say }: Maker,
  guide: Guide,
  asked: Item,
  of: Condition["of"],
  answerable: readonly string[],
): Finding | undefined {
  if ("item" in of && of.item === asked.id) return say.conditionOnItself;
  if (asked.options.length === 0) return say.conditionOnOpen(asked.id, answerable);
  return comesBefore(guide, asked, of) ? undefined : say.conditionOnLater(asked.id);
}

function sameWords(words: string | undefined, code: string | number): boolean {
  return words?.trim().toLowerCase() === String(code).trim().toLowerCase();
}

/** In a section whose order is the moderator's, nothing comes later than anything else. */
function comesBefore(guide: Guide, asked: Item, of: Condition["of"]): boolean {
  const sections = guide.sections;
  const place = sections.findIndex(({ id }) => id === asked.section);
  if ("section" in of) return place < sections.findIndex(({ id }) => id === of.section);
  const mine = sections.findIndex(({ items }) => items.some(({ id }) => id === of.item));
  const section = sections[mine];
  if (place !== mine || !section || section.order === "any") return place <= mine;
  const at = (wanted: string): number => section.items.findIndex(({ id }) => id === wanted);
  return at(asked.id) < at(of.item);
}

function instead(maker: Maker, guide: Guide, wholly: boolean): void {
  const { say } = maker;
  const items = new Map(guide.sections.flatMap((section) => section.items).map((item) => [item.id, item]));
  for (const { id, of, at } of maker.instead) {
    const other = items.get(of);
    if (of === id) complain(maker, at, say.insteadOfItself);
    else if (!other && wholly) complain(maker, at, say.insteadOfNone(of, nearest(of, [...items.keys()])));
    else if (other?.insteadOf === id) complain(maker, at, say.insteadOfEachOther(of));
    else if (other?.insteadOf !== undefined) complain(maker, at, say.insteadOfStandIn(of, other.insteadOf));
  }
}
