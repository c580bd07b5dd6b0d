// Commands that move through the guide.

import type { Draft } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { uncovered } from "../../model/session/coverage.ts";
import { progressOf } from "../../model/session/session.ts";
import { passedByWords } from "../../telling/applying/why-not.ts";
import { askForTheEnd, followingItem, isClosing } from "../closing.ts";
import type { CommandGroup } from "../command.ts";
import { beginActivity } from "../entries/begin-activity.ts";
import { completed, reach } from "../entries/steps.ts";
import { turnGuide } from "../entries/turn-guide.ts";
import { beginningOfPart } from "../lists/find.ts";
import { openList, withItemNamed, withoutFillers } from "../lists/open-list.ts";
import { refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

const next: Action = (state, words, when) => turnGuide(state, "next", () => goOn(state, words, when));

const goOn: Action = (state, _, when) => {
  const { session, text } = state;
  const current = session.items.get(session.current ?? "");
  if (current?.kind === "break" && !progressOf(session, current.id).done && session.state !== "paused") {
    return { drafts: [{ ...when, kind: "pause" }] };
  }
  const begun = session.activity?.item === current?.id ? [] : beginActivity(state, when);
  if (begun.length > 0) return { drafts: begun };
  const leave = completed(session, when);
  const again: readonly Draft[] = session.state === "paused" ? [{ ...when, kind: "continue" }] : [];
  const following = followingItem(state);
  if (following) {
    const passed = passedByWords(state, session.current, following.id);
    const drafts = [...again, ...leave, reach(following.id, when)];
    return { drafts, ...(passed.length > 0 && { says: { tone: "remark", text: passed } }) };
  }
  if (isClosing(state) && state.asks) return { ...askForTheEnd(state), drafts: [...again, ...leave] };
  const left = uncovered(session).length;
  const { reply } = text.session;
  const says = { tone: "answer", text: [left > 0 ? reply.leftOver(left) : reply.nothingMore] } as const;
  return again.length + leave.length > 0 ? { drafts: [...again, ...leave], says } : { says };
};

const back: Action = (state, words, when) => turnGuide(state, "back", () => goBack(state, words, when));

/** Back to the item that was on the table before: steps back do not count as places to come back to. */
const goBack: Action = ({ session, text }, _, when) => {
  const visited: string[] = [];
  for (const { item } of session.route) {
    if (visited.at(-2) === item) visited.pop();
    else if (visited.at(-1) !== item) visited.push(item);
  }
  const previous = visited.at(-2) ?? session.order[session.order.indexOf(session.current ?? "") - 1];
  return previous === undefined ? refuse(text.session.reply.nothingBefore) : { drafts: [reach(previous, when)] };
};

const go: Action = (state, words, when) => {
  if (words.trim() === "") return openList(state, "items");
  const goTo = (item: Item) => turnGuide(state, `go ${item.id}`, () => ({ drafts: [reach(item.id, when)] }));
  const beginning = beginningOfPart(state.session, withoutFillers(words));
  return beginning ? goTo(beginning) : withItemNamed(state, words, goTo);
};

export const movingCommands = {
  next: { group: "guide", act: next },
  back: { group: "guide", act: back },
  go: { group: "guide", takes: true, act: go },
} as const satisfies CommandGroup;
