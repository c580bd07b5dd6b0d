// The cues of a session, with their words: the standard ones as every language has them, and the guide's own.
import { type CueDefinition, STANDARD_CUE_IDS } from "../model/cue.ts";
import type { Language } from "../model/language.ts";
import { inEveryLanguage, inLanguage, LANGUAGES, textsIn } from "./languages.ts";

export const STANDARD_CUES: readonly CueDefinition[] = STANDARD_CUE_IDS.map((cue) => ({
  ...cue,
  name: inEveryLanguage(({ cues }) => cues[cue.id].name),
  key: inEveryLanguage(({ cues }) => cues[cue.id].key),
  synonyms: [...new Set(LANGUAGES.flatMap((language) => textsIn(language).cues[cue.id].synonyms))],
}));

/** The cues of a session: the standard ones, with the guide's own put over them by id or added at the end. */
export function cuesOf(own: readonly CueDefinition[]): readonly CueDefinition[] {
  const changed = new Map(own.map((cue) => [cue.id, cue]));
  const standard = STANDARD_CUES.map((cue) => ({ ...cue, ...changed.get(cue.id) }));
  return [...standard, ...own.filter((cue) => !STANDARD_CUES.some((known) => known.id === cue.id))];
}

/** Every word that names the cue, in every language, lower case. */
export function namesOfCue(cue: CueDefinition): readonly string[] {
  const names = [cue.id, ...Object.values(cue.name), ...(cue.synonyms ?? [])];
  return names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
}

/** How a cue is called in `language`; an id that no guide knows any more is its own name. */
export function cueName(cues: readonly CueDefinition[], id: string, language: Language): string {
  const cue = cues.find((known) => known.id === id);
  return (cue && inLanguage(cue.name, language)) || id;
}
