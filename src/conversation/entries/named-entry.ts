// What can be struck, and which line is meant.

import type { Entry } from "../../model/entry.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import { stands } from "../../model/session/session.ts";
import type { State } from "../state.ts";
import { ownEntries } from "./own-entries.ts";

export const STRIKABLE = kindsThatCan("strike");
/** What `/strike` would remove: the entry that is named, else the writer's last. It may have been taken back already. */
export function entryToStrike({ session, writer }: State, words: string): Entry | undefined {
  const id = words.trim();
  const holdsWords = (entry: Entry): boolean => STRIKABLE.has(entry.kind) && !session.revisions.get(entry.id)?.struck;
  if (id === "") return ownEntries(session, writer.id).findLast(holdsWords);
  const named = session.entries.find((entry) => entry.id === id);
  return named && holdsWords(named) ? named : undefined;
}

/** Why a line that was named can't be put right: it was taken back or struck, is none of a sort that can, or isn't there. */
export function whyNot({ session, text }: State, id: string): string {
  const { reply } = text.session;
  const entry = session.entries.find((one) => one.id === id);
  const revision = session.revisions.get(id);
  if (!entry) return reply.noEntry(id);
  if (revision?.struck || entry.kind === "struck") return reply.isStruck(id);
  return revision?.undone ? reply.isTakenBack(id) : reply.isFixed(id);
}

/** `mod:12 rest`: the entry that is named, if it is one of these kinds; else the writer's last of the `usual` ones. */
export function entryNamed(
  { session, writer }: State,
  words: string,
  kinds: ReadonlySet<Entry["kind"]>,
  usual = kinds,
): { readonly target?: Entry; readonly rest: string; readonly missing?: string } {
  const id = /^([a-z][a-z0-9]*:\d+(?:~\d+)?)(?=\s|$)/u.exec(words.trim())?.[1];
  if (id === undefined) {
    const last = ownEntries(session, writer.id).findLast((entry) => usual.has(entry.kind) && stands(session, entry));
    return { rest: words.trim(), ...(last ? { target: last } : {}) };
  }
  const target = session.entries.find((entry) => entry.id === id && kinds.has(entry.kind) && stands(session, entry));
  return target ? { target, rest: words.trim().slice(id.length).trim() } : { rest: "", missing: id };
}
