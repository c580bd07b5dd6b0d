// A hint under the field: a key that helps now, and the word behind it. A key is named by what it does; how it is written
// comes from the key table.
import type { CaptureCommand } from "../model/capture-keys.ts";
import type { Texts } from "../text/languages.ts";
import { hintOf } from "./keymap.ts";
import type { ActionId, State } from "./state.ts";

export type HintWord = Exclude<keyof Texts["session"]["hint"], "strike">;

/** A key by what it does, a key of capture mode, or a mark that is typed; and the word behind it. */
export type Hint =
  | { readonly key: ActionId; readonly word: HintWord }
  /** Keys that do one thing together. */
  | { readonly keys: readonly ActionId[]; readonly word: HintWord }
  /** What can be done without a key. */
  | { readonly word: HintWord }
  | { readonly capture: CaptureCommand }
  | { readonly typed: string; readonly word: HintWord };

/** Out of whatever stands over the conversation. */
export const BACK: Hint = { key: "cancel", word: "cancel" };

/** What Enter does with what stands in the field: a command is carried out, a question answered, the rest is kept. */
export function sends({ field }: State): HintWord {
  const mark = field.text.trimStart()[0];
  return mark === "/" ? "run" : mark === "?" ? "ask" : "save";
}

/** A hint as it is shown: `Enter lagre`. */
export function shownHint({ keys, text }: State, hint: Hint): string {
  if ("capture" in hint) return `${keys.of.get(hint.capture) ?? ""} ${text.secretary.commands[hint.capture]}`;
  const word = text.session.hint[hint.word];
  if ("key" in hint) return hintOf(hint.key, word);
  if ("keys" in hint) return hintOf(hint.keys, word);
  return "typed" in hint ? `${hint.typed} ${word}` : word;
}
