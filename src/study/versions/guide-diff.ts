// What differs between two versions of a guide: questions and other items, their words, places, priorities and probes.
import type { Guide, Item, Priority, Probe, Section } from "../../model/guide.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { inLanguage } from "../../text/languages.ts";
import { commonPlaces } from "./longest-common.ts";
import { compareWords, likeness, type Piece } from "./words.ts";

export type ItemThere = { readonly id: string; readonly text: string; readonly section: string };

export type Difference =
  | { readonly is: "added" | "removed"; readonly item: ItemThere }
  | { readonly is: "reworded"; readonly item: ItemThere; readonly pieces: readonly Piece[] }
  /** The same id asks something else: what was noted under it in earlier sessions answers another question. */
  | { readonly is: "another"; readonly item: ItemThere; readonly before: string }
  /** `section`: the heading it stood under, where that is another now. `id`: what it was called, where that is another now. */
  | { readonly is: "moved"; readonly item: ItemThere; readonly section?: string; readonly id?: string }
  | { readonly is: "priority"; readonly item: ItemThere; readonly before: Priority; readonly after: Priority }
  | { readonly is: "probe-added" | "probe-removed"; readonly item: ItemThere; readonly text: string }
  | { readonly is: "probe-reworded"; readonly item: ItemThere; readonly pieces: readonly Piece[] };

/** Below this two texts have so little in common that they are rather two questions than two wordings of one. */
export const ANOTHER = 0.4;

/** Those of one item stay together; in the order of the later version, then what was removed, in that of the earlier. */
export function compareGuides(before: Guide, after: Guide, language: Language): readonly Difference[] {
  const [one, other] = [placesIn(before, language), placesIn(after, language)];
  const pairs = pairUp(one, other);
  const kept = new Map(pairs.map(([earlier, later]) => [later, earlier]));
  const stays = new Set(
    commonPlaces(
      one.filter((place) => pairs.some(([earlier]) => earlier === place)),
      other.filter((place) => kept.has(place)),
      (earlier, later) => kept.get(later) === earlier,
    ).map(([, place]) => other.filter((later) => kept.has(later))[place]),
  );
  const gone = one.filter((place) => !pairs.some(([earlier]) => earlier === place));
  return [
    ...other.flatMap((later): readonly Difference[] => {
      const earlier = kept.get(later);
      if (!earlier) return [{ is: "added", item: there(later) }];
      return differencesOf(earlier, later, !stays.has(later), language);
    }),
    ...gone.map((earlier): Difference => ({ is: "removed", item: there(earlier) })),
  ];
}

type Placed = { readonly item: Item; readonly section: Section; readonly text: string; readonly heading: string };

function placesIn(guide: Guide, language: Language): readonly Placed[] {
  return guide.sections.flatMap((section) =>
    section.items.map((item) => ({
      item,
      section,
      text: oneLine(item.text, language),
      heading: oneLine(section.title, language),
    })),
  );
}

function there({ item, text, heading }: Placed): ItemThere {
  return { id: item.id, text, section: heading };
}

/** By id; what has lost its id, as an item whose id was made from its place, by its very words. */
function pairUp(one: readonly Placed[], other: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const byId = new Map(one.map((place) => [place.item.id, place]));
  // An id that was made from the place is another item's when one was put in before it: the same words tell.
  const sameWords = other.flatMap((later) => {
    const earlier = one.find(({ item, text }) => item.kind === later.item.kind && text === later.text);
    return earlier ? [[earlier, later] as const] : [];
  });
  const taken = new Set<Placed>();
  const pairs: (readonly [Placed, Placed])[] = [];
  for (const [earlier, later] of [
    ...sameWords.filter(([earlier, later]) => earlier.item.id === later.item.id),
    ...sameWords.filter(([earlier, later]) => earlier.item.id !== later.item.id),
    ...other.flatMap((later) => {
      const earlier = byId.get(later.item.id);
      return earlier ? [[earlier, later] as const] : [];
    }),
  ]) {
    if (taken.has(earlier) || taken.has(later)) continue;
    taken.add(earlier).add(later);
    pairs.push([earlier, later]);
  }
  return pairs;
}

function differencesOf(earlier: Placed, later: Placed, isMoved: boolean, language: Language): readonly Difference[] {
  const item = there(later);
  const elsewhere = earlier.section.id !== later.section.id;
  const renamed = earlier.item.id !== later.item.id;
  const words = ((): readonly Difference[] => {
    if (earlier.text === later.text) return [];
    if (likeness(earlier.text, later.text) < ANOTHER) return [{ is: "another", item, before: earlier.text }];
    return [{ is: "reworded", item, pieces: compareWords(earlier.text, later.text) }];
  })();
  const moved: readonly Difference[] =
    isMoved || elsewhere || renamed
      ? [
          {
            is: "moved",
            item,
            ...(elsewhere ? { section: earlier.heading } : {}),
            ...(renamed ? { id: earlier.item.id } : {}),
          },
        ]
      : [];
  const [before, after] = [earlier.item.priority, later.item.priority];
  return [
    ...words,
    ...moved,
    ...(before === after ? [] : [{ is: "priority", item, before, after } as const]),
    ...probeDifferences(earlier.item.probes, later.item.probes, item, language),
  ];
}

function probeDifferences(
  earlier: readonly Probe[],
  later: readonly Probe[],
  item: ItemThere,
  language: Language,
): readonly Difference[] {
  const [one, other] = [earlier, later].map((probes) => probes.map(({ text }) => oneLine(text, language))) as [
    string[],
    string[],
  ];
  const gone = one.filter((text) => !other.includes(text));
  const fresh = other.filter((text) => !one.includes(text));
  const reworded = fresh.flatMap((text) => {
    const [nearest] = gone.toSorted((a, b) => likeness(b, text) - likeness(a, text));
    if (nearest === undefined || likeness(nearest, text) < ANOTHER) return [];
    gone.splice(gone.indexOf(nearest), 1);
    return [{ text, pieces: compareWords(nearest, text) }];
  });
  return [
    ...reworded.map(({ pieces }): Difference => ({ is: "probe-reworded", item, pieces })),
    ...fresh
      .filter((text) => !reworded.some((one) => one.text === text))
      .map((text): Difference => ({ is: "probe-added", item, text })),
    ...gone.map((text): Difference => ({ is: "probe-removed", item, text })),
  ];
}

function oneLine(text: LocalText, language: Language): string {
  return inLanguage(text, language).replace(/\s+/gu, " ").trim();
}
