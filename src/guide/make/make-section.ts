// One section as the program uses it: its items in order, with the probes that stand by themselves put where they belong.

import { bareItem, type Item, type Section } from "../../model/guide.ts";
import type { ItemKind } from "../../model/item-kinds.ts";
import type { LocalText } from "../../model/language.ts";
import { listItemOf } from "../../model/named/runs.ts";
import { alikeInEveryLanguage, inEveryLanguage, LANGUAGES, textsIn } from "../../text/languages.ts";
import type { ItemSource, NaiveSource, SectionSource } from "../schema/schema.ts";
import { isItemKind, type KindedSource, type ProbeItemSource } from "../schema/schema-items.ts";
import { slugOf } from "../slug.ts";
import { itemFrom, questionFrom } from "./make-item.ts";
import { asideOf, audienceOf, conditionsOf, furtherOf, idOf, minutesOf, themesOf } from "./make-parts.ts";
import { type At, complain, elementsOf, given, type Ids, type Maker, textForId, textOf } from "./maker.ts";

/** `n` is the section's number in the guide, from 1. */
export function sectionFrom(maker: Maker, source: SectionSource, at: At, n: number): Section {
  const written =
    source.title === undefined ? undefined : textOf(maker, { container: source, key: "title" }, source.title);
  const automatic = slugOf(textForId(maker, written)) || `section${n}`;
  const id = idOf(maker, maker.sectionIds, source, automatic, at);
  const forEach =
    source.for_each === undefined ? undefined : textOf(maker, { container: source, key: "for_each" }, source.for_each);
  return {
    id,
    title: written ?? (source.id === undefined ? numbered(n) : named(source.id)),
    ...given("minutes", minutesOf(source.minutes)),
    export: source.export ?? true,
    order: source.order ?? "fixed",
    ...given("audience", audienceOf(maker, source, source.audience)),
    ...asideOf(maker, source, { section: id }),
    cover: themesOf(maker, source, source.cover, maker.themeIds),
    ...given("forEach", forEach),
    items: [...listItem(id, forEach), ...itemsFrom(maker, source.items, id)],
  };
}

/** Where the things are named that the section is asked about. */
function listItem(section: string, forEach: LocalText | undefined): readonly Item[] {
  if (!forEach) return [];
  const text = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const what = forEach[language];
      return what === undefined ? [] : [[language, textsIn(language).guide.usual.list(what)]];
    }),
  );
  return [bareItem("do", text, { id: listItemOf({ id: section }), section })];
}

/** The only section of a naive guide. */
export function naiveSection(maker: Maker, source: NaiveSource): Section {
  const section = "questions";
  const nextId = numbering(maker, section);
  const items = elementsOf<NaiveSource["questions"][number]>(source, "questions", source.questions).map(
    ({ value, at }) => {
      const probeIds: Ids = new Map();
      if (typeof value === "string")
        return bareItem("ask", textOf(maker, at, value), { id: nextId("ask", {}, at), section });
      const place = { id: nextId("ask", value, at), section, probeIds };
      return questionFrom(maker, value, at, place);
    },
  );
  const title = inEveryLanguage(({ guide }) => guide.usual.naiveSection);
  return { id: section, title, export: true, order: "fixed", cover: [], items };
}

function itemsFrom(maker: Maker, sources: readonly ItemSource[], section: string): readonly Item[] {
  const nextId = numbering(maker, section);
  const items: Item[] = [];
  let ask: { readonly index: number; readonly probeIds: Ids } | undefined;
  for (const { value, at } of elementsOf<ItemSource>({}, "items", sources)) {
    if (typeof value !== "string" && "probe" in value) {
      const asked = ask && items[ask.index];
      if (ask && asked) items[ask.index] = withProbe(maker, asked, value, at, ask.probeIds);
      else complain(maker, at, maker.say.strayProbe);
      continue;
    }
    const probeIds: Ids = new Map();
    const item = itemOf(maker, value, at, (kind, source) => ({ id: nextId(kind, source, at), section, probeIds }));
    if (item.kind === "ask") ask = { index: items.length, probeIds };
    items.push(item);
  }
  return items;
}

type PlaceFor = (kind: ItemKind, source: { readonly id?: string }) => { id: string; section: string; probeIds: Ids };

function itemOf(maker: Maker, value: string | KindedSource, at: At, placeFor: PlaceFor): Item {
  if (typeof value === "string") return bareItem("ask", textOf(maker, at, value), placeFor("ask", {}));
  const kind = Object.keys(value).find(isItemKind) ?? "ask";
  return itemFrom(maker, value, kind, placeFor(kind, value));
}

function withProbe(maker: Maker, ask: Item, source: ProbeItemSource, at: At, ids: Ids): Item {
  const text = textOf(maker, { container: source, key: "probe" }, source.probe);
  const automatic = `probe${ask.probes.length + 1}`;
  const id = idOf(maker, ids, source, automatic, at);
  const probe = { id, text, ...conditionsOf(maker, source), ...furtherOf(maker, source, ids, automatic) };
  return { ...ask, probes: [...ask.probes, probe] };
}

/** `<section>.<kind><n>`: the how many-th of its kind in the section the item is, whether others have ids or not. */
function numbering(maker: Maker, section: string) {
  const counts = new Map<ItemKind, number>();
  return (kind: ItemKind, source: { readonly id?: string }, at: At): string => {
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    return idOf(maker, maker.itemIds, source, `${section}.${kind}${n}`, at);
  };
}

function numbered(n: number): LocalText {
  return inEveryLanguage(({ guide }) => guide.usual.section(n));
}

/** An id for want of a title: `the-close` is shown as `The close`. */
function named(id: string): LocalText {
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return alikeInEveryLanguage(title);
}
