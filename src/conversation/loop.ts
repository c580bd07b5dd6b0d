// The loop: messages go through the update, its effects are carried out, and whoever watches is told.
import { advance, type Clock, type Instant, instantOf, type Reading } from "../model/clock.ts";
import type { Draft, Entry, EntryId, Role, WriterId } from "../model/entry.ts";
import type { Language } from "../model/language.ts";
import type { Unsent } from "../model/unsent.ts";
import { itemAnsweredByKey } from "./answering/answered-item.ts";
import { settleNumber } from "./capture/floor.ts";
import { isCapturing } from "./capture/mode.ts";
import { leave } from "./leave.ts";
import type { Effect, Message, State, Table } from "./state.ts";
import { unsentIn } from "./unsent.ts";
import { update } from "./update.ts";

/** Where entries are kept. What it gives back is on the disk; what it can't keep it throws, with a sentence to show. */
export type Keeper = {
  readonly append: (drafts: readonly Draft[]) => readonly Entry[];
  readonly strike: (target: EntryId, stamp: Instant) => Struck;
};

/** `erased`: whose words are gone from the disk. `warnings`: what could not be done, in sentences. */
export type Struck = {
  readonly entry: Entry;
  readonly erased: readonly EntryId[];
  readonly warnings: readonly string[];
};

/** What other programs have kept since the last look; or everything, where what they kept before has changed. */
export type Written = { readonly entries: readonly Entry[] } | { readonly everything: readonly Entry[] };

/**
 * `warnings`: what happened to the session's files meanwhile, in sentences. `remarks`: what is good to know of the link. `gone`: the writers whose programs ended without
 * a word, where that has changed.
 */
export type News = Written & {
  readonly warnings?: readonly string[];
  readonly remarks?: readonly string[];
  readonly gone?: ReadonlySet<WriterId>;
  /** How the link to another machine is, in a word, where that has changed. */
  readonly link?: string;
  /** Who sits where, where that has changed. */
  readonly table?: Table;
};

/** A seat that was taken, and the whole session as it was read then. */
export type Seated = {
  readonly writer: State["writer"];
  readonly entries: readonly Entry[];
  /** What was left unsent there by a program that was killed. */
  readonly unsent?: Unsent | undefined;
};

/** What the loop asks of the program around it. */
export type Surroundings = {
  readonly keeper: Keeper;
  readonly readClocks: () => Reading;
  /** Undefined when there is no news. Missing where no other program can write. */
  readonly look?: (now: Instant) => News | undefined;
  /** Changes seat. Throws, with a sentence to show, where that can't be done: one then sits where one sat. */
  readonly sit?: (role: Role, now: Instant) => Seated;
  /** The host's alone: gives back what is to be read out to whoever comes. */
  readonly invite?: (role: Role) => readonly string[];
  readonly takeBack?: (writer: WriterId) => void;
  readonly saveLanguage: (language: Language) => void;
  readonly savePalette: (shown: boolean) => void;
  /** Keeps what is being typed for whoever takes the session up if the program is killed; undefined: nothing is. */
  readonly noteUnsent?: (unsent: Unsent | undefined) => void;
  /** Puts the program into the background until it is called back. */
  readonly suspend: () => void;
};

export type Conversation = {
  readonly state: () => State;
  readonly send: (message: Message) => void;
  /** Takes in what other programs have kept. To be called several times a second. */
  readonly look: () => void;
  /** Calls `changed` after every change, until what it returns is called. */
  readonly watch: (changed: () => void) => () => void;
  /** Keeps what stands in the field, and marks the session as left: when the program is told to stop. */
  readonly leave: () => void;
  /** Resolves when the session was left or ended. */
  readonly over: Promise<"left" | "ended">;
};

export function converse(
  beginning: State,
  startingClock: Clock,
  { keeper, readClocks, look, sit, invite, takeBack, saveLanguage, savePalette, noteUnsent, suspend }: Surroundings,
): Conversation {
  let state = beginning;
  let clock = startingClock;
  const watchers = new Set<() => void>();
  let finish: (how: "left" | "ended") => void = () => {};
  const over = new Promise<"left" | "ended">((resolve) => {
    finish = resolve;
  });

  /** The time now. A jump of the computer's clock is noted before anything else is. */
  function time(): Instant {
    const { clock: read, jumps } = advance(clock, readClocks());
    clock = read;
    const now = instantOf(clock);
    if (jumps.length > 0) {
      const drafts = jumps.map((jump): Draft => ({ ...now, kind: "clock", ...jump }));
      step({ is: "tick" }, now);
      carryOut({ do: "append", drafts }, now);
    }
    return now;
  }

  function step(message: Message, now: Instant): void {
    const [next, effects] = update(state, message, now);
    state = next;
    for (const effect of effects) if (!carryOut(effect, now)) break;
  }

  /** False: it could not be done, and what follows from it must not be done either. */
  function carryOut(effect: Effect, now: Instant): boolean {
    switch (effect.do) {
      case "append":
        return attempt(effect, () => step({ is: "kept", entries: keeper.append(effect.drafts) }, now), now);
      case "strike":
        return attempt(
          {},
          () => {
            const { entry, erased, warnings } = keeper.strike(effect.target, effect.stamp);
            step({ is: "struck", entries: [entry], erased, warnings }, now);
          },
          now,
        );
      case "language":
        saveLanguage(effect.language);
        return true;
      case "seat":
        return attempt(
          {},
          () => {
            if (!sit) return;
            step({ is: "seated", ...sit(effect.role, now) }, now);
            // What is being typed goes along.
            noteUnsent?.(unsentIn(state));
          },
          now,
        );
      case "invite":
        step({ is: "told", remarks: invite?.(effect.role) ?? [] }, now);
        return true;
      case "take-back":
        return attempt({}, () => takeBack?.(effect.writer), now);
      case "palette":
        savePalette(effect.shown);
        return true;
      case "note-unsent":
        noteUnsent?.(unsentIn(state));
        return true;
      case "suspend":
        suspend();
        return true;
      case "close":
        finish(state.over ?? "left");
        return true;
    }
  }

  function attempt(
    { line, drafts, letsGo = false }: { line?: string; drafts?: readonly Draft[]; letsGo?: boolean },
    work: () => void,
    now: Instant,
  ): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const [first] = drafts ?? [];
      const since = first && { at: first.at, t: first.typed ?? first.t };
      const leaving = drafts?.some(({ kind }) => kind === "leave") ?? false;
      step({ is: "not-kept", why: error.message, line, since, leaving }, now);
      // Nothing of anyone's words is in a mark that the session was left: a full disk must not hold people back.
      return letsGo || (drafts?.every(({ kind }) => kind === "leave") ?? false);
    }
  }

  function changed(): void {
    for (const watcher of watchers) watcher();
  }

  function send(message: Message): void {
    if (state.over !== undefined) return;
    const now = time();
    // Whoever sends a line means it of what has been said until then.
    if (message.is === "enter" || message.is === "line") takeIn(look?.(now), now);
    for (const one of keyByKey(message)) step(one, now);
    changed();
  }

  function takeIn(news: News | undefined, now: Instant): void {
    if (!news) return;
    if ("everything" in news) step({ is: "reread", entries: news.everything }, now);
    else if (news.entries.length > 0) step({ is: "others", entries: news.entries }, now);
    if (news.link !== undefined) step({ is: "link", word: news.link }, now);
    if (news.table) step({ is: "table", table: news.table }, now);
    if (news.warnings) step({ is: "warned", warnings: news.warnings }, now);
    if (news.remarks) step({ is: "told", remarks: news.remarks }, now);
    if (news.gone) step({ is: "gone", writers: news.gone }, now);
  }

  /** Several keys may come at once. Where each is an entry, the next one is read when that one is kept. */
  function* keyByKey(message: Message): Iterable<Message> {
    if (message.is !== "edit" || message.edit.do !== "insert") return yield message;
    const characters = Array.from(new Intl.Segmenter().segment(message.edit.text), ({ segment }) => segment);
    while (characters.length > 0 && (isCapturing(state) || itemAnsweredByKey(state)))
      yield { is: "edit", edit: { do: "insert", text: characters.shift() ?? "" } };
    if (characters.length > 0) yield { is: "edit", edit: { do: "insert", text: characters.join("") } };
  }

  return {
    state: () => state,
    send,
    look: () => {
      if (state.over !== undefined || !look) return;
      const now = time();
      const news = look(now);
      if (!news) return;
      takeIn(news, now);
      changed();
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    leave: () => {
      if (state.over !== undefined) return;
      const now = time();
      takeIn(look?.(now), now);
      const begun = settleNumber(state, now, "now").drafts ?? [];
      const drafts = [...begun, ...(leave(state, now).drafts ?? [])];
      if (carryOut({ do: "append", drafts }, now)) noteUnsent?.(undefined);
      changed();
    },
    over,
  };
}
