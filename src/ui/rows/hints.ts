// The last row: the keys that apply now, or the suggestions while something is being named.
import stringWidth from "string-width";
import { entryToStrike } from "../../conversation/entries/named-entry.ts";
import { hintsNow } from "../../conversation/keyboard/views.ts";
import { hintOf } from "../../conversation/keymap.ts";
import { readCommand } from "../../conversation/read-command.ts";
import type { State } from "../../conversation/state.ts";
import { type Suggestion, suggestionsFor } from "../../conversation/suggest.ts";
import { identifyingIn } from "../../input/identifying.ts";
import { contentOf } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import { clip, fitting } from "./layout.ts";
import { type Row, row } from "./row.tsx";
import { CHOSEN, QUIET, WARNING } from "./theme.ts";

export function hintRow(state: State, width: number): Row {
  const striking = strikingHint(state);
  if (striking) return row(clip(` ${striking}`, width), WARNING);
  const identifying = state.view.is === "talk" ? identifyingIn(state.field.text) : undefined;
  if (identifying) return row(clip(` ! ${state.text.session.identifying[identifying]}`, width), WARNING);
  const suggestions = suggestionsFor(state);
  if (suggestions.length > 0 && state.view.is === "talk") return suggestionRow(state, suggestions, width);
  return row(` ${fitting(hintsNow(state), width - 1, "   ").join("   ")}`, QUIET);
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

/** The suggestions side by side, the one that Tab takes marked, and what it means behind them. */
function suggestionRow(state: State, suggestions: readonly Suggestion[], width: number): Row {
  const chosen = Math.min(state.suggestion, suggestions.length - 1);
  const meaning = suggestions[chosen]?.meaning ?? "";
  const tab = ` ${hintOf("complete", state.text.session.hint.complete)} `;
  const about = meaning === "" ? "" : ` – ${clip(meaning, Math.floor(width / 2))}`;
  const room = width - 1 - stringWidth(about) - stringWidth(tab);
  const from = firstShown(suggestions, chosen, room);
  const words = fitting(
    suggestions.slice(from).map(({ word }) => word),
    room,
    "  ",
  );
  return [
    { text: tab, style: QUIET },
    ...words.flatMap((word, index) =>
      [
        { text: index === 0 ? "" : "  " },
        from + index === chosen ? { text: `▸${word}`, style: CHOSEN } : { text: word },
      ].filter(({ text }) => text !== ""),
    ),
    ...(about ? [{ text: about, style: QUIET }] : []),
  ];
}

/** The first suggestion to show so that the chosen one is in view. */
function firstShown(suggestions: readonly Suggestion[], chosen: number, room: number): number {
  let from = 0;
  while (from < chosen) {
    const shown = fitting(
      suggestions.slice(from).map(({ word }) => `${word} `),
      room,
      "  ",
    ).length;
    if (from + shown > chosen) break;
    from += 1;
  }
  return from;
}
