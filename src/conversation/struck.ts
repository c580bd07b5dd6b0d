// What a strike leaves of the conversation, and what is told of it: which other lines hold the same words.
import type { Entry, EntryId } from "../model/entry.ts";
import { strikeFrom } from "../model/session/fold.ts";
import { linesWithSameWords } from "../model/session/same-words.ts";
import { finderOf, wordingsOf } from "../model/struck-words.ts";
import type { ChatLine } from "../telling/chat-line.ts";
import { nameOf } from "../text/command-names.ts";
import { LANGUAGES, textsIn } from "../text/languages.ts";
import { KEYS } from "./keymap.ts";
import { linesToStrikeToo } from "./lists/entries.ts";
import type { Message, Outcome, State } from "./state.ts";
import { withoutStruckUnsent } from "./unsent.ts";

/** People write in more than one language. */
const COMMON = new Set(LANGUAGES.flatMap((language) => textsIn(language).commonWords));

/** Struck talk leaves memory too: the entries, what was typed, and whatever the program said of it. */
export function withoutStruck(state: State, erased: ReadonlySet<EntryId>): State {
  const empty = state.session.entries
    .filter(({ id }) => erased.has(id))
    .map(({ id, at, t, typed }): Entry => ({ id, at, t, ...(typed === undefined ? {} : { typed }), kind: "struck" }));
  const sameWords = [...new Set([...state.sameWords, ...linesWithSameWords(state.session, erased, COMMON)])];
  const now = new Map(empty.map((entry) => [entry.id, entry]));
  const { state: unsaid } = fieldWithoutStruck(
    state,
    state.session.entries.filter(({ id }) => erased.has(id)),
  );
  const lines = state.lines
    .filter(({ is }) => is === "entry")
    .map((line): ChatLine => (line.is === "entry" ? { ...line, entry: now.get(line.entry.id) ?? line.entry } : line));
  return inListOfSame({
    ...state,
    ...unsaid,
    session: strikeFrom(state.session, empty),
    sameWords: sameWords.filter((id) => !erased.has(id)),
    lines,
    history: [],
    historyAt: undefined,
    drawing: state.drawing + 1,
  });
}

/** What is being typed, without the words of lines that are struck, or a line that words one of them anew; and that it went. */
export function fieldWithoutStruck(state: State, struck: readonly Entry[]): Pick<Outcome, "state" | "says"> {
  if (struck.length === 0) return {};
  const ids = new Set(struck.map(({ id }) => id));
  const holds = finderOf(struck.flatMap(wordingsOf));
  const namesOne = (text: string): boolean =>
    Array.from(text.matchAll(/[a-z][a-z0-9]*:\d+/gu)).some(([id]) => ids.has(id));
  const left = withoutStruckUnsent(state, (text) => namesOne(text) || holds(text));
  return left ? { state: left, says: { tone: "remark", text: [state.text.session.reply.unsentStruck] } } : {};
}

/** Struck from the list of them, the next one is chosen; behind the last one the list closes. */
function inListOfSame(state: State): State {
  if (state.view.is !== "same") return state;
  const last = linesToStrikeToo(state).length - 1;
  if (last < 0) return { ...state, view: { is: "talk" } };
  return { ...state, view: { ...state.view, row: Math.min(state.view.row ?? 0, last) } };
}

/** What could not be removed; and, where that is new, that other lines hold the words too. */
export function tellOfStrike(
  before: State,
  { erased, warnings }: Extract<Message, { readonly is: "struck" }>,
): Outcome {
  const known = new Set(before.sameWords);
  const same = linesWithSameWords(before.session, new Set(erased), COMMON);
  const { says } = fieldWithoutStruck(
    before,
    before.session.entries.filter(({ id }) => erased.includes(id)),
  );
  const told = [...warnings, ...(says?.text ?? [])];
  const text = same.every((id) => known.has(id)) ? told : [...told, sentenceOf(before, same)];
  return text.length === 0 ? {} : { says: { tone: warnings.length > 0 ? "refusal" : "remark", text } };
}

function sentenceOf({ text, screen }: State, same: readonly EntryId[]): string {
  const { sameWords, sameWordsTyped } = text.session.remark;
  return screen
    ? sameWords(same.length, KEYS["same-words"].shown)
    : sameWordsTyped(same, `/${nameOf("strike", text)} ${same.join(" ")}`);
}
