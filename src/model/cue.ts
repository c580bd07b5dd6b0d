// Cues: what is seen and heard beside the words. The standard ones by id; their words stand in text/, in each language.
import type { Speakers } from "./entry.ts";
import type { Language, LocalText } from "./language.ts";

export type CueDefinition = {
  readonly id: string;
  readonly name: LocalText;
  /** Other words that mean the same, in any language: how people write it inside a quote. */
  readonly synonyms?: readonly string[];
  /** The key that logs it on the secretary's screen: one character for each language. */
  readonly key?: Readonly<Record<Language, string | undefined>>;
  /** It is of the room, not of whoever speaks while it is seen; unless someone is pointed at. */
  readonly room?: true | undefined;
  /** It comes from those who listen: to whoever holds the floor, from someone unnamed unless someone is pointed at. */
  readonly listener?: true | undefined;
  /** A guide's own cue may have its key. */
  readonly yields?: true;
};

/** In the order in which they are shown. A guide may add to them, or change one. */
export const STANDARD_CUE_IDS = [
  { id: "laughter", listener: true },
  { id: "pause" },
  { id: "support", listener: true },
  { id: "agreement", listener: true },
  { id: "disagreement", listener: true },
  { id: "several-at-once", room: true },
  { id: "hesitation" },
  { id: "emotion" },
  { id: "tension" },
  { id: "energy-up", room: true },
  { id: "energy-down", room: true },
  { id: "disturbance", room: true },
  { id: "leaves-returns", room: true },
  { id: "answers", yields: true },
  { id: "interrupts", listener: true, yields: true },
  { id: "looks-to", yields: true },
] as const satisfies readonly Pick<CueDefinition, "id" | "room" | "listener" | "yields">[];

/** Where a cue comes from, unless someone is pointed at. */
export const CUE_SOURCES = ["speaker", "listeners", "room"] as const;
export type CueSource = (typeof CUE_SOURCES)[number];

/** What a cue's record says of where it comes from. */
export function comingFrom(source: CueSource): Pick<CueDefinition, "room" | "listener"> {
  return { room: source === "room" ? true : undefined, listener: source === "listeners" ? true : undefined };
}

export function sourceOf({ room, listener }: Pick<CueDefinition, "room" | "listener">): CueSource {
  if (room) return "room";
  return listener ? "listeners" : "speaker";
}

/** Whose a cue is, and whom it is to: what its entry says of people. */
export type Between = { readonly speakers?: Speakers; readonly to?: Speakers };

/**
 * A cue that is logged while `floor` holds the floor. `named` is what was said of it: whoever is named did it, and what comes
 * from listeners is still to the speaker. A listener's cue that names only whom it is to was the speaker's own.
 */
export function between(
  cue: Pick<CueDefinition, "room" | "listener"> | undefined,
  floor: Speakers | undefined,
  named: Between = {},
): Between {
  if (named.to) return withoutThemselves({ speakers: named.speakers ?? floor, to: named.to });
  if (cue?.listener) return withoutThemselves({ speakers: named.speakers, to: floor });
  return withoutThemselves({ speakers: named.speakers ?? (cue?.room ? undefined : floor) });
}

/** The same as another cue: what was the speaker's own is now to the speaker, or the other way round. */
export function betweenAs(
  was: CueDefinition | undefined,
  is: CueDefinition | undefined,
  { speakers, to }: Between,
  floor: Speakers | undefined,
): Between {
  // What was the room's own tells of nobody: it is logged anew.
  if (was?.room && !is?.room && !speakers && !to) return between(is, floor);
  if (was?.listener && !is?.listener && !speakers) return to && !is?.room ? { speakers: to } : {};
  const wasTheSpeakers = speakers && !to && floor && isOneAndTheSame(speakers, floor);
  if (is?.listener && !was?.listener && wasTheSpeakers) return { to: speakers };
  if (is?.room && !was?.room && wasTheSpeakers) return {};
  return withoutThemselves({ speakers, to });
}

/** Nobody nods to themselves: of those it is to, only those who did not do it. */
export function withoutThemselves({
  speakers,
  to,
}: {
  readonly speakers?: Speakers | undefined;
  readonly to?: Speakers | undefined;
}): Between {
  const others = speakers && to ? withoutThese(to, speakers) : to;
  return { ...(speakers && { speakers }), ...(others && { to: others }) };
}

function withoutThese(to: Speakers, { who }: Speakers): Speakers | undefined {
  if (typeof to.who === "string" || typeof who === "string")
    return to.who === who && who !== "unknown" ? undefined : to;
  const others = to.who.filter((one) => !who.includes(one));
  if (others.length === to.who.length) return to;
  return others.length === 0
    ? undefined
    : { who: others, ...(others.length > 1 && to.together ? { together: true } : {}) };
}

/** The same people, whether they spoke at once or in order. */
export function isOneAndTheSame(one: Speakers | undefined, other: Speakers | undefined): boolean {
  return JSON.stringify(one?.who) === JSON.stringify(other?.who);
}
