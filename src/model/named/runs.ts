// A section that is asked once for each of the things that people name: the list that was made in the talk, and the guide
// as it is laid out by it. Each thing has a number that is never given again, so that what was noted stays where it was.
import type { NamedThing } from "../entry.ts";
import type { Guide, Item, Section } from "../guide.ts";
import type { LocalText } from "../language.ts";

/** What a section is asked about: the list as it stands, and the numbers under which something was kept, named or not. */
export type Runs = { readonly members: readonly NamedThing[]; readonly used: readonly number[] };

/** What stands for the thing in the section's texts. */
const EACH = "{each}";

/** The id of an item or a section when it is about the thing with that number. */
export function idOfRun(id: string, n: number): string {
  return `${id}@${n}`;
}

/** The id in the guide, and the number of the thing; undefined for what is asked once. */
export function partsOfRun(id: string): { readonly id: string; readonly n: number } | undefined {
  const [, first = "", n] = /^(.+)@(\d+)$/u.exec(id) ?? [];
  return n === undefined ? undefined : { id: first, n: Number(n) };
}

/** The item at which the list is made. */
export function listItemOf({ id }: Pick<Section, "id">): string {
  return `${id}.list`;
}

/** The section in which an item stands that is asked for each, or its list is made. */
export function sectionAskedForEach(guide: Guide, item: string | undefined): Section | undefined {
  const wanted = item === undefined ? undefined : (partsOfRun(item)?.id ?? item);
  return guide.sections.find(({ forEach, items }) => forEach && items.some(({ id }) => id === wanted));
}

/** The guide's sections as they stand in a session: behind each list the section once for each on it. */
export function laidOut(sections: readonly Section[], runs: ReadonlyMap<string, Runs>): readonly Section[] {
  return sections.flatMap((section) => {
    if (!section.forEach) return [section];
    const { minutes: _, ...head } = section;
    const list = section.items.filter(({ id }) => id === listItemOf(section));
    return [{ ...head, cover: [], items: list }, ...thingsOf(runs.get(section.id)).map((one) => about(section, one))];
  });
}

/** Those on the list, and behind them those that are no longer, where something was kept. */
function thingsOf({ members, used }: Runs = { members: [], used: [] }): readonly Partial<NamedThing>[] {
  const others = used.filter((n) => members.every((member) => member.n !== n));
  return [...members, ...others.toSorted((one, other) => one - other).map((n) => ({ n }))];
}

function about(section: Section, { n = 0, name }: Partial<NamedThing>): Section {
  const { forEach: _, ...rest } = section;
  const own = new Set(section.items.map(({ id }) => id));
  const inRun = (id: string): string => (own.has(id) ? idOfRun(id, n) : id);
  const called = name ?? String(n);
  const put = (text: LocalText): LocalText => mapText(text, (words) => words.replaceAll(EACH, called));
  const id = idOfRun(section.id, n);
  const items = section.items
    .filter((item) => item.id !== listItemOf(section))
    .map((item): Item => withTexts({ ...item, id: inRun(item.id), section: id }, put, inRun));
  const title = mapText(section.title, (words) => (words.includes(EACH) ? words : `${words}: ${EACH}`));
  const cover = section.cover.map((theme) => ({ id: idOfRun(theme.id, n), text: put(theme.text) }));
  return { ...withTexts(rest, put, inRun), id, title: put(title), cover, items };
}

function withTexts<Thing extends Section | Item>(
  thing: Thing,
  put: (text: LocalText) => LocalText,
  inRun: (id: string) => string,
): Thing {
  const texts = JSON.parse(JSON.stringify(thing), (_, value: unknown) =>
    typeof value === "string" && value.includes(EACH) ? Object.values(put({ nb: value }))[0] : value,
  ) as Thing;
  const conditions = thing.ifAnswered?.map((one) => ({ ...one, item: inRun(one.item) }));
  const instead = "insteadOf" in thing && thing.insteadOf !== undefined ? { insteadOf: inRun(thing.insteadOf) } : {};
  return { ...texts, ...(conditions && { ifAnswered: conditions }), ...instead };
}

function mapText(text: LocalText, change: (words: string) => string): LocalText {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, words === undefined ? words : change(words)]),
  );
}

/**
 * The list that a line makes of what was named. What was on the list keeps its number, and so does what only changed its
 * name; `spent`: numbers that were given before.
 */
export function listOf(
  names: readonly string[],
  before: readonly NamedThing[],
  spent: readonly number[],
): readonly NamedThing[] {
  const once = names.filter((name, index) => names.findIndex((other) => same(other, name)) === index);
  const kept = once.map((name) => before.find((member) => same(member.name, name)));
  const renamed = once.length === before.length;
  let last = Math.max(0, ...spent, ...before.map(({ n }) => n));
  return once.map((name, index) => {
    const inPlace = before[index];
    const known = kept[index] ?? (renamed && inPlace && !kept.includes(inPlace) ? inPlace : undefined);
    if (!known) last += 1;
    return { n: known?.n ?? last, name };
  });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The names in what was typed: with commas, semicolons or on lines of their own. */
export function namesIn(words: string): readonly string[] {
  return words
    .split(/[,;\n]/u)
    .map((name) => name.trim().replace(/\s+/gu, " "))
    .filter((name) => name !== "");
}
