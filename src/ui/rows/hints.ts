// The last row: the keys that apply now, made from the key table, or the suggestions while something is being named.
import stringWidth from "string-width";
import { strikable } from "../../conversation/actions/mend.ts";
import { isWriting } from "../../conversation/capture/capture.ts";
import { readCommand } from "../../conversation/commands.ts";
import { type ActionId, BINDINGS } from "../../conversation/keymap.ts";
import type { State } from "../../conversation/state.ts";
import { type Suggestion, suggestionsFor } from "../../conversation/suggest.ts";
import type { CaptureCommand } from "../../model/capture-keys.ts";
import { isQuestion } from "../../model/guide.ts";
import { contentOf } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import type { Texts } from "../../text/index.ts";
import { clip, fitting } from "./layout.ts";
import { type Row, row } from "./row.tsx";
import { CHOSEN, QUIET, WARNING } from "./theme.ts";

type HintWord = Exclude<keyof Texts["session"]["hint"], "strike">;

/** A hint: an action's key, or a mark that is typed, and the word behind it. */
type Hint = { readonly action?: ActionId; readonly typed?: string; readonly word: HintWord };

function hintsFor(state: State): readonly Hint[] {
  if (state.view.is === "end")
    return [
      { action: "save", word: "close" },
      { action: "cancel", word: "cancel" },
    ];
  const item = state.session.items.get(state.session.current ?? "");
  const typing = state.field.text !== "";
  if (isWriting(state)) {
    return [
      typing ? { action: "save", word: "save" } : { action: "save", word: "capture" },
      { action: "complete", word: "capture" },
      { action: "help", word: "help" },
      { action: "go-to", word: "go-to" },
      { typed: "/", word: "command" },
      { typed: "?", word: "ask" },
    ];
  }
  if (typing) {
    return [
      { action: "save", word: "save" },
      { action: "file-under", word: "file-under" },
      { action: "next", word: "next" },
      { action: "help", word: "help" },
    ];
  }
  return [
    item && isQuestion(item) ? { action: "next", word: "next" } : { action: "save", word: "goOn" },
    { action: "help", word: "help" },
    { action: "go-to", word: "go-to" },
    { action: "back", word: "back" },
    { typed: "/", word: "command" },
    { typed: "?", word: "ask" },
    { action: "undo", word: "undo" },
  ];
}

/** The keys of capture mode that always help: to write, to take back, to be told. */
export function captureHints(state: State, width: number): Row {
  const { secretary, session } = state.text;
  const key = (id: CaptureCommand): string => state.keys.of.get(id) ?? "";
  const hints = [
    `Tab ${secretary.hint.write}`,
    `${key("undo")} ${secretary.commands.undo}`,
    `${key("help")} ${secretary.commands.help}`,
    `F2 ${secretary.hint.palette}`,
    ...(isWithModerator(state) ? [] : [`Ctrl+N ${session.hint.next}`]),
    `${key("command")} ${secretary.commands.command}`,
  ];
  return row(` ${fitting(hints, width - 1, "   ").join("   ")}`, QUIET);
}

/** Where a moderator holds the guide, the secretary's keys for it are not offered: they would turn it for both. */
function isWithModerator({ session }: State): boolean {
  return [...session.inside].some((writer) => session.writers.get(writer)?.role === "moderator");
}

export function hintRow(state: State, width: number): Row {
  const striking = strikingHint(state);
  if (striking) return row(clip(` ${striking}`, width), WARNING);
  const suggestions = suggestionsFor(state);
  if (suggestions.length > 0 && state.view.is === "talk") return suggestionRow(state, suggestions, width);
  const words = state.text.session.hint;
  const hints = hintsFor(state).map(({ action, typed, word }) => {
    const shown = typed ?? BINDINGS.find((binding) => binding.action === action)?.shown ?? "";
    return `${shown} ${words[word]}`;
  });
  return row(` ${fitting(hints, width - 1, "   ").join("   ")}`, QUIET);
}

/** What Enter would remove for good, while the command to do so stands in the field: seen before it is done. */
function strikingHint(state: State): string | undefined {
  const [, word = "", rest = ""] = /^\/(\S+)(.*)$/su.exec(state.field.text.trim()) ?? [];
  const read = word === "" ? undefined : readCommand(word);
  if (state.view.is !== "talk" || !read || !("command" in read) || read.command.id !== "strike") return undefined;
  const target = "problem" in read ? undefined : strikable(state, rest);
  return target && state.text.session.hint.strike(describe(state, contentOf(state.session, target)));
}

/** The suggestions side by side, the one that Tab takes marked, and what it means behind them. */
function suggestionRow(state: State, suggestions: readonly Suggestion[], width: number): Row {
  const chosen = Math.min(state.suggestion, suggestions.length - 1);
  const meaning = suggestions[chosen]?.meaning ?? "";
  const tab = ` Tab ${state.text.session.hint.complete} `;
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
