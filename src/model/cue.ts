// Cues: what is seen and heard beside the words. One table, in the field's names; a guide may add to it or change it.
import type { Language, LocalText } from "./language.ts";

export type CueDefinition = {
  readonly id: string;
  readonly name: LocalText;
  /** Other words that mean the same, in either language: how people write it inside a quote. */
  readonly synonyms?: readonly string[];
  /** The key that logs it on the secretary's screen: one character for each language. */
  readonly key?: LocalText;
  /** It is of the room, not of whoever speaks while it is seen; unless someone is pointed at. */
  readonly room?: true;
};

export const STANDARD_CUES: readonly CueDefinition[] = [
  {
    id: "laughter",
    name: { nb: "latter", en: "laughter" },
    synonyms: ["ler", "laughs", "laughing", "laugh"],
    key: { nb: "l", en: "l" },
  },
  {
    id: "pause",
    name: { nb: "pause", en: "pause" },
    synonyms: ["stillhet", "taushet", "silence", "silent"],
    key: { nb: "p", en: "p" },
  },
  {
    id: "support",
    name: { nb: "støtte", en: "support" },
    synonyms: ["m-m", "mm", "mhm", "nikk", "nikker", "nod", "nods", "nodding"],
    key: { nb: "m", en: "m" },
  },
  {
    id: "agreement",
    name: { nb: "enighet", en: "agreement" },
    synonyms: ["enig", "agree", "agrees"],
    key: { nb: "e", en: "a" },
  },
  {
    id: "disagreement",
    name: { nb: "uenighet", en: "disagreement" },
    synonyms: ["uenig", "disagree", "disagrees"],
    key: { nb: "u", en: "d" },
  },
  {
    id: "several-at-once",
    name: { nb: "flere samtidig", en: "several at once" },
    synonyms: ["i munnen på hverandre", "snakker samtidig", "overlap", "simultaneous"],
    key: { nb: "x", en: "x" },
    room: true,
  },
  {
    id: "hesitation",
    name: { nb: "nøling", en: "hesitation" },
    synonyms: ["nøler", "hesitates"],
    key: { nb: "n", en: "h" },
  },
  {
    id: "emotion",
    name: { nb: "rørt", en: "touched" },
    synonyms: ["moved", "gråter", "tårer", "følelser", "tears", "cries", "emotion"],
    key: { nb: "r", en: "v" },
  },
  { id: "tension", name: { nb: "spenning", en: "tension" }, synonyms: ["spent", "tense"], key: { nb: "t", en: "t" } },
  {
    id: "energy-up",
    name: { nb: "livligere", en: "energy up" },
    synonyms: ["liv", "opp", "livelier"],
    key: { nb: "+", en: "+" },
    room: true,
  },
  {
    id: "energy-down",
    name: { nb: "tyngre", en: "energy down" },
    synonyms: ["tungt", "ned", "heavier"],
    key: { nb: "-", en: "-" },
    room: true,
  },
  {
    id: "disturbance",
    name: { nb: "forstyrrelse", en: "disturbance" },
    synonyms: ["avbrudd", "avbryter", "bråk", "interruption", "interrupts", "noise"],
    key: { nb: "f", en: "i" },
    room: true,
  },
  {
    id: "leaves-returns",
    name: { nb: "går eller kommer", en: "leaves or returns" },
    synonyms: ["går ut", "kommer inn", "leaves", "returns"],
    key: { nb: "v", en: "g" },
    room: true,
  },
];

/** The cues of a session: the standard ones, with the guide's own put over them by id or added at the end. */
export function cuesOf(own: readonly CueDefinition[]): readonly CueDefinition[] {
  const changed = new Map(own.map((cue) => [cue.id, cue]));
  const standard = STANDARD_CUES.map((cue) => ({ ...cue, ...changed.get(cue.id) }));
  return [...standard, ...own.filter((cue) => !STANDARD_CUES.some((known) => known.id === cue.id))];
}

/** Every word that names the cue, in both languages, lower case. */
export function wordsOf(cue: CueDefinition): readonly string[] {
  const names = [cue.id, cue.name.nb, cue.name.en, ...(cue.synonyms ?? [])];
  return names.filter((name) => name !== undefined).map((name) => name.toLocaleLowerCase("nb"));
}

/** How a cue is called in `language`; an id that no guide knows any more is its own name. */
export function cueName(cues: readonly CueDefinition[], id: string, language: Language): string {
  const cue = cues.find((known) => known.id === id);
  return cue?.name[language] ?? cue?.name.nb ?? cue?.name.en ?? id;
}
