// The state that a conversation begins with: new, or taken up where it was left.
import type { Instant } from "../model/clock.ts";
import { cuesOf } from "../model/cue.ts";
import type { Entry, Role, WriterId } from "../model/entry.ts";
import { fold } from "../model/fold.ts";
import type { Guide } from "../model/guide.ts";
import type { Language } from "../model/language.ts";
import { textsIn } from "../text/index.ts";
import { EMPTY_FIELD } from "./field.ts";
import type { ChatLine, State } from "./state.ts";

/** So much of a long conversation is drawn again when it is taken up; the rest is a search away. */
export const TAIL = 200;

export type Beginning = {
  readonly guide: Guide;
  readonly entries: readonly Entry[];
  readonly writer: { readonly id: WriterId; readonly role: Role };
  readonly language: Language;
  readonly fill: Readonly<Record<string, string>>;
  readonly now: Instant;
  readonly screen: boolean;
  /** What is to be said first: how it works, what was odd in the files. */
  readonly says: readonly string[];
};

export function begin({ guide, entries, writer, language, fill, now, screen, says }: Beginning): State {
  const text = textsIn(language);
  const earlier = entries.length - TAIL;
  // Line by line nothing is shown again, but for the line that says that the session goes on.
  const resumed = entries.findLastIndex(({ kind }) => kind === "resume");
  const drawn = screen ? entries.slice(-TAIL) : resumed === -1 ? [] : entries.slice(resumed);
  const tail = drawn.map((entry): ChatLine => ({ key: entry.id, is: "entry", entry }));
  // The step that the session stands at is the last thing on the screen: what is said first stands before it.
  const last = tail.findLastIndex((line) => line.is === "entry" && line.entry.kind !== "reach") + 1;
  const opening: readonly ChatLine[] = [
    ...(earlier > 0 && screen ? [said("earlier", now.t, [text.session.screen.earlier(earlier)])] : []),
    ...tail.slice(0, last),
    ...(says.length > 0 ? [said("opening", now.t, says)] : []),
    ...tail.slice(last),
  ];
  return {
    session: fold(guide, entries),
    writer,
    language,
    text,
    cues: cuesOf(guide.cues),
    fill,
    view: { is: "talk" },
    field: EMPTY_FIELD,
    aside: undefined,
    typedSince: undefined,
    history: [],
    historyAt: undefined,
    suggestion: 0,
    lines: opening,
    drawing: 0,
    now,
    remarked: new Set(),
    screen,
    over: undefined,
  };
}

function said(key: string, t: number, text: readonly string[]): ChatLine {
  return { key, is: "said", t, tone: "remark", text };
}
