// Moving through the guide: what comes next, what a step keeps, and how a question is named after a command.
import type { Instant } from "../../model/clock.ts";
import type { Draft } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/guide.ts";
import { uncovered } from "../../model/session/coverage.ts";
import { nextItem } from "../../model/session/next-item.ts";
import { progressOf, type Session } from "../../model/session/session.ts";
import { findItems } from "../find.ts";
import { refuse } from "../outcome.ts";
import type { Action, Browsing, Outcome, State } from "../state.ts";

/**
 * The entries of leaving the current item by going on: a text was said, an instruction done, a recorder started. Rights
 * that were read aloud in one breath are ticked each for itself; whoever ticked some by hand meant only those.
 */
export function completed(session: Session, when: Instant): readonly Draft[] {
  const item = session.items.get(session.current ?? "");
  if (!item || isQuestion(item) || progressOf(session, item.id).done) return [];
  const marks: readonly Draft[] =
    item.kind === "record" && item.record && session.recording !== "notes-only"
      ? [{ ...when, kind: "recorder", action: item.record }]
      : [];
  const untouched = isPreparation(session, item) && progressOf(session, item.id).themes.length === 0;
  const ticks = (untouched ? item.cover : []).map(
    ({ id }): Draft => ({ ...when, kind: "tick", theme: id, item: item.id }),
  );
  return [...marks, ...ticks, { ...when, kind: "done", item: item.id }];
}

function isPreparation(session: Session, { section }: Item): boolean {
  return session.sections.get(section)?.place !== undefined;
}

export function reach(item: string, when: Instant): Draft {
  return { ...when, kind: "reach", item };
}

export const next: Action = ({ session, text }, _, when) => {
  const current = session.items.get(session.current ?? "");
  if (current?.kind === "break" && !progressOf(session, current.id).done && session.state !== "paused") {
    return { drafts: [{ ...when, kind: "pause" }] };
  }
  const leave = completed(session, when);
  const goOn: readonly Draft[] = session.state === "paused" ? [{ ...when, kind: "continue" }] : [];
  const following = nextItem(session, session.current);
  if (following) return { drafts: [...goOn, ...leave, reach(following.id, when)] };
  const left = uncovered(session).length;
  const { reply } = text.session;
  const says = { tone: "answer", text: [left > 0 ? reply.leftOver(left) : reply.nothingMore] } as const;
  return goOn.length + leave.length > 0 ? { drafts: [...goOn, ...leave], says } : { says };
};

/** Back to the item that was on the table before: steps back do not count as places to come back to. */
export const back: Action = ({ session, text }, _, when) => {
  const visited: string[] = [];
  for (const { item } of session.route) {
    if (visited.at(-2) === item) visited.pop();
    else if (visited.at(-1) !== item) visited.push(item);
  }
  const previous = visited.at(-2) ?? session.order[session.order.indexOf(session.current ?? "") - 1];
  return previous === undefined ? refuse(text.session.reply.nothingBefore) : { drafts: [reach(previous, when)] };
};

export const go: Action = (state, words, when) => {
  if (words.trim() === "") return browse(state, "items");
  return withItem(state, words, (item) => ({ drafts: [reach(item.id, when)] }));
};

/** Opens a list to search in; where there is no screen to show it on, the words have to come with the command. */
export function browse({ screen, text, session }: State, what: Browsing, query = ""): Outcome {
  if (!screen) return refuse(text.session.reply.whichItem);
  // The guide opens at the item on the table: what comes next stands under it.
  const chosen = what === "items" && query === "" ? Math.max(0, session.order.indexOf(session.current ?? "")) : 0;
  return { state: { view: { is: "browse", what, query: { text: query, cursor: query.length }, chosen } } };
}

/** Does something with the item that the words name. */
export function withItem(state: State, words: string, use: (item: Item) => Outcome): Outcome {
  const [item] = findItems(state.session, words, state.language);
  return item ? use(item) : refuse(state.text.session.reply.noItem(words.trim()));
}
