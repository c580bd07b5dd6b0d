// What is odd about the keys in the settings, in sentences: a key that two want, one that is no key, one for nothing.
import { keysOfCapture } from "../../conversation/capture/keys.ts";
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { cueName, cuesOf } from "../../text/cues.ts";
import type { Texts } from "../../text/languages.ts";

export function keyOddities(
  guide: Guide,
  language: Language,
  chosen: Readonly<Record<string, string>>,
  { secretary }: Texts,
): readonly string[] {
  const cues = cuesOf(guide.cues);
  const { clashes, unknown } = keysOfCapture(cues, language, chosen);
  const names: Readonly<Record<string, string>> = secretary.commands;
  const name = (id: string): string => names[id] ?? cueName(cues, id, language);
  const odd = clashes.flatMap(({ id, key, taken }) => {
    if (taken === undefined) return Object.hasOwn(chosen, id) ? [secretary.settings.notAKey(key, name(id))] : [];
    // A clash of the guide's own is the guide's: it is told where guides are checked.
    const isOurs = Object.hasOwn(chosen, id) || Object.hasOwn(chosen, taken);
    return isOurs ? [secretary.settings.clash(key, name(taken), name(id))] : [];
  });
  return unknown.length > 0 ? [...odd, secretary.settings.unknown(unknown.join(", "))] : odd;
}
