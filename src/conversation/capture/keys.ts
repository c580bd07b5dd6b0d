// Which key logs what: the standard keys of a language, as the guide and the machine's settings change them.
import { type CaptureKeys, captureKeys } from "../../model/capture-keys.ts";
import type { CueDefinition } from "../../model/cue.ts";
import type { Language } from "../../model/language.ts";
import { ownIn } from "../../text/languages.ts";

/** `chosen`: by the id of a cue or a command. */
export function keysOfCapture(
  cues: readonly CueDefinition[],
  language: Language,
  chosen: Readonly<Record<string, string>> = {},
): CaptureKeys {
  return captureKeys(cues, (key) => ownIn(key, language), chosen);
}
