// The last row: the keys that apply now, or those of the list that is open.
import { entryToStrike } from "../../conversation/entries/named-entry.ts";
import { sends } from "../../conversation/hint.ts";
import { hintsNow } from "../../conversation/keyboard/views.ts";
import { hintOf } from "../../conversation/keymap.ts";
import { type OpenMenu, openMenu } from "../../conversation/menu/menu.ts";
import { readCommand } from "../../conversation/read-command.ts";
import type { ActionId, State } from "../../conversation/state.ts";
import { identifyingIn } from "../../input/identifying.ts";
import { contentOf } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import { clip, fitting } from "./layout.ts";
import { type Row, row } from "./row.tsx";
import { QUIET, WARNING } from "./theme.ts";

export function hintRow(state: State, width: number): Row {
  const striking = strikingHint(state);
  if (striking) return row(clip(` ${striking}`, width), WARNING);
  const identifying = state.view.is === "talk" ? identifyingIn(state.field.text) : undefined;
  if (identifying) return row(clip(` ! ${state.text.session.identifying[identifying]}`, width), WARNING);
  const menu = openMenu(state);
  return row(` ${fitting(menu ? menuHints(state, menu) : hintsNow(state), width - 1, "   ").join("   ")}`, QUIET);
}

/** What Enter would remove for good, while the command to do so stands in the field: seen before it is done. */
function strikingHint(state: State): string | undefined {
  const [, word = "", rest = ""] = /^\/(\S+)(.*)$/su.exec(state.field.text.trim()) ?? [];
  const read = word === "" ? undefined : readCommand(word);
  if (state.view.is !== "talk" || !read || !("command" in read) || read.command.id !== "strike") return undefined;
  if ("problem" in read) return undefined;
  const targets = rest
    .trim()
    .split(/\s+/u)
    .map((id) => entryToStrike(state, id));
  const found = targets.filter((target) => target !== undefined);
  if (found.length < targets.length) return undefined;
  const words = found.map((target) => describe(state, contentOf(state.session, target)));
  return state.text.session.hint.strike(words.join(" · "));
}

/** Which row of how many, and the keys of the list: Enter takes only what was chosen. */
function menuHints(state: State, { rows, at, isChosen }: OpenMenu): readonly string[] {
  const { hint } = state.text.session;
  const taking: readonly ActionId[] = isChosen ? ["complete", "save"] : ["complete"];
  return [
    `${at + 1}/${rows.length}`,
    hintOf(["earlier-line", "later-line"], hint.choose),
    hintOf(taking, hint.complete),
    ...(isChosen ? [] : [hintOf("save", hint[sends(state)])]),
    hintOf("cancel", hint.closeList),
  ];
}
