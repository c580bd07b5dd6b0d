// Segments on tiers, as ELAN has them: for each participant who was counted or named one of what they said and one of their
// turns, and one for each kind of line that nobody spoke. Nothing on a tier overlaps: what would is on another of its kind.
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import type { Segment, Tier } from "./segments.ts";

export type Annotation = {
  /** Made of the entry's id; the participant's number is put to it where a line is on the tiers of several. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

export type FilledTier = {
  readonly tier: Tier;
  /** It holds turns that were logged, not words. */
  readonly turns: boolean;
  /** What people see; each tier's its own. */
  readonly title: string;
  readonly annotations: readonly Annotation[];
};

/** In this order after the participants. */
const OTHERS: readonly Exclude<Tier, number>[] = [
  "group",
  "unknown",
  "moderator",
  "question",
  "cue",
  "comment",
  "note",
  "summary",
  "memo",
  "park",
  "debrief",
  "remark",
];

/** So many tiers of one kind at the most: nobody reads more at once. */
const DEEPEST = 20;

export function tiersOf(session: Session, segments: readonly Segment[], text: Texts): readonly FilledTier[] {
  const [said, turns] = [new Map<Tier, Segment[]>(), new Map<Tier, Segment[]>()];
  for (const segment of segments) {
    const onTier = segment.kind === "turn" ? turns : said;
    for (const tier of segment.tiers) {
      const before = onTier.get(tier);
      if (before) before.push(segment);
      else onTier.set(tier, [segment]);
    }
  }
  const counted = [...session.presence].flatMap(([number, stretches]) => (stretches.length > 0 ? [number] : []));
  const named = [...said.keys(), ...turns.keys()].filter((tier) => typeof tier === "number");
  const participants = [...new Set([...counted, ...named])].sort((one, other) => one - other);
  const others = OTHERS.filter((tier) => said.has(tier) || turns.has(tier));
  return [...participants, ...others].flatMap((tier) => {
    const title = titleOf(tier, text);
    const lines = said.get(tier);
    const ofTurns = turns.get(tier);
    return [
      ...(lines || !ofTurns || typeof tier === "number" ? inLayers(tier, title, lines ?? [], false) : []),
      ...(ofTurns ? inLayers(tier, text.audio.turnTier(title), ofTurns, true) : []),
    ];
  });
}

function titleOf(tier: Tier, { exports: { speaker }, audio }: Texts): string {
  if (typeof tier === "number") return speaker.participant(String(tier));
  if (tier === "cue" || tier === "comment" || tier === "question") return audio.tiers[tier];
  return tier === "park" ? speaker.parked : speaker[tier];
}

/** A tier, and as many more as it takes for each segment to keep its place: `Deltaker 3`, `Deltaker 3 (2)`. */
function inLayers(tier: Tier, title: string, segments: readonly Segment[], turns: boolean): readonly FilledTier[] {
  const layers: Segment[][] = [[]];
  for (const segment of segments) {
    const free = layers.find((layer) => (layer.at(-1)?.end ?? 0) <= segment.start);
    if (free) free.push(segment);
    else if (layers.length < DEEPEST) layers.push([segment]);
    else layers.at(-1)?.push(segment);
  }
  return layers.map((layer, index) => ({
    tier,
    turns,
    title: index === 0 ? title : `${title} (${index + 1})`,
    annotations: apart(tier, layer),
  }));
}

/** Each ends where the next begins; those of one instant begin a millisecond after one another. */
function apart(tier: Tier, segments: readonly Segment[]): readonly Annotation[] {
  const starts: number[] = [];
  for (const { start } of segments) starts.push(Math.max(start, (starts.at(-1) ?? -1) + 1));
  return segments.map(({ id, end, words, tiers }, index) => {
    const start = starts[index] ?? 0;
    const longest = Math.max(start + 1, end);
    return {
      id: annotationId(id, tiers.length > 1 ? tier : undefined),
      start,
      end: Math.min(longest, starts[index + 1] ?? longest),
      words,
    };
  });
}

/** `mod:12` is `mod_12`, and `mod_12_p3` on one of several tiers: an XML id holds no colon, and stands once in a file. */
export function annotationId(id: string, tier?: Tier): string {
  const own = id.replace(":", "_").replace("~", "-");
  return tier === undefined ? own : `${own}_p${tier}`;
}
